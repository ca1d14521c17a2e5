package org.deckwright.deck.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.deckwright.article.Block;
import org.deckwright.article.Sentence;
import org.deckwright.story.Chapter;
import org.deckwright.story.Story;

/** Everything that the source says, a sentence or a table's row a line, in the story's order. */
final class SourceLines implements Block.Visitor<Void> {
  /** Chapter numbers of what is no section; sections count from 1. */
  static final int LEAD = 0;

  private final List<Line> lines = new ArrayList<>();
  private int chapter;

  private SourceLines() {}

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

  static List<Line> of(Story story) {
    SourceLines all = new SourceLines();
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

  private void line(List<Sentence> sentences) {
    List<Sentence> given = sentences.stream().filter(s -> !s.text().isBlank()).toList();
    if (!given.isEmpty()) {
      String text = given.stream().map(Sentence::text).collect(Collectors.joining(" · "));
      lines.add(new Line(text, given, chapter));
    }
  }

  private void each(List<Sentence> sentences) {
    sentences.forEach(s -> line(List.of(s)));
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
    line(block.head());
    block.rows().forEach(this::line);
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
