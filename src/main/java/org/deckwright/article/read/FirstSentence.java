package org.deckwright.article.read;

import java.util.List;
import java.util.Optional;
import org.deckwright.article.Block;
import org.deckwright.article.Sentence;

/** The sentence that a block begins with, if it has any. */
final class FirstSentence implements Block.Visitor<Optional<Sentence>> {
  private static Optional<Sentence> of(List<Sentence> all) {
    return all.stream().findFirst();
  }

  @Override
  public Optional<Sentence> paragraph(Block.Paragraph block) {
    return of(block.sentences());
  }

  @Override
  public Optional<Sentence> itemList(Block.ItemList block) {
    return block.items().stream().flatMap(i -> i.sentences().stream()).findFirst();
  }

  @Override
  public Optional<Sentence> table(Block.Table block) {
    return of(block.head());
  }

  @Override
  public Optional<Sentence> figure(Block.Figure block) {
    return Optional.of(block.caption().text().isEmpty() ? block.alt() : block.caption());
  }

  @Override
  public Optional<Sentence> code(Block.Code block) {
    return Optional.of(block.code());
  }

  @Override
  public Optional<Sentence> quotation(Block.Quotation block) {
    return of(block.sentences());
  }
}
