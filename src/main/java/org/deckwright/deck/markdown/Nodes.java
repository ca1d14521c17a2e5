package org.deckwright.deck.markdown;

import java.util.ArrayList;
import java.util.List;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Block;
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
    Plain plain = new Plain(false);
    node.accept(plain);
    return plain.text();
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

  /** A heading's words; pictures among them say what they show. */
  static String titled(Node heading) {
    Plain plain = new Plain(true);
    heading.accept(plain);
    return plain.text().replace('\n', ' ');
  }

  /** How many words, or pairs of Han signs, the nodes have. */
  static int words(List<Node> nodes) {
    String text = text(nodes);
    long han = text.codePoints().filter(Character::isIdeographic).count();
    return (int) (text.isBlank() ? 0 : text.strip().split("\\s+").length + han / 2);
  }

  /** What stands in comments: among a node's words, or in a block of HTML. */
  static List<String> comments(Node node) {
    if (node instanceof HtmlBlock block) {
      return List.of(block.getLiteral());
    }
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
    private final boolean saysPictures;

    Plain(boolean saysPictures) {
      this.saysPictures = saysPictures;
    }

    String text() {
      return out.toString()
          .replaceAll("[ \\t\\u00A0\\u2002\\u2003]+", " ")
          .replaceAll(" ?\n ?", "\n")
          .strip();
    }

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
      if (saysPictures) { // elsewhere a picture is no text
        Backdrop picture = Backdrop.of(image);
        out.append(picture.behind() ? "" : picture.alt());
      }
    }

    @Override
    protected void visitChildren(Node parent) {
      boolean block = parent instanceof Block;
      super.visitChildren(parent);
      if (block && !out.isEmpty() && out.charAt(out.length() - 1) != '\n') {
        out.append('\n');
      }
    }
  }
}
