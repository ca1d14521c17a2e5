package org.deckwright.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.deckwright.check.Told.ToldSlide;
import org.deckwright.check.Told.ToldText;
import org.deckwright.diag.CheckMessages;
import org.deckwright.diag.Diagnostic;

/** A text that the deck gives a place for, with a word that the source does not say there. */
final class WordNotInSource implements DeckRule {
  @Override
  public RuleCard card() {
    return RuleCard.error(
        "word-not-in-source", "a word that the source does not say at the place given");
  }

  @Override
  public List<Diagnostic> check(Told told) {
    List<Diagnostic> out = new ArrayList<>();
    for (ToldSlide slide : told.slides()) {
      for (ToldText text : slide.texts()) {
        if (!text.isTraced() && !text.place().isEmpty()) {
          String message = CheckMessages.wordNotInSource(text.shown(), word(text), text.place());
          out.add(Diagnostic.error(id(), slide.where(), message));
        }
      }
    }
    return out;
  }

  /** The first word that is not there; empty where only the order or a negation differs. */
  private static String word(ToldText text) {
    List<String> source = Tokens.words(text.source());
    Optional<String> strange =
        Tokens.words(text.shown()).stream().filter(w -> !source.contains(w)).findFirst();
    return strange.orElse("");
  }
}
