package org.deckwright.deck.markdown;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Writes out what slide writers abbreviate in their text: emoji by name, formulas between dollar
 * signs. Code and comments stay, and so do the numbers of the lines.
 */
final class Shorthand {
  private static final Pattern KEPT_OR_FORMULA =
      Pattern.compile(
          "(?s)(?<code>(?m:^)[ ]{0,3}(`{3,}|~{3,}).*?(?m:^)[ ]{0,3}\\2[`~]*[ ]*(?m:$)|(?<!`)(`+)(?!`)[^\\n]*?(?<!`)\\3(?!`)"
              + "|<!--.*?-->|<(style|script)\\b.*?</\\4>|\\]\\([^)\\n]*\\)|<[a-zA-Z/][^>\\n]*>|\\\\\\$)"
              + "|\\$\\$(?<block>.+?)\\$\\$"
              + "|(?<![\\w$])\\$(?<inline>\\S(?:[^$`\\n]*[^$`\\s\\\\])?)\\$(?![\\d$])"
              + "|(?<emoji>:[a-z0-9+-][a-z0-9_+-]*:)");

  /** Which lines of a formula Slidev is to show at which click. */
  private static final Pattern STEPS = Pattern.compile("^\\s*\\{(?:all|[\\d|,-])+}\\s*\\n");

  private Shorthand() {}

  static String writtenOut(String text) {
    if (text.indexOf('$') < 0 && !Emoji.NAMED.matcher(text).find()) {
      return text;
    }
    Emoji emoji = new Emoji();
    NamedSigns symbols = new NamedSigns("formula-symbols.properties");
    Matcher m = KEPT_OR_FORMULA.matcher(text);
    StringBuilder out = new StringBuilder();
    int from = 0;
    while (m.find(from)) {
      out.append(text, from, m.start());
      from = m.end();
      if (m.group("code") != null) {
        out.append(m.group());
      } else if (m.group("emoji") != null) {
        String sign = emoji.in(m.group());
        from = sign.equals(m.group()) ? m.end() - 1 : from; // its last colon may start the next
        out.append(text.startsWith(sign, m.start()) ? text.substring(m.start(), from) : sign);
      } else {
        String latex = m.group("block") == null ? m.group("inline") : m.group("block");
        String shown = STEPS.matcher(latex).replaceFirst("");
        out.append(escaped(Formula.text(shown, symbols)));
        latex.chars().filter(c -> c == '\n').forEach(c -> out.append('\n'));
      }
    }
    return out.append(text, from, text.length()).toString();
  }

  private static String escaped(String plain) {
    return plain.replaceAll("([\\\\`*_\\[\\]<>#|])", "\\\\$1");
  }
}
