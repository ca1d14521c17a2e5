package org.deckwright.scene;

import java.util.List;
import java.util.stream.Collectors;

/**
 * Set text: what a text mark, a shape, or a table's cell holds.
 *
 * @param paragraphs at least one
 * @param anchor where the block stands in its box when somebody edits it
 */
public record TextBlock(List<Paragraph> paragraphs, Anchor anchor) {

  /** Vertical place of a block in its box. */
  public enum Anchor {
    TOP,
    MIDDLE,
    BOTTOM
  }

  public TextBlock {
    paragraphs = List.copyOf(paragraphs);
    if (paragraphs.isEmpty()) {
      throw new IllegalArgumentException("a block of text needs a paragraph");
    }
  }

  /** All paragraphs, one a line. */
  public String text() {
    return paragraphs.stream().map(Paragraph::text).collect(Collectors.joining("\n"));
  }
}
