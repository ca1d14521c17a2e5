package org.deckwright.deck.markdown;

import org.commonmark.node.Image;
import org.commonmark.node.Node;
import org.commonmark.parser.Parser;

/**
 * A line at the head or foot, its mark-up taken off and its short names written out.
 *
 * @param picture file of the first picture in it; empty for none
 */
record RunningLine(String text, String picture) {
  static RunningLine of(String markdown) {
    Node document = Parser.builder().build().parse(Shorthand.writtenOut(markdown));
    String file =
        Nodes.images(document).stream()
            .map(Image::getDestination)
            .filter(f -> !Backdrop.isElsewhere(f))
            .findFirst()
            .orElse("");
    return new RunningLine(Nodes.line(document), file);
  }
}
