package org.deckwright.story;

import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.deckwright.article.Sentence;

/** Says no to a shortened sentence that is no longer grammatical, clear alone, or true. */
final class Vetoes {
  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}'’%-]+");

  private final Lexicon lexicon;
  private final Deletion deletion;

  Vetoes(Lexicon lexicon) {
    this.lexicon = lexicon;
    this.deletion = new Deletion(lexicon);
  }

  boolean passes(Cuts.Candidate candidate, Sentence sentence) {
    String text = Folded.of(candidate.phrase().text());
    return isLongEnough(text)
        && isBalanced(text)
        && !lexicon.finds("title-veto", text)
        && hasVerb(text)
        && losesNoTruth(candidate.gone(), Folded.of(sentence.text()))
        && deletion.fault(candidate.phrase()).isEmpty();
  }

  private boolean isLongEnough(String text) {
    return lexicon.isHan() ? Extent.units(text) >= 5 : Extent.words(text) >= 3;
  }

  /** Half a pair ("not only" without "but") is a lie or a riddle. */
  private boolean isBalanced(String text) {
    long quotes = text.chars().filter(c -> c == '"').count();
    long open = text.chars().filter(c -> c == '(').count();
    long close = text.chars().filter(c -> c == ')').count();
    return quotes % 2 == 0 && open == close;
  }

  private boolean hasVerb(String text) {
    return lexicon.patterns("verb").isEmpty() || lexicon.finds("verb", text);
  }

  /** Negations, bounds, hedges, quantifiers and conditions stay. */
  private boolean losesNoTruth(List<Range> gone, String folded) {
    for (Range r : gone) {
      String lost = folded.substring(r.start(), r.end()).toLowerCase(Locale.ROOT);
      if (lexicon.finds("kept-always", lost) && !lexicon.finds("may-go", lost)) {
        return false;
      }
    }
    return true;
  }

  /** Words of a text, small. */
  static List<String> words(String text) {
    Matcher m = WORD.matcher(text.toLowerCase(Locale.ROOT));
    List<String> out = new java.util.ArrayList<>();
    while (m.find()) {
      out.add(m.group());
    }
    return out;
  }
}
