package org.deckwright.article.read;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.ext.gfm.tables.TableRow;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.BulletList;
import org.commonmark.node.CustomBlock;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.Image;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.ListBlock;
import org.commonmark.node.Node;
import org.commonmark.node.OrderedList;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SourceSpan;
import org.deckwright.article.Block;
import org.deckwright.article.Sentence;
import org.deckwright.article.lang.Language;

/** Makes blocks of one Markdown node. A new one is used for each. */
final class MarkdownBlocks extends AbstractVisitor {
  private static final Pattern TASK = Pattern.compile("^\\[[ xX]\\]\\s+");
  private static final Pattern ALERT = Pattern.compile("^\\[![A-Z]+\\]\\s*");

  /** More words than this beside a picture are no caption. */
  private static final int CAPTION_WORDS = 40;

  private final SourceText source;
  private final Pieces pieces;
  private final Language language;
  private final List<Block> made = new ArrayList<>();

  MarkdownBlocks(SourceText source, Pieces pieces, Language language) {
    this.source = source;
    this.pieces = pieces;
    this.language = language;
  }

  /** The blocks that a node makes; may be none. */
  List<Block> of(Node node) {
    node.accept(this);
    return List.copyOf(made);
  }

  private List<Block> inside(Node parent) {
    MarkdownBlocks inner = new MarkdownBlocks(source, pieces, language);
    for (Node n = parent.getFirstChild(); n != null; n = n.getNext()) {
      n.accept(inner);
    }
    return inner.made;
  }

  private MarkdownInline inline(Node node) {
    return MarkdownInline.of(node, source.text());
  }

  private List<Sentence> sentences(MarkdownInline text) {
    List<Sentence> all = new ArrayList<>();
    text.parts().forEach(p -> all.addAll(pieces.sentences(p)));
    return all;
  }

  @Override
  public void visit(Paragraph node) {
    MarkdownInline text = inline(node);
    if (!text.images().isEmpty()) {
      figures(text);
      return;
    }
    List<Sentence> sentences = sentences(text);
    if (!sentences.isEmpty()) {
      made.add(new Block.Paragraph(sentences));
    }
  }

  /** Pictures and their words: a few are a caption, more are a paragraph. */
  private void figures(MarkdownInline text) {
    MappedText words = text.text();
    int count = words.isEmpty() ? 0 : new TextLine(0, 0, 0, words.length(), words.text()).words();
    boolean caption = count > 0 && count <= CAPTION_WORDS && text.images().size() == 1;
    if (count > 0 && !caption) {
      made.add(new Block.Paragraph(sentences(text)));
    }
    for (Image image : text.images()) {
      Sentence under = caption ? pieces.whole(words) : title(image);
      made.add(new Block.Figure(image.getDestination(), alt(image), under));
    }
  }

  private Sentence alt(Image image) {
    MappedText alt = inline(image).text();
    return alt.isEmpty() ? pieces.none(start(image)) : pieces.whole(alt);
  }

  private Sentence title(Image image) {
    String title = image.getTitle();
    int from = title == null || title.isBlank() ? -1 : source.text().indexOf(title, start(image));
    boolean there = from >= 0 && from + title.length() <= end(image);
    return there
        ? pieces.whole(MappedText.of(source, from, from + title.length()))
        : pieces.none(start(image));
  }

  @Override
  public void visit(Heading node) {
    List<Sentence> sentences = sentences(inline(node));
    if (!sentences.isEmpty()) {
      made.add(new Block.Paragraph(sentences));
    }
  }

  @Override
  public void visit(BulletList node) {
    list(node, false);
  }

  @Override
  public void visit(OrderedList node) {
    list(node, true);
  }

  private void list(ListBlock node, boolean ordered) {
    List<Block> after = new ArrayList<>();
    List<Block.ListItem> items = items(node, after);
    if (!items.isEmpty()) {
      made.add(new Block.ItemList(ordered, items));
    }
    made.addAll(after);
  }

  /** What an item cannot hold (code, tables, pictures) comes after the list. */
  private List<Block.ListItem> items(Node list, List<Block> after) {
    List<Block.ListItem> items = new ArrayList<>();
    for (Node n = list.getFirstChild(); n != null; n = n.getNext()) {
      item(n, after).ifPresent(items::add);
    }
    return items;
  }

  private Optional<Block.ListItem> item(Node node, List<Block> after) {
    List<Sentence> sentences = new ArrayList<>();
    List<Block.ListItem> under = new ArrayList<>();
    Sentence lead = pieces.none(start(node));
    for (Node n = node.getFirstChild(); n != null; n = n.getNext()) {
      if (n instanceof ListBlock inner) {
        under.addAll(items(inner, after));
      } else if (n instanceof Paragraph && inline(n).images().isEmpty()) {
        MarkdownInline text = inline(n);
        lead = sentences.isEmpty() ? lead(text, lead) : lead;
        text.parts().forEach(p -> sentences.addAll(pieces.sentences(withoutTask(p))));
      } else {
        MarkdownBlocks inner = new MarkdownBlocks(source, pieces, language);
        n.accept(inner);
        after.addAll(inner.made);
      }
    }
    if (sentences.isEmpty() && under.isEmpty()) {
      return Optional.empty();
    }
    if (sentences.isEmpty()) {
      Block.ListItem first = under.get(0);
      List<Block.ListItem> rest = new ArrayList<>(first.items());
      rest.addAll(under.subList(1, under.size()));
      return Optional.of(new Block.ListItem(first.sentences(), first.lead(), rest));
    }
    return Optional.of(new Block.ListItem(sentences, lead, under));
  }

  private static MappedText withoutTask(MappedText text) {
    Matcher m = TASK.matcher(text.text());
    return m.find() ? text.part(m.end(), text.length()) : text;
  }

  /** Bold words at the start, or a few words before a colon. */
  private Sentence lead(MarkdownInline inline, Sentence none) {
    return Lead.of(inline.text(), inline.bold()).map(l -> pieces.part(withoutTask(l))).orElse(none);
  }

  @Override
  public void visit(BlockQuote node) {
    List<Sentence> sentences = new ArrayList<>();
    List<Block> others = new ArrayList<>();
    for (Block b : inside(node)) {
      if (b instanceof Block.Paragraph p) {
        sentences.addAll(p.sentences());
      } else if (b instanceof Block.Quotation q) {
        sentences.addAll(q.sentences());
      } else {
        others.add(b);
      }
    }
    if (!sentences.isEmpty() && !ALERT.matcher(sentences.get(0).text()).find()) {
      made.add(new Block.Quotation(sentences));
    } else if (!sentences.isEmpty()) {
      made.add(new Block.Paragraph(sentences));
    }
    made.addAll(others);
  }

  @Override
  public void visit(FencedCodeBlock node) {
    List<SourceSpan> spans = node.getSourceSpans();
    if (spans.size() > 1) {
      int lines = node.getLiteral().isEmpty() ? 0 : node.getLiteral().split("\n", -1).length - 1;
      int last = Math.min(spans.size() - 1, Math.max(lines, 1));
      code(node.getInfo(), node.getLiteral(), spans.get(1).getInputIndex(), spans.get(last));
    }
  }

  @Override
  public void visit(IndentedCodeBlock node) {
    List<SourceSpan> spans = node.getSourceSpans();
    code("", node.getLiteral(), spans.get(0).getInputIndex(), spans.get(spans.size() - 1));
  }

  private void code(String info, String literal, int from, SourceSpan last) {
    int to = last.getInputIndex() + last.getLength();
    String code = literal.stripTrailing();
    if (code.isBlank() || to <= from) {
      return;
    }
    List<TextLine> lines = lines(from, to);
    String called = info == null ? "" : info.strip();
    String first = Block.Code.isPicture(called) ? called : called.split("\\s+", 2)[0];
    if (first.isEmpty() && Fences.isProse(lines)) {
      TextBlocks blocks = new TextBlocks(source, pieces, language, Set.of());
      TextLine.groups(lines).forEach(g -> made.addAll(blocks.blocks(g)));
    } else {
      made.add(new Block.Code(first, pieces.whole(code, from, to)));
    }
  }

  private List<TextLine> lines(int from, int to) {
    List<TextLine> lines = new ArrayList<>();
    for (int n = source.lineOf(from); n <= source.lineOf(to - 1); n++) {
      lines.add(
          TextLine.of(
              source, n, Math.max(from, source.lineStart(n)), Math.min(to, source.lineEnd(n))));
    }
    return lines;
  }

  @Override
  public void visit(HtmlBlock node) {
    for (HtmlText.Part p : HtmlText.parts(source.text(), start(node), end(node))) {
      if (!p.picture().isEmpty()) {
        Sentence alt = p.text().isEmpty() ? pieces.none(start(node)) : pieces.whole(p.text());
        made.add(new Block.Figure(p.picture(), alt, pieces.none(start(node))));
      } else {
        made.add(new Block.Paragraph(pieces.sentences(p.text())));
      }
    }
  }

  @Override
  public void visit(CustomBlock node) {
    if (node instanceof TableBlock table) {
      table(table);
    }
  }

  private void table(TableBlock table) {
    List<List<Sentence>> rows = new ArrayList<>();
    for (Node part = table.getFirstChild(); part != null; part = part.getNext()) {
      for (Node row = part.getFirstChild(); row != null; row = row.getNext()) {
        if (row instanceof TableRow) {
          rows.add(cells(row));
        }
      }
    }
    if (rows.isEmpty()) {
      return;
    }
    List<Sentence> head = rows.get(0);
    List<List<Sentence>> body = new ArrayList<>();
    for (List<Sentence> row : rows.subList(1, rows.size())) {
      List<Sentence> full = new ArrayList<>(row.subList(0, Math.min(row.size(), head.size())));
      while (full.size() < head.size()) {
        full.add(pieces.none(start(table)));
      }
      body.add(full);
    }
    made.add(new Block.Table(head, body));
  }

  private List<Sentence> cells(Node row) {
    List<Sentence> cells = new ArrayList<>();
    for (Node n = row.getFirstChild(); n != null; n = n.getNext()) {
      if (n instanceof TableCell) {
        MappedText text = inline(n).text();
        cells.add(text.isEmpty() ? pieces.none(start(row)) : pieces.whole(text));
      }
    }
    return cells;
  }

  static int start(Node node) {
    List<SourceSpan> spans = node.getSourceSpans();
    return spans.isEmpty() ? 0 : spans.get(0).getInputIndex();
  }

  static int end(Node node) {
    List<SourceSpan> spans = node.getSourceSpans();
    if (spans.isEmpty()) {
      return 0;
    }
    SourceSpan last = spans.get(spans.size() - 1);
    return last.getInputIndex() + last.getLength();
  }
}
