package org.deckwright.diag;

/** Every text about a problem that a user may see, one method each: what, where, what to do. */
public final class Messages {
  private Messages() {}

  // Add methods here, grouped by the package that uses them; keep each message one line.

  // theme
  public static String unknownTheme(String name, java.util.List<String> known) {
    return "no theme is called '"
        + name
        + "'; there are "
        + String.join(", ", known)
        + ", or the path of a .yaml file";
  }

  public static String noTheme(String file) {
    return file + ": cannot read this theme file; check the path";
  }

  public static String themeIsFolder(String file) {
    return file + ": this is a folder; name a theme file that ends in .yaml";
  }

  public static String themeNoMap(String where) {
    return where
        + ": this is no theme; a theme file holds 'name', 'extends', 'colours' …; see docs/themes.md";
  }

  public static String themeSyntax(String where, int line, String problem) {
    return where + ":" + line + ": not valid YAML: " + problem;
  }

  public static String themeCycle(String where) {
    return where + ": 'extends' goes too deep or round in a circle; let it end at a bundled theme";
  }

  public static String themeMissing(String where, String field) {
    return where + ": the theme has no '" + field + "'; add it, or start with 'extends: paper'";
  }

  public static String themeColour(String where, String field, String value) {
    return where
        + ": '"
        + field
        + "' is '"
        + value
        + "'; write six hexadecimal digits, such as C03016";
  }

  public static String themeNumber(String where, String field, String value) {
    return where + ": '" + field + "' is '" + value + "'; write a number of points";
  }

  public static String themeFace(
      String where, String field, String value, java.util.List<String> known) {
    return where
        + ": '"
        + field
        + "' draws with '"
        + value
        + "'; bundled faces are "
        + String.join(", ", known);
  }

  public static String themeContrast(
      String where, String slot, String ground, double ratio, double least) {
    return String.format(
        java.util.Locale.ROOT,
        "%s: '%s' on '%s' has a contrast of %.1f; text needs %.1f; make one darker or lighter",
        where,
        slot,
        ground,
        ratio,
        least);
  }

  // layout
  public static String textShrunk(double size) {
    return "the text did not fit and is set smaller, at "
        + number(size)
        + " pt; shorten it to get its size back";
  }

  public static String slideSplit(int parts) {
    return "too much for one slide; continued over " + parts + " slides";
  }

  public static String detailToNotes(String what) {
    return "no room for " + what + "; it is in the notes";
  }

  public static String unknownDiagram(String name, String nearest) {
    return "no structure is called '"
        + name
        + "'; the nearest is '"
        + nearest
        + "'; see 'deckwright diagrams'";
  }

  public static String unknownIcon(String name, String nearest) {
    return "no icon is called '" + name + "'; '" + nearest + "' is drawn instead";
  }

  // article
  public static String sourceMissing(String file) {
    return file + ": no such file; check its name";
  }

  public static String sourceIsFolder(String file) {
    return file + ": is a folder; name a file in it";
  }

  public static String sourceUnreadable(String file) {
    return file + ": cannot be read; check its permissions";
  }

  public static String sourceTooLarge(String file, int mostBytes) {
    return file
        + ": larger than "
        + mostBytes / (1024 * 1024)
        + " MB, which is no article; cut out the part to tell";
  }

  public static String sourceUnsupported(String file, java.util.List<String> endings) {
    return file + ": cannot read this kind of file; use one of " + String.join(", ", endings);
  }

  private static String number(double v) {
    return v == Math.rint(v) ? Long.toString((long) v) : Double.toString(v);
  }
}
