package org.deckwright.check;

import java.util.List;
import java.util.Set;
import org.deckwright.diag.CheckMessages;
import org.deckwright.diag.Diagnostic;

/** A title that names a topic and claims nothing. Titles of our own, such as "Sources", may. */
final class TopicTitle implements DeckRule {
  private static final Set<String> CLAIMLESS =
      Set.of("title", "overview", "section", "quote", "closing", "sources");

  @Override
  public RuleCard card() {
    return RuleCard.info("topic-title", "a title that names a topic and claims nothing");
  }

  @Override
  public List<Diagnostic> check(Told told) {
    return told.slides().stream()
        .filter(s -> !CLAIMLESS.contains(s.kind()) && !s.isOurs())
        .filter(s -> !s.isClaim() && !s.title().isBlank())
        .map(s -> Diagnostic.info(id(), s.where(), CheckMessages.topicTitle(s.title())))
        .toList();
  }
}
