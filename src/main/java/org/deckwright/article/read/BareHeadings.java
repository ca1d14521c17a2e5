package org.deckwright.article.read;

import java.util.ArrayList;
import java.util.List;
import org.commonmark.node.Heading;
import org.commonmark.node.ListBlock;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.Text;

/**
 * Gives a Markdown text that marks no heading, or its headline alone, the headings it means: short
 * first lines of plain words, without a mark at the end, before longer text. The first line of all
 * is the headline.
 */
final class BareHeadings {
  private static final int WORDS = 9;
  private static final int FEWEST = 2; // fewer may be chance

  private static final int RARE = 2; // times as many paragraphs
  private static final int PARAGRAPH = 60; // signs

  private BareHeadings() {}

  /** Turns such lines into headings, if there are several and none but the headline is marked. */
  static void split(Node document) {
    boolean titled = document.getFirstChild() instanceof Heading h && h.getLevel() == 1;
    List<Paragraph> found = new ArrayList<>();
    int paragraphs = 0;
    boolean beforeBare = false;
    for (Node n = document.getLastChild(); n != null; n = n.getPrevious()) {
      if (n instanceof Heading && n != document.getFirstChild()) {
        return;
      }
      paragraphs += n instanceof Paragraph ? 1 : 0;
      beforeBare = n instanceof Paragraph p && isBare(p, beforeBare);
      if (beforeBare && (!titled || opens(n))) {
        found.add((Paragraph) n);
      }
    }
    boolean rare = !titled || found.size() * RARE <= paragraphs;
    boolean marked = document.getFirstChild() instanceof Heading && !titled;
    if (found.size() >= FEWEST + 1 && rare && !marked) {
      found.forEach(p -> mark(p, p == document.getFirstChild() ? 1 : 2));
    }
  }

  /** Whether a list, or a paragraph that is no short line, follows it. */
  private static boolean opens(Node p) {
    return p.getNext() instanceof ListBlock
        || p.getNext() instanceof Paragraph next
            && next.getFirstChild() instanceof Text text
            && text.getLiteral().length() > PARAGRAPH;
  }

  /** One short line alone before other blocks, or such a line before at least one longer one. */
  private static boolean isBare(Paragraph p, boolean beforeBare) {
    if (!(p.getFirstChild() instanceof Text first) || !isShort(first.getLiteral())) {
      return false;
    }
    Node rest = first.getNext();
    if (rest == null) {
      return p.getNext() != null && !(beforeBare && p.getPrevious() != null);
    }
    return rest instanceof SoftLineBreak
        && rest.getNext() instanceof Text second
        && second.getLiteral().length() > 2 * first.getLiteral().length()
        && second.getLiteral().length() > 60;
  }

  private static boolean isShort(String text) {
    TextLine line = new TextLine(0, 0, 0, text.length(), text);
    boolean open = ShortHeadings.isShort(line);
    return open && line.words() <= WORDS
        || line.words() <= WORDS && text.matches("[^.:]{4,30}: [^.:]{4,40}");
  }

  private static void mark(Paragraph p, int level) {
    Heading heading = new Heading();
    heading.setLevel(level);
    Node break_ = p.getFirstChild().getNext();
    heading.setSourceSpans(p.getSourceSpans().subList(0, 1));
    heading.appendChild(p.getFirstChild());
    p.insertBefore(heading);
    if (break_ == null) {
      p.unlink();
      return;
    }
    break_.unlink();
    p.setSourceSpans(p.getSourceSpans().subList(1, p.getSourceSpans().size()));
  }
}
