package org.deckwright.article.read;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Makes what a site generator would fill in harmless to a Markdown reader, each character at its
 * place: Liquid's and Hugo's tags on lines of their own, the addresses of links with such tags in
 * them, and the names that headings carry for links.
 */
final class Templates {
  private static final Pattern FENCE = Pattern.compile("^ {0,3}(?:`{3,}|~{3,}).*");
  private static final Pattern LINE =
      Pattern.compile("^\\s*(?:\\{%.*%\\}|\\{\\{[<%].*[>%]\\}\\}|\\{:.*\\})\\s*$");
  private static final Pattern ADDRESS =
      Pattern.compile("\\]\\((?<to>[^)\\n]*\\{[{%][^}\\n]*[}%]\\}[^)\\n]*)\\)");
  private static final Pattern HEADING_NAME =
      Pattern.compile("^#{1,6} .*?(?<name>\\s*(?:\\{[:#][^}]*\\}|\\(#[\\w-]+\\)))\\s*$");

  private Templates() {}

  /** The text of the same length without them; what is fenced stays as it is. */
  static String without(String text) {
    StringBuilder out = new StringBuilder(text);
    boolean fenced = false;
    boolean open = false;
    int start = 0;
    while (start < text.length()) {
      int end = text.indexOf('\n', start);
      end = end < 0 ? text.length() : end;
      String line = text.substring(start, end);
      boolean fence = FENCE.matcher(line).matches();
      fenced ^= fence;
      boolean within = open || line.startsWith("{%");
      open = within && !line.contains("%}") && !line.isBlank();
      if (!fenced && !fence && within) {
        int over = line.indexOf("%}");
        fill(out, start, over < 0 ? end : start + over + 2, ' ');
      } else if (!fenced && !fence) {
        clean(line, start, out);
      }
      start = end + 1;
    }
    return out.toString();
  }

  private static void clean(String line, int at, StringBuilder out) {
    if (line.indexOf('{') < 0 && line.indexOf("(#") < 0) {
      return;
    }
    if (LINE.matcher(line).matches()) {
      fill(out, at, at + line.stripTrailing().length(), ' ');
      return;
    }
    Matcher name = HEADING_NAME.matcher(line);
    if (name.matches()) {
      fill(out, at + name.start("name"), at + name.end("name"), ' ');
    }
    Matcher address = ADDRESS.matcher(line);
    while (address.find()) {
      fill(out, at + address.start("to"), at + address.end("to"), '_');
    }
  }

  private static void fill(StringBuilder out, int from, int to, char with) {
    for (int i = from; i < to; i++) {
      out.setCharAt(i, with);
    }
  }
}
