package org.deckwright.article.read;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * A plain text on its way to an article: its lines, from which each stage takes what it has
 * understood. A line that was taken whole is left blank, so line numbers stay.
 */
final class PlainText {
  private final SourceText source;
  private final List<TextLine> lines;
  private final List<Cut> left = new ArrayList<>();
  private final Map<Integer, CodeLines> code = new TreeMap<>();

  /**
   * A stretch kept out, by source offsets.
   *
   * @param why the rule's name, as in {@link org.deckwright.article.Article.Left}
   * @param counts whether it is numbered among the sentences of its line
   */
  record Cut(int from, int to, String why, boolean counts) {}

  /** Lines of code, by source offsets, and the language that the fence names. */
  record CodeLines(String language, int from, int to) {}

  PlainText(SourceText source) {
    this.source = source;
    this.lines = new ArrayList<>(TextLine.all(source));
  }

  SourceText source() {
    return source;
  }

  int size() {
    return lines.size();
  }

  TextLine line(int number) {
    return lines.get(number);
  }

  /** All lines as they are now, blank ones included. */
  List<TextLine> lines() {
    return List.copyOf(lines);
  }

  /** The lines from one to another, both included, as they are now. */
  List<TextLine> lines(int first, int last) {
    return List.copyOf(lines.subList(Math.min(first, last + 1), last + 1));
  }

  /** The numbers of the lines that are not blank, ascending. */
  List<Integer> filled() {
    List<Integer> filled = new ArrayList<>();
    for (TextLine l : lines) {
      if (!l.isBlank()) {
        filled.add(l.number());
      }
    }
    return filled;
  }

  /** Shortens a line to what is still to be understood. */
  void keep(TextLine rest) {
    lines.set(rest.number(), rest);
  }

  /** Takes a line whole. */
  void take(int number) {
    lines.set(number, lines.get(number).before(0));
  }

  /** Takes a line whole and keeps it out of the article. */
  void leave(int number, String why) {
    TextLine l = lines.get(number);
    if (!l.isBlank()) {
      left.add(new Cut(l.from(), l.to(), why, true));
      take(number);
    }
  }

  /** Takes a line's text from an index on and keeps it out of the article. */
  void leaveAfter(int number, int index, String why) {
    TextLine rest = lines.get(number).after(index);
    if (!rest.isBlank()) {
      left.add(new Cut(rest.from(), rest.to(), why, true));
    }
    keep(lines.get(number).before(index));
  }

  /** Takes a line's text before an index and keeps it out of the article. */
  void leaveBefore(int number, int index, String why) {
    TextLine gone = lines.get(number).before(index);
    if (!gone.isBlank()) {
      left.add(new Cut(gone.from(), gone.to(), why, false));
    }
    keep(lines.get(number).after(index));
  }

  /** Takes lines as code; {@code first} is where it stands in the article. */
  void takeCode(int first, int last, CodeLines stretch) {
    for (int i = first; i <= last; i++) {
      take(i);
    }
    code.put(first, stretch);
  }

  /** Code by the line it starts in. */
  Map<Integer, CodeLines> code() {
    return code;
  }

  List<Cut> left() {
    return List.copyOf(left);
  }
}
