package org.deckwright.pipeline;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.regex.Pattern;

/** Guesses from a text's beginning which kind of file it would be, where it has no name. */
final class Sniffed {
  private static final int LOOKED_AT = 4096;
  private static final Pattern DECK = Pattern.compile("\\A(\\s*#.*\\n|\\s*\\n)*deck:\\s*\\d");
  private static final Pattern MARKDOWN =
      Pattern.compile("\\A---\\s*\\n|^#{1,6} \\S|^```|^[-*] \\S|\\*\\*\\S|]\\(", Pattern.MULTILINE);

  private static final Pattern PAGE =
      Pattern.compile(
          "\\A\\uFEFF?\\s*(?:<\\?xml[^>]*>\\s*)?(?:<!--.*?-->\\s*)*<(?:!doctype html|html|head|body)\\b",
          Pattern.DOTALL);

  private Sniffed() {}

  /** An ending that a reader knows, without dot. */
  static String ending(byte[] bytes) {
    int length = Math.min(bytes.length, LOOKED_AT);
    String start = new String(bytes, 0, length, StandardCharsets.UTF_8);
    String lower = start.stripLeading().toLowerCase(Locale.ROOT);
    if (start.startsWith("%PDF-")) {
      return "pdf";
    }
    if (start.startsWith("PK\u0003\u0004")) {
      return "docx";
    }
    if (PAGE.matcher(lower).find()) {
      return "html";
    }
    if (DECK.matcher(start).find()) {
      return "yaml";
    }
    return MARKDOWN.matcher(start).find() ? "md" : "txt";
  }
}
