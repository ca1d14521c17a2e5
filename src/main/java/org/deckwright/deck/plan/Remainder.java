package org.deckwright.deck.plan;

import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.deckwright.article.Sentence;
import org.deckwright.story.Chapter;
import org.deckwright.story.Extent;
import org.deckwright.story.Part;
import org.deckwright.story.Phrase;
import org.deckwright.story.Picture;
import org.deckwright.story.Reason;
import org.deckwright.story.Salience;

/** What a section says and no picture of it shows: a claim with a few points. */
final class Remainder {
  private static final double LONG =
      2; // sentences left over, for each picture, that deserve a slide
  private static final double WORTH = 0; // of a sentence left over, on the scale of salience
  private static final double LINE = 12; // words of a title of full length

  private final Telling telling;

  Remainder(Telling telling) {
    this.telling = telling;
  }

  /** What the section says above all and no picture of it shows: a claim with a few points. */
  Optional<Draft> of(Chapter chapter, int section, List<Draft> drafts) {
    boolean all = drafts.isEmpty() || telling.ranking().recommends(chapter);
    return of(chapter, section, drafts, all ? 1 : drafts.size() * LONG);
  }

  private Optional<Draft> of(Chapter chapter, int section, List<Draft> drafts, double enough) {
    Set<Sentence> shown = new HashSet<>();
    drafts.forEach(d -> shown.addAll(d.picture().sentences()));
    drafts.forEach(d -> shown.addAll(d.title().from()));
    Salience salience = new Salience(telling.lexicon(), chapter.view());
    boolean all = drafts.isEmpty() || telling.ranking().recommends(chapter);
    List<Sentence> left =
        telling.ranking().ranked(chapter).stream()
            .filter(s -> !shown.contains(s) && (all || salience.of(s) > WORTH))
            .toList();
    if (left.size() < enough) {
      return Optional.empty();
    }
    boolean plain = drafts.isEmpty() && chapter.label().isEmpty();
    if (plain && telling.headings().isClaim(chapter.name()) && !telling.isTold(chapter.name())) {
      return named(chapter, section, left);
    }
    Optional<Draft> claim =
        Drafts.statement(left, chapter, section, telling, telling.ranking().recommends(chapter));
    return claim
        .map(c -> pointed(c, left, chapter))
        .filter(c -> stands(c, chapter, drafts))
        .or(() -> drafts.isEmpty() ? named(chapter, section, left) : Optional.empty());
  }

  /** A bare claim of a section whose picture stands under its name is the line at its foot. */
  private boolean stands(Draft claim, Chapter chapter, List<Draft> drafts) {
    boolean headed = drafts.stream().anyMatch(d -> d.title().equals(chapter.name()));
    boolean line =
        headed && claim.is().equals("statement") && !telling.ranking().recommends(chapter);
    if (line) {
      telling.forget(claim.title());
    }
    return !line;
  }

  /** A section without a sentence that would be a title lists its points under its name. */
  private Optional<Draft> named(Chapter chapter, int section, List<Sentence> left) {
    List<Part> points = points(left, chapter, chapter.name());
    if (chapter.name().isEmpty() || telling.isTold(chapter.name()) || points.isEmpty()) {
      return Optional.empty();
    }
    telling.tell(chapter.name());
    if (points.size() == 1 && !telling.headings().isClaim(chapter.name())) {
      return Optional.of(alone(points.get(0).text(), chapter, section));
    }
    return Optional.of(
        Drafts.points(
            "bullets",
            chapter.name(),
            points,
            telling.kicker(chapter),
            section,
            new Reason("points", List.of())));
  }

  /** A single point says what its part has to say: it stands large under the part's name. */
  private static Draft alone(Phrase point, Chapter chapter, int section) {
    return new Draft(
        chapter.name(),
        point,
        Picture.of("statement", List.of()),
        Phrase.NONE,
        section,
        point.from(),
        new Reason("statement", List.of()));
  }

  /** The claim with what supports it; as it is where less than two points are left. */
  private Draft pointed(Draft claim, List<Sentence> left, Chapter chapter) {
    List<Part> points = points(left, chapter, claim.title());
    if (points.size() == 1 && claim.is().equals("statement")) {
      return remarked(claim, points.get(0).text());
    }
    return points.size() < 2
        ? claim
        : Drafts.points(
            "bullets",
            claim.title(),
            points,
            claim.kicker(),
            claim.section(),
            new Reason("points", List.of()));
  }

  /** The claim set large with the one sentence that supports it. */
  private static Draft remarked(Draft claim, Phrase remark) {
    Set<Sentence> covers = new LinkedHashSet<>(claim.covers());
    covers.addAll(remark.from());
    return new Draft(
        claim.kicker(),
        claim.title(),
        claim.picture().with("remark", remark),
        Phrase.NONE,
        claim.section(),
        List.copyOf(covers),
        claim.reason());
  }

  /** What a title leaves of a slide's words, on the scale of titles. */
  private double room(Phrase title, Chapter chapter) {
    double taken =
        Extent.ofText(title.text(), telling.lexicon())
            + Extent.ofText(telling.kicker(chapter).text(), telling.lexicon());
    return (telling.audience().words() - taken) / LINE;
  }

  /** What stands in the paragraph of the claim supports it; then the rest, most telling first. */
  private static List<Sentence> nearest(List<Sentence> left, Chapter chapter, Phrase claim) {
    List<Sentence> own =
        claim.from().stream()
            .findFirst()
            .flatMap(s -> Drafts.paragraph(chapter, s))
            .orElse(List.of());
    return left.stream().sorted(Comparator.comparing(s -> own.contains(s) ? 0 : 1)).toList();
  }

  /** The sentences that support a title, in the order of the text, told once, short together. */
  private List<Part> points(List<Sentence> left, Chapter chapter, Phrase title) {
    Salience salience = new Salience(telling.lexicon(), chapter.view());
    List<Sentence> order = chapter.view().sentences();
    List<Sentence> near = nearest(left, chapter, title);
    List<Phrase> chosen =
        new PointChoice(telling, chapter, s -> telling.ranking().weight(s, salience))
            .of(
                near.stream().sorted(Comparator.comparing(order::indexOf)).toList(),
                title,
                room(title, chapter));
    chosen.forEach(telling::tell);
    return chosen.stream().map(p -> Part.of(Phrase.NONE, p)).toList();
  }
}
