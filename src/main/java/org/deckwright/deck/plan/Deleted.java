package org.deckwright.deck.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Finds what of a sentence is not in the words that were made of it. */
final class Deleted {
  private Deleted() {}

  /**
   * The stretches that were left out, in order; none where only the end's mark is gone.
   *
   * @param signs whether the script has no spaces, so that signs are compared and not words
   */
  static List<String> of(String sentence, String shown, boolean signs) {
    List<String> source = parts(sentence, signs);
    List<String> kept = parts(shown, signs);
    List<String> out = new ArrayList<>();
    StringBuilder gone = new StringBuilder();
    int k = 0;
    for (String part : source) {
      boolean stays = k < kept.size() && bare(part).equals(bare(kept.get(k)));
      if (stays || bare(part).isEmpty()) {
        k += stays ? 1 : 0;
        close(gone, out, stays);
        continue;
      }
      gone.append(gone.length() == 0 || signs ? "" : " ").append(part);
    }
    close(gone, out, true);
    return out;
  }

  private static void close(StringBuilder gone, List<String> out, boolean ends) {
    if (ends && gone.length() > 0) {
      out.add(gone.toString());
      gone.setLength(0);
    }
  }

  private static List<String> parts(String text, boolean signs) {
    if (!signs) {
      return List.of(text.strip().split("\\s+"));
    }
    return text.codePoints().mapToObj(Character::toString).filter(p -> !p.isBlank()).toList();
  }

  private static String bare(String part) {
    return part.replaceAll("[^\\p{L}\\p{N}%]", "").toLowerCase(Locale.ROOT);
  }
}
