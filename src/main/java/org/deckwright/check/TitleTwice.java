package org.deckwright.check;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.deckwright.check.Told.ToldSlide;
import org.deckwright.diag.CheckMessages;
import org.deckwright.diag.Diagnostic;

/** Two slides of one title: an audience cannot tell them apart, nor can a list of slides. */
final class TitleTwice implements DeckRule {
  @Override
  public RuleCard card() {
    return RuleCard.warning("title-twice", "two slides of one title");
  }

  @Override
  public List<Diagnostic> check(Told told) {
    List<Diagnostic> out = new ArrayList<>();
    Map<List<String>, Integer> first = new LinkedHashMap<>();
    for (ToldSlide slide : told.slides()) {
      List<String> words = Tokens.words(slide.title());
      Integer before = words.isEmpty() ? null : first.putIfAbsent(words, slide.number());
      if (before != null) {
        String message = CheckMessages.titleTwice(slide.title(), before);
        out.add(Diagnostic.warning(id(), slide.where(), message));
      }
    }
    return out;
  }
}
