package org.deckwright.deck.plan;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.deckwright.article.Sentence;
import org.deckwright.story.Chapter;
import org.deckwright.story.Cue;
import org.deckwright.story.Extent;
import org.deckwright.story.Part;
import org.deckwright.story.Phrase;
import org.deckwright.story.Reason;
import org.deckwright.story.Titles;

/** The terms that the source defines, in its own words, before they are used. */
final class Glossary {
  private static final int FEW = 3;
  private static final int MANY = 6;
  private static final int TERM_WORDS = 4;
  private static final double LENGTH = 1.4;

  private final Telling telling;
  private final Titles titles;

  Glossary(Telling telling) {
    this.telling = telling;
    this.titles = new Titles(telling.lexicon());
  }

  /** Empty for less than three terms. */
  Optional<Draft> draft() {
    Map<String, Part> terms = new LinkedHashMap<>();
    Set<Sentence> used = new HashSet<>();
    for (Chapter c : telling.story().chapters()) {
      for (Sentence s : c.view().sentences()) {
        telling
            .lexicon()
            .cue("definition", s)
            .flatMap(this::term)
            .filter(p -> terms.size() < MANY && used.add(s))
            .ifPresent(p -> terms.putIfAbsent(p.label().text().toLowerCase(Locale.ROOT), p));
      }
    }
    return terms.size() < FEW
        ? Optional.empty()
        : Optional.of(
            Drafts.points(
                "list-terms",
                telling.furniture("terms"),
                new ArrayList<>(terms.values()),
                Phrase.NONE,
                0,
                new Reason("definition", List.of())));
  }

  private Optional<Part> term(Cue cue) {
    Phrase term = cue.phrase("term").capital();
    Phrase text =
        cue.range("text").map(r -> titles.shortened(cue.sentence(), r, LENGTH)).orElse(Phrase.NONE);
    boolean good =
        !term.isEmpty()
            && !text.isEmpty()
            && Extent.words(term.text()) <= TERM_WORDS
            && !telling.lexicon().finds("not-a-term", term.text())
            && Extent.ofTitle(text.text(), telling.lexicon()) <= 1.5 * LENGTH;
    return good ? Optional.of(Part.of(term, text.capital())) : Optional.empty();
  }
}
