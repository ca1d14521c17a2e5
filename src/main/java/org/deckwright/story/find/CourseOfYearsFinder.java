package org.deckwright.story.find;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.deckwright.article.Sentence;
import org.deckwright.story.Cue;
import org.deckwright.story.Finding;
import org.deckwright.story.Lexicon;
import org.deckwright.story.Phrase;
import org.deckwright.story.Range;
import org.deckwright.story.Reason;
import org.deckwright.story.Row;
import org.deckwright.story.SectionView;
import org.deckwright.story.Trait;

/** A value for each of several years, told in running text: a chart over time. */
public final class CourseOfYearsFinder implements Finder {
  private static final int FEWEST = 2;
  private static final int NEAR = 14; // letters from a value to its year
  private static final int FAR = 60; // and from a year to its value

  @Override
  public String name() {
    return "years";
  }

  @Override
  public List<Finding> find(SectionView section, Lexicon lexicon) {
    List<Finding> out = new ArrayList<>();
    for (List<Sentence> paragraph : section.paragraphs()) {
      List<Mark> marks = marks(paragraph, lexicon);
      int at = 0;
      while (at < marks.size()) {
        List<Point> run = longest(marks, at);
        if (isCourse(run)) {
          out.add(finding(run, section, lexicon));
        }
        at += Math.max(1, 2 * run.size());
      }
    }
    return out;
  }

  /** A year, or a value, or a word for this year. */
  private record Mark(
      Phrase words, Range range, double number, boolean isTime, Optional<Quantity> value) {
    /** Whether the other follows in the same sentence, at once or nearly so. */
    boolean isBefore(Mark next, int gap) {
      return words.from().equals(next.words.from())
          && next.range.start() - range.end() <= gap
          && next.range.start() >= range.end();
    }
  }

  private record Point(Phrase when, Quantity value) {}

  private static List<Mark> marks(List<Sentence> paragraph, Lexicon lexicon) {
    List<Mark> out = new ArrayList<>();
    for (Sentence s : paragraph) {
      Optional<Cue> now = lexicon.cue("this-year", s);
      for (Quantity q : Quantity.of(s, lexicon)) {
        if (now.isPresent() && now.get().start() < q.range().start()) {
          Range when = now.get().range("when").get();
          out.add(new Mark(now.get().phrase("when"), when, 9999, true, Optional.empty()));
          now = Optional.empty();
        }
        if (q.kind() != Quantity.Kind.DATE) {
          boolean value = q.isValue();
          out.add(
              new Mark(
                  q.shown(),
                  q.range(),
                  q.value(),
                  !value,
                  value ? Optional.of(q) : Optional.empty()));
        }
      }
    }
    return out;
  }

  private static List<Point> longest(List<Mark> marks, int at) {
    List<Point> first = run(marks, at, true);
    List<Point> second = run(marks, at, false);
    return first.size() >= second.size() ? first : second;
  }

  /** Times and values by turns, the times rising, the values of one unit. */
  private static List<Point> run(List<Mark> marks, int at, boolean timeFirst) {
    List<Point> out = new ArrayList<>();
    double last = 0;
    for (int i = at; i + 1 < marks.size(); i += 2) {
      Mark time = marks.get(timeFirst ? i : i + 1);
      Mark value = marks.get(timeFirst ? i + 1 : i);
      boolean near = timeFirst ? time.isBefore(value, FAR) : value.isBefore(time, NEAR);
      boolean fits = near && time.isTime() && value.value().isPresent() && time.number() > last;
      if (!fits || out.stream().anyMatch(p -> !p.value().isLike(value.value().get()))) {
        break;
      }
      out.add(new Point(time.words(), value.value().get()));
      last = time.number();
    }
    return out;
  }

  /** Three years, or two of one sentence that counts the same in both. */
  private static boolean isCourse(List<Point> run) {
    boolean one = run.stream().map(p -> p.value().sentence()).distinct().count() == 1;
    boolean counted = run.stream().anyMatch(p -> !p.value().unit().isEmpty());
    return run.size() > FEWEST || (run.size() == FEWEST && one && counted);
  }

  private Finding finding(List<Point> run, SectionView section, Lexicon lexicon) {
    Set<Sentence> covers = new LinkedHashSet<>();
    List<Trait> years = new ArrayList<>();
    List<Double> values = new ArrayList<>();
    List<Phrase> labels = new ArrayList<>();
    for (Point p : run) {
      covers.add(p.value().sentence());
      covers.addAll(p.when().from());
      years.add(Trait.of(p.when().capital()));
      values.add(p.value().value());
      labels.add(p.value().shown());
    }
    Sentence first = run.get(0).value().sentence();
    return new Finding(
        Charts.of(years, List.of(Row.values(Phrase.NONE, values, labels)), lexicon),
        run.size() > FEWEST ? 0.93 : 0.8,
        Claims.of(first, section, lexicon),
        List.copyOf(covers),
        new Reason(name(), labels.stream().map(Phrase::text).toList()));
  }
}
