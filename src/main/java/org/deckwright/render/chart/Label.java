package org.deckwright.render.chart;

import java.awt.Graphics2D;
import org.deckwright.render.Java2d;
import org.deckwright.scene.Ink;
import org.deckwright.scene.TextStyle;
import org.deckwright.text.Face;
import org.deckwright.text.FontBook;

/**
 * One line of a chart's text in one style; characters that its face lacks are drawn by another.
 *
 * <p>Advances are not kerned: PDF's and SVG's drawing surfaces set strings without kerning, and all
 * outputs are to agree.
 */
record Label(String text, TextStyle style) {

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
    for (FontBook.FaceRun run : FontBook.bundled().split(text, face())) {
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
    for (FontBook.FaceRun run : FontBook.bundled().split(text, face())) {
      g.setFont(run.face().awt().deriveFont((float) style.size()));
      g.drawString(run.text(), (float) left, (float) baseline);
      left += width(run);
    }
  }

  /** Draws the label so that its capitals are centred about a height. */
  void drawCentred(Graphics2D g, double x, double y, Anchor anchor) {
    draw(g, x, y + height() / 2, anchor);
  }

  private Face face() {
    return FontBook.bundled().face(style.face());
  }

  private double width(FontBook.FaceRun run) {
    return run.text().codePoints().mapToDouble(run.face()::advance).sum() * style.size();
  }
}
