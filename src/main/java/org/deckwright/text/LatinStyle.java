package org.deckwright.text;

/** How straight quotation marks are set: curly, whatever was typed. Words never change. */
public final class LatinStyle {
  private LatinStyle() {}

  /** The text with curly quotes and apostrophes; marks after figures (feet, inches) stay. */
  public static String apply(String text) {
    if (text.indexOf('"') < 0 && text.indexOf('\'') < 0) {
      return text;
    }
    StringBuilder b = new StringBuilder();
    int typed = 0; // straight quotes so far
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      char before = i > 0 ? text.charAt(i - 1) : ' ';
      char after = i + 1 < text.length() ? text.charAt(i + 1) : ' ';
      typed += c == '"' ? 1 : 0;
      b.append(
          switch (c) {
            case '"' ->
                ChineseStyle.isHan(before) || ChineseStyle.isHan(after)
                    ? (typed % 2 == 1 ? '“' : '”') // no space tells which it is
                    : mark(before, after, '“', '”', c);
            case '\'' -> mark(before, after, '‘', '’', c);
            default -> c;
          });
    }
    return b.toString();
  }

  private static char mark(char before, char after, char open, char close, char typed) {
    boolean measure = Character.isDigit(before) && !Character.isLetter(after);
    boolean opens = (before == ' ' || "([{—–/“‘".indexOf(before) >= 0) && after != ' ';
    return measure ? typed : opens ? open : close;
  }
}
