package org.deckwright.check;

import java.util.ArrayList;
import java.util.List;
import org.deckwright.check.Told.ToldSlide;
import org.deckwright.check.Told.ToldText;
import org.deckwright.diag.CheckMessages;
import org.deckwright.diag.Diagnostic;

/** A figure that stands nowhere in the source. */
final class NumberNotInSource implements DeckRule {
  @Override
  public RuleCard card() {
    return RuleCard.error("number-not-in-source", "a figure that stands nowhere in the source");
  }

  @Override
  public List<Diagnostic> check(Told told) {
    List<Diagnostic> out = new ArrayList<>();
    if (!told.hasSource()) {
      return out;
    }
    for (ToldSlide slide : told.slides()) {
      for (ToldText text : slide.texts()) {
        if (!text.isTraced()) {
          Tokens.numbers(text.shown()).stream()
              .filter(n -> !told.numbers().contains(n))
              .findFirst()
              .map(n -> CheckMessages.numberNotInSource(text.shown(), n))
              .ifPresent(m -> out.add(Diagnostic.error(id(), slide.where(), m)));
        }
      }
    }
    return out;
  }
}
