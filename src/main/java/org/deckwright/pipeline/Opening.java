package org.deckwright.pipeline;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;
import org.deckwright.article.Article;
import org.deckwright.article.read.Readers;
import org.deckwright.deck.Deck;
import org.deckwright.deck.io.DeckReader;
import org.deckwright.deck.markdown.SlideMarkdown;
import org.deckwright.diag.DeckFileMessages;
import org.deckwright.diag.Diagnostic;
import org.deckwright.diag.Diagnostics;
import org.deckwright.diag.Failure;

/** Reads what a run starts from: an article, or a deck with the article that it was made from. */
final class Opening {
  private final Readers readers;
  private final DeckReader decks;
  private final Path workingFolder;

  Opening(Readers readers, DeckReader decks, Path workingFolder) {
    this.readers = readers;
    this.decks = decks;
    this.workingFolder = workingFolder;
  }

  Article article(Input input, Telling telling, Diagnostics diagnostics) {
    Article article = readers.read(input.source(), telling.language(), diagnostics);
    return PicturesHere.of(article, input.folder().orElse(workingFolder), diagnostics);
  }

  /** The deck that an author wrote as Markdown slides; its texts are the author's own. */
  Material slides(Input input, Telling telling, Diagnostics diagnostics) {
    Deck deck =
        SlideMarkdown.read(input.shown(), input.text(), language(input, telling), diagnostics);
    String name = input.source().name();
    Path home = input.folder().orElse(workingFolder);
    return new Material(
        deck.from(name, deck.slides()), Optional.empty(), name, home, input.folder());
  }

  /** The language of a text, as its reader finds it. */
  private String language(Input input, Telling telling) {
    try {
      return readers.read(input.source(), telling.language(), new Diagnostics()).language();
    } catch (Failure e) {
      return telling.language().orElse("en"); // pictures alone have no language
    }
  }

  /** The deck of a file, and its article, if that still is where the deck says. */
  Material deck(Input input, Diagnostics diagnostics) {
    Deck deck = decks.read(input.shown(), input.text());
    Path home = input.folder().orElse(workingFolder);
    Optional<Path> source = source(deck, home);
    boolean slides =
        source.map(s -> Input.file(s, workingFolder)).filter(Input::isSlides).isPresent();
    Optional<Article> article =
        slides ? Optional.empty() : source.flatMap(s -> reread(s, deck)); // slides have no article
    if (article.isEmpty() && !slides && !deck.source().isEmpty()) {
      diagnostics.add(
          Diagnostic.warning(
              "source-gone", input.shown(), DeckFileMessages.sourceGone(deck.source())));
    }
    String name = source.map(s -> s.getFileName().toString()).orElse(deck.source());
    Path pictures = source.map(Path::getParent).orElse(home);
    return new Material(deck, article, name, home, Optional.of(pictures));
  }

  /** The article's file: named from the deck's folder, or from the working folder. */
  private Optional<Path> source(Deck deck, Path home) {
    if (deck.source().isEmpty()) {
      return Optional.empty();
    }
    try {
      return Stream.of(home, workingFolder)
          .map(f -> f.resolve(deck.source()).toAbsolutePath().normalize())
          .filter(Files::isRegularFile)
          .findFirst();
    } catch (InvalidPathException e) {
      return Optional.empty(); // a name that this system cannot have, so no such file
    }
  }

  /** What the deck's author has been told about the article is not told again. */
  private Optional<Article> reread(Path source, Deck deck) {
    try {
      Input input = Input.file(source, workingFolder);
      Diagnostics told = new Diagnostics();
      Article article = readers.read(input.source(), Optional.of(deck.language()), told);
      return Optional.of(PicturesHere.of(article, source.toAbsolutePath().getParent(), told));
    } catch (Failure e) {
      return Optional.empty();
    }
  }
}
