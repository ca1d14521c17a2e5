package org.deckwright.deck.plan;

import java.util.ArrayList;
import java.util.List;
import org.deckwright.deck.Axis;
import org.deckwright.deck.Chart;
import org.deckwright.deck.Diagram;
import org.deckwright.deck.Edge;
import org.deckwright.deck.Item;
import org.deckwright.deck.Series;
import org.deckwright.deck.TextSource;
import org.deckwright.story.Link;
import org.deckwright.story.Part;
import org.deckwright.story.Phrase;
import org.deckwright.story.Picture;
import org.deckwright.story.Row;
import org.deckwright.story.Trait;

/** Writes a picture down as diagram or chart, and where each of its texts comes from. */
final class PictureWriter {
  private final Picture picture;
  private final List<TextSource> sources;

  PictureWriter(Picture picture, List<TextSource> sources) {
    this.picture = picture;
    this.sources = sources;
  }

  Diagram diagram() {
    String in = "diagram.";
    List<Item> items = items(in + "items", accented());
    List<Edge> edges = new ArrayList<>();
    for (Link link : picture.links()) {
      String path = in + "edges." + edges.size() + ".label";
      edges.add(Edge.of(link.from(), link.to(), text(path, link.label()), link.kind()));
    }
    List<Axis> axes = new ArrayList<>();
    for (Trait trait : picture.traits()) {
      String path = in + "axes." + axes.size() + ".";
      axes.add(
          new Axis(
              text(path + "label", trait.label()),
              text(path + "low", trait.low()),
              text(path + "high", trait.high())));
    }
    return new Diagram(
        picture.is(),
        "",
        picture.illustrative(),
        extra(in, "centre"),
        extra(in, "frame"),
        extra(in, "note"),
        items,
        edges,
        axes,
        series(in),
        items(in + "legend", picture.legend()));
  }

  /** Of a whole's parts the largest is hot, unless the text or a tie says otherwise. */
  private List<Part> accented() {
    List<Part> parts = picture.parts();
    double most = parts.stream().mapToDouble(PictureWriter::amount).max().orElse(0);
    long largest = parts.stream().filter(p -> amount(p) == most).count();
    boolean open = picture.is().equals("number-blocks") && parts.stream().noneMatch(Part::hot);
    return open && largest == 1 && most > 0
        ? parts.stream().map(p -> amount(p) == most ? p.heated() : p).toList()
        : parts;
  }

  private static double amount(Part part) {
    return part.amount().orElse(0.0);
  }

  /** Categories are the traits' labels. */
  Chart chart() {
    String in = "chart.";
    List<String> categories = new ArrayList<>();
    int hot = 0;
    for (Trait trait : picture.traits()) {
      categories.add(text(in + "categories." + categories.size(), trait.label()));
    }
    for (int i = 0; i < picture.parts().size(); i++) {
      hot = picture.parts().get(i).hot() ? i + 1 : hot;
    }
    return new Chart(
        picture.is().substring("chart-".length()),
        picture.illustrative(),
        extra(in, "heading"),
        extra(in, "unit"),
        categories,
        series(in),
        hot,
        extra(in, "note"));
  }

  List<Item> items(String path, List<Part> parts) {
    List<Item> out = new ArrayList<>();
    for (Part part : parts) {
      out.add(item(path + "." + out.size() + ".", part));
    }
    return out;
  }

  private Item item(String in, Part part) {
    return new Item(
        part.id(),
        text(in + "label", part.label()),
        text(in + "text", part.text()),
        "",
        text(in + "date", part.date()),
        text(in + "value", part.value()),
        part.amount(),
        part.level(),
        part.group(),
        part.kind(),
        part.hot(),
        items(in + "items", part.parts()));
  }

  private List<Series> series(String in) {
    List<Series> out = new ArrayList<>();
    for (Row row : picture.rows()) {
      String path = in + "series." + out.size() + ".";
      List<String> labels = new ArrayList<>();
      for (Phrase label : row.labels()) {
        labels.add(text(path + "labels." + labels.size(), label));
      }
      out.add(
          new Series(
              text(path + "name", row.name()),
              text(path + "text", row.text()),
              row.values(),
              labels,
              row.levels(),
              row.shape(),
              row.hot()));
    }
    return out;
  }

  private String extra(String in, String field) {
    return text(in + field, picture.extra(field), sources);
  }

  private String text(String path, Phrase words) {
    return text(path, words, sources);
  }

  /** The words, and a note of where they come from; furniture comes from nowhere. */
  static String text(String path, Phrase words, List<TextSource> sources) {
    if (!words.isEmpty() && !words.from().isEmpty()) {
      sources.add(new TextSource(path, words.at()));
    }
    return words.text();
  }
}
