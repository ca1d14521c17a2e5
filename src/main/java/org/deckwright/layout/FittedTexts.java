package org.deckwright.layout;

import java.util.List;
import java.util.Optional;
import org.deckwright.geom.Insets;
import org.deckwright.geom.Rect;
import org.deckwright.layout.Frame.Placed;
import org.deckwright.scene.Ink;
import org.deckwright.scene.Outline;
import org.deckwright.scene.Paragraph.Align;
import org.deckwright.scene.Role;
import org.deckwright.scene.Stroke;
import org.deckwright.scene.Tag;
import org.deckwright.scene.TextBlock.Anchor;
import org.deckwright.text.LineBreaker.Mode;

/** Texts that are fitted to their place before they are put there. */
public interface FittedTexts extends Forms {
  /** The share of the leading above and below the ink of a text, by which it may outgrow a box. */
  double UNINKED = 0.3;

  /** Sets without placing. */
  Setting set(String text, Style style, double width, Mode mode);

  /**
   * The largest style, from the given down to its floor, in which every text fits a box of this
   * size; the same for all, so that a set looks like one. Smaller sizes are only taken when the
   * ladder allows them; what does not fit is told.
   */
  Style common(List<String> texts, Style style, double width, double height, Mode mode);

  /** Places what was set, its first baseline at a height. */
  Placed put(
      String name,
      Role role,
      Setting s,
      double x,
      double baseline,
      double width,
      Align align,
      Anchor anchor);

  /**
   * Text with its first baseline at a height, in at most so many lines.
   *
   * @param lines most lines it may take
   */
  default Placed textAt(
      String name,
      Role role,
      String text,
      Style style,
      double x,
      double baseline,
      double width,
      Align align,
      int lines,
      Mode mode) {
    if (text.isEmpty()) {
      return new Placed(new Rect(x, baseline, width, 0), baseline, 0, 0);
    }
    Style fitted = common(List.of(text), style, width, lines * style.leading(), mode);
    return put(name, role, set(text, fitted, width, mode), x, baseline, width, align, Anchor.TOP);
  }

  /** The same, flush left and filled line by line. */
  default Placed textAt(
      String name,
      Role role,
      String text,
      Style style,
      double x,
      double baseline,
      double width,
      int lines) {
    return textAt(name, role, text, style, x, baseline, width, Align.LEFT, lines, Mode.FILL);
  }

  /** Text in a box, its ink centred, at the top or at the bottom. */
  default Placed textIn(
      String name,
      Role role,
      String text,
      Style style,
      Rect box,
      Align align,
      Anchor anchor,
      Mode mode) {
    if (text.isEmpty()) {
      return new Placed(box, box.y(), 0, 0);
    }
    double height = box.height() + style.leading() * UNINKED;
    Style fitted = common(List.of(text), style, box.width(), height, mode);
    Setting s = set(text, fitted, box.width(), mode);
    return put(name, role, s, box.x(), s.baselineIn(box, anchor), box.width(), align, anchor);
  }

  /** A form with text in its middle; the text is given the form's box less the insets. */
  default void label(
      Tag tag,
      Outline outline,
      Optional<Ink> fill,
      Optional<Stroke> stroke,
      String text,
      Style style,
      double inset) {
    Rect room = outline.path().bounds().inset(Insets.of(2, inset));
    double height = room.height() + style.leading() * UNINKED;
    Style fitted = common(List.of(text), style, room.width(), height, Mode.EVEN);
    Setting s = set(text, fitted, room.width(), Mode.EVEN);
    label(tag, outline, fill, stroke, s, room, Align.CENTRE);
  }
}
