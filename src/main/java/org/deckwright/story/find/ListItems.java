package org.deckwright.story.find;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.deckwright.article.Block;
import org.deckwright.article.Sentence;
import org.deckwright.story.Cue;
import org.deckwright.story.Extent;
import org.deckwright.story.Folded;
import org.deckwright.story.Lexicon;
import org.deckwright.story.Part;
import org.deckwright.story.Phrase;
import org.deckwright.story.Range;
import org.deckwright.story.Titles;

/** Reads an item of a list: its lead as label, the rest of its first sentence as text. */
final class ListItems {
  private static final int LONG = 22;
  private static final double LABEL = 1;
  private static final Pattern AFTER_LEAD =
      Pattern.compile("^ ?(?:\\([^)]*\\))? ?(?:[:.,;—]|-(?!\\d))* ?");
  private static final Pattern HEAD =
      Pattern.compile(
          "^(?<head>[^:.;?!—]{2,40}?)(?:: | — | - )(?=.)|^(?<han>[^:。;,]{1,16}):(?=[^/\\d])");

  /** A small word right behind a lead, which no sign sets apart. */
  private static final Pattern FIRST_WORD = Pattern.compile("^ (?<word>\\p{Ll}[\\p{L}']+) ");

  private ListItems() {}

  static Part part(Block.ListItem item, Lexicon lexicon) {
    Sentence first = item.sentences().get(0);
    String folded = Folded.of(first.text());
    int lead = leadEnd(item, folded);
    if (lead > 0 && !isSubject(folded.substring(lead), lexicon)) {
      Phrase label = Phrase.of(first, new Range(0, lead)).capital();
      return Part.of(
          withoutBracket(first, new Range(0, lead), label),
          body(item, first, folded, lead, lexicon));
    }
    Range all = new Range(0, folded.length());
    return Part.of(new Titles(lexicon).item(first, all, LABEL).capital());
  }

  /**
   * Whether what follows a lead makes it the subject of a sentence: "*The crew* mends the nets".
   */
  private static boolean isSubject(String rest, Lexicon lexicon) {
    Matcher m = FIRST_WORD.matcher(rest);
    return m.find() && (m.group("word").endsWith("s") || lexicon.finds("verb", "it " + m.group()));
  }

  /** The same without a subject that all items of the list share. */
  static Part withoutSubject(Block.ListItem item, Cue subject, Lexicon lexicon) {
    Sentence first = item.sentences().get(0);
    return Part.of(
        new Titles(lexicon).shortened(first, subject.range("what").get(), LABEL).capital());
  }

  /** Where the lead ends in the first sentence; 0 for none. */
  private static int leadEnd(Block.ListItem item, String folded) {
    String lead = Folded.of(item.lead().text()).strip();
    if (!lead.isEmpty() && folded.startsWith(lead)) {
      return lead.length();
    }
    Matcher m = HEAD.matcher(folded);
    if (!m.find()) {
      return 0;
    }
    return m.end(m.group("head") != null ? "head" : "han");
  }

  private static Phrase withoutBracket(Sentence first, Range lead, Phrase label) {
    int open = Folded.of(first.text()).substring(0, lead.end()).indexOf('(');
    return open > 2 ? Phrase.of(first, new Range(0, open)).capital() : label;
  }

  private static Phrase body(
      Block.ListItem item, Sentence first, String folded, int lead, Lexicon lexicon) {
    Matcher m = AFTER_LEAD.matcher(folded.substring(lead));
    int start = m.find() ? lead + m.end() : lead;
    Phrase rest = Phrase.of(first, withoutPronoun(folded, start, lexicon)).capital();
    if (rest.isEmpty() && item.sentences().size() > 1) {
      return shortened(item.sentences().get(1), lexicon);
    }
    return rest;
  }

  /** A pronoun that only takes the lead up again is said by the lead. */
  private static Range withoutPronoun(String folded, int start, Lexicon lexicon) {
    for (Pattern p : lexicon.patterns("lead-pronoun")) {
      Matcher m = p.matcher(folded).region(start, folded.length());
      if (m.lookingAt()) {
        return new Range(m.end(), folded.length());
      }
    }
    return new Range(start, folded.length());
  }

  private static Phrase shortened(Sentence sentence, Lexicon lexicon) {
    if (Extent.ofText(sentence.text(), lexicon) <= LONG) {
      return Phrase.whole(sentence).capital();
    }
    return new Titles(lexicon).of(sentence, 1.6).orElse(Phrase.whole(sentence).capital());
  }
}
