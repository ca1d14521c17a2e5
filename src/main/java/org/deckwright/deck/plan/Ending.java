package org.deckwright.deck.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.deckwright.story.Chapter;
import org.deckwright.story.Finding;
import org.deckwright.story.Part;
import org.deckwright.story.Phrase;
import org.deckwright.story.Picture;
import org.deckwright.story.Reason;
import org.deckwright.story.Salience;

/** The last slides: outlook, what stays, where it comes from. */
final class Ending {
  private static final int POINTS = 4;

  private final Telling telling;

  Ending(Telling telling) {
    this.telling = telling;
  }

  List<Draft> drafts() {
    List<Draft> out = new ArrayList<>();
    closing().ifPresent(out::add);
    sources().ifPresent(out::add);
    return out;
  }

  private Optional<Draft> closing() {
    Optional<Chapter> last = telling.story().outlook().or(telling.story()::summary);
    if (last.isEmpty()) {
      return Optional.empty();
    }
    Chapter chapter = last.get();
    for (Finding f : chapter.findings()) {
      if (f.picture().family().equals("list")) {
        Phrase title =
            Drafts.of(f, chapter, 0, telling)
                .map(Draft::title)
                .orElse(telling.furniture("takeaways"));
        List<Part> points = f.picture().parts().stream().limit(POINTS).toList();
        return Optional.of(Drafts.points("closing", title, points, chapter, 0, f.reason()));
      }
    }
    return Drafts.statement(
        new Salience(telling.lexicon(), chapter.view()).ranked(), chapter, 0, telling);
  }

  private Optional<Draft> sources() {
    List<Part> points = new ArrayList<>();
    telling.story().sources().forEach(s -> points.add(Part.of(Phrase.NONE, s)));
    if (points.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
        new Draft(
            Phrase.NONE,
            telling.furniture("sources"),
            Picture.of("sources", points),
            Phrase.NONE,
            0,
            List.of(),
            new Reason("sources", List.of())));
  }
}
