package org.deckwright.diag;

import java.util.List;

/** How a command is called: its words, options and operands. */
public final class UsageMessages {
  private UsageMessages() {}

  public static String unknownWord(String what, String word, List<String> known) {
    return "no %s is called '%s'; the nearest is '%s' (of %s)"
        .formatted(what, word, Nearest.of(word, known).orElse(""), String.join(", ", known));
  }

  public static String unknownOption(String word, List<String> known) {
    String option = word.replaceFirst("=.*", "");
    return "no option is called '%s' here; the nearest is '%s'"
        .formatted(option, Nearest.of(option, known).orElse(""));
  }

  public static String missingCommand(List<String> known) {
    return "missing command; one of " + String.join(", ", known);
  }

  public static String missingOperand(String what) {
    return "missing " + what;
  }

  public static String tooManyOperands(String word) {
    return "'" + word + "' is one operand too many";
  }

  public static String noLanguage(String tag) {
    return "'" + tag + "' is no language tag; write it as en or zh-CN";
  }

  public static String outOfRange(String option, String found, int least, int most) {
    return "%s is '%s'; write a whole number from %d to %d".formatted(option, found, least, most);
  }

  public static String sourceNotGiven() {
    return "no source is named; name a deck, an article, or - for standard input";
  }

  public static String notPlannedHere(String source) {
    return source + ": is a plan already; --explain needs the article that it was made from";
  }

  public static String noAudience(String file) {
    return file + ": no such audience file; check the path, or see 'deckwright audiences'";
  }

  public static String oneNameForMany() {
    return "--name is for one source; leave it out, or build the sources one by one";
  }

  public static String nameIsPath(String name) {
    return "--name '" + name + "' is not a file name; choose the folder with -o";
  }

  public static String sameResults(String first, String second, String path) {
    return "'%s' and '%s' would both write %s; build them one by one, with --name or another -o"
        .formatted(first, second, path);
  }

  public static String tryHelp(String command) {
    return "try '" + command + " --help'";
  }
}
