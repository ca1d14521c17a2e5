package org.deckwright.layout.slide;

import java.util.List;
import org.deckwright.geom.Point;
import org.deckwright.layout.Frame;
import org.deckwright.layout.Style;
import org.deckwright.scene.Paragraph.Align;
import org.deckwright.scene.Role;
import org.deckwright.scene.TextBlock.Anchor;
import org.deckwright.text.LineBreaker.Mode;

/**
 * The large mark that opens a quotation. Chinese faces set it into the right half of a square, and
 * so do office programs with faces of their own: there it is drawn.
 */
final class QuotationMark {
  private static final String MARK = "“";
  private static final String DRAWN = "format-quote-open";
  private static final double SIDE = 0.72; // of the type's size: the drawn mark's square
  private static final double BEARING = 0.2; // of that square, beside the mark

  private static final double RISE = 0.8; // of half the mark, from its top to its middle

  /** What opens a quotation, and at the same place what closes it. */
  private static final String OPENING = "“\"„«「『»”";

  private static final List<String> CLOSING = List.of("”", "\"", "“”", "»", "」", "』", "«", "”");

  private QuotationMark() {}

  /** A quotation without marks of its own round the whole of it: the large one stands for them. */
  static String without(String quote) {
    int kind = quote.length() < 3 ? -1 : OPENING.indexOf(quote.charAt(0));
    if (kind < 0) {
      return quote;
    }
    String within = quote.substring(1, quote.length() - 1);
    String closing = CLOSING.get(kind);
    boolean closes = closing.indexOf(quote.charAt(quote.length() - 1)) >= 0;
    boolean others = (OPENING.charAt(kind) + closing).chars().anyMatch(c -> within.indexOf(c) >= 0);
    return closes && !others ? within : quote;
  }

  /** Its left edge and its baseline, in points; the type's size gives its height. */
  static void put(double x, double baseline, Style style, Frame f) {
    double size = style.size();
    if (f.isChinese()) {
      double side = SIDE * size;
      double middle = baseline - style.capHeight() + side * (0.5 - BEARING) * RISE;
      f.icon(DRAWN, new Point(x + side * (0.5 - BEARING), middle), side, style.ink());
      return;
    }
    f.put(
        "Quotation mark",
        Role.DECORATION,
        f.set(MARK, style, size, Mode.FILL),
        x,
        baseline,
        size,
        Align.LEFT,
        Anchor.TOP);
  }
}
