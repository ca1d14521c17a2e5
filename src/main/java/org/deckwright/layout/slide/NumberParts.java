package org.deckwright.layout.slide;

import java.util.List;
import org.deckwright.deck.Slide;
import org.deckwright.geom.Rect;
import org.deckwright.layout.Frame;
import org.deckwright.layout.Style;
import org.deckwright.scene.Look;
import org.deckwright.scene.Paragraph.Align;
import org.deckwright.scene.Role;
import org.deckwright.scene.TextBlock.Anchor;
import org.deckwright.text.LineBreaker.Mode;

/** What slides of one figure are made of, wherever it stands on them. */
final class NumberParts {
  /** A figure with its words may be set so small, to stand on one line. */
  private static final double LEAST = 44;

  private NumberParts() {}

  /**
   * The figure, as large as its role says or smaller where it is long.
   *
   * @param baseline of its one line
   */
  static void figure(Slide.Number slide, double x, double baseline, double width, Frame f) {
    Style number = f.style("big-number");
    figure(slide, oneLine(slide.value(), number, width, f), x, baseline, width, f);
  }

  /** The largest size at which a figure stands on one line; told where there is none. */
  static Style oneLine(String value, Style style, double width, Frame f) {
    Style least = style.withFloor(Math.min(style.floor(), LEAST));
    Style fitted = f.display(value, least, width, style.leading(), Mode.FILL);
    while (f.set(value, fitted, width, Mode.FILL).lines() > 1 && fitted.size() > LEAST) {
      fitted = fitted.withSize(Math.max(LEAST, fitted.size() - 2));
    }
    if (f.set(value, fitted, width, Mode.FILL).lines() > 1) {
      f.overflow();
    }
    return fitted;
  }

  /** The figure in a style that fits. */
  static void figure(
      Slide.Number slide, Style style, double x, double baseline, double width, Frame f) {
    f.put(
        "Number",
        Role.HEADING,
        f.set(slide.value(), style, width, Mode.FILL),
        x,
        baseline,
        width,
        Align.LEFT,
        Anchor.TOP);
  }

  /** The sentence that explains the figure, in the title's placeholder. */
  static Frame.Placed sentence(Slide.Number slide, int lines, Look.Placeholder holder, Frame f) {
    Style style = f.style("sentence");
    double width = holder.box().width();
    double height = lines * style.leading();
    Style fit = f.common(List.of(slide.title()), style, width, height, Mode.EVEN);
    return f.put("Sentence", Role.TITLE, f.set(slide.title(), fit, width, Mode.EVEN), holder);
  }

  /** The hundred squares of a share; nothing where the figure is none. */
  static void squares(Slide.Number slide, Rect box, Frame f) {
    String alt = slide.value() + " " + slide.title();
    slide.share().ifPresent(s -> Waffle.draw(f, box, s, slide.bound(), "accent", "rule", alt));
  }

  /** What one of the squares stands for. */
  static String caption(Slide.Number slide, Frame f) {
    return slide.caption().isEmpty() ? f.setter().furniture().hundredth() : slide.caption();
  }
}
