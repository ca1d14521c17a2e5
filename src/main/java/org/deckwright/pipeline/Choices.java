package org.deckwright.pipeline;

import java.nio.file.Path;
import java.util.Optional;
import org.deckwright.deck.Deck;

/** Lays what was asked for over what the deck says: a flag beats the deck, which beats defaults. */
final class Choices {
  private Choices() {}

  /**
   * The deck as asked for.
   *
   * @param workingFolder where a flag's relative paths start
   * @param home where the deck's relative paths start
   */
  static Deck apply(Deck deck, Telling telling, Path workingFolder, Path home) {
    return deck.with(
        telling.theme().map(t -> Places.moved(t, workingFolder, home)).orElse(deck.theme()),
        telling.audience().map(a -> Places.moved(a, workingFolder, home)).orElse(deck.audience()),
        telling.author().orElse(deck.author()),
        telling.date().orElse(deck.date()),
        telling.logo().map(l -> Places.moved(l, workingFolder, home)).orElse(deck.logo()));
  }

  /**
   * The deck with its relative paths told from another folder, as when its file is written there.
   *
   * @param source name of its article, told from the new folder
   */
  static Deck movedTo(Path folder, Deck deck, Path home, Optional<Path> source) {
    return deck.with(
            Places.moved(deck.theme(), home, folder),
            Places.moved(deck.audience(), home, folder),
            deck.author(),
            deck.date(),
            Places.moved(deck.logo(), home, folder))
        .from(source.map(s -> Places.relative(s, folder)).orElse(""), deck.slides());
  }
}
