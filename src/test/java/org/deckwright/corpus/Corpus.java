package org.deckwright.corpus;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.deckwright.article.Article;
import org.deckwright.article.read.Source;
import org.deckwright.article.trace.Trace;
import org.deckwright.deck.plan.Audiences;
import org.deckwright.deck.plan.DeckPlanner;
import org.deckwright.diag.Diagnostics;
import org.deckwright.pipeline.BuiltIns;

/** The articles with their keys, told for the general audience. */
final class Corpus {
  /** The system property {@code corpus} names another folder to measure on. */
  static final Path FOLDER = Path.of(System.getProperty("corpus", "src/test/resources/corpus"));

  private Corpus() {}

  /** The keys, by file name. */
  static List<Key> keys() {
    List<String> endings = BuiltIns.parts().readers().endings();
    try (Stream<Path> files = Files.list(FOLDER)) {
      return files
          .filter(f -> f.toString().endsWith(".yaml") && !f.endsWith("thresholds.yaml"))
          .sorted()
          .map(Corpus::key)
          .filter(k -> endings.contains(k.article().replaceAll(".*\\.", "")))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Key key(Path file) {
    try {
      return Key.read(file);
    } catch (IOException e) {
      throw new UncheckedIOException(file.toString(), e);
    }
  }

  static Article article(Key key) {
    return BuiltIns.parts()
        .readers()
        .read(Source.file(FOLDER.resolve(key.article())), Optional.empty(), new Diagnostics());
  }

  static List<ShownSlide> slides(Key key) {
    Article article = article(key);
    Trace trace = Trace.of(article);
    return DeckPlanner.plan(article, Audiences.general(), new Diagnostics()).slides().stream()
        .map(s -> ShownSlide.of(s, trace))
        .toList();
  }

  /** What each article's talk is worth, then the two halves together, by name. */
  static Map<String, Marks> marks() {
    Map<String, Marks> out = new LinkedHashMap<>();
    for (String half : List.of("tune", "held")) {
      Optional<Marks> sum = Optional.empty();
      for (Key key : keys()) {
        if (key.half().equals(half)) {
          Marks own = Marks.of(key, slides(key));
          out.put(key.article(), own);
          sum = Optional.of(sum.map(s -> s.plus(own)).orElse(own));
        }
      }
      sum.ifPresent(s -> out.put("= " + half, s));
    }
    return out;
  }

  static String table(Map<String, Marks> marks) {
    StringBuilder out = new StringBuilder();
    out.append(
        row(
            "article",
            "n",
            "points",
            "found",
            "right",
            "traced",
            "words",
            ">40",
            "pictures",
            "variety",
            "sorts"));
    marks.forEach(
        (name, m) ->
            out.append(
                row(
                    name,
                    m.slides(),
                    percent(m.recallOfPoints()),
                    percent(m.recallOfStructures()),
                    percent(m.precision()),
                    percent(m.tracedShare()),
                    Math.round(m.wordsPerSlide()),
                    percent(m.crowdedShare()),
                    percent(m.pictureShare()),
                    percent(m.variety()),
                    m.sorts())));
    return out.toString();
  }

  private static String row(Object... cells) {
    return String.format(Locale.ROOT, "%-22s %4s %7s %7s %7s %7s %7s %7s %7s %8s %8s%n", cells);
  }

  private static String percent(double share) {
    return String.format(Locale.ROOT, "%.0f %%", share);
  }
}
