package org.deckwright.deck.plan;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.deckwright.article.Sentence;
import org.deckwright.story.Chapter;
import org.deckwright.story.Finding;

/** Chooses among what was found in a section: the surest first, nothing twice, in text order. */
final class Choice {
  private Choice() {}

  static List<Finding> of(Chapter chapter, int budget) {
    List<Finding> ranked = new ArrayList<>(chapter.findings());
    ranked.sort(Comparator.comparing((Finding f) -> -f.confidence()));
    List<Finding> chosen = new ArrayList<>();
    for (Finding f : ranked) {
      if (chosen.size() < budget && chosen.stream().noneMatch(c -> isCovered(f, c))) {
        chosen.add(f);
      }
    }
    chosen.sort(Comparator.comparing(f -> place(f)));
    return chosen;
  }

  /** Whether most of what the one says is said by the other. */
  private static boolean isCovered(Finding f, Finding by) {
    long shared = f.covers().stream().filter(by.covers()::contains).count();
    return shared * 2 > f.covers().size();
  }

  private static int place(Finding f) {
    return f.covers().stream()
        .map(Sentence::span)
        .mapToInt(s -> s.line() * 10000 + s.column())
        .min()
        .orElse(0);
  }
}
