package org.deckwright.deck.plan;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.deckwright.article.Sentence;
import org.deckwright.story.Chapter;
import org.deckwright.story.Finding;
import org.deckwright.story.Part;
import org.deckwright.story.Phrase;
import org.deckwright.story.Picture;
import org.deckwright.story.Reason;

/** Makes slides of what was found. */
final class Drafts {
  private static final double SURE = 0.7; // such a picture may stand under its section's name

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
                  telling.kicker(chapter),
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
    boolean number = finding.is().equals("number");
    boolean explained = number || !chapter.name().isEmpty();
    Optional<Phrase> own =
        first(finding.claims(), telling::title)
            .or(() -> finding.core().flatMap(telling::coreTitle))
            .or(() -> explained ? first(finding.claims(), telling::relaxedTitle) : Optional.empty())
            .or(() -> first(finding.claims(), telling::longTitle));
    if (number) {
      String digits = finding.core().map(c -> c.text("num")).orElse("");
      return own.or(() -> first(finding.claims(), s -> telling.wording(s, 1.2)))
          .filter(t -> t.text().contains(digits));
    }
    if (own.isPresent()) {
      return own;
    }
    Optional<Phrase> other =
        first(near(finding, chapter), telling::title)
            .or(
                () ->
                    finding.is().equals("quote")
                        ? first(near(finding, chapter), telling::longTitle)
                        : Optional.empty());
    if (other.isPresent()) {
      return other;
    }
    boolean worthy = finding.confidence() >= SURE || telling.headings().isClaim(chapter.name());
    return worthy && !chapter.name().isEmpty() && !telling.isTold(chapter.name())
        ? Optional.of(chapter.name())
        : Optional.empty();
  }

  /** The sentences around the claims: the one before, then the one after. */
  private static List<Sentence> near(Finding finding, Chapter chapter) {
    List<Sentence> out = new ArrayList<>();
    List<Sentence> all = chapter.view().sentences();
    if (finding.claims().isEmpty()) {
      return all;
    }
    for (Sentence claim : finding.claims()) {
      int at = all.indexOf(claim);
      if (at > 0) {
        out.add(all.get(at - 1));
      }
      if (at >= 0 && at + 1 < all.size()) {
        out.add(all.get(at + 1));
      }
    }
    return out;
  }

  private static Optional<Phrase> first(
      List<Sentence> sentences, Function<Sentence, Optional<Phrase>> way) {
    return sentences.stream().map(way).flatMap(Optional::stream).findFirst();
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
                telling.kicker(chapter),
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
      String is, Phrase title, List<Part> points, Phrase kicker, int section, Reason reason) {
    Set<Sentence> covers = new LinkedHashSet<>(title.from());
    points.forEach(
        p -> {
          covers.addAll(p.label().from());
          covers.addAll(p.text().from());
        });
    return new Draft(
        kicker, title, Picture.of(is, points), Phrase.NONE, section, List.copyOf(covers), reason);
  }
}
