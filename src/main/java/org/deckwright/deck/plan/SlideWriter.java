package org.deckwright.deck.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.deckwright.deck.Chart;
import org.deckwright.deck.Diagram;
import org.deckwright.deck.Envelope;
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
    Function<Envelope, Slide> content = content();
    return content.apply(new Envelope(kicker, title, takeaway, draft.section(), notes, sources));
  }

  /** What stands in the envelope, which is closed when all places of texts are known. */
  private Function<Envelope, Slide> content() {
    switch (draft.is()) {
      case "title" -> {
        String subtitle = extra("subtitle");
        String origin = extra("origin");
        return e -> new Slide.Title(e, subtitle, origin);
      }
      case "overview" -> {
        List<Item> points = items("points");
        return e -> new Slide.Overview(e, points);
      }
      case "statement" -> {
        String accent = extra("accent");
        String remark = extra("remark");
        return e -> new Slide.Statement(e, accent, remark);
      }
      case "quote" -> {
        String quote = extra("quote");
        String accent = extra("accent");
        String by = extra("by");
        String origin = extra("origin");
        return e -> new Slide.Quote(e, quote, accent, by, origin);
      }
      case "bullets" -> {
        List<Item> points = items("points");
        return e -> new Slide.Bullets(e, points);
      }
      case "closing" -> {
        List<Item> points = items("points");
        return e -> new Slide.Closing(e, points);
      }
      case "sources" -> {
        List<Item> points = items("points");
        return e -> new Slide.Sources(e, points);
      }
      default -> {
        return pictured();
      }
    }
  }

  /** Whether a hundred squares can show the share: 99.98 of them look like all. */
  private static boolean isSeen(double share) {
    return share >= 0.5 && share < 99.5;
  }

  private Function<Envelope, Slide> pictured() {
    switch (draft.is()) {
      case "number" -> {
        var part = picture.parts().get(0);
        String value = text("value", part.value());
        String remark = extra("remark");
        String caption = extra("caption");
        var share = part.amount().filter(SlideWriter::isSeen);
        return e -> new Slide.Number(e, value, share, part.kind(), remark, caption);
      }
      case "image" -> {
        String alt = text(within(1) + "alt", picture.extra("alt"));
        String caption = text(within(1) + "caption", picture.extra("caption"));
        String file = picture.extra("file").text();
        return beside("columns", true, e -> new Slide.Picture(e, file, alt, caption));
      }
      case "code", "fence" -> {
        String code = text(within(0) + "code", picture.extra("code"));
        String language = picture.extra("language").text();
        return beside("rows", false, e -> new Slide.Code(e, code, language));
      }
      case "table" -> {
        return table();
      }
      default -> {
        PictureWriter writer = new PictureWriter(picture, sources);
        if (picture.family().equals("chart")) {
          Chart chart = writer.chart();
          return e -> new Slide.OfChart(e, chart);
        }
        Diagram diagram = writer.diagram();
        return e -> new Slide.OfDiagram(e, diagram);
      }
    }
  }

  /** Where a picture's texts stand if points share the slide with it. */
  private String within(int part) {
    return picture.parts().isEmpty() ? "" : "parts." + part + ".";
  }

  /** The picture alone; with its points, if it has some. */
  private Function<Envelope, Slide> beside(
      String arrangement, boolean pointsFirst, Function<Envelope, Slide> alone) {
    if (picture.parts().isEmpty()) {
      return alone;
    }
    List<Item> points = items("parts." + (pointsFirst ? 0 : 1) + ".points");
    Slide told = new Slide.Bullets(Envelope.EMPTY, points);
    Slide shown = alone.apply(Envelope.EMPTY);
    List<Slide> parts = pointsFirst ? List.of(told, shown) : List.of(shown, told);
    return e -> new Slide.Composed(e, parts, arrangement, 0);
  }

  /** The first part is the head, each further one a row; cells are their parts. */
  private Function<Envelope, Slide> table() {
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
    String note = extra("note");
    return e -> new Slide.OfTable(e, rows.get(0), rows.subList(1, rows.size()), 0, note);
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
