package org.deckwright.render.chart;

import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import org.deckwright.render.Java2d;
import org.deckwright.scene.Ink;
import org.deckwright.scene.TextStyle;
import org.deckwright.text.Face;
import org.deckwright.text.FontBook;
import org.deckwright.text.VisualOrder;

/**
 * One line of a chart's text in one style; characters that its face lacks are drawn by another.
 *
 * <p>Advances are not kerned: PDF's and SVG's drawing surfaces set strings without kerning, and all
 * outputs are to agree.
 */
record Label(String text, TextStyle style) {
  /** What is kept clear round a label, in type sizes. */
  private static final double CLEAR = 0.25;

  /** Where the text stands relative to the point it is drawn at. */
  enum Anchor {
    START(0),
    MIDDLE(0.5),
    END(1);

    private final double share;

    Anchor(double share) {
      this.share = share;
    }
  }

  Label inked(Ink ink) {
    return new Label(text, new TextStyle(style.face(), style.size(), ink));
  }

  /** Sum of advances in points. */
  double width() {
    double width = 0;
    for (FontBook.FaceRun run : runs()) {
      width += width(run);
    }
    return width;
  }

  /** Height of a capital, in points: what is centred in a bar. */
  double height() {
    return face().capHeight() * style.size();
  }

  void draw(Graphics2D g, double x, double baseline, Anchor anchor) {
    g.setPaint(Java2d.colour(style.ink()));
    double left = x - anchor.share * width();
    for (FontBook.FaceRun run : runs()) {
      g.setFont(run.face().awt().deriveFont((float) style.size()));
      g.drawString(run.text(), (float) left, (float) baseline);
      left += width(run);
    }
  }

  /** Draws the label so that its capitals are centred about a height. */
  void drawCentred(Graphics2D g, double x, double y, Anchor anchor) {
    draw(g, x, y + height() / 2, anchor);
  }

  /** Clears the place of a label drawn centred about a height, so that no grid line crosses it. */
  void clear(Graphics2D g, double x, double y, Anchor anchor, Ink ground) {
    double around = CLEAR * style.size();
    double left = x - anchor.share * width();
    g.setPaint(Java2d.colour(ground));
    g.fill(
        new Rectangle2D.Double(
            left - around, y - height() / 2 - around, width() + 2 * around, height() + 2 * around));
  }

  private List<FontBook.FaceRun> runs() {
    if (!VisualOrder.isNeeded(text)) {
      return FontBook.bundled().split(text, face());
    }
    return VisualOrder.of(List.of(text), true).stream()
        .flatMap(s -> FontBook.bundled().split(s.text(), face()).stream())
        .toList();
  }

  private Face face() {
    return FontBook.bundled().face(style.face());
  }

  private double width(FontBook.FaceRun run) {
    return run.text().codePoints().mapToDouble(run.face()::advance).sum() * style.size();
  }
}
