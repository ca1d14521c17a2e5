package org.deckwright.layout.hand;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.deckwright.geom.Rect;
import org.deckwright.scene.Leaves;
import org.deckwright.scene.Line;
import org.deckwright.scene.Mark;
import org.deckwright.scene.Outline;
import org.deckwright.scene.Run;

/** Where a page has something to read, words or pictograms, so that no hatching runs below it. */
record Words(List<Rect> places) {
  static Words in(List<Mark> marks) {
    return new Words(Leaves.of(marks).flatMap(Words::places).toList());
  }

  private static Stream<Rect> places(Mark leaf) {
    Stream<Rect> lines =
        Leaves.texts(leaf)
            .flatMap(held -> held.block().paragraphs().stream())
            .flatMap(p -> p.lines().stream())
            .map(Words::box);
    return Stream.concat(lines, pictogram(leaf).stream());
  }

  private static Optional<Rect> pictogram(Mark leaf) {
    return leaf instanceof Mark.Shape s
            && s.fill().isPresent()
            && s.outline().kind() == Outline.Kind.FREE
            && Sketcher.isPictogram(Figure.of(s.outline().path()))
        ? Optional.of(s.box())
        : Optional.empty();
  }

  private static Rect box(Line line) {
    double size = line.runs().stream().mapToDouble(Run::size).max().orElse(0);
    return new Rect(line.x(), line.baseline() - size, line.width(), 1.25 * size);
  }

  /** Whether something to read stands in the box, or touches it. */
  boolean touch(Rect box) {
    return places.stream().anyMatch(l -> l.overlaps(box, 0));
  }
}
