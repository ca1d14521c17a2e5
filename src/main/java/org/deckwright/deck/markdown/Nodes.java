package org.deckwright.deck.markdown;

import java.util.ArrayList;
import java.util.List;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Code;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Image;
import org.commonmark.node.Node;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.SourceSpan;
import org.commonmark.node.Text;

/** Reads plain text and pictures off Markdown nodes. */
final class Nodes {
  private Nodes() {}

  /** Whether a block shows anything; comments do not. */
  static boolean isShown(Node node) {
    return !(node instanceof HtmlBlock h) || !h.getLiteral().strip().startsWith("<!--");
  }

  static String text(List<Node> nodes) {
    StringBuilder out = new StringBuilder();
    nodes.forEach(n -> out.append(text(n)).append('\n'));
    return out.toString();
  }

  /** A node's words, mark-up and pictures left out, white space made single. */
  static String text(Node node) {
    Plain plain = new Plain();
    node.accept(plain);
    return plain.out.toString().replaceAll("[ \\t]+", " ").replaceAll(" ?\n ?", "\n").strip();
  }

  /** The same in one line. */
  static String line(Node node) {
    return text(node).replace('\n', ' ');
  }

  static List<Image> images(Node node) {
    List<Image> out = new ArrayList<>();
    node.accept(
        new AbstractVisitor() {
          @Override
          public void visit(Image image) {
            out.add(image);
          }
        });
    return out;
  }

  /** What stands in comments among a node's words. */
  static List<String> comments(Node node) {
    List<String> out = new ArrayList<>();
    node.accept(
        new AbstractVisitor() {
          @Override
          public void visit(HtmlInline html) {
            out.add(html.getLiteral());
          }
        });
    out.removeIf(h -> !h.startsWith("<!--"));
    return out;
  }

  /** The file's line on which a node starts, from 1. */
  static int lineOf(Node node) {
    List<SourceSpan> spans = node.getSourceSpans();
    return spans.isEmpty() ? 1 : spans.get(0).getLineIndex() + 1;
  }

  static List<Node> children(Node parent) {
    List<Node> all = new ArrayList<>();
    for (Node n = parent.getFirstChild(); n != null; n = n.getNext()) {
      all.add(n);
    }
    return all;
  }

  private static final class Plain extends AbstractVisitor {
    private final StringBuilder out = new StringBuilder();

    @Override
    public void visit(Text text) {
      out.append(text.getLiteral());
    }

    @Override
    public void visit(Code code) {
      out.append(code.getLiteral());
    }

    @Override
    public void visit(SoftLineBreak br) {
      out.append(' ');
    }

    @Override
    public void visit(HardLineBreak br) {
      out.append('\n');
    }

    @Override
    public void visit(HtmlInline html) {
      out.append(html.getLiteral().matches("(?i)<br\\s*/?>") ? "\n" : "");
    }

    @Override
    public void visit(Image image) {
      // a picture is no text
    }

    @Override
    protected void visitChildren(Node parent) {
      boolean block = parent instanceof org.commonmark.node.Block;
      super.visitChildren(parent);
      if (block && !out.isEmpty() && out.charAt(out.length() - 1) != '\n') {
        out.append('\n');
      }
    }
  }
}
