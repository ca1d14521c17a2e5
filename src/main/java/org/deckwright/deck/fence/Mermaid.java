package org.deckwright.deck.fence;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Reads Mermaid's diagrams: flowchart, timeline, pie, xychart, quadrantChart, gantt, mindmap,
 * sequenceDiagram, stateDiagram, erDiagram, classDiagram and radar. What only styles (colours,
 * classes, clicks) is passed over.
 */
final class Mermaid {
  /** Mark-up and signs of icon faces within labels. */
  private static final Pattern MARKUP =
      Pattern.compile(
          "(?i)</?(?:b|big|center|code|div|em|font|i|mark|p|small|span|strong|sub|sup|u)(?:\\s[^>]*)?>"
              + "|\\bfa[bdlrs]?:fa-[\\w-]+\\s*");

  private static final Pattern BREAK = Pattern.compile("(?i)\\s*<br\\s*/?>\\s*|\\\\n");

  /**
   * A line with words on it.
   *
   * @param number within the block, from 1
   * @param indent white space before it
   * @param text without white space at its ends
   */
  record Line(int number, int indent, String text) {}

  private Mermaid() {}

  static FencedPicture read(String body) throws Unreadable {
    String title = "";
    List<Line> lines = new ArrayList<>();
    int number = 0;
    boolean matter = false;
    boolean directive = false; // "%%{init: … }%%", over some lines
    for (String raw : body.lines().toList()) {
      number++;
      String line = raw.strip();
      directive |= line.startsWith("%%{");
      if (directive) {
        directive = !line.contains("}%%");
      } else if (line.equals("---") && (lines.isEmpty() || matter)) {
        matter = !matter;
      } else if (matter) {
        title = line.startsWith("title:") ? unquoted(line.substring(6)) : title;
      } else if (!line.isEmpty() && !line.startsWith("%%") && !isAside(line)) {
        lines.add(new Line(number, raw.length() - raw.stripLeading().length(), line));
      }
    }
    if (lines.isEmpty()) {
      throw new Unreadable(1, "it is empty");
    }
    FencedPicture picture = dispatch(lines.get(0), lines.subList(1, lines.size()));
    return picture.title().isEmpty()
        ? new FencedPicture(title, picture.diagram(), picture.chart())
        : picture;
  }

  /** What tells a screen reader, or nothing that is drawn. */
  private static boolean isAside(String line) {
    return line.startsWith("accTitle") || line.startsWith("accDescr");
  }

  private static FencedPicture dispatch(Line first, List<Line> rest) throws Unreadable {
    String kind = first.text().split("[\\s;:]", 2)[0].toLowerCase(Locale.ROOT);
    return switch (kind) {
      case "flowchart", "flowchart-elk", "graph" -> new MermaidFlowchart().read(rest);
      case "timeline" -> MermaidTimeline.read(rest);
      case "pie" -> MermaidPie.read(first, rest);
      case "xychart", "xychart-beta" -> MermaidXyChart.read(rest);
      case "quadrantchart" -> MermaidQuadrant.read(rest);
      case "gantt" -> MermaidGantt.read(rest);
      case "mindmap" -> MermaidMindmap.read(rest);
      case "sequencediagram" -> MermaidSequence.read(rest);
      case "statediagram", "statediagram-v2" -> MermaidStates.read(rest);
      case "erdiagram" -> MermaidEntities.read(rest);
      case "classdiagram", "classdiagram-v2" -> MermaidClasses.read(rest);
      case "radar", "radar-beta" -> MermaidRadar.read(rest);
      default ->
          throw new Unreadable(
              first.number(),
              "'"
                  + kind
                  + "' is not among flowchart, timeline, pie, xychart, quadrantChart, gantt,"
                  + " mindmap, sequenceDiagram, stateDiagram, erDiagram, classDiagram, radar");
    };
  }

  /** A label without its quotes, Markdown marks and line breaks. */
  static String unquoted(String text) {
    String plain = BREAK.matcher(text.strip()).replaceAll(" ");
    if (plain.startsWith("(\"") && plain.endsWith("\")")) {
      plain = plain.substring(1, plain.length() - 1);
    }
    if (plain.length() > 1 && plain.startsWith("\"") && plain.endsWith("\"")) {
      plain = plain.substring(1, plain.length() - 1);
    }
    if (plain.length() > 1 && plain.startsWith("`") && plain.endsWith("`")) {
      plain = plain.substring(1, plain.length() - 1);
    }
    String bare = MARKUP.matcher(plain).replaceAll("").replace("**", "");
    return bare.replaceAll("\\s+", " ")
        .replace("#quot;", "\"")
        .replace("#amp;", "&")
        .replace("#35;", "#")
        .replace("#59;", ";")
        .strip();
  }

  /** The rest of a line after its first word; empty where the line starts otherwise. */
  static String after(String word, String line) {
    String low = line.toLowerCase(Locale.ROOT);
    boolean starts = low.equals(word) || low.startsWith(word + " ") || low.startsWith(word + "\t");
    return starts ? line.substring(word.length()).strip() : "";
  }
}
