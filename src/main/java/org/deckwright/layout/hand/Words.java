package org.deckwright.layout.hand;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.deckwright.geom.Rect;
import org.deckwright.scene.Leaves;
import org.deckwright.scene.Line;
import org.deckwright.scene.Mark;
import org.deckwright.scene.Outline;
import org.deckwright.scene.Run;

/**
 * Where a page has something to read, words or pictograms, so that no hatching runs below it.
 *
 * @param lettered names of forms that carry words, whose like are drawn alike
 */
record Words(List<Rect> places, Set<String> lettered) {
  static Words in(List<Mark> marks, Inks inks) {
    Stream<Rect> read = Leaves.of(marks).flatMap(Words::places);
    Stream<Rect> signs = Leaves.of(marks).filter(m -> isSign(m, inks)).map(Mark::box);
    Set<String> lettered =
        Leaves.of(marks)
            .filter(m -> m instanceof Mark.Shape s && s.text().isPresent())
            .map(m -> m.tag().name())
            .collect(Collectors.toUnmodifiableSet());
    return new Words(Stream.concat(read, signs).toList(), lettered);
  }

  /** A sign in the page's own colour, such as a tick: it needs a full ground to be seen on. */
  private static boolean isSign(Mark leaf, Inks inks) {
    return leaf instanceof Mark.Shape s
        && s.fill().isEmpty()
        && s.stroke().isPresent()
        && inks.isGround(s.stroke().get().ink());
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

  /** Whether a form is one of a set of which another carries words. */
  boolean mark(String form) {
    return lettered.contains(form);
  }

  /** Whether something to read stands in the box, or touches it. */
  boolean touch(Rect box) {
    return places.stream().anyMatch(l -> l.overlaps(box, 0));
  }
}
