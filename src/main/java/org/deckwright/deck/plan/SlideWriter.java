package org.deckwright.deck.plan;

import java.util.ArrayList;
import java.util.List;
import org.deckwright.deck.Chart;
import org.deckwright.deck.Diagram;
import org.deckwright.deck.Item;
import org.deckwright.deck.Slide;
import org.deckwright.deck.TextSource;
import org.deckwright.story.Phrase;
import org.deckwright.story.Picture;

/** Writes a draft down as a slide, each text with its place in the source. */
final class SlideWriter {
  private final Draft draft;
  private final String notes;
  private final Picture picture;
  private final List<TextSource> sources = new ArrayList<>();

  private SlideWriter(Draft draft, String notes) {
    this.draft = draft;
    this.notes = notes;
    this.picture = draft.picture();
  }

  static Slide write(Draft draft, String notes) {
    return new SlideWriter(draft, notes).slide();
  }

  private Slide slide() {
    String title = text("title", draft.title());
    String kicker = text("kicker", draft.kicker());
    String takeaway = text("takeaway", draft.takeaway());
    int section = draft.section();
    switch (draft.is()) {
      case "title" -> {
        String subtitle = extra("subtitle");
        String origin = extra("origin");
        return new Slide.Title(kicker, title, subtitle, origin, takeaway, section, notes, sources);
      }
      case "overview" -> {
        List<Item> points = items("points");
        return new Slide.Overview(kicker, title, points, takeaway, section, notes, sources);
      }
      case "statement" -> {
        String accent = extra("accent");
        String remark = extra("remark");
        return new Slide.Statement(
            kicker, title, accent, remark, takeaway, section, notes, sources);
      }
      case "quote" -> {
        String quote = extra("quote");
        String accent = extra("accent");
        String by = extra("by");
        return new Slide.Quote(
            kicker, title, quote, accent, by, extra("origin"), takeaway, section, notes, sources);
      }
      case "bullets" -> {
        List<Item> points = items("points");
        return new Slide.Bullets(kicker, title, points, takeaway, section, notes, sources);
      }
      case "closing" -> {
        List<Item> points = items("points");
        return new Slide.Closing(kicker, title, points, takeaway, section, notes, sources);
      }
      case "sources" -> {
        List<Item> points = items("points");
        return new Slide.Sources(kicker, title, points, takeaway, section, notes, sources);
      }
      default -> {
        return pictured(kicker, title, takeaway, section);
      }
    }
  }

  private Slide pictured(String kicker, String title, String takeaway, int section) {
    switch (draft.is()) {
      case "number" -> {
        var part = picture.parts().get(0);
        String value = text("value", part.value());
        String remark = extra("remark");
        return new Slide.Number(
            kicker,
            title,
            value,
            part.amount(),
            part.kind(),
            remark,
            extra("caption"),
            takeaway,
            section,
            notes,
            sources);
      }
      case "image" -> {
        String alt = extra("alt");
        String caption = extra("caption");
        String file = picture.extra("file").text();
        return new Slide.Picture(
            kicker, title, file, alt, caption, takeaway, section, notes, sources);
      }
      case "code", "fence" -> {
        String code = extra("code");
        String language = picture.extra("language").text();
        return new Slide.Code(kicker, title, code, language, takeaway, section, notes, sources);
      }
      case "table" -> {
        return table(kicker, title, takeaway, section);
      }
      default -> {
        PictureWriter writer = new PictureWriter(picture, sources);
        if (picture.family().equals("chart")) {
          Chart chart = writer.chart();
          return new Slide.OfChart(kicker, title, chart, takeaway, section, notes, sources);
        }
        Diagram diagram = writer.diagram();
        return new Slide.OfDiagram(kicker, title, diagram, takeaway, section, notes, sources);
      }
    }
  }

  /** The first part is the head, each further one a row; cells are their parts. */
  private Slide table(String kicker, String title, String takeaway, int section) {
    List<List<String>> rows = new ArrayList<>();
    for (int r = 0; r < picture.parts().size(); r++) {
      List<String> cells = new ArrayList<>();
      var parts = picture.parts().get(r).parts();
      for (int c = 0; c < parts.size(); c++) {
        String path = r == 0 ? "columns." + c : "rows." + (r - 1) + "." + c;
        cells.add(text(path, parts.get(c).label()));
      }
      rows.add(cells);
    }
    return new Slide.OfTable(
        kicker,
        title,
        rows.get(0),
        rows.subList(1, rows.size()),
        0,
        extra("note"),
        takeaway,
        section,
        notes,
        sources);
  }

  private List<Item> items(String path) {
    return new PictureWriter(picture, sources).items(path, picture.parts());
  }

  private String extra(String field) {
    return text(field, picture.extra(field));
  }

  private String text(String path, Phrase words) {
    return PictureWriter.text(path, words, sources);
  }
}
