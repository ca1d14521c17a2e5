package org.deckwright.deck.plan;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.deckwright.article.Sentence;
import org.deckwright.story.Chapter;
import org.deckwright.story.Phrase;
import org.deckwright.story.Salience;

/** Gives a slide its line at the foot: a strong sentence beside its claim that no slide tells. */
final class Takeaways {
  private static final double LENGTH = 1.4;
  private static final double STRONG = 0.2;

  private final Telling telling;
  private final Map<Integer, Salience> scores = new HashMap<>();

  Takeaways(Telling telling) {
    this.telling = telling;
  }

  List<Draft> with(List<Draft> drafts) {
    List<Draft> out = new ArrayList<>();
    for (Draft d : drafts) {
      boolean spare = d.section() > 0 && d.is().indexOf('-') > 0;
      out.add(spare ? with(d) : d);
    }
    return out;
  }

  private Draft with(Draft draft) {
    Chapter chapter = telling.story().chapters().get(draft.section() - 1);
    Salience salience =
        scores.computeIfAbsent(
            draft.section(), n -> new Salience(telling.lexicon(), chapter.view()));
    Set<Sentence> near = new LinkedHashSet<>();
    for (Sentence s : draft.covers()) {
      Drafts.paragraph(chapter, s).ifPresent(near::addAll);
    }
    near.removeAll(draft.picture().sentences());
    near.removeAll(draft.title().from());
    Optional<Phrase> line =
        near.stream()
            .filter(s -> salience.of(s) > STRONG)
            .sorted(java.util.Comparator.comparing((Sentence s) -> -salience.of(s)))
            .map(s -> telling.wording(s, LENGTH).filter(t -> !telling.isTold(t)))
            .flatMap(Optional::stream)
            .findFirst();
    line.ifPresent(telling::tell);
    return line.map(draft::withTakeaway).orElse(draft);
  }
}
