package org.deckwright.deck.markdown;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Rewrites what other slide programs write (Slidev's front matter of a slide, pandoc's fenced boxes
 * and pauses, reveal.js' rules) to the Markdown, HTML and comments that slides are read from. Every
 * line keeps its number; code stays as it is.
 */
final class Dialect {
  private static final Pattern CODE = Pattern.compile("^ {0,3}(`{3,}|~{3,}).*");
  private static final Pattern PAIR = Pattern.compile("^[A-Za-z][\\w-]*:(\\s.*)?$");
  private static final Pattern BOX = Pattern.compile("^:{3,}\\s*(\\{.*}|[\\w-]+)\\s*:*\\s*$");
  private static final Pattern BOX_END = Pattern.compile("^:{3,}\\s*$");
  private static final Pattern SLOT = Pattern.compile("^::([a-z]+)::\\s*$");
  private static final Pattern PAUSE = Pattern.compile("^\\. \\. \\.\\s*$");

  /** Classes and names that pandoc's kin write behind a line: {@code {.fragment #id}}. */
  private static final Pattern MARKS = Pattern.compile("\\s*\\{(?:[.#][\\w-]+\\s*)+}\\s*$");

  private final List<String> out = new ArrayList<>();
  private final List<String> boxes = new ArrayList<>();
  private String fence = "";

  private Dialect() {}

  static String plain(String text) {
    return new Dialect().rewritten(text.lines().toList()) + (text.endsWith("\n") ? "\n" : "");
  }

  private String rewritten(List<String> lines) {
    for (int i = 0; i < lines.size(); i++) {
      int matter = fence.isEmpty() ? matterEnd(lines, i) : i;
      if (matter > i) {
        matter(lines.subList(i, matter + 1));
        i = matter;
      } else {
        out.add(line(lines.get(i), i + 1 == lines.size() || lines.get(i + 1).isBlank()));
      }
    }
    return String.join("\n", out);
  }

  private String line(String line, boolean blankFollows) {
    Matcher code = CODE.matcher(line);
    if (code.matches()) {
      if (fence.isEmpty()) {
        fence = code.group(1);
      } else if (line.strip().startsWith(fence) && line.strip().equals(code.group(1))) {
        fence = "";
      }
      return line;
    }
    if (!fence.isEmpty()) {
      return line;
    }
    Matcher slot = SLOT.matcher(line);
    if (slot.matches()) {
      return box(slot.group(1).matches("bottom|footer|top") ? "end" : "slot");
    }
    Matcher box = BOX.matcher(line);
    if (box.matches()) {
      return opened(box.group(1));
    }
    if (BOX_END.matcher(line).matches() && !boxes.isEmpty()) {
      return box("/" + boxes.remove(boxes.size() - 1));
    }
    boolean first = out.isEmpty() || out.get(out.size() - 1).isBlank();
    return line.strip().equals("--") && first && blankFollows
        ? "---"
        : PAUSE.matcher(line).matches() ? "" : MARKS.matcher(line).replaceFirst("");
  }

  /** A comment needs no blank line round it, so that lines keep their numbers. */
  private String box(String kind) {
    return "<!-- " + Comment.BOX + kind + " -->";
  }

  private String opened(String attributes) {
    String kind =
        attributes.contains("notes")
            ? "notes"
            : attributes.contains("columns")
                ? "columns"
                : attributes.contains("column") ? "column" : "box";
    boxes.add(kind);
    return box(kind);
  }

  /** The last line of a slide's front matter that starts at a rule; the rule where none does. */
  private static int matterEnd(List<String> lines, int rule) {
    if (rule == 0 || !lines.get(rule).strip().equals("---")) {
      return rule;
    }
    int at = rule + 1;
    while (at < lines.size()
        && (PAIR.matcher(lines.get(at)).matches()
            || (at > rule + 1 && lines.get(at).matches("\\s+\\S.*")))) {
      at++;
    }
    boolean ends = at > rule + 1 && at < lines.size() && lines.get(at).strip().equals("---");
    return ends ? at : rule;
  }

  /** A rule, and a comment that directs. */
  private void matter(List<String> lines) {
    out.add("---");
    for (int i = 1; i + 1 < lines.size(); i++) {
      String line = lines.get(i);
      out.add((i == 1 ? "<!-- " : "") + (line.startsWith(" ") ? line : "_" + line));
    }
    out.add("-->");
  }
}
