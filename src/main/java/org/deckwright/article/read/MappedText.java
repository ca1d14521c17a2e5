package org.deckwright.article.read;

import java.util.Arrays;

/**
 * Text with the source offset of each character: white space made one space, none at its ends and
 * none between two Han or kana characters of different lines.
 */
final class MappedText {
  /** Where no place is known. */
  static final int NOWHERE = -1;

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

  /** All of a source between two offsets. */
  static MappedText of(SourceText source, int from, int to) {
    return new Builder().append(source.text(), from, to).build();
  }

  /** Puts stretches of source together. */
  static final class Builder {
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

    /** Adds characters that stand for the source at an offset, such as those of an entity. */
    Builder append(String characters, int offset, boolean oneToOne) {
      for (int i = 0; i < characters.length(); i++) {
        append(characters.charAt(i), oneToOne ? offset + i : offset);
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
      return lineEnd && Scripts.isWide(before) && Scripts.isWide(after);
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
