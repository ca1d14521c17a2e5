package org.deckwright.deck.plan;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.deckwright.article.Sentence;
import org.deckwright.story.Chapter;
import org.deckwright.story.Finding;
import org.deckwright.story.Part;
import org.deckwright.story.Phrase;
import org.deckwright.story.Picture;
import org.deckwright.story.Reason;

/** Makes slides of what was found. */
final class Drafts {
  private static final double LONGER = 1.2;

  private Drafts() {}

  /** The slide of a finding, if there is a headline for it. */
  static Optional<Draft> of(Finding finding, Chapter chapter, int section, Telling telling) {
    return title(finding, chapter, telling)
        .map(
            t -> {
              telling.tell(t);
              Set<Sentence> covers = new LinkedHashSet<>(t.from());
              covers.addAll(finding.covers());
              return new Draft(
                  chapter.label(),
                  t,
                  finding.picture(),
                  Phrase.NONE,
                  section,
                  List.copyOf(covers),
                  finding.reason());
            });
  }

  /** Claim first: the short opening of the paragraph, the finding's own sentences, the heading. */
  private static Optional<Phrase> title(Finding finding, Chapter chapter, Telling telling) {
    List<Sentence> candidates = new ArrayList<>(finding.claims());
    for (Sentence claim : finding.claims()) {
      paragraph(chapter, claim).ifPresent(candidates::addAll);
    }
    for (Sentence s : candidates) {
      Optional<Phrase> title = telling.title(s);
      if (title.isPresent()) {
        return title;
      }
    }
    for (Sentence s : candidates) {
      Optional<Phrase> title = telling.wording(s, LONGER).filter(t -> !telling.isTold(t));
      if (title.isPresent()) {
        return title;
      }
    }
    for (Sentence s : finding.claims()) {
      Optional<Phrase> title = telling.relaxedTitle(s);
      if (title.isPresent() && !chapter.name().isEmpty()) {
        return title;
      }
    }
    return telling.headings().isClaim(chapter.name()) && !telling.isTold(chapter.name())
        ? Optional.of(chapter.name())
        : Optional.empty();
  }

  static Optional<List<Sentence>> paragraph(Chapter chapter, Sentence sentence) {
    return chapter.view().paragraphs().stream().filter(p -> p.contains(sentence)).findFirst();
  }

  /** One claim set large; empty if none of the sentences gives a new headline. */
  static Optional<Draft> statement(
      List<Sentence> candidates, Chapter chapter, int section, Telling telling) {
    for (Sentence s : candidates) {
      Optional<Phrase> title = telling.title(s);
      if (title.isPresent()) {
        telling.tell(title.get());
        return Optional.of(
            new Draft(
                chapter.label(),
                title.get(),
                Picture.of("statement", List.of()),
                Phrase.NONE,
                section,
                List.of(s),
                new Reason("statement", List.of())));
      }
    }
    return Optional.empty();
  }

  /** Points without a picture. */
  static Draft points(
      String is, Phrase title, List<Part> points, Chapter chapter, int section, Reason reason) {
    Set<Sentence> covers = new LinkedHashSet<>(title.from());
    points.forEach(
        p -> {
          covers.addAll(p.label().from());
          covers.addAll(p.text().from());
        });
    return new Draft(
        chapter.label(),
        title,
        Picture.of(is, points),
        Phrase.NONE,
        section,
        List.copyOf(covers),
        reason);
  }
}
