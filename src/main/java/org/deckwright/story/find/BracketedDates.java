package org.deckwright.story.find;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.deckwright.article.Sentence;
import org.deckwright.story.Cue;
import org.deckwright.story.Extent;
import org.deckwright.story.Folded;
import org.deckwright.story.Lexicon;
import org.deckwright.story.Part;
import org.deckwright.story.Phrase;
import org.deckwright.story.Range;

/** The members of a sentence that each have their date in a bracket behind them. */
final class BracketedDates {
  private static final int LABEL_WORDS = 9;
  private static final int CLAUSE = 8; // letters; less is no clause

  private BracketedDates() {}

  /** Label, date and what is said of each; empty where a name cannot be told from the rest. */
  static List<Part> parts(Sentence s, Lexicon lexicon) {
    List<Cue> dates = lexicon.cues("date-in-bracket", s);
    if (dates.size() < 2) {
      return List.of();
    }
    String folded = Folded.of(s.text());
    List<Part> parts = new ArrayList<>();
    int from = Math.max(0, folded.lastIndexOf(": ", dates.get(0).start()) + 1);
    for (int i = 0; i < dates.size(); i++) {
      Cue date = dates.get(i);
      Phrase label = Phrase.of(s, name(folded, from, date.start(), lexicon)).capital();
      if (label.isEmpty() || Extent.ofText(label.text(), lexicon) > LABEL_WORDS) {
        return List.of();
      }
      int to = i + 1 < dates.size() ? dates.get(i + 1).start() : folded.length();
      Phrase clause = clause(s, folded, date.end(), to, lexicon);
      parts.add(Part.of(label, clause).withDate(date.phrase("date")));
      from = date.end();
    }
    return parts;
  }

  /** The words right before a bracket, back to the last mark, without conjunction and article. */
  private static Range name(String folded, int from, int end, Lexicon lexicon) {
    int start = from;
    for (int i = from; i < end; i++) {
      start = ",;:".indexOf(folded.charAt(i)) >= 0 ? i + 1 : start;
    }
    while (start < end && folded.charAt(start) == ' ') {
      start++;
    }
    for (String lead : List.of("clause-lead", "list-lead", "article")) {
      for (Pattern p : lexicon.patterns(lead)) {
        Matcher m = p.matcher(folded).region(start, end);
        start = m.lookingAt() ? m.end() : start;
      }
    }
    return new Range(Math.min(start, end), end);
  }

  /** What is said of the member after its bracket, up to the next mark. */
  private static Phrase clause(Sentence s, String folded, int start, int to, Lexicon lexicon) {
    int from = start;
    int end = from;
    while (end < to && ",;".indexOf(folded.charAt(end)) < 0) {
      end++;
    }
    for (Pattern p : lexicon.patterns("lead-copula")) {
      Matcher m = p.matcher(folded).region(from, end);
      from = m.lookingAt() ? m.end() : from;
    }
    boolean whole = end < to || to == folded.length();
    return whole && end - from > CLAUSE
        ? Phrase.of(s, new Range(from, end)).capital()
        : Phrase.NONE;
  }
}
