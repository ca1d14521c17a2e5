package org.deckwright.check;

import java.util.List;
import java.util.Set;
import org.deckwright.diag.CheckMessages;
import org.deckwright.diag.Diagnostic;

/**
 * More words on a slide than its audience takes, by more than half: people read it instead of
 * listening.
 */
final class TooManyWords implements DeckRule {
  private static final double TOLERANCE = 1.5;
  private static final Set<String> WHOLE =
      Set.of("overview", "quote", "table", "code", "sources", "title");

  @Override
  public RuleCard card() {
    return RuleCard.warning("too-many-words", "more words on a slide than its audience takes");
  }

  @Override
  public List<Diagnostic> check(Told told) {
    return told.slides().stream()
        .filter(s -> !WHOLE.contains(s.kind()) && s.words() > TOLERANCE * told.mostWords())
        .map(
            s ->
                Diagnostic.warning(
                    id(), s.where(), CheckMessages.tooManyWords(s.words(), told.mostWords())))
        .toList();
  }
}
