package org.deckwright.diag;

/** What did not fit a slide, or was not known, and what was drawn instead. */
public final class LayoutMessages {
  private LayoutMessages() {}

  public static String textShrunk(double size) {
    return "the text did not fit and is set smaller, at "
        + Figures.shown(size)
        + " pt; shorten it to get its size back";
  }

  public static String slideSplit(int parts) {
    return "too much for one slide; continued over " + parts + " slides";
  }

  public static String plainer(String structure) {
    return "no room for its " + structure + "; its content is told as points";
  }

  public static String unpictured() {
    return "there is too much for its picture; its content stands in a table or as points";
  }

  public static String detailToNotes(String what) {
    return "no room for " + what + "; it is in the notes";
  }

  public static String onlyInNotes(String text, int others) {
    String more =
        others == 0 ? "" : " and " + others + (others == 1 ? " other text" : " other texts");
    boolean one = others == 0;
    return "this layout has no place for '"
        + text
        + "'"
        + more
        + (one ? "; it is in the notes" : "; they are in the notes");
  }

  public static String doesNotFit() {
    return "this slide does not fit in any arrangement; shorten it or split it";
  }

  public static String tooFewMembers(String structure, int found, int least, int most) {
    return "field 'items' has "
        + found
        + (found == 1 ? " member" : " members")
        + ", but "
        + structure
        + " needs "
        + (least == most ? "" + least : least + " to " + most)
        + (found == 0 ? "; nothing is drawn" : "; it is told as points");
  }

  public static String cut(String field, int found, int most) {
    return "field '"
        + field
        + "' has "
        + found
        + " entries, more than slides can show; the first "
        + most
        + " are kept, the others stand in the notes: split the data, or sum it up";
  }

  public static String moreFaults(int count) {
    return "and " + count + " more on this slide";
  }

  public static String tooManyMembers(String structure, int found, int most) {
    return "field 'items' has " + found + " members, but " + structure + " shows up to " + most;
  }

  public static String unknownDiagram(String name, String nearest) {
    return "no structure is called '"
        + name
        + "'; the nearest is '"
        + nearest
        + "'; see 'deckwright diagrams'";
  }

  public static String unknownIcon(String name, String nearest) {
    return "field 'icon': none is called '" + name + "'; '" + nearest + "' is drawn instead";
  }

  public static String noFace(String script) {
    return "no face here has letters of "
        + script
        + ": PDF and pictures show squares; take the PPTX file, whose text is whole";
  }

  public static String noSigns(String signs) {
    return "no face here has " + signs + ": the PPTX file shows them, PDF and pictures do not";
  }

  public static String unknownAccent(String phrase) {
    return "field 'accent' is '" + phrase + "', which the text does not say; nothing is marked";
  }

  /**
   * @param field its place in the diagram, such as {@code items[2].label}, counted from 1
   */
  public static String longText(String field, int letters) {
    return "field '" + field + "' has " + letters + " characters, more than a picture can show";
  }

  public static String emptyField(String field) {
    return "field '" + field + "' is empty; nothing is drawn";
  }

  public static String valuesOf(String field, int found, int expected) {
    return "field '" + field + "' has " + found + " entries, but 'categories' has " + expected;
  }

  public static String negativePart(String field, double found) {
    return "field '" + field + "' is " + Figures.shown(found) + ", but no part is below zero";
  }
}
