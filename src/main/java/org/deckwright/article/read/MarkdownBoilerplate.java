package org.deckwright.article.read;

import java.util.ArrayList;
import java.util.List;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Heading;
import org.commonmark.node.Link;
import org.commonmark.node.ListBlock;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.ThematicBreak;
import org.deckwright.article.lang.Language;

/** Takes credits, disclaimers and pointers out of the nodes of a Markdown text. */
final class MarkdownBoilerplate {
  private final SourceText source;
  private final Boilerplate words;
  private final Omissions left;

  MarkdownBoilerplate(SourceText source, Language language, Language english, Omissions left) {
    this.source = source;
    this.words = new Boilerplate(language, english);
    this.left = left;
  }

  /** The nodes that are content. */
  List<Node> cut(List<Node> all, Pieces pieces) {
    List<Node> nodes = all.stream().filter(n -> !(n instanceof ThematicBreak)).toList();
    int edge = Boilerplate.edge(nodes.size());
    List<Node> kept = new ArrayList<>();
    int house = words.house(nodes.stream().map(this::line).toList());
    boolean over = false;
    for (int i = 0; i < nodes.size(); i++) {
      Node n = nodes.get(i);
      over |= i == house;
      boolean paragraph = n instanceof Paragraph;
      String text = paragraph ? MarkdownInline.of(n, source.text()).text().text() : "";
      boolean furniture = paragraph && nodes.size() > 1 && words.isFurniture(text);
      boolean atEdge =
          !furniture && (i < edge || i >= nodes.size() - edge) && nodes.size() > 2 && isEdge(n);
      over |= paragraph && i > nodes.size() / 2 && words.isEnding(text);
      over |= atEdge && i >= nodes.size() - edge && i > 1;
      boolean pointer = paragraph && words.isPointer(text) && text.length() < 200;
      if (over || atEdge || pointer || furniture) {
        leave(n, pieces);
      } else {
        kept.add(n);
      }
    }
    return kept;
  }

  /** What a paragraph says; marks for a heading and for what is neither. */
  private String line(Node n) {
    if (n instanceof Heading) {
      return Boilerplate.HEADING;
    }
    return n instanceof Paragraph ? MarkdownInline.of(n, source.text()).text().text() : "—";
  }

  /** Whether most of the paragraphs in a stretch that is no code and no heading are boilerplate. */
  private boolean isEdge(Node n) {
    boolean named = n.getPrevious() instanceof Heading;
    if (!named && n instanceof ListBlock list && isOfLinks(list)) {
      return true;
    }
    List<String> texts = new ArrayList<>();
    n.accept(
        new AbstractVisitor() {
          @Override
          public void visit(Paragraph paragraph) {
            texts.add(MarkdownInline.of(paragraph, source.text()).text().text());
          }
        });
    return 2 * texts.stream().filter(words::isEdge).count() > texts.size();
  }

  /** Whether each item is a link and nothing else: tags, or other texts to read. */
  private static boolean isOfLinks(ListBlock list) {
    for (Node item = list.getFirstChild(); item != null; item = item.getNext()) {
      Node line = item.getFirstChild();
      boolean link =
          line instanceof Paragraph
              && line.getNext() == null
              && line.getFirstChild() instanceof Link own
              && own.getNext() == null;
      if (!link) {
        return false;
      }
    }
    return true;
  }

  private void leave(Node n, Pieces pieces) {
    MappedText what = MappedText.of(source, MarkdownBlocks.start(n), MarkdownBlocks.end(n));
    if (!what.isEmpty()) {
      left.add(pieces.whole(what), "boilerplate");
    }
  }
}
