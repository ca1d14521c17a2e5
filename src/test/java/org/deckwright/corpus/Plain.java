package org.deckwright.corpus;

import java.util.Locale;
import java.util.regex.Pattern;
import org.deckwright.story.Extent;
import org.deckwright.story.Folded;

/** Text without what does not count when words are compared. */
final class Plain {
  private static final Pattern BESIDE_HAN =
      Pattern.compile("(?<=[\\u3040-\\u9fff]) +| +(?=[\\u3040-\\u9fff])");

  private Plain() {}

  /** Small, marks folded, without mark-up, line breaks, and spaces beside Han. */
  static String of(String text) {
    String folded = Folded.of(text).replaceAll("\\*\\*|`|<[^>]+>", "").replaceAll("\\s+", " ");
    return BESIDE_HAN
        .matcher(folded.replace(" %", "%"))
        .replaceAll("")
        .toLowerCase(Locale.ROOT)
        .strip();
  }

  /** Whether the words are in the text; figures only as a whole. */
  static boolean holds(String text, String words) {
    if (!words.matches("[\\d.,:%–-]+")) {
      return text.contains(words);
    }
    return Pattern.compile("(?<![\\d.,:])" + Pattern.quote(words) + "(?![\\d]|[.,:]\\d)")
        .matcher(text)
        .find();
  }

  /** Words, two full-width signs as one. */
  static double words(String text) {
    long han = text.chars().filter(c -> c >= '\u3040' && c <= '\u9fff').count();
    String rest = text.replaceAll("[\\u3040-\\u9fff]+", " ");
    return Extent.words(rest) + han / 2.0;
  }
}
