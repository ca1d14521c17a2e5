package org.deckwright.text;

import java.util.Set;

/** Which way languages are written. */
public final class WritingDirection {
  private static final Set<String> RIGHT_TO_LEFT =
      Set.of("ar", "arc", "ckb", "dv", "fa", "he", "iw", "ps", "sd", "syr", "ug", "ur", "yi");

  private WritingDirection() {}

  /**
   * @param language BCP 47 tag
   */
  public static boolean isRightToLeft(String language) {
    return RIGHT_TO_LEFT.contains(language.split("-", 2)[0]);
  }
}
