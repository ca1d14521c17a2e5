package org.deckwright.story.find;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.deckwright.article.Sentence;
import org.deckwright.story.Cue;
import org.deckwright.story.Extent;
import org.deckwright.story.Finding;
import org.deckwright.story.Folded;
import org.deckwright.story.Lexicon;
import org.deckwright.story.Part;
import org.deckwright.story.Phrase;
import org.deckwright.story.Picture;
import org.deckwright.story.Range;
import org.deckwright.story.Reason;
import org.deckwright.story.SectionView;
import org.deckwright.story.Titles;

/** Figures of one kind in clauses or sentences that follow each other: each with its own words. */
public final class FiguresFinder implements Finder {
  private static final Pattern SHARE = Pattern.compile("%|\\bper ?cent\\b|Prozent|成");
  private static final int FEWEST = 2;
  private static final int MOST = 4;
  private static final double LABEL = 0.95;
  private static final double LONGEST = 1.25; // of a label, on the scale of titles
  private static final double BARE = 1000; // a smaller figure without a unit may count anything
  private static final double FAR = 100; // times
  private static final double TWO = 0.5;
  private static final double ONE = 0.6; // two of one sentence, or two shares
  private static final double MANY = 0.66;

  @Override
  public String name() {
    return "figures";
  }

  @Override
  public List<Finding> find(SectionView section, Lexicon lexicon) {
    List<Finding> out = new ArrayList<>();
    for (List<Sentence> paragraph : section.paragraphs()) {
      List<List<Quantity>> values = paragraph.stream().map(s -> values(s, lexicon)).toList();
      List<String> units =
          values.stream()
              .flatMap(List::stream)
              .map(Quantity::unit)
              .filter(u -> !u.isEmpty() && !lexicon.has("counters", u))
              .distinct()
              .toList();
      for (String unit : units) {
        runs(paragraph, values, unit, lexicon).stream()
            .map(run -> finding(run, section, lexicon))
            .forEach(out::add);
      }
    }
    return out;
  }

  private static List<Quantity> values(Sentence s, Lexicon lexicon) {
    return lexicon.finds("unreal", s.text()) || lexicon.finds("range", s.text())
        ? List.of()
        : Quantity.worded(s, lexicon).stream().filter(Quantity::isValue).toList();
  }

  /** Sentences that follow each other, as far as each has figures of the unit. */
  private static List<List<Part>> runs(
      List<Sentence> paragraph, List<List<Quantity>> values, String unit, Lexicon lexicon) {
    List<List<Part>> out = new ArrayList<>();
    List<Part> run = new ArrayList<>();
    for (int i = 0; i < paragraph.size(); i++) {
      List<Part> own = parts(paragraph.get(i), values.get(i), unit, List.copyOf(run), lexicon);
      if (own.isEmpty() && run.size() >= FEWEST) {
        out.add(List.copyOf(run));
      }
      if (own.isEmpty()) {
        run.clear();
      }
      run.addAll(own);
    }
    if (run.size() >= FEWEST) {
      out.add(run);
    }
    return out.stream().filter(r -> r.size() <= MOST && areDistinct(r)).toList();
  }

  private static boolean areShares(List<Part> run) {
    return run.stream().allMatch(p -> SHARE.matcher(p.value().text()).find());
  }

  private static boolean areDistinct(List<Part> run) {
    return run.stream().map(p -> p.amount().orElse(0.0)).distinct().count() == run.size();
  }

  /** The figures of a sentence, each with the words of its clause; none if one has no words. */
  private static List<Part> parts(
      Sentence s, List<Quantity> all, String unit, List<Part> run, Lexicon lexicon) {
    List<Quantity> own = all.stream().filter(q -> counts(q, unit)).toList();
    List<Quantity> shown =
        own.isEmpty() && !run.isEmpty()
            ? all.stream().filter(q -> isBare(q) && isNear(q, run)).toList()
            : own;
    List<Part> out = new ArrayList<>();
    int start = 0;
    for (int i = 0; i < shown.size(); i++) {
      int end = s.text().length();
      int next = end;
      if (i + 1 < shown.size()) {
        int from = shown.get(i).range().end();
        Range between = new Range(from, shown.get(i + 1).range().start());
        Optional<Cue> break_ = last("figure-break", s, between, lexicon);
        if (break_.isEmpty()) {
          return List.of();
        }
        end = break_.get().start();
        next = break_.get().end();
      }
      Quantity q = shown.get(i);
      Range clause = new Range(start, end);
      Optional<Part> part =
          part(s, q, clause, lexicon).or(() -> part(s, q, inner(s, q, clause, lexicon), lexicon));
      if (part.isEmpty()) {
        return List.of();
      }
      out.add(part.get());
      start = next;
    }
    return out;
  }

  /** The part of a clause between the marks around the figure. */
  private static Range inner(Sentence s, Quantity q, Range clause, Lexicon lexicon) {
    int start =
        last("figure-break", s, new Range(clause.start(), q.range().start()), lexicon)
            .map(Cue::end)
            .orElse(clause.start());
    int end =
        lexicon
            .cue("figure-break", s, new Range(q.range().end(), clause.end()))
            .map(Cue::start)
            .orElse(clause.end());
    return new Range(start, end);
  }

  /** "23万" may follow "186万元". */
  private static boolean counts(Quantity q, String unit) {
    return q.unit().equals(unit)
        || (!q.unit().isEmpty() && Folded.isHan(unit.charAt(0)) && unit.startsWith(q.unit()));
  }

  private static boolean isBare(Quantity q) {
    return q.unit().isEmpty() && q.value() >= BARE;
  }

  /** Whether it may count the same as the one before it. */
  private static boolean isNear(Quantity q, List<Part> run) {
    double before = run.get(run.size() - 1).amount().orElse(0.0);
    return before * FAR > q.value() && q.value() * FAR > before;
  }

  private static Optional<Cue> last(String name, Sentence s, Range within, Lexicon lexicon) {
    Optional<Cue> found = Optional.empty();
    Optional<Cue> next = lexicon.cue(name, s, within);
    while (next.isPresent() && next.get().end() < within.end()) {
      found = next;
      next = lexicon.cue(name, s, new Range(next.get().end(), within.end()));
    }
    return next.isPresent() ? next : found;
  }

  /** A clause that begins with its figure goes on below it; another one stands whole. */
  private static Optional<Part> part(Sentence s, Quantity q, Range clause, Lexicon lexicon) {
    Optional<Phrase> value = KeyFigure.shown(q, lexicon);
    if (value.isEmpty()) {
      return Optional.empty();
    }
    String before = Folded.of(s.text()).substring(clause.start(), q.range().start());
    boolean leads =
        clause.start() > 0
            && Extent.ofText(before.replace(KeyFigure.lead(q, lexicon), ""), lexicon) < 1;
    Range words = leads ? new Range(q.range().end(), clause.end()) : clause;
    Phrase label = new Titles(lexicon).shortened(s, words, LABEL);
    boolean says = leads || label.text().contains(q.shown().text());
    boolean sound =
        !label.isEmpty()
            && says
            && Extent.ofTitle(label.text(), lexicon) <= LONGEST
            && (leads || !lexicon.finds("pronoun-start", label.text()))
            && (leads || !lexicon.finds("label-back", label.text()))
            && (leads || clause.start() == 0 || !lexicon.finds("head-veto", label.text()));
    return sound
        ? Optional.of(Part.of(leads ? label : label.capital()).withValue(value.get(), q.value()))
        : Optional.empty();
  }

  /** What stands beside the figures in their paragraph; they only where nothing does. */
  private static List<Sentence> claims(List<Sentence> told, SectionView section, Lexicon lexicon) {
    Set<Sentence> out = new LinkedHashSet<>(Claims.beside(told, section, lexicon));
    section.paragraphs().stream().filter(p -> p.contains(told.get(0))).forEach(out::addAll);
    told.forEach(out::remove);
    return out.isEmpty() ? told : List.copyOf(out);
  }

  private Finding finding(List<Part> run, SectionView section, Lexicon lexicon) {
    List<Sentence> told = run.stream().flatMap(p -> p.label().from().stream()).distinct().toList();
    return new Finding(
        Picture.of("number-counters", run),
        run.size() > FEWEST ? MANY : told.size() == 1 || areShares(run) ? ONE : TWO,
        claims(told, section, lexicon),
        told,
        new Reason(name(), run.stream().map(p -> p.value().text()).collect(Collectors.toList())));
  }
}
