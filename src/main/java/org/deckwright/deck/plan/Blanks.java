package org.deckwright.deck.plan;

import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.deckwright.article.Sentence;
import org.deckwright.story.Chapter;
import org.deckwright.story.Phrase;

/** Leaves the key word of a claim blank: a question that the source answers. */
final class Blanks {
  /** What stands for the word. */
  static final String BLANK = "____";

  private static final int NAMED = 10;
  private static final Pattern WORD = Pattern.compile("\\p{L}[\\p{L}\\p{N}-]{4,}");

  private final Telling telling;
  private final Map<String, Integer> uses = new HashMap<>();
  private final Set<String> named = new HashSet<>(); // in headings
  private final Set<String> asked = new HashSet<>();

  Blanks(Telling telling) {
    this.telling = telling;
    for (Chapter c : telling.story().chapters()) {
      WORD.matcher(c.name().text()).results().forEach(r -> named.add(small(r.group())));
      for (Sentence s : c.view().sentences()) {
        Matcher m = WORD.matcher(s.text());
        while (m.find()) {
          uses.merge(small(m.group()), 1, Integer::sum);
        }
      }
    }
  }

  /** A claim with a blank, and the word that was there. */
  record Blank(Phrase shown, String answer) {}

  /** Empty for scripts without spaces, and where no word of the claim is used twice. */
  Optional<Blank> of(Phrase claim) {
    boolean reported = telling.lexicon().finds("person", claim.text());
    if (telling.lexicon().isHan() || claim.from().isEmpty() || reported) {
      return Optional.empty();
    }
    Optional<String> word =
        WORD.matcher(claim.text())
            .results()
            .map(r -> r.group())
            .filter(w -> !claim.text().startsWith(w))
            .filter(w -> !telling.lexicon().has("stop", w) && !asked.contains(small(w)))
            .filter(w -> telling(w) > 2)
            .max(Comparator.comparing(this::telling));
    return word.map(
        w -> {
          asked.add(small(w));
          String text = claim.text().replaceFirst(Pattern.quote(w), BLANK);
          return new Blank(new Phrase(text, claim.from()), w);
        });
  }

  private int telling(String word) {
    return uses.getOrDefault(small(word), 0) + (named.contains(small(word)) ? NAMED : 0);
  }

  private static String small(String word) {
    return word.toLowerCase(Locale.ROOT);
  }
}
