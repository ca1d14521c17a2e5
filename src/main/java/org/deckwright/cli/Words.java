package org.deckwright.cli;

import java.util.List;
import java.util.Locale;
import org.deckwright.diag.Failure;
import org.deckwright.diag.UsageMessages;

/** Checks words of the command line against what there is. */
final class Words {
  private Words() {}

  /**
   * Lets a known word pass.
   *
   * @throws Failure of kind USAGE with the nearest right word
   */
  static void check(String what, String word, List<String> known) {
    if (!known.contains(word)) {
      throw new Failure(Failure.Kind.USAGE, UsageMessages.unknownWord(what, word, known));
    }
  }

  /** Whether a theme is named by its file. */
  static boolean isFile(String theme) {
    String lower = theme.toLowerCase(Locale.ROOT);
    return lower.endsWith(".yaml") || lower.endsWith(".yml");
  }
}
