package org.deckwright.layout;

import java.util.List;
import java.util.Optional;
import org.deckwright.geom.Path;
import org.deckwright.geom.Point;
import org.deckwright.geom.Rect;
import org.deckwright.layout.Frame.Para;
import org.deckwright.scene.Ink;
import org.deckwright.scene.Mark;
import org.deckwright.scene.Outline;
import org.deckwright.scene.Paragraph;
import org.deckwright.scene.Paragraph.Align;
import org.deckwright.scene.Role;
import org.deckwright.scene.Stroke;
import org.deckwright.scene.Tag;
import org.deckwright.scene.TextBlock;
import org.deckwright.scene.TextBlock.Anchor;

/** Forms and lines that need no measuring: each is one mark. */
public interface Forms {
  /** Width of a line that parts and frames, in points. */
  double HAIRLINE = 0.75;

  void add(Mark mark);

  Ink ink(String slot);

  default void shape(String name, Outline outline, Optional<Ink> fill, Optional<Stroke> stroke) {
    shape(Tag.of(name, Role.DECORATION), outline, fill, stroke);
  }

  default void shape(Tag tag, Outline outline, Optional<Ink> fill, Optional<Stroke> stroke) {
    add(Mark.Shape.of(tag, outline, fill, stroke));
  }

  default void fill(String name, Outline outline, Ink ink) {
    shape(name, outline, Optional.of(ink), Optional.empty());
  }

  /** A form with text that is already set, its ink centred in height between the given edges. */
  default void label(
      Tag tag,
      Outline outline,
      Optional<Ink> fill,
      Optional<Stroke> stroke,
      Setting text,
      Rect room,
      Align align) {
    Paragraph p = text.at(room.x(), room.width(), text.baselineIn(room, Anchor.MIDDLE), align);
    TextBlock block = new TextBlock(List.of(p), Anchor.MIDDLE);
    add(Mark.Shape.of(tag, outline, fill, stroke).with(block));
  }

  /**
   * A form with several paragraphs in it, the first baseline at a height.
   *
   * @param room the text's left and right edges
   */
  default void block(
      Mark.Shape form, List<Para> paras, Rect room, double baseline, Align align, Anchor anchor) {
    double width = room.width();
    add(
        form.with(
            new TextBlock(TextMarks.paragraphs(paras, room.x(), baseline, width, align), anchor)));
  }

  /** A straight line from place to place, without arrowheads and glued to nothing. */
  default void line(String name, double x1, double y1, double x2, double y2, Stroke stroke) {
    Path path = Path.open(List.of(new Point(x1, y1), new Point(x2, y2)));
    add(Mark.Connector.straight(Tag.of(name, Role.DECORATION), path, stroke));
  }

  /** A horizontal hairline. */
  default void rule(double x, double y, double width) {
    line("Rule", x, y, x + width, y, Stroke.solid(ink("rule"), HAIRLINE));
  }
}
