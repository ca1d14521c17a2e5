package org.deckwright.article.read;

import java.util.ArrayList;
import java.util.List;

/**
 * A line of plain text without the white space around it.
 *
 * @param number from 0
 * @param indent columns of white space before it, a tab up to the next multiple of four
 * @param from source offset of its first character
 * @param to source offset after its last character
 * @param text the characters between
 */
record TextLine(int number, int indent, int from, int to, String text) {

  /** Each line of a source in order, blank ones too. */
  static List<TextLine> all(SourceText source) {
    List<TextLine> all = new ArrayList<>(source.lineCount());
    for (int i = 0; i < source.lineCount(); i++) {
      all.add(of(source, i, source.lineStart(i), source.lineEnd(i)));
    }
    return all;
  }

  /** Lines between blank ones, as groups; no group is empty. */
  static List<List<TextLine>> groups(List<TextLine> lines) {
    List<List<TextLine>> groups = new ArrayList<>();
    List<TextLine> group = new ArrayList<>();
    for (TextLine l : lines) {
      if (!l.isBlank()) {
        group.add(l);
      } else if (!group.isEmpty()) {
        groups.add(group);
        group = new ArrayList<>();
      }
    }
    if (!group.isEmpty()) {
      groups.add(group);
    }
    return groups;
  }

  /** The line between two offsets of a source, white space left out. */
  static TextLine of(SourceText source, int number, int start, int end) {
    String s = source.text();
    int indent = 0;
    int from = start;
    while (from < end && isSpace(s.charAt(from))) {
      indent =
          s.charAt(from) == '\t'
              ? (indent / 4 + 1) * 4
              : indent + (s.charAt(from) == '\uFEFF' ? 0 : 1);
      from++;
    }
    int to = end;
    while (to > from && isSpace(s.charAt(to - 1))) {
      to--;
    }
    return new TextLine(number, indent, from, to, s.substring(from, to));
  }

  private static boolean isSpace(char c) {
    return Character.isWhitespace(c) || c == '\uFEFF' || c == '\u00A0' || Character.isISOControl(c);
  }

  boolean isBlank() {
    return from == to;
  }

  /** From an index of the text on, white space left out. */
  TextLine after(int index) {
    int i = index;
    while (i < text.length() && isSpace(text.charAt(i))) {
      i++;
    }
    return new TextLine(number, indent, from + i, to, text.substring(i));
  }

  /** Up to an index of the text, white space left out. */
  TextLine before(int index) {
    int i = index;
    while (i > 0 && isSpace(text.charAt(i - 1))) {
      i--;
    }
    return new TextLine(number, indent, from, from + i, text.substring(0, i));
  }

  /** The last character, or a space for a blank line. */
  char last() {
    return isBlank() ? ' ' : text.charAt(text.length() - 1);
  }

  /** The first character, or a space for a blank line. */
  char first() {
    return isBlank() ? ' ' : text.charAt(0);
  }

  /** Ends a sentence, closing quotes and brackets aside. */
  boolean isFinal() {
    int i = text.length();
    while (i > 0 && Scripts.isCloser(text.charAt(i - 1))) {
      i--;
    }
    return i > 0 && Scripts.isFinal(text.charAt(i - 1));
  }

  /** Words for Latin, half the characters for Han: a measure of length that suits both. */
  int words() {
    int words = 0;
    int wide = 0;
    boolean in = false;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (Scripts.isWide(c)) {
        wide++;
        in = false;
      } else {
        boolean space = Character.isWhitespace(c);
        words += !space && !in ? 1 : 0;
        in = !space;
      }
    }
    return words + (wide + 1) / 2;
  }
}
