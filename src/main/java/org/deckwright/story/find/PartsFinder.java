package org.deckwright.story.find;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.deckwright.article.Sentence;
import org.deckwright.story.Extent;
import org.deckwright.story.Finding;
import org.deckwright.story.Folded;
import org.deckwright.story.Lexicon;
import org.deckwright.story.Part;
import org.deckwright.story.Phrase;
import org.deckwright.story.Picture;
import org.deckwright.story.Range;
import org.deckwright.story.Reason;
import org.deckwright.story.Row;
import org.deckwright.story.SectionView;
import org.deckwright.story.Trait;

/** Figures with what they are of behind them, that add up to a whole: its parts on a line. */
public final class PartsFinder implements Finder {
  private static final int FEWEST = 2;
  private static final int BARS = 3; // shares that are no whole
  private static final int MOST = 7;
  private static final int LABEL = 7; // words
  private static final double SLACK = 0.015;

  @Override
  public String name() {
    return "parts";
  }

  @Override
  public List<Finding> find(SectionView section, Lexicon lexicon) {
    List<Finding> out = new ArrayList<>();
    for (Sentence s : section.sentences()) {
      List<Quantity> values =
          Quantity.worded(s, lexicon).stream().filter(Quantity::isValue).toList();
      if (values.size() >= FEWEST && values.size() <= MOST + 1) {
        parts(s, values, section, lexicon).ifPresent(out::add);
      }
    }
    return out;
  }

  private Optional<Finding> parts(
      Sentence s, List<Quantity> values, SectionView section, Lexicon lexicon) {
    boolean told = lexicon.cue("of-total", s).isPresent();
    double total = told ? values.get(0).value() : 100;
    List<Quantity> shares = told ? values.subList(1, values.size()) : values;
    double sum = shares.stream().mapToDouble(Quantity::value).sum();
    boolean alike = told || shares.stream().allMatch(q -> q.unit().matches("%|per ?cent|prozent"));
    boolean opens = told || opens(s, shares.get(0), lexicon);
    boolean whole = Math.abs(sum - total) <= SLACK * total;
    int fewest = whole ? FEWEST : BARS;
    if (!alike || !opens || shares.size() < fewest || (told && !whole)) {
      return Optional.empty();
    }
    List<Part> parts = new ArrayList<>();
    for (int i = 0; i < shares.size(); i++) {
      Quantity q = shares.get(i);
      int end = i + 1 < shares.size() ? shares.get(i + 1).range().start() : s.text().length();
      Optional<Part> part = part(s, q, end, lexicon);
      if (part.isEmpty()) {
        return Optional.empty();
      }
      parts.add(part.get());
    }
    return Optional.of(
        new Finding(
            whole ? Picture.of("number-blocks", parts) : bars(parts, lexicon),
            whole ? 0.88 : 0.8,
            Claims.beside(List.of(s), section, lexicon),
            List.of(s),
            new Reason(name(), parts.stream().map(p -> p.value().text()).toList())));
  }

  /** Shares that several may have at once. */
  private static Picture bars(List<Part> parts, Lexicon lexicon) {
    List<Trait> names = parts.stream().map(p -> Trait.of(p.label())).toList();
    List<Double> values = parts.stream().map(p -> p.amount().orElse(0.0)).toList();
    List<Phrase> shown = parts.stream().map(Part::value).toList();
    return Charts.of(names, List.of(Row.values(Phrase.NONE, values, shown)), lexicon);
  }

  /** Whether its clause begins with the share: else the name may stand before it. */
  private static boolean opens(Sentence s, Quantity first, Lexicon lexicon) {
    String before = Folded.of(s.text()).substring(0, first.range().start());
    String clause = before.substring(before.lastIndexOf(before.contains(":") ? ':' : ',') + 1);
    return Extent.ofText(clause, lexicon) <= 1;
  }

  /** The share, and what it is of. */
  private static Optional<Part> part(Sentence s, Quantity q, int end, Lexicon lexicon) {
    Range digits = q.digits();
    Range value = q.unit().matches("%|per ?cent|prozent") ? q.range() : digits;
    for (Pattern p : lexicon.patterns("part-label")) {
      Matcher m = p.matcher(Folded.of(s.text())).region(value.end(), end);
      if (m.lookingAt()) {
        Phrase what = Phrase.of(s, new Range(m.start("what"), m.end("what"))).capital();
        boolean brief =
            !what.isEmpty()
                && Extent.ofText(what.text(), lexicon) <= LABEL
                && !lexicon.finds("vague", what.text());
        return brief
            ? Optional.of(Part.of(what).withValue(Phrase.of(s, value), q.value()))
            : Optional.empty();
      }
    }
    return Optional.empty();
  }
}
