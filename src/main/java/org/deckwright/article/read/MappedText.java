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

  private MappedText(String text, int[] offsets) {
    this.text = text;
    this.offsets = offsets;
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
    return offsets[index - 1] + 1;
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
    return new MappedText(text.substring(a, b), Arrays.copyOfRange(offsets, a, b));
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
    Arrays.fill(offsets, from);
    if (offsets.length > 0) {
      offsets[offsets.length - 1] = Math.max(from, to - 1);
    }
    return new MappedText(text, offsets);
  }

  /** Puts stretches of source together. */
  static final class Builder {
    private static final int NOWHERE = -1;

    private final StringBuilder text = new StringBuilder();
    private int[] offsets = new int[64];

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
        append(other.text.charAt(i), other.offsets[i]);
      }
      return this;
    }

    /** Adds one character. */
    Builder append(char c, int offset) {
      if (c == '\uFEFF') {
        return this;
      }
      if (Character.isWhitespace(c) || Character.isISOControl(c) || c == '\u00A0') {
        lineEnd |= c == '\n' || c == '\r';
        space = space == NOWHERE ? offset : space;
        return this;
      }
      if (space != NOWHERE && text.length() > 0 && !isGlued(text.charAt(text.length() - 1), c)) {
        put(' ', space);
      }
      space = NOWHERE;
      lineEnd = false;
      put(c, offset);
      return this;
    }

    private boolean isGlued(char before, char after) {
      return lineEnd && (Scripts.isWide(before) || Scripts.isWide(after));
    }

    private void put(char c, int offset) {
      if (text.length() == offsets.length) {
        offsets = Arrays.copyOf(offsets, offsets.length * 2);
      }
      offsets[text.length()] = offset;
      text.append(c);
    }

    int length() {
      return text.length();
    }

    MappedText build() {
      return new MappedText(text.toString(), Arrays.copyOf(offsets, text.length()));
    }
  }
}
