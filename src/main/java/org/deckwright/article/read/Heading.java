package org.deckwright.article.read;

import java.util.Optional;

/**
 * A line, or its start, that is taken for a heading.
 *
 * @param line its number, from 0
 * @param level 1 for the highest
 * @param label what counts it, if anything does
 * @param name the heading's name
 * @param rest what follows the name in the same line and belongs to the text; blank for nothing
 */
record Heading(int line, int level, Optional<TextLine> label, TextLine name, TextLine rest) {
  /** The heading so many levels lower. */
  Heading deeper(int levels) {
    return new Heading(line, level + levels, label, name, rest);
  }
}
