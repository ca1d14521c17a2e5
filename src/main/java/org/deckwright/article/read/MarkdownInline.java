package org.deckwright.article.read;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Code;
import org.commonmark.node.Emphasis;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.SourceSpan;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.node.Text;

/** Takes the mark-up off a Markdown paragraph, each character with its place, pictures apart. */
final class MarkdownInline extends AbstractVisitor {
  private static final Pattern FOOTNOTE = Pattern.compile("\\[\\^[^\\]\\s]{1,40}\\](?!:)");
  private static final Pattern BREAK = Pattern.compile("(?i)^<br\\s*/?>$");

  private final String source;
  private final List<MappedText> parts = new ArrayList<>();
  private final List<Image> images = new ArrayList<>();
  private MappedText.Builder text = new MappedText.Builder();
  private int bold;
  private boolean emphasisOnly = true;

  private MarkdownInline(String source) {
    this.source = source;
  }

  /** Reads the inline children of a block. */
  static MarkdownInline of(Node block, String source) {
    MarkdownInline read = new MarkdownInline(source);
    for (Node n = block.getFirstChild(); n != null; n = n.getNext()) {
      boolean marked = isMarked(n) || (n instanceof Link && areMarked(n));
      boolean blank =
          n instanceof Text t && t.getLiteral().isBlank()
              || n instanceof SoftLineBreak
              || n instanceof Image;
      read.emphasisOnly &= marked || blank;
      n.accept(read);
    }
    read.endPart();
    return read;
  }

  private static boolean isMarked(Node n) {
    return n instanceof StrongEmphasis || n instanceof Emphasis;
  }

  /** Whether all that stands under a node is bold or slanted. */
  private static boolean areMarked(Node node) {
    boolean all = node.getFirstChild() != null;
    for (Node n = node.getFirstChild(); n != null; n = n.getNext()) {
      all &= isMarked(n);
    }
    return all;
  }

  /** The text without mark-up; its lines are joined. */
  MappedText text() {
    MappedText.Builder all = new MappedText.Builder();
    for (MappedText p : parts) {
      all.append(p, 0, p.length());
      if (!p.isEmpty()) {
        all.append('\n', p.endOffset(p.length()));
      }
    }
    return all.build();
  }

  /** The text parted where the source breaks a line on purpose; may be empty. */
  List<MappedText> parts() {
    return parts.stream().filter(p -> !p.isEmpty()).toList();
  }

  /** The pictures in it, in order. */
  List<Image> images() {
    return List.copyOf(images);
  }

  /** How many characters at the start are bold; 0 if it does not start so. */
  int bold() {
    return bold;
  }

  /** Whether everything but pictures is emphasised: a caption, or a heading in disguise. */
  boolean isEmphasised() {
    return emphasisOnly && !parts().isEmpty();
  }

  private void endPart() {
    parts.add(text.build().without(FOOTNOTE));
    text = new MappedText.Builder();
  }

  @Override
  public void visit(StrongEmphasis strong) {
    boolean first = text.length() == 0 && parts.isEmpty();
    visitChildren(strong);
    bold = first ? text.length() : bold;
  }

  @Override
  public void visit(Text node) {
    append(node.getLiteral(), node);
  }

  @Override
  public void visit(Code node) {
    append(node.getLiteral(), node);
  }

  @Override
  public void visit(SoftLineBreak node) {
    text.append('\n', start(node));
  }

  @Override
  public void visit(HardLineBreak node) {
    Node next = node.getNext();
    boolean goesOn =
        next instanceof Text t
            && !t.getLiteral().isEmpty()
            && Character.isLowerCase(t.getLiteral().charAt(0));
    if (goesOn) {
      text.append('\n', start(node));
    } else {
      endPart();
    }
  }

  @Override
  public void visit(HtmlInline node) {
    if (BREAK.matcher(node.getLiteral()).matches()) {
      endPart();
    }
  }

  @Override
  public void visit(Image image) {
    images.add(image);
  }

  private static int start(Node node) {
    List<SourceSpan> spans = node.getSourceSpans();
    return spans.isEmpty() ? 0 : spans.get(0).getInputIndex();
  }

  /** Adds a literal; escapes, entities and code marks make its source longer than itself. */
  private void append(String literal, Node node) {
    List<SourceSpan> spans = node.getSourceSpans();
    if (spans.isEmpty()) {
      return;
    }
    int from = spans.get(0).getInputIndex();
    SourceSpan last = spans.get(spans.size() - 1);
    int to = last.getInputIndex() + last.getLength();
    int at = from;
    for (int i = 0; i < literal.length(); i++) {
      char c = literal.charAt(i);
      int found = at;
      while (found < to
          && source.charAt(found) != c
          && !(Character.isWhitespace(c) && Character.isWhitespace(source.charAt(found)))) {
        found++;
      }
      if (found < to) {
        text.append(c, found);
        at = found + 1;
      } else {
        text.append(c, Math.min(at, to - 1));
        at = entityEnd(Math.min(at, to - 1), to);
      }
    }
  }

  /** After an entity that stands for one character. */
  private int entityEnd(int at, int to) {
    int end = source.charAt(at) == '&' ? source.indexOf(';', at) : -1;
    return end >= 0 && end < to ? end + 1 : at;
  }
}
