package org.deckwright.diag;

/**
 * A stretch of a source file.
 *
 * @param line first line, from 1
 * @param column first column, from 1, in Unicode code points
 * @param endLine last line
 * @param endColumn column after the last character
 */
public record SourceSpan(int line, int column, int endLine, int endColumn) {
  /** The span of one place without extent, where a file can only be named as a whole. */
  public static final SourceSpan START = new SourceSpan(1, 1, 1, 1);

  /** The span from the start of this to the end of the other. */
  public SourceSpan to(SourceSpan end) {
    return new SourceSpan(line, column, end.endLine, end.endColumn);
  }
}
