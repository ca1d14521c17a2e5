package org.deckwright.article;

import org.deckwright.diag.SourceSpan;

/**
 * One sentence, or one cell or label that stands alone.
 *
 * @param text as the source has it, white space and line breaks between words made one space,
 *     mark-up taken off
 * @param span where it stands in the file
 * @param at line and number of the sentence in that line, as storyboards write it: {@code L24.1},
 *     {@code L90-L93}
 */
public record Sentence(String text, SourceSpan span, String at) {
  /** Whether it ends as a question does. */
  public boolean asks() {
    return text.endsWith("?") || text.endsWith("？");
  }
}
