package org.deckwright.scene;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import org.deckwright.geom.Path;
import org.deckwright.geom.Point;
import org.deckwright.geom.Rect;
import org.junit.jupiter.api.Test;

class ArrowedPathTest {
  private static final Mark.Arrow HEAD = new Mark.Arrow(10, 4);

  @Test
  void endsTheLineInsideTheHeadAndPutsItsTipAtThePathsEnd() {
    ArrowedPath drawn =
        arrowed(
            Path.open(List.of(new Point(0, 0), new Point(100, 0))),
            Optional.empty(),
            Optional.of(HEAD));
    assertEquals(new Rect(0, 0, 92, 0), drawn.line().bounds());
    assertEquals(1, drawn.heads().size());
    assertEquals(new Rect(90, -4, 10, 8), drawn.heads().get(0).bounds());
  }

  @Test
  void turnsBothHeadsTheWayThePathRuns() {
    Path bend = Path.open(List.of(new Point(0, 0), new Point(50, 0), new Point(50, 60)));
    ArrowedPath drawn = arrowed(bend, Optional.of(HEAD), Optional.of(HEAD));
    assertEquals(new Rect(0, -4, 10, 8), drawn.heads().get(0).bounds());
    assertEquals(new Rect(46, 50, 8, 10), drawn.heads().get(1).bounds());
    assertEquals(new Rect(8, 0, 42, 52), drawn.line().bounds());
  }

  @Test
  void followsACurveAtItsEnd() {
    Path curve =
        new Path.Builder()
            .move(0, 0)
            .cubic(new Point(0, 50), new Point(50, 100), new Point(100, 100))
            .build();
    ArrowedPath drawn = arrowed(curve, Optional.empty(), Optional.of(HEAD));
    List<Point> cubic = drawn.line().segments().get(1).points();
    assertEquals(List.of(new Point(0, 50), new Point(42, 100), new Point(92, 100)), cubic);
  }

  @Test
  void leavesALineWithoutHeadsAsItIs() {
    Path curve =
        new Path.Builder()
            .move(0, 0)
            .line(10, 0)
            .cubic(new Point(20, 0), new Point(30, 10), new Point(30, 20))
            .build();
    assertEquals(curve, arrowed(curve, Optional.empty(), Optional.empty()).line());
  }

  @Test
  void neverTurnsAShortLineBack() {
    ArrowedPath drawn =
        arrowed(
            Path.open(List.of(new Point(0, 0), new Point(5, 0))),
            Optional.empty(),
            Optional.of(HEAD));
    assertEquals(new Rect(0, 0, 0, 0), drawn.line().bounds());
  }

  private static ArrowedPath arrowed(
      Path path, Optional<Mark.Arrow> start, Optional<Mark.Arrow> end) {
    return ArrowedPath.of(
        new Mark.Connector(
            Tag.of("Arrow", Role.PART),
            Mark.Connector.Kind.STRAIGHT,
            path,
            Stroke.solid(new Ink("ink", 0, 1), 2),
            Optional.empty(),
            Optional.empty(),
            start,
            end));
  }
}
