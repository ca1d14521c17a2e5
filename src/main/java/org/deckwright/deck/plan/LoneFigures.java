package org.deckwright.deck.plan;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.deckwright.story.Finding;

/** The figures that slides have set large: a text that repeats one has told it. */
final class LoneFigures {
  private final Set<String> told = new HashSet<>();

  boolean isTold(Finding finding) {
    return figure(finding).filter(told::contains).isPresent();
  }

  void tell(Finding finding) {
    figure(finding).ifPresent(told::add);
  }

  private static Optional<String> figure(Finding finding) {
    return finding.is().equals("number")
        ? finding.picture().parts().stream().map(p -> p.value().text()).findFirst()
        : Optional.empty();
  }
}
