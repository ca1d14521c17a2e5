package org.deckwright.article.read;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Lines that belong together: a paragraph, a heading, an item; at least one line. */
record PdfParagraph(List<PdfLine> lines) {
  private static final Pattern BULLET =
      Pattern.compile(
          "^(?:[•▸‣◦●○■□▪▫◆◇►▶➤➢✓✔✗✘★☆·∙⁃\\uF0B7\\uF0A7\\uF0D8\\uF0FC\\uF076]\\s*|[–—*-]\\s+|o\\s+(?=\\p{Lu}))(?=\\S)");
  private static final Pattern NUMBER =
      Pattern.compile("^(?:\\(?(\\d{1,2})[.)]|\\(?([a-z])\\)|[①-⑳])\\s+(?=\\S)");

  PdfLine first() {
    return lines.get(0);
  }

  PdfLine last() {
    return lines.get(lines.size() - 1);
  }

  float size() {
    return first().size();
  }

  boolean isBold() {
    return lines.stream().allMatch(PdfLine::isBold);
  }

  boolean isSlanted() {
    return lines.stream().allMatch(PdfLine::isSlanted);
  }

  boolean isMono() {
    return lines.stream().allMatch(PdfLine::isMono);
  }

  /** Index in the text after the mark of an item; 0 if it is none. */
  static int mark(String text) {
    Matcher bullet = BULLET.matcher(text);
    if (bullet.find()) {
      return bullet.end();
    }
    Matcher number = NUMBER.matcher(text);
    return number.find() ? number.end() : 0;
  }

  /** The number that a text begins with, if one does. */
  static Optional<Integer> number(String text) {
    Matcher m = NUMBER.matcher(text);
    return m.find() && m.group(1) != null
        ? Optional.of(Integer.parseInt(m.group(1)))
        : Optional.empty();
  }

  static boolean isBullet(String text) {
    return BULLET.matcher(text).find();
  }
}
