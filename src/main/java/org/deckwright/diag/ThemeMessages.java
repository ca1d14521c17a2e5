package org.deckwright.diag;

import java.util.Collection;
import java.util.List;
import java.util.Locale;

/** Themes: which there are, and what is wrong in the file of one. */
public final class ThemeMessages {
  private ThemeMessages() {}

  public static String unknown(String name, List<String> known) {
    return "no theme is called '"
        + name
        + "'; there are "
        + String.join(", ", known)
        + ", or the path of a .yaml file";
  }

  public static String replaced(String wanted, String taken) {
    return "the theme '" + wanted + "' is none of ours; '" + taken + "' is taken (choose with -t)";
  }

  public static String unreadable(String file) {
    return file + ": cannot read this theme file; check the path";
  }

  public static String isFolder(String file) {
    return file + ": this is a folder; name a theme file that ends in .yaml";
  }

  public static String noTheme(String where) {
    return where
        + ": this is no theme; a theme file holds 'name', 'extends', 'colours' …; see docs/themes.md";
  }

  public static String syntax(String where, int line, String problem) {
    return where + ":" + line + ": not valid YAML: " + problem;
  }

  public static String cycle(String where) {
    return where + ": 'extends' goes too deep or round in a circle; let it end at a bundled theme";
  }

  public static String missing(String where, String field) {
    return where + ": the theme has no '" + field + "'; add it, or start with 'extends: paper'";
  }

  public static String colour(String where, String field, String value) {
    return where
        + ": '"
        + field
        + "' is '"
        + value
        + "'; write six hexadecimal digits, such as C03016";
  }

  public static String unquotedColour(String where, String field) {
    return where + ": YAML reads '" + field + "' as a number; put its six digits in quotes";
  }

  public static String number(String where, String field, String value) {
    return where + ": '" + field + "' is '" + value + "'; write a number of points";
  }

  public static String face(String where, String field, String value, List<String> known) {
    return where
        + ": '"
        + field
        + "' draws with '"
        + value
        + "'; bundled faces are "
        + String.join(", ", known);
  }

  public static String choice(String where, String field, String value, List<String> known) {
    return "%s: '%s' is '%s'; the nearest is '%s' (of %s)"
        .formatted(
            where,
            field,
            value,
            Nearest.of(value, known).orElse(known.get(0)),
            String.join(", ", known));
  }

  public static String contrast(
      String where, String slot, String ground, double ratio, double least) {
    return String.format(
        Locale.ROOT,
        "%s: '%s' on '%s' has a contrast of %.1f; text needs %.1f; make one darker or lighter",
        where,
        slot,
        ground,
        ratio,
        least);
  }

  public static String looksPassedOver(Collection<String> what) {
    return "the look is the theme's: %s of the file passed over; choose with -t"
        .formatted(String.join(", ", what));
  }
}
