package org.deckwright.article.read;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a Word file's styles and numberings say: outline level, kind of list, role. Ids of styles
 * are translated by Word, their names are not.
 */
final class DocxStyles {
  private static final Pattern HEADING = Pattern.compile("^heading (\\d)$");
  private static final int NONE = -1;
  private static final int MOST_BASES = 20;

  private final Map<String, Style> styles = new HashMap<>();
  private final Map<String, String> abstractOf = new HashMap<>();
  private final Map<String, Map<Integer, String>> formats = new HashMap<>();
  private int size = 22; // half points, where the file does not say
  private String language = "";
  private String usual = "";

  /** A style as written, and what it is based on. */
  private static final class Style {
    private String name = "";
    private String base = "";
    private int outline = NONE;
    private String list = "";
    private int level;
    private boolean bold;
    private int size;
  }

  DocxStyles(DocxPackage file) {
    file.read("word/styles.xml", xml -> xml.children(root -> xml.children(e -> style(xml, e))));
    file.read("word/numbering.xml", xml -> xml.children(r -> xml.children(e -> numbering(xml, e))));
  }

  private void style(DocxXml xml, String element) {
    if (element.equals("docDefaults")) {
      xml.children(d -> xml.children(p -> xml.children(e -> defaults(xml, e))));
    } else if (element.equals("style")) {
      Style style = new Style();
      String id = xml.attribute("styleId");
      boolean isUsual = xml.attribute("default").matches("1|true");
      boolean isParagraph = xml.attribute("type").equals("paragraph");
      xml.children(e -> property(xml, e, style));
      styles.put(id, style);
      usual = isUsual && isParagraph ? id : usual;
    }
  }

  private void defaults(DocxXml xml, String element) {
    if (element.equals("sz")) {
      size = xml.number("val", size);
    } else if (element.equals("lang")) {
      language = xml.attribute("val");
    }
  }

  private static void property(DocxXml xml, String element, Style style) {
    switch (element) {
      case "name" -> style.name = xml.attribute("val").toLowerCase(Locale.ROOT);
      case "basedOn" -> style.base = xml.attribute("val");
      case "pPr", "rPr", "numPr" -> xml.children(e -> property(xml, e, style));
      case "outlineLvl" -> style.outline = xml.number("val", NONE);
      case "numId" -> style.list = xml.attribute("val");
      case "ilvl" -> style.level = xml.number("val", 0);
      case "b" -> style.bold = xml.isOn();
      case "sz" -> style.size = xml.number("val", 0);
      default -> {}
    }
  }

  private void numbering(DocxXml xml, String element) {
    if (element.equals("abstractNum")) {
      Map<Integer, String> levels = new HashMap<>();
      formats.put(xml.attribute("abstractNumId"), levels);
      xml.children(
          e -> {
            if (e.equals("lvl")) {
              int level = xml.number("ilvl", 0);
              xml.children(
                  f -> {
                    if (f.equals("numFmt")) {
                      levels.put(level, xml.attribute("val"));
                    }
                  });
            }
          });
    } else if (element.equals("num")) {
      String id = xml.attribute("numId");
      xml.children(
          e -> {
            if (e.equals("abstractNumId")) {
              abstractOf.put(id, xml.attribute("val"));
            }
          });
    }
  }

  private Style style(String id) {
    return styles.getOrDefault(id.isEmpty() ? usual : id, new Style());
  }

  /** The nearest style that says something, from one up through those it is based on. */
  private Optional<Style> nearest(String id, Predicate<Style> says) {
    Style style = style(id);
    for (int i = 0; i < MOST_BASES; i++) {
      if (says.test(style)) {
        return Optional.of(style);
      }
      if (style.base.isEmpty()) {
        return Optional.empty();
      }
      style = style(style.base);
    }
    return Optional.empty();
  }

  /** The style's name, lower case, as Word calls it in English. */
  String name(String id) {
    return style(id).name;
  }

  /** Outline level from 1; 0 for none. */
  int outline(String id) {
    Optional<Integer> said = nearest(id, s -> s.outline != NONE).map(s -> s.outline + 1);
    return said.filter(l -> l <= 9)
        .or(
            () ->
                nearest(id, s -> HEADING.matcher(s.name).find())
                    .map(s -> HEADING.matcher(s.name))
                    .filter(Matcher::find)
                    .map(m -> Integer.parseInt(m.group(1))))
        .orElse(0);
  }

  boolean isBold(String id) {
    return nearest(id, s -> s.bold).isPresent();
  }

  /** Size of the letters in half points. */
  int size(String id) {
    return nearest(id, s -> s.size > 0).map(s -> s.size).orElse(size);
  }

  /** Size of running text in half points. */
  int bodySize() {
    return size("");
  }

  /** The list that a style puts its paragraphs in, and their level; empty for none. */
  Optional<Numbered> list(String id) {
    return nearest(id, s -> !s.list.isEmpty()).flatMap(s -> list(s.list, s.level));
  }

  /** The kind of a list at a level; empty for none. */
  Optional<Numbered> list(String numbering, int level) {
    String format =
        formats
            .getOrDefault(abstractOf.getOrDefault(numbering, ""), Map.of())
            .getOrDefault(level, numbering.equals("0") ? "none" : "bullet");
    return format.equals("none")
        ? Optional.empty()
        : Optional.of(new Numbered(!format.equals("bullet"), level));
  }

  /** A paragraph's place in a list. */
  record Numbered(boolean ordered, int level) {}

  /** BCP 47 tag that the file declares; empty for none. */
  Optional<String> language() {
    return Optional.of(language).filter(l -> l.matches("[a-zA-Z]{2,3}(-[a-zA-Z0-9]{2,8})*"));
  }
}
