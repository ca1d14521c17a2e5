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
import org.deckwright.story.ListSplitter;
import org.deckwright.story.Part;
import org.deckwright.story.Phrase;
import org.deckwright.story.Picture;
import org.deckwright.story.Range;
import org.deckwright.story.Reason;
import org.deckwright.story.SectionView;
import org.deckwright.story.Titles;

/**
 * A long sentence that says three or more things side by side, between semicolons or as like
 * clauses with "and" before the last: cards, or a course where each has its date.
 */
public final class ClauseListFinder implements Finder {
  private static final int ROWS = 4; // kinds of clauses in the language files
  private static final int FEWEST = 3;
  private static final int MOST = 6;
  private static final double ITEM = 1.25; // longest, on the scale of titles
  private static final double WORDS = 42; // of all items together
  private static final double BRIEF = 1.5; // words of an item that says too little
  private static final double HEAD = 32; // words before a colon that announces the list
  private static final double APART = 0.9;
  private static final double ALIKE = 0.82;

  @Override
  public String name() {
    return "clauses";
  }

  @Override
  public List<Finding> find(SectionView section, Lexicon lexicon) {
    List<Finding> out = new ArrayList<>();
    for (Sentence s : section.sentences()) {
      apart(s, section, lexicon).or(() -> alike(s, section, lexicon)).ifPresent(out::add);
    }
    return out;
  }

  /** What semicolons part; a head before a colon announces it. */
  private Optional<Finding> apart(Sentence s, SectionView section, Lexicon lexicon) {
    String folded = Folded.of(s.text());
    if (folded.chars().filter(c -> c == ';').count() < FEWEST - 1) {
      return Optional.empty();
    }
    int colon = folded.indexOf(':');
    boolean announced =
        colon > 0
            && colon < folded.indexOf(';')
            && Extent.ofText(folded.substring(0, colon), lexicon) <= HEAD;
    Range all = new Range(announced ? colon + 1 : 0, folded.length());
    List<Range> items = new ListSplitter(lexicon).split(s.text(), all);
    boolean counted = items.get(0).start() > all.start() + 1; // "first, …" is an ordinal's
    return counted ? Optional.empty() : finding(items, APART, s, section, lexicon);
  }

  /** Clauses of one kind in a row, the last one led by "and". */
  private Optional<Finding> alike(Sentence s, SectionView section, Lexicon lexicon) {
    String folded = Folded.of(s.text());
    for (int row = 1; row <= ROWS; row++) {
      for (Pattern lead : lexicon.patterns("row-lead-" + row)) {
        Matcher m = lead.matcher(folded);
        if (m.find()) {
          List<Range> items = items(s, m.end(), "row-item-" + row, lexicon);
          Optional<Finding> found = finding(items, ALIKE, s, section, lexicon);
          if (found.isPresent()) {
            return found;
          }
        }
      }
    }
    return Optional.empty();
  }

  /**
   * From a place on; a clause that is no item goes with the one before it. Empty without "and",
   * where the sentence goes on behind the last, and where things stand among the clauses.
   */
  private static List<Range> items(Sentence s, int from, String kind, Lexicon lexicon) {
    String folded = Folded.of(s.text());
    List<Range> out = new ArrayList<>();
    boolean led = false;
    for (Range r : new ListSplitter(lexicon).split(s.text(), new Range(from, folded.length()))) {
      boolean item = lexicon.finds(kind, folded.substring(r.start(), r.end()));
      if (out.isEmpty() && !item) {
        return List.of();
      }
      if (item) {
        int end = out.isEmpty() ? r.start() : out.get(out.size() - 1).end();
        led = lexicon.finds("list-and", folded.substring(end, r.start()));
        out.add(r);
      } else if (led || !lexicon.finds("verb", folded.substring(r.start(), r.end()))) {
        return List.of();
      } else {
        Range before = out.remove(out.size() - 1);
        out.add(new Range(before.start(), r.end()));
      }
    }
    return led ? out : List.of();
  }

  private Optional<Finding> finding(
      List<Range> items, double sure, Sentence s, SectionView section, Lexicon lexicon) {
    if (items.size() < FEWEST || items.size() > MOST) {
      return Optional.empty();
    }
    List<Part> dated = items.stream().flatMap(r -> dated(s, r, lexicon).stream()).toList();
    boolean course = dated.size() == items.size();
    List<Part> parts =
        course ? dated : items.stream().map(r -> Part.of(item(s, r, lexicon))).toList();
    double words = parts.stream().mapToDouble(p -> words(p, lexicon)).sum();
    if (words > WORDS
        || (!course && !Enumeration.areEven(parts, lexicon))
        || parts.stream().anyMatch(p -> isPoor(p, lexicon))) {
      return Optional.empty();
    }
    Picture picture =
        course ? Dates.picture(parts, lexicon) : Picture.of(Enumeration.structure(parts), parts);
    return Optional.of(
        new Finding(
            picture,
            sure,
            Claims.of(s, section, lexicon),
            List.of(s),
            lexicon.cue("listed", s).filter(c -> isBefore(c, items)),
            new Reason(name(), List.of("clauses in a row"))));
  }

  /** Whether the list of the cue is that of the items: its head may be the title. */
  private static boolean isBefore(Cue cue, List<Range> items) {
    return cue.range("list").map(Range::start).orElse(-1) <= items.get(0).start()
        && cue.range("head").map(Range::end).orElse(Integer.MAX_VALUE) <= items.get(0).start();
  }

  private static Phrase item(Sentence s, Range r, Lexicon lexicon) {
    return new Titles(lexicon).shortened(s, r, ITEM).capital();
  }

  /** An item that begins or ends with its date, without it. */
  private static Optional<Part> dated(Sentence s, Range item, Lexicon lexicon) {
    String folded = Folded.of(s.text());
    for (Pattern p : lexicon.patterns("clause-date")) {
      Matcher m = p.matcher(folded).region(item.start(), item.end());
      if (m.find()) {
        boolean first = m.start() == item.start();
        Range rest = first ? new Range(m.end(), item.end()) : new Range(item.start(), m.start());
        Phrase date = Phrase.of(s, new Range(m.start("date"), m.end("date"))).capital();
        return Optional.of(Part.of(item(s, rest, lexicon)).withDate(date));
      }
    }
    return Optional.empty();
  }

  private static double words(Part part, Lexicon lexicon) {
    return Extent.ofText(part.label().text(), lexicon);
  }

  /** Whether it says too little, or needs what stands before it. */
  private static boolean isPoor(Part part, Lexicon lexicon) {
    return words(part, lexicon) <= BRIEF || lexicon.finds("clause-start", part.label().text());
  }
}
