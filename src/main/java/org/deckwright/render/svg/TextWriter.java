package org.deckwright.render.svg;

import java.util.List;
import org.deckwright.geom.Rect;
import org.deckwright.render.VisualLine;
import org.deckwright.render.WebAddress;
import org.deckwright.scene.Ink;
import org.deckwright.scene.Line;
import org.deckwright.scene.Paragraph;
import org.deckwright.scene.Run;
import org.deckwright.scene.TextBlock;
import org.deckwright.text.FontBook;
import org.deckwright.text.VisualOrder;

/** Writes set text: an element a line, and in it each run at its place. */
final class TextWriter {
  private final Xml xml;
  private final UsedLetters letters;
  private final String language;

  /**
   * @param language of the document
   */
  TextWriter(Xml xml, UsedLetters letters, String language) {
    this.xml = xml;
    this.letters = letters;
    this.language = language;
  }

  /**
   * @param box at whose left side bullets stand
   */
  void write(TextBlock block, Rect box) {
    for (Paragraph paragraph : block.paragraphs()) {
      Line first = paragraph.lines().get(0);
      if (!paragraph.bullet().isEmpty() && !first.runs().isEmpty()) {
        Run like = first.runs().get(0);
        open(paragraph, first.baseline());
        run(like, paragraph.bullet(), box.x());
        xml.close();
      }
      lines(paragraph);
    }
  }

  private void lines(Paragraph paragraph) {
    for (int i = 0; i < paragraph.lines().size(); i++) {
      boolean last = i == paragraph.lines().size() - 1;
      Line line = paragraph.lines().get(i);
      if (!line.text().isEmpty()) {
        line.runs().forEach(this::level);
        open(paragraph, line.baseline());
        if (VisualOrder.isNeeded(line.text())) { // its letters stand in order already
          xml.attribute("direction", "ltr").attribute("unicode-bidi", "bidi-override");
        }
        line(line, paragraph.language(), last ? "" : paragraph.glue().get(i));
        xml.close();
      }
    }
  }

  /** The fill of letters that change their colour at a height: two colours with no way between. */
  private void level(Run run) {
    run.level()
        .ifPresent(
            level -> {
              xml.open("linearGradient").attribute("id", name(run, level));
              xml.attribute("gradientUnits", "userSpaceOnUse");
              xml.attribute("x1", 0).attribute("x2", 0);
              xml.attribute("y1", level.y() - 1).attribute("y2", level.y());
              stop(1, level.above());
              stop(1, run.ink());
              xml.close();
            });
  }

  private void stop(double offset, Ink ink) {
    xml.open("stop").attribute("offset", offset).paint("stop-color", ink).close();
  }

  /** Of one fill on a page; equal fills may share it. */
  private static String name(Run run, Run.Level level) {
    String colours = Xml.colour(run.ink()) + "-" + Xml.colour(level.above());
    return "level-" + colours.replace("#", "") + "-" + Math.round(level.y() * 100);
  }

  private void open(Paragraph paragraph, double baseline) {
    xml.open("text").attribute("y", baseline);
    if (!paragraph.language().equals(language)) {
      xml.attribute("lang", paragraph.language()).attribute("xml:lang", paragraph.language());
    }
  }

  /**
   * @param glue what stands between this line and the next, written after it so that a copy has it
   */
  private void line(Line line, String language, String glue) {
    double x = line.x();
    List<Run> runs = VisualLine.runs(line, language);
    for (int i = 0; i < runs.size(); i++) {
      Run run = runs.get(i);
      boolean linked = run.link().filter(WebAddress::isSafe).isPresent();
      if (linked) {
        xml.open("a").attribute("href", run.link().orElseThrow());
      }
      x = run(run, i == runs.size() - 1 ? run.text() + glue : run.text(), x);
      if (linked) {
        xml.close();
      }
    }
  }

  /** Writes from x on, and returns where the next run begins. */
  private double run(Run run, String text, double x) {
    FontBook book = FontBook.bundled();
    double at = x;
    for (FontBook.FaceRun piece : book.split(text, book.face(run.face()))) {
      letters.kerned(piece);
      xml.open("tspan").attribute("x", at);
      letters.font(xml, piece.face(), run.size());
      if (run.tracking() != 0) {
        xml.attribute("letter-spacing", run.tracking() * run.size());
      }
      if (run.level().isPresent()) {
        xml.attribute("fill", "url(#" + name(run, run.level().get()) + ")");
      } else {
        xml.paint("fill", run.ink());
      }
      xml.text(piece.text()).close();
      int length = piece.text().codePointCount(0, piece.text().length());
      at += piece.face().width(piece.text(), run.size()) + length * run.tracking() * run.size();
    }
    return at;
  }
}
