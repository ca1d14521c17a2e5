package org.deckwright.story.find;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.deckwright.article.Sentence;
import org.deckwright.story.Deletion;
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

/**
 * A paragraph that gives three or more figures of different kinds, one in a clause: what an
 * incident cost, what a year brought. They have no common scale, so each stands large over what it
 * counts.
 */
public final class CountersFinder implements Finder {
  private static final int FEWEST = 3;
  private static final int MOST = 4;
  private static final int LABEL = 9; // words
  private static final double SURE = 0.7;
  private static final Pattern MARK =
      Pattern.compile("[,;:.](?: |$)|[。!?]|(?<=\\p{IsHan})[,;]|[,;](?=\\p{IsHan})");
  private static final Pattern ENDS = Pattern.compile("[\\s,;:.。!?的]+$");

  @Override
  public String name() {
    return "counters";
  }

  @Override
  public List<Finding> find(SectionView section, Lexicon lexicon) {
    List<Finding> out = new ArrayList<>();
    for (List<Sentence> paragraph : section.paragraphs()) {
      counters(paragraph, section, lexicon).ifPresent(out::add);
    }
    return out;
  }

  private Optional<Finding> counters(
      List<Sentence> paragraph, SectionView section, Lexicon lexicon) {
    List<Part> parts = new ArrayList<>();
    List<Sentence> told = new ArrayList<>();
    List<String> units = new ArrayList<>();
    for (Sentence s : paragraph) {
      List<Quantity> all = values(s, lexicon);
      for (int i = 0; i < all.size() && parts.size() < MOST; i++) {
        Optional<Part> part = part(s, all, i, lexicon);
        if (part.isPresent()) {
          parts.add(part.get());
          told.add(s);
          units.add(all.get(i).unit());
        }
      }
    }
    boolean alike =
        lexicon.isHan()
            && parts.stream().map(p -> p.label().text()).distinct().count() < parts.size();
    if (alike || parts.size() < FEWEST || units.stream().distinct().count() < FEWEST) {
      return Optional.empty();
    }
    List<Sentence> covers = told.stream().distinct().toList();
    return Optional.of(
        new Finding(
            Picture.of("number-counters", parts),
            SURE,
            Claims.beside(covers, section, lexicon),
            covers,
            new Reason(name(), parts.stream().map(p -> p.value().text()).toList())));
  }

  private static List<Quantity> values(Sentence s, Lexicon lexicon) {
    List<Quantity> all = lexicon.finds("range", s.text()) ? List.of() : Quantity.of(s, lexicon);
    return all.stream()
        .filter(q -> q.isValue() && !q.unit().isEmpty())
        .filter(q -> !lexicon.finds("figure-veto", q.shown().text()))
        .toList();
  }

  /** The figure with what its own clause says of it; empty where the clause holds two. */
  private static Optional<Part> part(Sentence s, List<Quantity> all, int i, Lexicon lexicon) {
    String folded = Folded.of(s.text());
    Quantity q = all.get(i);
    int low = i == 0 ? 0 : all.get(i - 1).range().end();
    int high = i + 1 < all.size() ? all.get(i + 1).range().start() : folded.length();
    int from = clauseStart(folded, low, q.range().start(), i > 0, lexicon);
    int to = clauseEnd(folded, q.range().end(), high, i + 1 < all.size(), lexicon);
    if (from < 0 || to < 0 || figures(s, from, to, lexicon) > 1) {
      return Optional.empty();
    }
    Range value = bounded(folded, from, q.range(), to, lexicon);
    if (value.start() < q.range().start()
        && KeyFigure.isDenied(folded.substring(from, value.start()), lexicon)) {
      return Optional.empty();
    }
    return label(s, new Range(from, to), value, lexicon)
        .map(l -> Part.of(l).withValue(Phrase.of(s, value).capital(), q.value()));
  }

  private static long figures(Sentence s, int from, int to, Lexicon lexicon) {
    return Quantity.of(s, lexicon).stream()
        .filter(q -> q.isValue() && q.range().start() >= from && q.range().end() <= to)
        .count();
  }

  /** Behind the last mark, or the conjunction where another figure stands before; -1 for none. */
  private static int clauseStart(String folded, int low, int to, boolean follows, Lexicon lexicon) {
    int at = follows ? -1 : low;
    Matcher m = MARK.matcher(folded).region(low, to);
    while (m.find()) {
      at = m.end();
    }
    for (Pattern p : follows && at < 0 ? lexicon.patterns("list-lead") : List.<Pattern>of()) {
      Matcher and = p.matcher(folded).region(low, to);
      at = and.find() ? and.end() : at;
    }
    for (String lead : at < 0 ? List.<String>of() : List.of("list-lead", "amount-open")) {
      for (Pattern p : lexicon.patterns(lead)) {
        Matcher open = p.matcher(folded).region(at, to);
        at = open.lookingAt() ? open.end() : at;
      }
    }
    while (at >= 0 && at < to && folded.charAt(at) == ' ') {
      at++;
    }
    return at;
  }

  /** Before the next mark, or the conjunction where another figure follows; -1 for none. */
  private static int clauseEnd(String folded, int from, int high, boolean leads, Lexicon lexicon) {
    Matcher m = MARK.matcher(folded).region(from, high);
    if (m.find()) {
      return m.start();
    }
    if (!leads) {
      return high;
    }
    for (Pattern p : lexicon.patterns("list-lead")) {
      Matcher and = p.matcher(folded).region(from, high);
      if (and.find()) {
        return and.start();
      }
    }
    return -1;
  }

  /** With what limits the figure on either side, so that it is not told as exact. */
  private static Range bounded(String folded, int from, Range figure, int to, Lexicon lexicon) {
    String before = folded.substring(from, figure.start()).stripTrailing();
    int start = figure.start();
    for (Pattern p : lexicon.patterns("figure-bound")) {
      Matcher m = p.matcher(before);
      start = m.find() ? Math.min(start, from + m.start()) : start;
    }
    int end = figure.end();
    for (Pattern p : lexicon.patterns("figure-bound-after")) {
      Matcher m = p.matcher(folded).region(figure.end(), to);
      end = m.lookingAt() ? m.end() : end;
    }
    return new Range(start, end);
  }

  /** What is left of the clause; the whole of it where words on both sides need the figure. */
  private static Optional<Phrase> label(Sentence s, Range clause, Range value, Lexicon lexicon) {
    Phrase before = trimmed(s, clause.start(), tail(s, clause.start(), value.start(), lexicon));
    Phrase after = trimmed(s, value.end(), clause.end());
    Phrase whole = trimmed(s, clause.start(), clause.end());
    Phrase label =
        after.isEmpty()
            ? before
            : before.isEmpty() ? after : lexicon.isHan() ? around(s, clause, value) : whole;
    String text = label.text();
    boolean names =
        !label.isEmpty()
            && Extent.ofText(text, lexicon) <= LABEL
            && (lexicon.isHan() ? text.length() : Extent.ofText(text, lexicon)) > 1
            && !lexicon.finds("pronoun-start", text)
            && !lexicon.finds("vague", text)
            && new Deletion(lexicon).fault(label).isEmpty();
    return names ? Optional.of(label.capital()) : Optional.empty();
  }

  private static Phrase around(Sentence s, Range clause, Range value) {
    return Phrase.of(
        s, new Range(clause.start(), value.start()), new Range(value.end(), clause.end()));
  }

  /** Without the word that only leads to the figure: "rose by". */
  private static int tail(Sentence s, int from, int to, Lexicon lexicon) {
    String before = Folded.of(s.text()).substring(from, to);
    int end = to;
    for (Pattern p : lexicon.patterns("figure-verb")) {
      Matcher m = p.matcher(before);
      end = m.find() ? from + m.start() : end;
    }
    return end;
  }

  private static Phrase trimmed(Sentence s, int from, int to) {
    int start = from;
    String folded = Folded.of(s.text());
    while (start < to && folded.charAt(start) == ' ') {
      start++;
    }
    Matcher m = ENDS.matcher(folded).region(start, Math.max(start, to));
    int end = m.find() ? m.start() : to;
    return start >= end ? Phrase.NONE : Phrase.of(s, new Range(start, end));
  }
}
