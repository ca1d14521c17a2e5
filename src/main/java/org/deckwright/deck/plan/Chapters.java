package org.deckwright.deck.plan;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.deckwright.article.Sentence;
import org.deckwright.story.Chapter;
import org.deckwright.story.Finding;
import org.deckwright.story.Part;
import org.deckwright.story.Phrase;
import org.deckwright.story.Reason;
import org.deckwright.story.Salience;

/** The slides of the article's parts, in its order. */
final class Chapters {
  private static final int AROUND = 6; // title, tension, overview, number, closing, sources

  private static final int LONG = 5; // sentences; more deserve two slides

  private final Telling telling;

  Chapters(Telling telling) {
    this.telling = telling;
  }

  List<Draft> drafts() {
    List<Chapter> chapters = telling.story().chapters();
    int room = telling.audience().maxSlides() - AROUND;
    List<Draft> out = new ArrayList<>();
    List<List<Finding>> chosen = Choice.of(chapters, room, telling.audience());
    for (int i = 0; i < chapters.size() && out.size() < room; i++) {
      out.addAll(slides(chapters.get(i), i + 1, chosen.get(i)));
    }
    return out;
  }

  private List<Draft> slides(Chapter chapter, int section, List<Finding> chosen) {
    List<Draft> out = new ArrayList<>();
    for (Finding f : chosen) {
      Drafts.of(f, chapter, section, telling).ifPresent(out::add);
    }
    if (out.isEmpty()) {
      withoutPicture(chapter, section).ifPresent(out::add);
    } else if (out.size() == 1 && chapter.view().sentences().size() > LONG) {
      Drafts.statement(Drafts.strong(chapter, telling), chapter, section, telling)
          .ifPresent(s -> out.add(0, s));
    }
    return out;
  }

  /** A section in which nothing was found still says what it says. */
  private Optional<Draft> withoutPicture(Chapter chapter, int section) {
    List<Sentence> ranked = new Salience(telling.lexicon(), chapter.view()).ranked();
    List<Part> points = new ArrayList<>();
    for (Sentence s : ranked) {
      Optional<Phrase> point = telling.wording(s, 1.5).filter(p -> !telling.isTold(p));
      if (point.isPresent() && points.size() < telling.audience().bullets()) {
        points.add(Part.of(Phrase.NONE, point.get()));
      }
    }
    if (points.size() < 3 || chapter.name().isEmpty()) {
      return Drafts.statement(ranked, chapter, section, telling);
    }
    List<Sentence> order = chapter.view().sentences();
    points.sort(Comparator.comparing(p -> order.indexOf(p.text().from().get(0))));
    return Optional.of(
        Drafts.points(
            "bullets",
            chapter.name(),
            points,
            telling.kicker(chapter),
            section,
            new Reason("points", List.of())));
  }
}
