package org.deckwright.article.read;

import java.util.Arrays;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Text with the source offset of each character: white space made one space, none at its ends and
 * none where a line ends beside Han or kana.
 */
final class MappedText {
  private final String text;
  private final int[] offsets;
  private final int[] ends;

  private MappedText(String text, int[] offsets, int[] ends) {
    this.text = text;
    this.offsets = offsets;
    this.ends = ends;
  }

  /** Nothing, at no place. */
  static MappedText none() {
    return new Builder().build();
  }

  String text() {
    return text;
  }

  int length() {
    return text.length();
  }

  boolean isEmpty() {
    return text.isEmpty();
  }

  /** Source offset of the character at an index. */
  int offset(int index) {
    return offsets[index];
  }

  /** Source offset after the character before an index. */
  int endOffset(int index) {
    return ends[index - 1];
  }

  /** A part of it, white space at its ends left out. */
  MappedText part(int from, int to) {
    int a = from;
    int b = to;
    while (a < b && Character.isWhitespace(text.charAt(a))) {
      a++;
    }
    while (b > a && Character.isWhitespace(text.charAt(b - 1))) {
      b--;
    }
    return new MappedText(
        text.substring(a, b), Arrays.copyOfRange(offsets, a, b), Arrays.copyOfRange(ends, a, b));
  }

  /** It without what a pattern finds. */
  MappedText without(Pattern pattern) {
    Matcher m = pattern.matcher(text);
    if (!m.find()) {
      return this;
    }
    Builder kept = new Builder();
    int start = 0;
    do {
      kept.append(this, start, m.start());
      start = m.end();
    } while (m.find());
    return kept.append(this, start, length()).build();
  }

  /** All of a source between two offsets. */
  static MappedText of(SourceText source, int from, int to) {
    return new Builder().append(source.text(), from, to).build();
  }

  /**
   * A text that stands for a stretch of source as a whole; the stretch has at least a character.
   */
  static MappedText at(String text, int from, int to) {
    int[] offsets = new int[text.length()];
    int[] ends = new int[text.length()];
    Arrays.fill(offsets, from);
    Arrays.fill(ends, Math.max(from + 1, to));
    return new MappedText(text, offsets, ends);
  }

  /** Puts stretches of source together. */
  static final class Builder {
    private static final int NOWHERE = -1;

    private final StringBuilder text = new StringBuilder();
    private int[] offsets = new int[64];
    private int[] ends = new int[64];

    /** Offset of white space not yet written, {@link #NOWHERE} for none. */
    private int space = NOWHERE;

    private boolean lineEnd;

    /** Adds a source's characters between two offsets. */
    Builder append(String source, int from, int to) {
      for (int i = from; i < to; i++) {
        append(source.charAt(i), i);
      }
      return this;
    }

    /** Adds a part of a text with its places. */
    Builder append(MappedText other, int from, int to) {
      for (int i = from; i < to; i++) {
        append(other.text.charAt(i), other.offsets[i], other.ends[i]);
      }
      return this;
    }

    /** Adds one character that is one in the source too. */
    Builder append(char c, int offset) {
      return append(c, offset, offset + 1);
    }

    /** Adds one character that is written in the source from an offset to another. */
    Builder append(char c, int offset, int end) {
      if (isInvisible(c)) {
        return this;
      }
      if (Character.isWhitespace(c) || Character.isISOControl(c) || c == '\u00A0') {
        lineEnd |= c == '\n' || c == '\r';
        space = space == NOWHERE ? offset : space;
        return this;
      }
      if (space != NOWHERE && text.length() > 0 && !isGlued(text.charAt(text.length() - 1), c)) {
        put(' ', space, space + 1);
      }
      space = NOWHERE;
      lineEnd = false;
      put(c, offset, end);
      return this;
    }

    private boolean isGlued(char before, char after) {
      return lineEnd && (Scripts.isWide(before) || Scripts.isWide(after));
    }

    /** Byte order marks, soft hyphens and spaces without width say nothing. */
    private static boolean isInvisible(char c) {
      return c == '\uFEFF' || c == '\u00AD' || c == '\u200B' || c == '\u2060';
    }

    private void put(char c, int offset, int end) {
      if (text.length() == offsets.length) {
        offsets = Arrays.copyOf(offsets, offsets.length * 2);
        ends = Arrays.copyOf(ends, ends.length * 2);
      }
      offsets[text.length()] = offset;
      ends[text.length()] = end;
      text.append(c);
    }

    int length() {
      return text.length();
    }

    MappedText build() {
      int length = text.length();
      return new MappedText(
          text.toString(), Arrays.copyOf(offsets, length), Arrays.copyOf(ends, length));
    }
  }
}
