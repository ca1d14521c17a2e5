package org.deckwright.check;

import java.util.ArrayList;
import java.util.List;
import org.deckwright.diag.CheckMessages;
import org.deckwright.diag.Diagnostic;

/** A section that no slide belongs to. A row of the overview will do where there is one. */
final class SectionWithoutSlide implements DeckRule {
  @Override
  public RuleCard card() {
    return RuleCard.warning("section-without-slide", "a section that no slide belongs to");
  }

  @Override
  public List<Diagnostic> check(Told told) {
    List<Diagnostic> out = new ArrayList<>();
    for (int i = 0; i < told.sections().size(); i++) {
      int number = i + 1;
      String name = told.sections().get(i);
      boolean shown = told.slides().stream().anyMatch(s -> s.section() == number || names(s, name));
      if (!shown) {
        out.add(Diagnostic.warning(id(), "section " + number, CheckMessages.noSlideOf(name)));
      }
    }
    return out;
  }

  private static boolean names(Told.ToldSlide slide, String name) {
    List<String> words = Tokens.words(name);
    return slide.section() == 0
        && (slide.kind().equals("overview")
            || slide.texts().stream().anyMatch(t -> Tokens.words(t.shown()).equals(words)));
  }
}
