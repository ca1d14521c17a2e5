package org.deckwright.story.find;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.deckwright.article.Sentence;
import org.deckwright.story.Cue;
import org.deckwright.story.Deletion;
import org.deckwright.story.Extent;
import org.deckwright.story.Folded;
import org.deckwright.story.Lexicon;
import org.deckwright.story.Phrase;
import org.deckwright.story.Range;

/** Words of a sentence as the name of a picture's part. */
final class Labels {
  private static final double TIMES = 3;
  private static final double SPARE = 2; // words
  private static final double NAME = 5;

  private Labels() {}

  /**
   * The stretch without quotes around it, with a capital. Where the same words stand earlier in the
   * sentence, as an article does, the leading article goes, so that the place is plain.
   */
  static Phrase of(Sentence sentence, Range range, Phrase words, Lexicon lexicon) {
    Phrase label = Enumeration.unquoted(words, sentence, range).capital();
    if (new Deletion(lexicon).fault(label).isEmpty()) {
      return label;
    }
    Range rest = withoutArticle(sentence, range, lexicon);
    return rest.equals(range) ? label : Phrase.of(sentence, rest).capital();
  }

  /**
   * Whether two can stand side by side: one is not far longer than the other, and not a clause
   * where the other is a mere name.
   */
  static boolean areAlike(Phrase a, Phrase b, Lexicon lexicon) {
    double one = Extent.ofText(a.text(), lexicon);
    double two = Extent.ofText(b.text(), lexicon);
    boolean clause =
        lexicon.isHan() && lexicon.finds("clausal", a.text()) != lexicon.finds("clausal", b.text());
    return Math.max(one, two) <= TIMES * Math.min(one, two) + SPARE
        && !(clause && Math.max(one, two) > NAME);
  }

  static Phrase of(Cue cue, String group, Lexicon lexicon) {
    Range range = cue.range(group).orElse(new Range(0, 0));
    return of(cue.sentence(), range, Phrase.of(cue.sentence(), range), lexicon);
  }

  private static Range withoutArticle(Sentence sentence, Range range, Lexicon lexicon) {
    String folded = Folded.of(sentence.text());
    for (var article : leads(lexicon)) {
      var m = article.matcher(folded).region(range.start(), range.end());
      if (m.lookingAt()) {
        return new Range(m.end(), range.end());
      }
    }
    return range;
  }

  private static List<Pattern> leads(Lexicon lexicon) {
    List<Pattern> out = new ArrayList<>(lexicon.patterns("article"));
    out.addAll(lexicon.patterns("preposition"));
    return out;
  }
}
