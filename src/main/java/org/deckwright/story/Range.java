package org.deckwright.story;

/** A stretch of a sentence's text, in UTF-16 units; end exclusive. */
public record Range(int start, int end) {
  public Range {
    if (start < 0 || end < start) {
      throw new IllegalArgumentException("no range: " + start + " to " + end);
    }
  }

  public int length() {
    return end - start;
  }

  public boolean covers(int index) {
    return start <= index && index < end;
  }
}
