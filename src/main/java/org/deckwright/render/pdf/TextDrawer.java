package org.deckwright.render.pdf;

import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.deckwright.geom.Point;
import org.deckwright.geom.Rect;
import org.deckwright.render.VisualLine;
import org.deckwright.scene.Line;
import org.deckwright.scene.Outline;
import org.deckwright.scene.Paragraph;
import org.deckwright.scene.Run;
import org.deckwright.scene.TextBlock;
import org.deckwright.text.FontBook;

/** Draws set text as text: kerned as it was measured, and with the spaces that a reader copies. */
final class TextDrawer {
  private final PdfPage page;

  TextDrawer(PdfPage page) {
    this.page = page;
  }

  /**
   * @param box at whose left side bullets stand
   */
  void draw(TextBlock block, Rect box, TextTags tags) throws IOException {
    for (Paragraph paragraph : block.paragraphs()) {
      TextTags.Owners owners = tags.next(paragraph);
      if (!paragraph.bullet().isEmpty()) {
        page.enter(owners.label());
        bullet(paragraph, box);
      }
      lines(paragraph, owners);
    }
  }

  private void bullet(Paragraph paragraph, Rect box) throws IOException {
    Line line = paragraph.lines().get(0);
    if (!line.runs().isEmpty()) {
      Run like = line.runs().get(0);
      Run bullet =
          new Run(paragraph.bullet(), like.face(), like.size(), 0, like.ink(), like.link());
      run(bullet, bullet.text() + " ", box.x(), line.baseline());
    }
  }

  private void lines(Paragraph paragraph, TextTags.Owners owners) throws IOException {
    Links links = new Links(page, owners.text());
    for (int i = 0; i < paragraph.lines().size(); i++) {
      boolean last = i == paragraph.lines().size() - 1;
      String glue = last ? owners.after() : paragraph.glue().get(i);
      line(paragraph.lines().get(i), paragraph.language(), glue, links);
    }
  }

  /**
   * @param glue what parts this line from the next text: drawn after it, unseen, so that a copy has
   *     it
   */
  private void line(Line line, String language, String glue, Links links) throws IOException {
    double x = line.x();
    List<Run> runs = VisualLine.runs(line, language);
    for (int i = 0; i < runs.size(); i++) {
      Run run = runs.get(i);
      page.enter(links.ownerOf(run));
      String text = i == runs.size() - 1 ? run.text() + glue : run.text();
      double end = run(run, text, x, line.baseline());
      links.cover(run, x, end, line.baseline());
      x = end;
    }
  }

  /** Draws from x on, and returns where the next run begins. */
  private double run(Run run, String text, double x, double baseline) throws IOException {
    FontBook book = FontBook.bundled();
    double at = x;
    for (FontBook.FaceRun piece : book.split(text, book.face(run.face()))) {
      KernedText kerned = KernedText.of(piece.text(), piece.face());
      PDFont font = page.resources().faces().get(piece.face().name());
      double tracking = run.tracking() * run.size();
      Point from = new Point(at, baseline);
      at += kerned.em() * run.size() + kerned.length() * tracking;
      if (run.level().isPresent()) {
        page.pen().enterLetters();
      }
      page.pen().text(font, run.size(), tracking, run.ink(), from, kerned.pieces());
      if (run.level().isPresent()) {
        double level = run.level().get().y();
        Rect above = Rect.between(x, baseline - run.size(), at, level);
        Rect below = Rect.between(x, level, at, Math.max(level, baseline + run.size()));
        page.pen().fill(Outline.rect(above).path(), run.level().get().above());
        page.pen().fill(Outline.rect(below).path(), run.ink());
        page.pen().leave();
      }
    }
    return at;
  }
}
