package org.deckwright.article.read;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads the HTML that stands in a Markdown file: its headings, paragraphs and pictures. */
final class HtmlText {
  private static final Pattern TAG =
      Pattern.compile(
          "\\G<(/?)([A-Za-z][A-Za-z0-9]*)((?:[^<>\"']|\"[^\"]{0,2000}\"|'[^']{0,2000}'){0,500})>");
  private static final Pattern SOURCE =
      Pattern.compile("(?i)\\bsrc\\s*=\\s*[\"']([^\"']{1,1000})[\"']");
  private static final Pattern ALT =
      Pattern.compile("(?i)\\balt\\s*=\\s*[\"']([^\"']{0,1000})[\"']");
  private static final String INLINE =
      " a abbr b code em i kbd mark q s small span strong sub sup u ";
  private static final Map<String, String> ENTITIES =
      Map.of("&amp;", "&", "&lt;", "<", "&gt;", ">", "&quot;", "\"", "&nbsp;", " ", "&#39;", "'");

  private final String source;
  private final int end;
  private final List<Part> parts = new ArrayList<>();
  private MappedText.Builder text = new MappedText.Builder();
  private int level;

  /**
   * A stretch between tags.
   *
   * @param level of a heading; 0 for a paragraph
   * @param picture file name; empty for text
   * @param text the words, or what the picture shows
   */
  record Part(int level, String picture, MappedText text) {}

  private HtmlText(String source, int end) {
    this.source = source;
    this.end = end;
  }

  /** The parts between two offsets, none empty. */
  static List<Part> parts(String source, int from, int to) {
    HtmlText html = new HtmlText(source, to);
    html.read(from);
    return List.copyOf(html.parts);
  }

  private void read(int from) {
    Matcher tag = TAG.matcher(source).region(from, end);
    int i = from;
    while (i < end) {
      char c = source.charAt(i);
      if (c == '<' && source.startsWith("<!--", i)) {
        i = after("-->", i);
      } else if (c == '<' && tag.find(i) && tag.end() <= end) {
        i = tag(tag);
      } else if (c == '&') {
        i = entity(i);
      } else {
        text.append(c, i++);
      }
    }
    flush();
  }

  private int after(String what, int from) {
    int found = source.indexOf(what, from);
    return found < 0 || found >= end ? end : found + what.length();
  }

  private int tag(Matcher tag) {
    String name = tag.group(2).toLowerCase(Locale.ROOT);
    boolean closes = !tag.group(1).isEmpty();
    if (name.equals("script") || name.equals("style")) {
      return closes ? tag.end() : after(">", after("</" + tag.group(2), tag.end()));
    }
    if (name.equals("img")) {
      flush();
      picture(tag.group(3), tag.start(3));
    } else if (!INLINE.contains(" " + name + " ")) {
      flush();
      level = !closes && name.matches("h[1-6]") ? name.charAt(1) - '0' : 0;
    }
    return tag.end();
  }

  private void picture(String attributes, int offset) {
    Matcher file = SOURCE.matcher(attributes);
    Matcher alt = ALT.matcher(attributes);
    if (file.find()) {
      MappedText.Builder shown = new MappedText.Builder();
      if (alt.find()) {
        shown.append(source, offset + alt.start(1), offset + alt.end(1));
      }
      parts.add(new Part(0, file.group(1), shown.build()));
    }
  }

  private int entity(int at) {
    for (Map.Entry<String, String> e : ENTITIES.entrySet()) {
      if (source.startsWith(e.getKey(), at)) {
        text.append(e.getValue().charAt(0), at);
        return at + e.getKey().length();
      }
    }
    text.append('&', at);
    return at + 1;
  }

  private void flush() {
    MappedText made = text.build();
    if (!made.isEmpty()) {
      parts.add(new Part(level, "", made));
    }
    text = new MappedText.Builder();
  }
}
