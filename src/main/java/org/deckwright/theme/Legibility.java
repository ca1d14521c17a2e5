package org.deckwright.theme;

import java.util.List;
import java.util.Map;
import org.deckwright.diag.Failure;
import org.deckwright.diag.ThemeMessages;

/**
 * Refuses a theme whose text cannot be read: each text slot against each ground it may stand on
 * (WCAG AA, 4.5 : 1).
 */
final class Legibility {
  private static final double TEXT = 4.5;
  private static final double GRAPHIC = 2.95;

  private static final Map<String, List<String>> GROUNDS =
      Map.of(
          "ink", List.of("ground", "surface", "sunk", "tint"),
          "muted", List.of("ground", "surface", "sunk", "tint"),
          "accent", List.of("ground", "surface", "tint"),
          "people", List.of("ground"),
          "models", List.of("ground"),
          "on-accent", List.of("accent"),
          "on-deep", List.of("deep"),
          "deep-muted", List.of("deep"),
          "deep-accent", List.of("deep"));

  private Legibility() {}

  static void check(String where, Theme theme) {
    for (String slot : ThemeReader.SLOTS) {
      for (String ground : GROUNDS.getOrDefault(slot, List.of())) {
        need(where, theme, slot, ground, TEXT);
      }
    }
    need(where, theme, "bar", "ground", GRAPHIC);
  }

  private static void need(String where, Theme theme, String slot, String ground, double least) {
    double ratio = Contrast.ratio(theme.colour(slot), theme.colour(ground));
    if (ratio < least) {
      throw new Failure(
          Failure.Kind.INPUT, ThemeMessages.contrast(where, slot, ground, ratio, least));
    }
  }
}
