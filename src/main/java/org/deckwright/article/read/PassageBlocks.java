package org.deckwright.article.read;

import java.util.ArrayList;
import java.util.List;
import org.deckwright.article.Block;
import org.deckwright.article.Sentence;

/** Makes an article's blocks of passages. */
final class PassageBlocks implements Passage.Visitor<List<Block>> {
  private final Pieces pieces;

  PassageBlocks(Pieces pieces) {
    this.pieces = pieces;
  }

  private List<Sentence> sentences(List<MappedText> parts) {
    List<Sentence> all = new ArrayList<>();
    parts.forEach(p -> all.addAll(pieces.sentences(p)));
    return all;
  }

  private Sentence whole(MappedText text, int offset) {
    return text.isEmpty() ? pieces.none(offset) : pieces.whole(text);
  }

  @Override
  public List<Block> heading(Passage.Heading passage) {
    return List.of(new Block.Paragraph(pieces.sentences(passage.text())));
  }

  @Override
  public List<Block> words(Passage.Words passage) {
    List<Sentence> sentences = sentences(passage.wording().parts());
    return sentences.isEmpty() ? List.of() : List.of(new Block.Paragraph(sentences));
  }

  @Override
  public List<Block> items(Passage.Items passage) {
    List<Block.ListItem> items = items(passage.items());
    return items.isEmpty() ? List.of() : List.of(new Block.ItemList(passage.ordered(), items));
  }

  private List<Block.ListItem> items(List<Passage.Item> items) {
    List<Block.ListItem> made = new ArrayList<>();
    for (Passage.Item item : items) {
      List<Block.ListItem> under = items(item.under());
      List<Sentence> sentences = sentences(item.wording().parts());
      if (sentences.isEmpty()) {
        made.addAll(under);
      } else {
        MappedText text = item.wording().text();
        Sentence lead =
            Lead.of(text, item.wording().bold())
                .map(pieces::part)
                .orElseGet(() -> pieces.none(text.offset(0)));
        made.add(new Block.ListItem(sentences, lead, under));
      }
    }
    return made;
  }

  @Override
  public List<Block> grid(Passage.Grid passage) {
    int offset = passage.text().isEmpty() ? 0 : passage.text().offset(0);
    List<List<Sentence>> rows = new ArrayList<>();
    int width = passage.rows().isEmpty() ? 0 : passage.rows().get(0).size();
    for (List<MappedText> row : passage.rows()) {
      List<Sentence> cells = new ArrayList<>();
      row.stream().limit(width).forEach(c -> cells.add(whole(c, offset)));
      while (cells.size() < width) {
        cells.add(pieces.none(offset));
      }
      rows.add(cells);
    }
    return width == 0
        ? List.of()
        : List.of(new Block.Table(rows.get(0), rows.subList(1, rows.size())));
  }

  @Override
  public List<Block> picture(Passage.Picture passage) {
    int offset = passage.offset();
    return List.of(
        new Block.Figure(
            passage.file(), whole(passage.alt(), offset), whole(passage.caption(), offset)));
  }

  @Override
  public List<Block> code(Passage.Code passage) {
    return List.of(
        new Block.Code(
            passage.language(), pieces.whole(passage.code(), passage.from(), passage.to())));
  }

  @Override
  public List<Block> quote(Passage.Quote passage) {
    List<Sentence> sentences = sentences(passage.parts());
    return sentences.isEmpty() ? List.of() : List.of(new Block.Quotation(sentences));
  }

  @Override
  public List<Block> aside(Passage.Aside passage) {
    return List.of();
  }
}
