package org.deckwright.pipeline;

import java.nio.file.Path;
import java.util.Optional;
import org.deckwright.article.Article;
import org.deckwright.deck.Deck;

/**
 * A deck, and what belongs to it on disk.
 *
 * @param article what the deck's texts come from; empty where it is gone or was never there
 * @param source name of the article's file, without its folder
 * @param home where relative paths of the deck (theme, logo) start
 * @param pictures where relative paths of pictures start; empty for standard input
 * @param explanation why its slides are as they are; empty for a deck that was not planned here
 */
record Material(
    Deck deck,
    Optional<Article> article,
    String source,
    Path home,
    Optional<Path> pictures,
    Optional<String> explanation) {
  /** A deck that was not planned here. */
  Material(
      Deck deck, Optional<Article> article, String source, Path home, Optional<Path> pictures) {
    this(deck, article, source, home, pictures, Optional.empty());
  }

  Material with(Deck other) {
    return new Material(other, article, source, home, pictures, explanation);
  }
}
