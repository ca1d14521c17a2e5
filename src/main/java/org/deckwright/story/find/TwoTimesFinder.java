package org.deckwright.story.find;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
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

/** One measure at two times, in two sentences or two clauses: two columns on one scale. */
public final class TwoTimesFinder implements Finder {
  private static final int YEAR = 4; // digits

  @Override
  public String name() {
    return "two-times";
  }

  @Override
  public List<Finding> find(SectionView section, Lexicon lexicon) {
    List<Finding> out = new ArrayList<>();
    for (List<Sentence> paragraph : section.paragraphs()) {
      for (int i = 0; i < paragraph.size(); i++) {
        Optional<Sentence> next =
            i + 1 < paragraph.size() ? Optional.of(paragraph.get(i + 1)) : Optional.empty();
        Sentence s = paragraph.get(i);
        inOne(s, section, lexicon)
            .or(() -> next.flatMap(n -> inTwo(s, n, section, lexicon)))
            .ifPresent(out::add);
      }
    }
    return out;
  }

  /** A value and when it was so. */
  private record Dated(Sentence sentence, Phrase when, Quantity value) {}

  private Optional<Finding> inTwo(
      Sentence first, Sentence second, SectionView section, Lexicon lexicon) {
    Optional<Dated> a = dated("time-then", first, lexicon);
    Optional<Dated> b = a.isEmpty() ? Optional.empty() : dated("time-now", second, lexicon);
    return b.flatMap(x -> finding(a.get(), x, List.of(first, second), section, lexicon));
  }

  private static Optional<Dated> dated(String time, Sentence s, Lexicon lexicon) {
    List<Quantity> values = values(s, lexicon);
    Optional<Cue> when = lexicon.cue(time, s);
    return when.isEmpty() || values.size() != 1
        ? Optional.empty()
        : Optional.of(new Dated(s, when.get().phrase("when").capital(), values.get(0)));
  }

  private Optional<Finding> inOne(Sentence s, SectionView section, Lexicon lexicon) {
    List<Quantity> values = values(s, lexicon);
    Optional<Cue> then = values.size() == 2 ? lexicon.cue("time-then", s) : Optional.empty();
    Optional<Cue> now = then.isEmpty() ? Optional.empty() : lexicon.cue("time-now", s);
    if (now.isEmpty()
        || now.get().range("when").get().start() < then.get().range("when").get().end()) {
      return Optional.empty();
    }
    Dated a = new Dated(s, then.get().phrase("when").capital(), values.get(0));
    Dated b = new Dated(s, now.get().phrase("when").capital(), values.get(1));
    return finding(a, b, List.of(s), section, lexicon);
  }

  /** The values; a share of so many is one. */
  private static List<Quantity> values(Sentence s, Lexicon lexicon) {
    List<Cue> shares = lexicon.cues("n-of-m", s);
    if (shares.size() == 1) {
      return share(shares.get(0), lexicon).stream().toList();
    }
    return Quantity.worded(s, lexicon).stream().filter(Quantity::isValue).toList();
  }

  /** The year of the time; empty where it names none. */
  private static String year(Dated dated) {
    String digits = dated.when().text().replaceAll("\\D", "");
    return digits.length() == YEAR ? digits : "";
  }

  /** The second time the unit may be left out. */
  private static boolean isSame(String unit, String next) {
    return unit.equals(next) || next.isEmpty();
  }

  private static Optional<Quantity> share(Cue cue, Lexicon lexicon) {
    Optional<Range> shown = cue.range("share");
    int n = cue.text("n").isEmpty() ? 1 : lexicon.number(cue.text("n")).orElse(0);
    return shown
        .filter(r -> n > 0)
        .map(r -> new Quantity(cue.sentence(), r, n, "of " + cue.text("m"), Quantity.Kind.VALUE));
  }

  private Optional<Finding> finding(
      Dated a, Dated b, List<Sentence> told, SectionView section, Lexicon lexicon) {
    boolean alike = !a.value().unit().isEmpty() && isSame(a.value().unit(), b.value().unit());
    boolean unsure = told.stream().anyMatch(s -> lexicon.finds("unreal", s.text()));
    if (!alike || unsure || a.when().text().equals(b.when().text())) {
      return Optional.empty();
    }
    boolean recent = year(a).isEmpty() && lexicon.finds("recent", a.when().text());
    if (!year(b).isEmpty() && (recent || year(a).compareTo(year(b)) > 0)) {
      return finding(b, a, told, section, lexicon); // told backwards, shown forwards
    }
    Row row =
        Row.values(
            Phrase.NONE,
            List.of(a.value().value(), b.value().value()),
            List.of(a.value().shown(), b.value().shown()));
    return Optional.of(
        new Finding(
            Charts.of(List.of(Trait.of(a.when()), Trait.of(b.when())), List.of(row), lexicon),
            0.86,
            Claims.beside(told, section, lexicon),
            told,
            new Reason(name(), List.of(a.when().text(), b.when().text()))));
  }
}
