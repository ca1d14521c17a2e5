package org.deckwright.render.pptx;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import org.deckwright.geom.Path;
import org.deckwright.geom.Point;
import org.deckwright.geom.Rect;
import org.deckwright.scene.Ink;
import org.deckwright.scene.Mark;
import org.deckwright.scene.Role;
import org.deckwright.scene.Stroke;
import org.deckwright.scene.Tag;
import org.junit.jupiter.api.Test;

class RouteTest {
  private static final double NEAR = 0.01;

  @Test
  void bendsAreWhereTheyWereMeasuredInAllDirections() {
    for (int sx : new int[] {1, -1}) {
      for (int sy : new int[] {1, -1}) {
        check(p(0, 0), p(30 * sx, 0), p(30 * sx, 50 * sy), p(100 * sx, 50 * sy));
        check(p(0, 0), p(0, 20 * sy), p(70 * sx, 20 * sy), p(70 * sx, 90 * sy));
        check(p(0, 0), p(60 * sx, 0), p(60 * sx, 40 * sy));
        check(p(0, 0), p(0, 40 * sy), p(60 * sx, 40 * sy));
        check(p(0, 0), p(60 * sx, 40 * sy));
      }
    }
  }

  @Test
  void roundedCornerCountsAsItsSharpOne() {
    Path path =
        new Path.Builder()
            .move(0, 0)
            .line(22, 0)
            .cubic(p(26, 0), p(30, 4), p(30, 8))
            .line(30, 60)
            .build();
    assertEquals(List.of(p(0, 0), p(30, 0), p(30, 60)), Route.corners(path));
  }

  @Test
  void quarterTurnIsANativeCurveAndMoreIsDrawnFreely() {
    Path quarter = new Path.Builder().move(0, 0).cubic(p(50, 0), p(100, 50), p(100, 100)).build();
    assertEquals("curvedConnector2", Route.of(curved(quarter)).orElseThrow().preset());
    Path loop = new Path.Builder().move(0, 0).cubic(p(150, 0), p(150, 80), p(0, 80)).build();
    assertTrue(Route.of(curved(loop)).isEmpty());
  }

  private static void check(Point... corners) {
    Route route =
        Route.of(connector(Mark.Connector.Kind.BENT, Path.open(List.of(corners)))).orElseThrow();
    List<Point> drawn = draw(route);
    assertEquals(corners.length, drawn.size());
    for (int i = 0; i < corners.length; i++) {
      assertEquals(corners[i].x(), drawn.get(i).x(), NEAR, route.toString());
      assertEquals(corners[i].y(), drawn.get(i).y(), NEAR, route.toString());
    }
  }

  /** What Office draws: the preset in its box, flipped, then turned about the box's centre. */
  private static List<Point> draw(Route r) {
    Rect b = r.box();
    List<Point> preset = new ArrayList<>(List.of(p(0, 0)));
    if (r.preset().equals("bentConnector2")) {
      preset.add(p(b.width(), 0));
    } else if (r.preset().equals("bentConnector3")) {
      double x = r.bend().orElseThrow() * b.width();
      preset.addAll(List.of(p(x, 0), p(x, b.height())));
    }
    preset.add(p(b.width(), b.height()));
    return preset.stream().map(q -> placed(r, q)).toList();
  }

  private static Point placed(Route r, Point q) {
    Rect b = r.box();
    double x = (r.flipH() ? -1 : 1) * (q.x() - b.width() / 2);
    double y = (r.flipV() ? -1 : 1) * (q.y() - b.height() / 2);
    Point c = b.centre();
    return switch (r.turn()) {
      case 0 -> c.plus(x, y);
      case 90 -> c.plus(-y, x);
      default -> c.plus(y, -x);
    };
  }

  private static Mark.Connector curved(Path path) {
    return connector(Mark.Connector.Kind.CURVED, path);
  }

  private static Mark.Connector connector(Mark.Connector.Kind kind, Path path) {
    return Mark.Connector.of(
        Tag.of("Line", Role.PART), kind, path, Stroke.solid(new Ink("ink", 0, 1), 1));
  }

  private static Point p(double x, double y) {
    return new Point(x, y);
  }
}
