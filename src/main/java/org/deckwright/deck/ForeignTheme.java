package org.deckwright.deck;

import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Themes that texts name for other programs, and which of ours comes near. */
public final class ForeignTheme {
  private static final Set<String> OURS = Set.of("paper", "midnight", "boardroom", "whiteboard");
  private static final Map<String, String> NEAREST = Map.of("gaia", "boardroom");

  private ForeignTheme() {}

  /** Whether it is the name or the file of a theme of this program. */
  public static boolean isOurs(String theme) {
    return OURS.contains(theme) || theme.toLowerCase(Locale.ROOT).endsWith(".yaml");
  }

  public static String nearest(String theme) {
    return NEAREST.getOrDefault(theme, "paper");
  }
}
