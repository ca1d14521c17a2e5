package org.deckwright.article.read;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.deckwright.article.lang.Language;

/**
 * Knows what is no content, by place and words: credits and disclaimers at the start and the end,
 * pointers to other texts anywhere.
 */
final class Boilerplate {
  /** Only the first and the last part of a text, one in this many, is looked at for credits. */
  private static final int EDGE = 7;

  /** Part of a text's signs that stands before what its sender says of itself. */
  private static final double HOUSE_SHARE = 0.3;

  private static final int LONGEST_LOOK = 400;
  private static final int LONGEST_FURNITURE = 160;
  private static final int LONGEST_ENDING = 60;

  private final List<Pattern> edges;
  private final List<Pattern> pointers;
  private final List<Pattern> furniture;
  private final List<Pattern> endings;
  private final List<Pattern> others;
  private final List<Pattern> houses;
  private final Captions captions;
  private final Sentences sentences;

  Boilerplate(Language language, Language english) {
    edges = both(language, english, "boilerplate");
    pointers = both(language, english, "pointers");
    furniture = both(language, english, "furniture");
    endings = both(language, english, "endings");
    others = both(language, english, "others");
    houses = both(language, english, "houses");
    captions = new Captions(language);
    sentences = new Sentences(language);
  }

  private static List<Pattern> both(Language a, Language b, String key) {
    return Stream.concat(a.patterns(key).stream(), a == b ? Stream.of() : b.patterns(key).stream())
        .toList();
  }

  /** Whether a sentence is a credit, disclaimer or call that may stand at an edge. */
  boolean isEdge(String sentence) {
    return finds(edges, sentence);
  }

  /** Whether a sentence only points to other texts. */
  boolean isPointer(String sentence) {
    return finds(pointers, sentence);
  }

  /** Whether a short line is a page's own: a button, a share bar, a notice about cookies. */
  boolean isFurniture(String line) {
    return line.length() <= LONGEST_FURNITURE && finds(furniture, line);
  }

  /** Whether a heading opens what stands under an article: readers' comments, other articles. */
  boolean isEnding(String heading) {
    return heading.length() <= LONGEST_ENDING && finds(endings, heading);
  }

  /** Whether a heading names other articles: below most of a text they end it. */
  boolean isOthers(String heading) {
    return heading.length() <= LONGEST_ENDING && finds(others, heading);
  }

  /**
   * Where a press release begins to speak of its sender: index of the line, their number for
   * nowhere.
   *
   * @param lines its paragraphs in order; {@link #HEADING} for a heading, behind which none counts
   */
  int house(List<String> lines) {
    long all = lines.stream().mapToLong(String::length).sum();
    long before = 0;
    int at = lines.size();
    for (int i = 0; i < lines.size(); i++) {
      String line = lines.get(i).strip();
      if (lines.get(i).equals(HEADING)) {
        at = lines.size();
      } else if (at == lines.size() && before >= HOUSE_SHARE * all && finds(houses, line)) {
        at = i;
      }
      before += lines.get(i).length();
    }
    return at;
  }

  private static boolean finds(List<Pattern> patterns, String s) {
    String look = s.length() > LONGEST_LOOK ? s.substring(0, LONGEST_LOOK) : s;
    return patterns.stream().anyMatch(p -> p.matcher(look).find());
  }

  /** Stands for a heading among lines. */
  static final String HEADING = "\n";

  /** Blocks at each end that count as edge, of so many. */
  static int edge(int blocks) {
    return Math.max(blocks > 3 ? 2 : 1, blocks / EDGE);
  }

  /** Takes boilerplate out of a text. */
  void cut(PlainText text) {
    List<TextLine> lines = text.filled().stream().map(text::line).toList();
    captions.find(lines).forEach(l -> text.leave(l.number(), "boilerplate"));
    cutFurniture(text);
    cutPointers(text);
    cutHouse(text);
    List<Integer> filled = text.filled();
    int edge = edge(filled.size());
    for (int i = 0; i < Math.min(edge, filled.size() - 1); i++) {
      if (isEdge(text.line(filled.get(i)).text())) {
        text.leave(filled.get(i), "boilerplate");
      }
    }
    for (int i = Math.max(1, filled.size() - edge); i < filled.size(); i++) {
      int hit = firstHit(text.line(filled.get(i)).text());
      if (hit >= 0) {
        text.leaveAfter(filled.get(i), hit, "boilerplate");
        filled.subList(i + 1, filled.size()).forEach(n -> text.leave(n, "boilerplate"));
        return;
      }
    }
  }

  private void cutHouse(PlainText text) {
    List<Integer> filled = text.filled();
    int house = house(filled.stream().map(n -> text.line(n).text()).toList());
    filled.subList(house, filled.size()).forEach(n -> text.leave(n, "boilerplate"));
  }

  private void cutFurniture(PlainText text) {
    List<Integer> filled = text.filled();
    List<Integer> found = filled.stream().filter(n -> isFurniture(text.line(n).text())).toList();
    if (found.size() < filled.size()) {
      found.forEach(n -> text.leave(n, "boilerplate"));
    }
  }

  /** Index of the first sentence that is boilerplate, −1 for none. */
  private int firstHit(String line) {
    int start = 0;
    for (int end : sentences.ends(line)) {
      if (isEdge(line.substring(start, end).strip())) {
        return start;
      }
      start = end;
    }
    return -1;
  }

  private void cutPointers(PlainText text) {
    for (int n : text.filled()) {
      String line = text.line(n).text();
      int start = 0;
      for (int end : sentences.ends(line)) {
        if (end == line.length() && isPointer(line.substring(start, end).strip())) {
          boolean announces = ":\uFF1A".indexOf(text.line(n).last()) >= 0;
          text.leaveAfter(n, start, "boilerplate");
          if (announces && n + 1 < text.size() && !text.line(n + 1).isFinal()) {
            text.leave(n + 1, "boilerplate");
          }
        }
        start = end;
      }
    }
  }
}
