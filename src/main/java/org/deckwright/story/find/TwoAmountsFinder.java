package org.deckwright.story.find;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.deckwright.article.Sentence;
import org.deckwright.story.Cue;
import org.deckwright.story.Extent;
import org.deckwright.story.Finding;
import org.deckwright.story.Folded;
import org.deckwright.story.Lexicon;
import org.deckwright.story.Phrase;
import org.deckwright.story.Range;
import org.deckwright.story.Reason;
import org.deckwright.story.Row;
import org.deckwright.story.SectionView;
import org.deckwright.story.Trait;

/** So much of one, so much of the other: two bars, where the sentence names both. */
public final class TwoAmountsFinder implements Finder {
  private static final Pattern YEAR = Pattern.compile("(?<!\\d)(?:1[5-9]|20)\\d\\d(?!\\d)");
  private static final int LABEL = 8; // words

  @Override
  public String name() {
    return "two-amounts";
  }

  @Override
  public List<Finding> find(SectionView section, Lexicon lexicon) {
    List<Finding> out = new ArrayList<>();
    for (Sentence s : section.sentences()) {
      List<Quantity> values = Quantity.of(s, lexicon).stream().filter(Quantity::isValue).toList();
      if (values.size() == 2 && !lexicon.finds("percent-change", s.text())) {
        two(s, values.get(0), values.get(1), section, lexicon).ifPresent(out::add);
      }
    }
    return out;
  }

  private Optional<Finding> two(
      Sentence s, Quantity a, Quantity b, SectionView section, Lexicon lexicon) {
    String folded = Folded.of(s.text());
    int from = a.range().end();
    int to = b.range().start();
    Optional<Cue> link = lexicon.cue("amounts-link", s, new Range(from, to));
    if (link.isEmpty() || a.unit().isEmpty() || !a.isLike(b)) {
      return Optional.empty();
    }
    Phrase first = label(s, folded, a.range(), 0, link.get().start(), lexicon);
    Phrase second = label(s, folded, b.range(), link.get().end(), folded.length(), lexicon);
    if (first.isEmpty() || second.isEmpty() || first.text().equals(second.text())) {
      return Optional.empty();
    }
    boolean backwards = // told the later one first, shown in the order of time
        lexicon.finds("recent", first.text()) && YEAR.matcher(second.text()).find();
    List<Quantity> values = backwards ? List.of(b, a) : List.of(a, b);
    List<Phrase> names = backwards ? List.of(second, first) : List.of(first, second);
    Row row =
        Row.values(
            Phrase.NONE,
            values.stream().map(Quantity::value).toList(),
            values.stream().map(Quantity::shown).toList());
    return Optional.of(
        new Finding(
            Charts.of(names.stream().map(Trait::of).toList(), List.of(row), lexicon),
            0.72,
            Claims.own(s, section),
            List.of(s),
            new Reason(name(), List.of(link.get().matched()))));
  }

  /** What the value is of: named right after it, else right before. */
  private static Phrase label(
      Sentence s, String folded, Range value, int from, int to, Lexicon lexicon) {
    for (Pattern p : lexicon.patterns("amount-of")) {
      Matcher m = p.matcher(folded).region(value.end(), to);
      if (m.lookingAt()) {
        return brief(Phrase.of(s, new Range(m.start("what"), m.end("what"))), lexicon);
      }
    }
    for (Pattern p : lexicon.patterns("amount-before")) {
      Matcher m = p.matcher(folded).region(from, value.start());
      if (m.find()) {
        return brief(Phrase.of(s, new Range(m.start("what"), m.end("what"))), lexicon);
      }
    }
    return Phrase.NONE;
  }

  private static Phrase brief(Phrase label, Lexicon lexicon) {
    boolean sound =
        Extent.ofText(label.text(), lexicon) <= LABEL && !lexicon.finds("vague", label.text());
    return sound ? label.capital() : Phrase.NONE;
  }
}
