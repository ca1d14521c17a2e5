package org.deckwright.diagram;

import java.util.Optional;
import org.deckwright.geom.Insets;
import org.deckwright.geom.Point;
import org.deckwright.geom.Rect;
import org.deckwright.layout.Frame;
import org.deckwright.layout.Style;
import org.deckwright.scene.Outline;
import org.deckwright.scene.Paragraph.Align;
import org.deckwright.scene.Role;
import org.deckwright.scene.Stroke;
import org.deckwright.scene.TextBlock.Anchor;
import org.deckwright.text.LineBreaker.Mode;

/** A program's window that a picture stands in: a bar with three dots and its name. */
final class Window {
  private static final double BAR = 30;

  private Window() {}

  /** Draws it and returns the room inside. */
  static Rect draw(Frame f, String title, Rect box) {
    Optional<Stroke> line = Optional.of(Stroke.solid(f.ink("neutral"), 1));
    f.group(
        "Window",
        "",
        g -> {
          g.shape("Window", Outline.roundRect(box, 10), Optional.of(g.ink("surface")), line);
          Rect bar =
              new Rect(box.x(), box.y(), box.width(), BAR).inset(new Insets(0.5, 0.5, 0, 0.5));
          g.fill("Bar", Outline.roundTop(bar, 10), g.ink("sunk"));
          for (int i = 0; i < 3; i++) {
            Point dot = new Point(box.x() + 18 + i * 15, box.y() + BAR / 2);
            g.fill("Dot " + (i + 1), Outline.ellipse(Rect.around(dot, 4)), g.ink("neutral"));
          }
          Style style = Lettering.small(g);
          Rect room = Rect.between(box.x() + 72, bar.y(), box.right() - 16, bar.bottom());
          g.textIn(
              "Window's name",
              Role.PART,
              title,
              style,
              room,
              Align.RIGHT,
              Anchor.MIDDLE,
              Mode.FILL);
        });
    return Rect.between(box.x() + 12, box.y() + BAR + 8, box.right() - 12, box.bottom() - 8);
  }
}
