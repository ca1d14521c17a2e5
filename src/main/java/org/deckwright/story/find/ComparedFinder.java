package org.deckwright.story.find;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.deckwright.article.Sentence;
import org.deckwright.story.Finding;
import org.deckwright.story.Lexicon;
import org.deckwright.story.Phrase;
import org.deckwright.story.Picture;
import org.deckwright.story.Reason;
import org.deckwright.story.Row;
import org.deckwright.story.SectionView;
import org.deckwright.story.Trait;

/**
 * One measure in two periods, told in one sentence: a column for each. Several measures of the same
 * two periods, a sentence each: one chart of them all.
 */
public final class ComparedFinder implements Finder {
  private static final double SURE = 0.9;
  private static final double ALL = 0.98; // of several measures
  private static final int FEWEST = 3; // measures that share a chart
  private static final int MOST = 6;
  private static final double SCALE = 30; // times the smallest column, beside which it is seen

  @Override
  public String name() {
    return "compared";
  }

  @Override
  public List<Finding> find(SectionView section, Lexicon lexicon) {
    List<Finding> out = new ArrayList<>();
    Map<String, List<Compared>> alike = new LinkedHashMap<>();
    for (Sentence s : section.sentences()) {
      Compared.of(s, lexicon)
          .ifPresent(
              c -> {
                out.add(finding(c, section, lexicon));
                alike.computeIfAbsent(key(c), k -> new ArrayList<>()).add(c);
              });
    }
    alike.values().stream()
        .filter(ComparedFinder::shareAChart)
        .flatMap(all -> together(all, section).stream())
        .forEach(out::add);
    return out;
  }

  /** What measures of one chart have in common: both periods and the unit. */
  private static String key(Compared c) {
    String unit = c.after().text().replaceAll("[\\d.,]+", "");
    return (c.then().text() + "|" + c.now().text() + "|" + unit).toLowerCase(Locale.ROOT);
  }

  private static boolean shareAChart(List<Compared> all) {
    double most = all.stream().mapToDouble(c -> Math.max(c.earlier(), c.later())).max().orElse(0);
    double least = all.stream().mapToDouble(c -> Math.max(c.earlier(), c.later())).min().orElse(0);
    long names = all.stream().map(c -> c.what().text()).distinct().count();
    return all.size() >= FEWEST
        && all.size() <= MOST
        && names == all.size()
        && most < SCALE * least;
  }

  /** Empty where nothing in the text names the later period. */
  private Optional<Finding> together(List<Compared> all, SectionView section) {
    Phrase then = all.get(0).then();
    Phrase now = all.get(0).now().isEmpty() ? Phrase.whole(section.heading()) : all.get(0).now();
    if (now.isEmpty()) {
      return Optional.empty();
    }
    Row before =
        Row.values(
            then,
            all.stream().map(Compared::earlier).toList(),
            all.stream().map(Compared::before).toList());
    Row after =
        Row.values(
            now,
            all.stream().map(Compared::later).toList(),
            all.stream().map(Compared::after).toList());
    Picture picture =
        Picture.of("chart-columns", List.of())
            .withTraits(all.stream().map(c -> Trait.of(c.what())).toList())
            .withRows(List.of(before, after.heated()));
    List<Sentence> covers = all.stream().map(Compared::of).toList();
    Reason reason = new Reason(name(), List.of(then.text(), now.text()));
    return Optional.of(new Finding(picture, ALL, covers, covers, reason));
  }

  /** The later column is called by its period, or by the measure where none is named. */
  private Finding finding(Compared c, SectionView section, Lexicon lexicon) {
    Phrase now = c.now().isEmpty() ? c.what() : c.now();
    Row row =
        Row.values(
            c.now().isEmpty() ? Phrase.NONE : c.what(),
            List.of(c.earlier(), c.later()),
            List.of(c.before(), c.after()));
    Picture picture = Charts.of(List.of(Trait.of(c.then()), Trait.of(now)), List.of(row), lexicon);
    return new Finding(
        picture,
        SURE,
        Claims.own(c.of(), section),
        List.of(c.of()),
        new Reason(name(), List.of(c.then().text(), now.text())));
  }
}
