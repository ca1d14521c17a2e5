package org.deckwright.diag;

/** How long a talk became, and what was left off for it. */
public final class PlanMessages {
  private PlanMessages() {}

  public static String talkLength(int slides, String time, int reserve) {
    return "%d slides, about %s to say%s"
        .formatted(
            slides,
            time,
            reserve == 0 ? "" : "; " + reserve + " sentences are in the notes' reserve");
  }

  public static String tooFewSlides(int wanted, int made) {
    return "the text gives " + made + " slides, not " + wanted + "; longer needs more text";
  }

  public static String leftOff(String is, String title) {
    return "left off for length: '" + title + "' (" + is + "); its words are in the notes";
  }

  /** The text has more sections than a talk has slides. */
  public static String sectionsLeftOff(long shown, int sections) {
    return shown
        + " of "
        + sections
        + " sections have slides, the others stand in the notes or are left out; ask for more with"
        + " --slides, or cut out the part to tell";
  }

  public static String toldPlainly() {
    return "no claims were found, so the text is told as it stands, from its start; the rest is in the notes";
  }

  /** Neither claims nor entries that a slide could hold. */
  public static String titleAlone() {
    return "there is nothing here for slides but a title; add sentences with full stops, a list or headings";
  }
}
