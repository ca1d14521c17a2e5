package org.deckwright.article.trace;

import java.util.Locale;
import java.util.regex.Pattern;
import org.jsoup.parser.Parser;

/** Takes tags and character references off a stretch of a web page, so that its words compare. */
final class PlainWords {
  private static final Pattern ENDING = Pattern.compile("\\.(?:x?html|htm)$");
  private static final Pattern HIDDEN =
      Pattern.compile(
          "(?is)<!--.*?-->|<(script|style)\\b.*?</\\1\\s*>|<sup\\b[^>]*>.{0,300}?</sup\\s*>");
  private static final Pattern INLINE =
      Pattern.compile(
          "(?i)</?(?:a|abbr|b|code|em|i|kbd|mark|s|small|span|strong|sub|sup|u|wbr)\\b[^<>]*>");
  private static final Pattern TAG = Pattern.compile("<[/!?a-zA-Z][^<>]*>");
  private static final Pattern INVISIBLE = Pattern.compile("[\\u00AD\\u200B\\u2060\\uFEFF]");

  private PlainWords() {}

  /** Whether a source of this name is a web page. */
  static boolean isPage(String name) {
    return ENDING.matcher(name.toLowerCase(Locale.ROOT)).find();
  }

  static String of(String raw) {
    String shown = HIDDEN.matcher(raw).replaceAll("");
    shown = INLINE.matcher(shown).replaceAll("");
    shown = TAG.matcher(shown).replaceAll(" ");
    return INVISIBLE.matcher(Parser.unescapeEntities(shown, false)).replaceAll("");
  }
}
