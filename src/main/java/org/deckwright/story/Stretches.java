package org.deckwright.story;

import java.util.ArrayList;
import java.util.List;
import org.deckwright.article.Block;
import org.deckwright.article.Sentence;

/**
 * Parts a text without headings into stretches of about the same length. What belongs together
 * stays together: a list, a table or a quotation with the paragraph before it, and paragraphs that
 * go on counting, dating or answering.
 */
final class Stretches {
  private static final int MOST = 8;
  private static final int FEWEST = 5; // lines of a stretch: sentences, items, rows
  private static final double OVERFULL = 2; // times its length that a stretch may grow to

  private final Lexicon lexicon;

  Stretches(Lexicon lexicon) {
    this.lexicon = lexicon;
  }

  /** The blocks in order, as lists of neighbours; at most eight or nine, none empty. */
  List<List<Block>> of(List<Block> blocks) {
    int all = blocks.stream().mapToInt(Stretches::lines).sum();
    int wanted = Math.max(FEWEST, (all + MOST - 1) / MOST);
    List<List<Block>> out = new ArrayList<>();
    List<Block> own = new ArrayList<>();
    int lines = 0;
    for (Block block : blocks) {
      boolean full = lines >= wanted && (!goesOn(block) || lines > OVERFULL * wanted);
      if (full && !own.isEmpty()) {
        out.add(List.copyOf(own));
        own.clear();
        lines = 0;
      }
      own.add(block);
      lines += lines(block);
    }
    if (!own.isEmpty()) {
      out.add(List.copyOf(own));
    }
    return out;
  }

  /** Whether the block takes up the one before it. */
  private boolean goesOn(Block block) {
    if (!(block instanceof Block.Paragraph text)) {
      return true;
    }
    Sentence first = text.sentences().get(0);
    return List.of("ordinal-open", "step-open", "date-opening", "date-lead", "now-open").stream()
        .anyMatch(cue -> lexicon.cue(cue, first).isPresent());
  }

  private static int lines(Block block) {
    if (block instanceof Block.Paragraph text) {
      return text.sentences().size();
    }
    if (block instanceof Block.ItemList list) {
      return list.items().size();
    }
    return block instanceof Block.Table table ? table.rows().size() : 1;
  }
}
