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

/** One sentence that gives three or more things a value of the same unit each: a chart. */
public final class AmountsFinder implements Finder {
  private static final int FEWEST = 3;
  private static final int MOST = 10;
  private static final int LABEL = 6; // words

  @Override
  public String name() {
    return "amounts";
  }

  @Override
  public List<Finding> find(SectionView section, Lexicon lexicon) {
    List<Finding> out = new ArrayList<>();
    for (Sentence s : section.sentences()) {
      chart(s, section, lexicon).ifPresent(out::add);
    }
    return out;
  }

  private Optional<Finding> chart(Sentence s, SectionView section, Lexicon lexicon) {
    List<Quantity> all = Quantity.of(s, lexicon).stream().filter(Quantity::isValue).toList();
    if (all.size() < FEWEST || all.size() > 2 * MOST) {
      return Optional.empty();
    }
    List<Quantity> run = run(all, s);
    List<Trait> labels = new ArrayList<>();
    List<Phrase> shown = new ArrayList<>();
    List<Double> values = new ArrayList<>();
    boolean bracketed = run.stream().allMatch(q -> isBracketed(q, s));
    int from = clauseStart(s, run.get(0).range().start());
    if (bracketed) {
      from = afterVerb(s, from, run.get(0).range().start(), lexicon);
    }
    List<Phrase> behind = behind(s, run, "amount-place", lexicon);
    if (behind.isEmpty() && isRow(s, run, lexicon)) {
      behind = behind(s, run, "amount-noun", lexicon);
    }
    for (int i = 0; i < run.size(); i++) {
      Quantity q = run.get(i);
      Phrase label = behind.isEmpty() ? label(s, from, q.range().start(), lexicon) : behind.get(i);
      if (label.isEmpty() && labels.isEmpty() && from > 0) {
        label = label(s, clauseStart(s, from - 1), q.range().start(), lexicon);
      }
      if (!isName(label, lexicon)) {
        return Optional.empty();
      }
      labels.add(Trait.of(label));
      shown.add(q.shown());
      values.add(q.value());
      from = q.range().end();
    }
    if (run.size() < FEWEST
        || run.size() > MOST
        || labels.stream().distinct().count() < run.size()) {
      return Optional.empty();
    }
    double sum = values.stream().mapToDouble(Double::doubleValue).sum();
    boolean whole = run.get(0).unit().matches("%|per ?cent|prozent") && Math.abs(sum - 100) < 3;
    return Optional.of(
        new Finding(
            whole
                ? blocks(labels, shown, values)
                : Charts.of(labels, List.of(Row.values(Phrase.NONE, values, shown)), lexicon),
            0.85,
            Claims.of(s, section, lexicon),
            List.of(s),
            lexicon
                .cue("listed", s)
                .filter(c -> c.range("list").get().start() <= run.get(0).range().start()),
            new Reason(name(), shown.stream().map(Phrase::text).toList())));
  }

  /** "1.9 in the north, 4.2 in the south": the names behind all figures; else none. */
  private static List<Phrase> behind(
      Sentence s, List<Quantity> run, String names, Lexicon lexicon) {
    String folded = Folded.of(s.text());
    List<Phrase> out = new ArrayList<>();
    for (int i = 0; i < run.size(); i++) {
      int end = i + 1 < run.size() ? run.get(i + 1).range().start() : folded.length();
      for (Pattern p : lexicon.patterns(names)) {
        Matcher m = p.matcher(folded).region(run.get(i).range().end(), end);
        if (m.lookingAt() && out.size() == i) {
          out.add(Phrase.of(s, new Range(m.start("what"), m.end("what"))).capital());
        }
      }
    }
    return out.size() == run.size() ? out : List.of();
  }

  /** "25% of the flour、20% …": nothing but a mark stands before any figure but the first. */
  private static boolean isRow(Sentence s, List<Quantity> run, Lexicon lexicon) {
    String folded = Folded.of(s.text());
    return !lexicon.patterns("amount-noun").isEmpty()
        && run.stream()
            .skip(1)
            .allMatch(q -> "、,;和与".indexOf(folded.charAt(q.range().start() - 1)) >= 0);
  }

  /** Whether it names a thing: brief, and neither a pronoun nor a phrase that breaks off. */
  private static boolean isName(Phrase label, Lexicon lexicon) {
    return !label.isEmpty()
        && Extent.ofText(label.text(), lexicon) <= LABEL
        && !lexicon.finds("pronoun", label.text())
        && !lexicon.finds("vague", label.text())
        && !lexicon.finds("end-veto", label.text())
        && !lexicon.finds("no-name", label.text());
  }

  /** Shares that make a whole. */
  private static Picture blocks(List<Trait> labels, List<Phrase> shown, List<Double> values) {
    List<Part> parts = new ArrayList<>();
    for (int i = 0; i < values.size(); i++) {
      parts.add(Part.of(labels.get(i).label()).withValue(shown.get(i), values.get(i)));
    }
    return Picture.of("number-blocks", parts);
  }

  /** The longest row of neighbours that count the same. */
  private static List<Quantity> run(List<Quantity> all, Sentence s) {
    List<Quantity> best = List.of();
    for (int i = 0; i < all.size(); i++) {
      int end = i + 1;
      while (end < all.size()
          && !all.get(i).unit().isEmpty()
          && isSame(all.get(i), all.get(end), s)) {
        end++;
      }
      best = end - i > best.size() ? all.subList(i, end) : best;
    }
    return best;
  }

  /** "Name (22 %)". */
  private static boolean isBracketed(Quantity q, Sentence s) {
    String folded = Folded.of(s.text());
    int before = q.range().start() - 1;
    return before >= 0
        && folded.charAt(before) == '('
        && q.range().end() < folded.length()
        && folded.charAt(q.range().end()) == ')';
  }

  /** Where the first name begins: what leads to the list ends with its verb. */
  private static int afterVerb(Sentence s, int from, int to, Lexicon lexicon) {
    int start = from;
    for (Pattern p : lexicon.patterns("amount-first")) {
      Matcher m = p.matcher(Folded.of(s.text())).region(from, to);
      start = m.lookingAt() ? Math.max(start, m.end()) : start;
    }
    return start;
  }

  /** The unit may be left out where a mark follows at once: "1,920 loans, … 1,450, … 870". */
  private static boolean isSame(Quantity first, Quantity next, Sentence s) {
    String after = Folded.of(s.text()).substring(next.range().end());
    boolean bare =
        next.unit().isEmpty()
            && after.matches("(?s) ?(?:[,;.、。].*|(?:and|und|in|for|on|at|für|im|an|auf) .*|)");
    return next.unit().equals(first.unit()) || bare || isShort(first, next, after);
  }

  /** "128 million euros, … 49 million": what is counted is not said again. */
  private static boolean isShort(Quantity first, Quantity next, String after) {
    return !next.unit().isEmpty()
        && first.isLike(next)
        && first.unit().startsWith(next.unit())
        && after.matches("(?s) ?(?:[,;.、。].*|(?:and|und) .*|)");
  }

  private static int clauseStart(Sentence s, int before) {
    String folded = Folded.of(s.text());
    int at = before - 1;
    while (at >= 0 && ",;:。".indexOf(folded.charAt(at)) < 0) {
      at--;
    }
    return at + 1;
  }

  /** The last mark between two figures: what stands behind it says nothing of its own. */
  private static int marked(String folded, int from, int to) {
    int at = to - 1;
    while (at > from && ",;:".indexOf(folded.charAt(at)) < 0) {
      at--;
    }
    return at;
  }

  /** The words between two figures, without marks, conjunction, article, and what leads to it. */
  private static Phrase label(Sentence s, int from, int to, Lexicon lexicon) {
    String folded = Folded.of(s.text());
    int start = from;
    for (int i = from; i < to; i++) {
      start = ",;:".indexOf(folded.charAt(i)) >= 0 ? i + 1 : start;
    }
    while (start < to && " 、)".indexOf(folded.charAt(start)) >= 0) {
      start++;
    }
    int end = to;
    while (end > start && " (=".indexOf(folded.charAt(end - 1)) >= 0) {
      end--;
    }
    for (String lead : List.of("list-lead", "amount-open", "article")) {
      for (Pattern p : lexicon.patterns(lead)) {
        Matcher m = p.matcher(folded).region(start, end);
        start = m.lookingAt() ? m.end() : start;
      }
    }
    for (Pattern p : lexicon.patterns("amount-lead")) {
      Matcher m = p.matcher(folded).region(start, end);
      end = m.find() ? m.start() : end;
    }
    if (start >= end) {
      int clause = marked(folded, from, to);
      return clause <= from ? Phrase.NONE : label(s, from, clause, lexicon);
    }
    for (Pattern p : lexicon.patterns("amount-tail")) {
      Matcher m = p.matcher(folded).region(start, end);
      end = m.find() && m.start() > start ? m.start() : end;
    }
    return Phrase.of(s, new Range(start, end)).capital();
  }
}
