package org.deckwright.diag;

/** Every text about a problem that a user may see, one method each: what, where, what to do. */
public final class Messages {
  private Messages() {}

  // Add methods here, grouped by the package that uses them; keep each message one line.

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

  private static String number(double v) {
    return v == Math.rint(v) ? Long.toString((long) v) : Double.toString(v);
  }
}
