package org.deckwright.deck.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.deckwright.article.Block;
import org.deckwright.article.Sentence;
import org.deckwright.story.Chapter;
import org.deckwright.story.Lexicon;
import org.deckwright.story.Story;

/** Everything that the source says, a sentence or a table's row a line, in the story's order. */
final class SourceLines implements Block.Visitor<Void> {
  /** Chapter numbers of what is no section; sections count from 1. */
  static final int LEAD = 0;

  private final List<Line> lines = new ArrayList<>();
  private int chapter;

  private final boolean han;

  private SourceLines(boolean han) {
    this.han = han;
  }

  /**
   * A line.
   *
   * @param sentences that it is made of: one, or a row's cells
   * @param chapter number of its section, {@link #LEAD}, or more than there are for what ends
   */
  record Line(String text, List<Sentence> sentences, int chapter) {
    Sentence first() {
      return sentences.get(0);
    }
  }

  static List<Line> of(Story story, Lexicon lexicon) {
    SourceLines all = new SourceLines(lexicon.isHan());
    all.add(story.lead(), LEAD);
    for (int i = 0; i < story.chapters().size(); i++) {
      all.add(Optional.of(story.chapters().get(i)), i + 1);
    }
    all.add(story.outlook(), story.chapters().size() + 1);
    all.add(story.summary(), story.chapters().size() + 1);
    return List.copyOf(all.lines);
  }

  private void add(Optional<Chapter> part, int number) {
    chapter = number;
    part.ifPresent(c -> c.view().blocks().forEach(b -> b.accept(this)));
  }

  private void each(List<Sentence> sentences) {
    sentences.stream()
        .filter(s -> !s.text().isBlank())
        .forEach(s -> lines.add(new Line(s.text(), List.of(s), chapter)));
  }

  /** A table's row as a speaker would say it: the row's name, then each column's name and cell. */
  private void row(List<Sentence> head, List<Sentence> cells) {
    List<Sentence> given = new ArrayList<>();
    List<String> said = new ArrayList<>();
    for (int c = 0; c < cells.size(); c++) {
      Optional<Sentence> name = c < head.size() ? Optional.of(head.get(c)) : Optional.empty();
      name = name.filter(n -> !n.text().isBlank());
      if (!cells.get(c).text().isBlank()) {
        name.ifPresent(given::add);
        given.add(cells.get(c));
        said.add(name.map(n -> n.text() + (han ? "：" : ": ")).orElse("") + cells.get(c).text());
      }
    }
    if (!said.isEmpty()) {
      String rest = String.join(han ? "；" : "; ", said.subList(1, said.size()));
      String text = said.get(0) + (rest.isEmpty() ? "" : (han ? "——" : " – ") + rest);
      lines.add(new Line(text + (han ? "。" : "."), List.copyOf(given), chapter));
    }
  }

  private void items(List<Block.ListItem> items) {
    for (Block.ListItem item : items) {
      each(item.sentences());
      items(item.items());
    }
  }

  @Override
  public Void paragraph(Block.Paragraph block) {
    each(block.sentences());
    return null;
  }

  @Override
  public Void itemList(Block.ItemList block) {
    items(block.items());
    return null;
  }

  @Override
  public Void table(Block.Table block) {
    if (block.rows().isEmpty()) {
      each(block.head());
    }
    block.rows().forEach(r -> row(block.head(), r));
    return null;
  }

  @Override
  public Void figure(Block.Figure block) {
    each(List.of(block.caption()));
    return null;
  }

  /** Code is read on a screen, not aloud. */
  @Override
  public Void code(Block.Code block) {
    return null;
  }

  @Override
  public Void quotation(Block.Quotation block) {
    each(block.sentences());
    return null;
  }
}
