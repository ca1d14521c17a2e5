package org.deckwright.story.find;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.deckwright.article.Sentence;
import org.deckwright.story.Cue;
import org.deckwright.story.Finding;
import org.deckwright.story.Folded;
import org.deckwright.story.Lexicon;
import org.deckwright.story.Phrase;
import org.deckwright.story.Range;
import org.deckwright.story.Reason;
import org.deckwright.story.Row;
import org.deckwright.story.SectionView;
import org.deckwright.story.Trait;

/**
 * Years, or the first and the last of a span, and then a value for each in a row: columns, of which
 * only the years that are written have a name.
 */
public final class YearsRowFinder implements Finder {
  private static final Pattern YEAR = Pattern.compile("(?:1[5-9]|20|21)\\d\\d ?年?");
  private static final Pattern BETWEEN =
      Pattern.compile("^[^\\d,;、]{0,4}(?:、|,|和|及|与|以及) ?[^\\d,;、]{0,3}$");
  private static final int FEWEST = 3;
  private static final int MOST = 8;
  private static final double SURE = 0.94;

  @Override
  public String name() {
    return "years-row";
  }

  @Override
  public List<Finding> find(SectionView section, Lexicon lexicon) {
    List<Finding> out = new ArrayList<>();
    for (Sentence s : section.sentences()) {
      lexicon.cue("years-row", s).flatMap(c -> finding(c, section, lexicon)).ifPresent(out::add);
    }
    return out;
  }

  private Optional<Finding> finding(Cue cue, SectionView section, Lexicon lexicon) {
    Sentence s = cue.sentence();
    List<Phrase> years = years(cue);
    List<Quantity> values = values(s, cue.range("list").get(), years.size(), lexicon);
    if (years.size() < FEWEST || years.size() > MOST || values.size() != years.size()) {
      return Optional.empty();
    }
    List<Phrase> shown = values.stream().map(Quantity::shown).toList();
    Row row = Row.values(Phrase.NONE, values.stream().map(Quantity::whole).toList(), shown);
    List<Trait> names = years.stream().map(Trait::of).toList();
    return Optional.of(
        new Finding(
            Charts.of(names, List.of(row), lexicon),
            SURE,
            Claims.of(s, section, lexicon),
            List.of(s),
            new Reason(name(), shown.stream().map(Phrase::text).toList())));
  }

  /** A phrase for each year; of a span only the first and the last are named. */
  private static List<Phrase> years(Cue cue) {
    String folded = Folded.of(cue.sentence().text());
    Range all = cue.range("years").get();
    List<Phrase> out = new ArrayList<>();
    List<Integer> numbers = new ArrayList<>();
    Matcher m = YEAR.matcher(folded).region(all.start(), all.end());
    while (m.find()) {
      out.add(Phrase.of(cue.sentence(), new Range(m.start(), m.end())));
      numbers.add(Integer.parseInt(m.group().substring(0, 4)));
    }
    boolean span = !cue.text("span").isEmpty() && numbers.size() == 2;
    for (int year = span ? numbers.get(0) + 1 : 0;
        span && year < numbers.get(1) && out.size() <= MOST;
        year++) {
      out.add(out.size() - 1, Phrase.NONE);
    }
    return out;
  }

  /** The first so many values of the list, if nothing but a mark stands between them. */
  private static List<Quantity> values(Sentence s, Range list, int count, Lexicon lexicon) {
    String folded = Folded.of(s.text());
    List<Quantity> out = new ArrayList<>();
    for (Quantity q : Quantity.of(s, lexicon)) {
      boolean inList = q.isValue() && q.range().start() >= list.start() && out.size() < count;
      if (!inList) {
        continue;
      }
      Quantity last = out.isEmpty() ? null : out.get(out.size() - 1);
      boolean next =
          last == null
              ? q.range().start() - list.start() <= 2
              : last.isCountedAs(q)
                  && BETWEEN
                      .matcher(folded.substring(last.range().end(), q.range().start()))
                      .matches();
      if (!next) {
        return List.of();
      }
      out.add(q);
    }
    return out;
  }
}
