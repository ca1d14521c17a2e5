package org.deckwright.render.png;

import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.Shape;
import java.awt.font.FontRenderContext;
import java.awt.font.GlyphVector;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import org.deckwright.geom.Rect;
import org.deckwright.render.Java2d;
import org.deckwright.render.VisualLine;
import org.deckwright.scene.Ink;
import org.deckwright.scene.Line;
import org.deckwright.scene.Paragraph;
import org.deckwright.scene.Run;
import org.deckwright.scene.TextBlock;
import org.deckwright.text.Face;
import org.deckwright.text.FontBook;

/**
 * Paints set text glyph by glyph, where it was measured. Outlines are filled instead of glyph
 * images, which Java places on whole pixels.
 */
record TextPainter(Graphics2D g) {
  private static final FontRenderContext EXACT = new FontRenderContext(null, true, true);

  /**
   * @param box at whose left side bullets stand
   */
  void paint(TextBlock block, Rect box) {
    for (Paragraph paragraph : block.paragraphs()) {
      Line first = paragraph.lines().get(0);
      if (!paragraph.bullet().isEmpty() && !first.runs().isEmpty()) {
        Run like = first.runs().get(0);
        run(like, paragraph.bullet(), box.x(), first.baseline());
      }
      paragraph.lines().forEach(l -> line(l, paragraph.language()));
    }
  }

  /** Lines that lie above or below what is drawn cost nothing. */
  private void line(Line line, String language) {
    double size = line.runs().stream().mapToDouble(Run::size).max().orElse(0);
    if (!Java2d.isSeen(g, new Rect(line.x(), line.baseline() - size, line.width(), 1.5 * size))) {
      return;
    }
    double x = line.x();
    for (Run run : VisualLine.runs(line, language)) {
      x = run(run, run.text(), x, line.baseline());
    }
  }

  /** Paints from x on, and returns where the next run begins. */
  private double run(Run run, String text, double x, double baseline) {
    FontBook book = FontBook.bundled();
    g.setPaint(Java2d.colour(run.ink()));
    double at = x;
    for (FontBook.FaceRun piece : book.split(text, book.face(run.face()))) {
      at += piece(piece, run, at, baseline);
    }
    return at;
  }

  /** Paints text of one face, and returns its width. */
  private double piece(FontBook.FaceRun piece, Run run, double x, double baseline) {
    Face face = piece.face();
    Font font = face.awt().deriveFont((float) run.size());
    GlyphVector glyphs = font.createGlyphVector(EXACT, piece.text());
    double width = 0;
    int previous = -1;
    for (int i = 0; i < piece.text().length(); ) {
      int cp = piece.text().codePointAt(i);
      width += previous < 0 ? 0 : face.kern(previous, cp) * run.size();
      glyphs.setGlyphPosition(i, new Point2D.Double(width, 0));
      width += (face.advance(cp) + run.tracking()) * run.size();
      previous = cp;
      i += Character.charCount(cp);
    }
    Shape letters = glyphs.getOutline((float) x, (float) baseline);
    if (run.level().isPresent()) {
      Rectangle2D all = letters.getBounds2D();
      double level = Math.max(all.getMinY(), Math.min(run.level().get().y(), all.getMaxY()));
      part(letters, all.getMinY(), level, run.level().get().above());
      part(letters, level, all.getMaxY(), run.ink());
    } else {
      g.fill(letters);
    }
    return width;
  }

  /** Paints what of the letters lies between two heights. */
  private void part(Shape letters, double top, double bottom, Ink ink) {
    Shape clip = g.getClip();
    Rectangle2D all = letters.getBounds2D();
    g.clip(new Rectangle2D.Double(all.getMinX(), top, all.getWidth(), bottom - top));
    g.setPaint(Java2d.colour(ink));
    g.fill(letters);
    g.setClip(clip);
  }
}
