package org.deckwright.scene;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The marks that draw something, taken out of their groups, and the texts that they hold. */
public final class Leaves {
  private Leaves() {}

  /** All marks but groups, in drawing order. */
  public static Stream<Mark> of(List<Mark> marks) {
    return marks.stream().flatMap(m -> m instanceof Mark.Group g ? of(g.children()) : Stream.of(m));
  }

  /**
   * A text and what it stands on.
   *
   * @param fill colour of the shape or cell that holds it; empty where it stands on what lies below
   */
  public record Held(TextBlock block, Optional<Ink> fill) {}

  /**
   * The texts that a mark holds itself: one of a text or a shape, one a cell of a table, none of a
   * chart.
   */
  public static Stream<Held> texts(Mark leaf) {
    if (leaf instanceof Mark.Text text) {
      return Stream.of(new Held(text.block(), Optional.empty()));
    }
    if (leaf instanceof Mark.Shape shape) {
      return shape.text().stream().map(t -> new Held(t, shape.fill()));
    }
    if (leaf instanceof Mark.Table table) {
      return table.rows().stream()
          .flatMap(r -> r.cells().stream())
          .flatMap(c -> c.text().stream().map(t -> new Held(t, c.fill())));
    }
    return Stream.empty();
  }
}
