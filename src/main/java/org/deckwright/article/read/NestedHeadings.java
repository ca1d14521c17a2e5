package org.deckwright.article.read;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;

/**
 * Tells parts from their sub-parts where headings of a plain text all look alike: a heading with no
 * text of its own, right before another one, is the part's, and those that follow are in it, up to
 * the next such. A last one with much more text than the others in it is a part again.
 */
final class NestedHeadings {
  private static final double MUCH = 1.6; // times the longest of the others
  private static final int FEWEST = 2; // others to be measured by

  private final PlainText text;
  private final Predicate<TextLine> closes;

  /**
   * @param closes whether a line is what closing parts are called
   */
  NestedHeadings(PlainText text, Predicate<TextLine> closes) {
    this.text = text;
    this.closes = closes;
  }

  /** How much deeper than its part each heading is, by line: 0 or 1. */
  Map<Integer, Integer> levels(Collection<Integer> headings) {
    List<Integer> lines = new ArrayList<>(new TreeSet<>(headings));
    Map<Integer, Integer> levels = new TreeMap<>();
    List<Integer> inner = new ArrayList<>();
    boolean within = false;
    for (int i = 0; i < lines.size(); i++) {
      boolean part = isPart(lines, i);
      if (part || closes.test(text.line(lines.get(i)))) {
        nest(inner, i, lines, levels);
        inner.clear();
        within = part;
      } else if (within) {
        inner.add(i);
      }
      levels.put(lines.get(i), 0);
    }
    nest(inner, lines.size(), lines, levels);
    return levels;
  }

  /** Whether another heading follows with nothing between; the headline of all is none. */
  private boolean isPart(List<Integer> lines, int i) {
    return i + 1 < lines.size()
        && length(lines.get(i), lines.get(i + 1)) == 0
        && length(-1, lines.get(i)) > 0;
  }

  private void nest(
      List<Integer> inner, int next, List<Integer> lines, Map<Integer, Integer> levels) {
    int end = inner.size();
    if (end > FEWEST) {
      int longest = 0;
      for (int i : inner.subList(0, end - 1)) {
        longest = Math.max(longest, length(lines.get(i), lines.get(i + 1)));
      }
      int after = next < lines.size() ? lines.get(next) : text.size();
      end -= length(lines.get(inner.get(end - 1)), after) > MUCH * longest ? 1 : 0;
    }
    inner.subList(0, end).forEach(i -> levels.put(lines.get(i), 1));
  }

  /** Characters of the lines between two, code counted as some. */
  private int length(int after, int before) {
    int length = 0;
    for (int i = after + 1; i < before; i++) {
      length += text.line(i).text().length() + (text.code().containsKey(i) ? 1 : 0);
    }
    return length;
  }
}
