package org.deckwright.deck.plan;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.deckwright.article.Sentence;
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
    number().ifPresent(out::add);
    outlook().ifPresent(out::add);
    closing().ifPresent(out::add);
    sources().ifPresent(out::add);
    return out;
  }

  /** The one figure of lead or outlook, kept for the end. */
  private Optional<Draft> number() {
    for (Chapter c : around()) {
      for (Finding f : c.findings()) {
        Optional<Draft> draft = isFigure(f) ? Drafts.of(f, c, 0, telling) : Optional.empty();
        if (draft.isPresent()) {
          return draft;
        }
      }
    }
    return Optional.empty();
  }

  /** A big number, or a change that is known at both ends. */
  private static boolean isFigure(Finding f) {
    return f.is().equals("number")
        || (f.picture().family().equals("chart") && !f.picture().illustrative());
  }

  private List<Chapter> around() {
    return Stream.of(telling.story().outlook(), telling.story().lead(), telling.story().summary())
        .flatMap(Optional::stream)
        .toList();
  }

  /** A picture of the outlook that is no list: the list closes the talk. */
  private Optional<Draft> outlook() {
    Optional<Chapter> outlook = telling.story().outlook();
    return outlook.flatMap(
        c ->
            Choice.ranked(c).stream()
                .filter(f -> !f.picture().family().equals("list") && !f.is().equals("number"))
                .filter(f -> f.confidence() > 0.5)
                .map(f -> Drafts.of(f, c, 0, telling))
                .flatMap(Optional::stream)
                .findFirst());
  }

  private Optional<Draft> closing() {
    List<Chapter> ends =
        Stream.of(telling.story().outlook(), telling.story().summary())
            .flatMap(Optional::stream)
            .toList();
    for (Chapter chapter : ends) {
      Optional<Finding> list =
          Choice.ranked(chapter).stream()
              .filter(f -> f.picture().family().equals("list"))
              .max(Comparator.comparing(Finding::confidence));
      if (list.isPresent()) {
        return list.map(f -> takeaways(f, chapter));
      }
    }
    for (Chapter chapter : ends) {
      Optional<Draft> claims = claims(chapter);
      if (claims.isPresent()) {
        return claims;
      }
    }
    return telling.story().lead().flatMap(this::claims);
  }

  private Draft takeaways(Finding f, Chapter chapter) {
    Phrase title =
        Drafts.of(f, chapter, 0, telling).map(Draft::title).orElse(telling.furniture("takeaways"));
    List<Part> points = f.picture().parts().stream().limit(POINTS).toList();
    return Drafts.points("closing", title, points, telling.kicker(chapter), 0, f.reason());
  }

  /** The last judgements of a text that lists none: its strongest claims not told yet. */
  private Optional<Draft> claims(Chapter chapter) {
    List<Part> points = new ArrayList<>();
    for (Sentence s : judgements(chapter)) {
      if (tellsOfPerson(s)) {
        continue;
      }
      Optional<Phrase> claim = telling.title(s).or(() -> telling.judgement(s));
      if (claim.isPresent() && points.size() < POINTS) {
        telling.tell(claim.get());
        points.add(Part.of(claim.get()));
      }
    }
    boolean lead = telling.story().lead().filter(chapter::equals).isPresent();
    if (points.isEmpty() || (lead && points.size() < 2)) {
      return Optional.empty();
    }
    boolean one = points.size() == 1;
    Phrase title = one ? telling.furniture("takeaways") : points.get(0).label();
    List<Part> rest = one ? points : points.subList(1, points.size());
    Reason reason = new Reason("closing", List.of());
    return Optional.of(Drafts.points("closing", title, rest, telling.kicker(chapter), 0, reason));
  }

  /** News of who did what is no judgement. */
  private boolean tellsOfPerson(Sentence s) {
    return telling.lexicon().finds("said-by", s.text())
        || telling.lexicon().cue("person", s).filter(c -> c.start() == 0).isPresent();
  }

  private boolean looksAhead(Sentence s) {
    return telling.lexicon().finds("outlook", s.text());
  }

  /** What looks ahead first, the last of it foremost; then by weight. */
  private List<Sentence> judgements(Chapter chapter) {
    List<Sentence> all = new ArrayList<>(new Salience(telling.lexicon(), chapter.view()).ranked());
    List<Sentence> order = chapter.view().sentences();
    all.sort(Comparator.comparing(s -> looksAhead(s) ? -order.indexOf(s) : 1));
    return all;
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
