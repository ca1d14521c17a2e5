package org.deckwright.check;

import java.util.ArrayList;
import java.util.List;
import org.deckwright.check.Told.ToldSlide;
import org.deckwright.diag.CheckMessages;
import org.deckwright.diag.Diagnostic;

/** Five slides in a row that look the same. */
final class SameLayout implements DeckRule {
  private static final int MOST = 4;

  @Override
  public RuleCard card() {
    return RuleCard.warning("same-layout", "five slides in a row of one layout");
  }

  @Override
  public List<Diagnostic> check(Told told) {
    List<Diagnostic> out = new ArrayList<>();
    int run = 1;
    for (int i = 1; i < told.slides().size(); i++) {
      ToldSlide slide = told.slides().get(i);
      boolean same = slide.layout().equals(told.slides().get(i - 1).layout());
      run = same ? run + 1 : 1;
      if (run == MOST + 1) {
        String message = CheckMessages.sameLayout(slide.layout(), run);
        out.add(Diagnostic.warning(id(), slide.where(), message));
      }
    }
    return out;
  }
}
