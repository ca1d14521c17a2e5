package org.deckwright.diag;

/** How a run ended: what was found, what could not be written, what failed. */
public final class RunMessages {
  private RunMessages() {}

  public static String checked(int rules, int broken) {
    return rules + " rules, " + (broken == 0 ? "nothing wrong" : broken + " to look at");
  }

  public static String nothingWrong(String source) {
    return source + ": nothing wrong";
  }

  public static String andMore(int count) {
    return "and " + count + " more; 'deckwright check' lists all";
  }

  public static String repairedHead() {
    return "Repaired or chosen:";
  }

  public static String outputIsFolder(String place) {
    return place + ": is a folder; move it away, or choose another -o or --name";
  }

  public static String outputFailed(String place, String reason) {
    return place
        + ": cannot be written ("
        + reason
        + "); nothing was changed; make room or choose another -o";
  }

  /** What went to standard output did not arrive. */
  public static String standardOutputFailed() {
    return "standard output cannot be written; make room, or name a file with -o";
  }

  public static String programFailed(String what) {
    return "the program failed here (" + what + "); please report it, with the output of --debug";
  }

  public static String tooMuchForMemory() {
    return "too large for the memory of this run; cut out the part to tell";
  }
}
