package org.deckwright.deck.io;

import java.util.List;
import org.deckwright.deck.Deck;
import org.deckwright.diag.DeckFileMessages;
import org.deckwright.diag.Failure;

/**
 * Reads deck.yaml. Strict: a field that nobody would look at is a mistake that nobody would see.
 */
public final class DeckReader {
  private static final int FORMAT = 1;

  private final Fields fields;

  /**
   * Reads with a vocabulary.
   *
   * @param structures names that a diagram's {@code is} may have; empty for any
   */
  public DeckReader(List<String> structures) {
    this.fields = new Fields(structures);
  }

  /**
   * The deck of a file's text.
   *
   * @param file what problems call the file
   * @throws Failure with every problem of the file, each with its line
   */
  public Deck read(String file, String text) {
    Node root = YamlTree.read(file, text);
    Problems problems = new Problems(file);
    Field whole = new Field("deck.yaml", "", Deck.class, true, List.of());
    Deck deck = new RecordReader(fields, problems).record(root, whole, Deck.class).orElse(null);
    problems.throwIfAny();
    if (deck.deck() != FORMAT) {
      problems.add(root, DeckFileMessages.deckFormat(deck.deck(), FORMAT));
    }
    if (deck.slides().isEmpty()) {
      problems.add(root, DeckFileMessages.noSlides());
    }
    problems.throwIfAny();
    return deck;
  }
}
