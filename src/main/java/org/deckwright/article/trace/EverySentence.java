package org.deckwright.article.trace;

import java.util.ArrayList;
import java.util.List;
import org.deckwright.article.Article;
import org.deckwright.article.Block;
import org.deckwright.article.Sentence;

/** Lists each sentence of an article, labels, cells and what was left out included. */
final class EverySentence implements Block.Visitor<Void> {
  private final List<Sentence> all = new ArrayList<>();

  private EverySentence() {}

  static List<Sentence> of(Article article) {
    EverySentence found = new EverySentence();
    article.title().ifPresent(found.all::add);
    found.all.addAll(article.byline().values());
    for (var section : article.sections()) {
      section.label().ifPresent(found.all::add);
      section.heading().ifPresent(found.all::add);
      section.blocks().forEach(b -> b.accept(found));
    }
    article.left().forEach(l -> found.all.add(l.what()));
    return found.all.stream().filter(s -> !s.text().isEmpty()).toList();
  }

  @Override
  public Void paragraph(Block.Paragraph block) {
    all.addAll(block.sentences());
    return null;
  }

  @Override
  public Void itemList(Block.ItemList block) {
    block.items().forEach(this::item);
    return null;
  }

  private void item(Block.ListItem item) {
    all.addAll(item.sentences());
    all.add(item.lead());
    item.items().forEach(this::item);
  }

  @Override
  public Void table(Block.Table block) {
    all.addAll(block.head());
    block.rows().forEach(all::addAll);
    return null;
  }

  @Override
  public Void figure(Block.Figure block) {
    all.add(block.alt());
    all.add(block.caption());
    return null;
  }

  @Override
  public Void code(Block.Code block) {
    all.add(block.code());
    return null;
  }

  @Override
  public Void quotation(Block.Quotation block) {
    all.addAll(block.sentences());
    return null;
  }
}
