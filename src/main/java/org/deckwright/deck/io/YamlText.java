package org.deckwright.deck.io;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Writes a text so that each YAML reader, of 1.1 and 1.2, takes it for that text: bare where
 * nothing can be mistaken, in double quotes elsewhere.
 */
final class YamlText {
  private static final Set<String> WORDS =
      Set.of("y", "n", "yes", "no", "on", "off", "true", "false", "null");

  /** Begins with a letter, a dash or a quotation mark that YAML has no use for, or a digit. */
  private static final Pattern BARE =
      Pattern.compile("[\\p{L}\\p{Nd}“”‘’«»„(~<≈…](.*[^\\s:])?", Pattern.DOTALL);

  private static final Pattern RISKY =
      Pattern.compile(
          ": | #|:$|[\\p{Cc}\\p{Cs}\\p{Co}\\p{Cn}\\p{Cf}\\p{Zl}\\p{Zp}\\t\\n\\r\"\\\\\\[\\]{}]");

  /** Numbers, dates, times and versions in any spelling. */
  private static final Pattern LIKE_NUMBER =
      Pattern.compile(
          "[-+.~]?\\d[\\d_.,:/+\\-xXoObBeEfFTtZz ]*|0[xob].*|[-+]?\\.(inf|nan)",
          Pattern.CASE_INSENSITIVE);

  /** Signs that part values between brackets. */
  private static final Pattern IN_FLOW = Pattern.compile("[,?:]");

  private YamlText() {}

  /**
   * @param inFlow whether it stands between brackets or braces, where more signs have a meaning
   */
  static String of(String s, boolean inFlow) {
    return isBare(s) && !(inFlow && IN_FLOW.matcher(s).find()) ? s : quoted(s);
  }

  private static boolean isBare(String s) {
    return BARE.matcher(s).matches()
        && !RISKY.matcher(s).find()
        && !s.equals("~")
        && !LIKE_NUMBER.matcher(s).matches()
        && !WORDS.contains(s.toLowerCase(Locale.ROOT));
  }

  /** Whether a text of several lines can stand as a block, line for line as it is. */
  static boolean fitsBlock(String s) {
    return s.contains("\n")
        && s.indexOf('\r') < 0
        && !s.startsWith("\n")
        && !s.endsWith("\n")
        && !s.startsWith("\t")
        && s.lines().count() == s.chars().filter(c -> c == '\n').count() + 1
        && s.lines().allMatch(YamlText::fitsBlockLine);
  }

  private static boolean fitsBlockLine(String line) {
    return line.isEmpty()
        || (!line.isBlank()
            && !Character.isWhitespace(line.charAt(line.length() - 1))
            && line.codePoints().allMatch(c -> c == '\t' || isPrintable(c)));
  }

  private static String quoted(String s) {
    StringBuilder b = new StringBuilder("\"");
    s.codePoints().forEach(c -> b.append(escaped(c)));
    return b.append('"').toString();
  }

  private static String escaped(int c) {
    if (c == '"' || c == '\\') {
      return "\\" + Character.toString(c);
    }
    if (c == '\n') {
      return "\\n";
    }
    if (c == '\t') {
      return "\\t";
    }
    if (isPrintable(c)) {
      return Character.toString(c);
    }
    return String.format(Locale.ROOT, c > 0xFFFF ? "\\U%08X" : "\\u%04X", c);
  }

  private static boolean isPrintable(int c) {
    return switch (Character.getType(c)) {
      case Character.CONTROL,
          Character.SURROGATE,
          Character.PRIVATE_USE,
          Character.UNASSIGNED,
          Character.FORMAT,
          Character.LINE_SEPARATOR,
          Character.PARAGRAPH_SEPARATOR ->
          false;
      default -> true;
    };
  }
}
