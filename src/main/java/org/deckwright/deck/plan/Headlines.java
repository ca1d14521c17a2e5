package org.deckwright.deck.plan;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.deckwright.article.Sentence;
import org.deckwright.story.Chapter;
import org.deckwright.story.Extent;
import org.deckwright.story.Finding;
import org.deckwright.story.Headings;
import org.deckwright.story.Phrase;
import org.deckwright.story.Range;

/** The headings of the source that may head a slide. */
final class Headlines {
  private static final int FEWEST = 3; // questions that make an interview

  private Headlines() {}

  /** Whether a name is not told yet, and asks for more than anything at all. */
  static boolean isFree(Phrase name, Telling telling) {
    return !name.isEmpty()
        && !telling.isTold(name)
        && !telling.lexicon().finds("empty-question", name.text());
  }

  /** The lead, where it may sum up: before answers it only tells who is asked. */
  static Optional<Chapter> lead(Telling telling) {
    List<Phrase> names =
        telling.story().chapters().stream().map(Chapter::name).filter(n -> !n.isEmpty()).toList();
    long asked = names.stream().filter(Headings::asks).count();
    return telling.story().lead().filter(l -> asked < FEWEST || 2 * asked < names.size());
  }

  /** Whether a name tells of what its part speaks, as "Background" and a question do not. */
  static boolean says(Phrase name, Telling telling) {
    return isFree(name, telling)
        && !Headings.asks(name)
        && !telling.lexicon().finds("plain-heading", name.text());
  }

  /** Whether the part is called after what its steps are for: "How to …". */
  static boolean isTask(Finding finding, Phrase name, Telling telling) {
    return List.of("sequence", "list").contains(finding.picture().family())
        && telling.lexicon().finds("task-heading", name.text())
        && isFree(name, telling);
  }

  static boolean isList(Finding finding) {
    return List.of("list", "table").contains(finding.picture().family());
  }

  /** What its author claims in the heading right above a list or table. */
  static Optional<Phrase> claimAbove(Finding finding, Chapter chapter, Telling telling) {
    return isList(finding) || finding.reason().finder().equals("figure-list")
        ? above(finding, chapter).filter(t -> telling.headings().isClaim(t) && isFree(t, telling))
        : Optional.empty();
  }

  /**
   * What announces a list or a drawing, as it stands, where it names the list and no verb waits for
   * it.
   */
  static Optional<Phrase> leadIn(Finding finding, Telling telling) {
    boolean drawn = finding.is().equals("fence");
    Stream<Sentence> told =
        isList(finding) || finding.picture().family().equals("sequence")
            ? finding.covers().stream().limit(1)
            : drawn ? last(finding.claims()).stream() : Stream.empty();
    return told.filter(s -> ":：".indexOf(s.text().charAt(s.text().length() - 1)) >= 0)
        .map(s -> Phrase.of(s, List.of(new Range(0, s.text().length() - 1))))
        .filter(p -> Extent.ofTitle(p.text(), telling.lexicon()) <= 1)
        .filter(p -> !telling.lexicon().finds("lead-in-open", p.text()))
        .map(Phrase::capital)
        .filter(p -> isFree(p, telling))
        .findFirst();
  }

  private static List<Sentence> last(List<Sentence> all) {
    return all.subList(Math.max(0, all.size() - 1), all.size());
  }

  /** The day in the heading right above what happened on it, hour by hour. */
  static Optional<Phrase> dayAbove(Finding finding, Chapter chapter, Telling telling) {
    return finding.reason().finder().equals("dated")
        ? above(finding, chapter)
            .filter(t -> telling.lexicon().finds("day-heading", t.text()) && isFree(t, telling))
        : Optional.empty();
  }

  /** The name of the sub-section, after its section's where it is too short to stand alone. */
  static Optional<Phrase> subheading(Finding finding, Chapter chapter, Telling telling) {
    return above(finding, chapter)
        .map(sub -> telling.headings().isClaim(sub) ? sub : named(sub, chapter, telling))
        .filter(t -> isFree(t, telling));
  }

  private static Optional<Phrase> above(Finding finding, Chapter chapter) {
    Stream<Sentence> shown = finding.picture().sentences().stream();
    return Stream.concat(shown, finding.covers().stream())
        .findFirst()
        .flatMap(chapter.view()::subheading)
        .map(Phrase::whole);
  }

  private static Phrase named(Phrase sub, Chapter chapter, Telling telling) {
    Phrase name = telling.headings().split(chapter.name()).label();
    String mark = telling.lexicon().isHan() ? "：" : ": ";
    return name.isEmpty() || sub.isEmpty() ? sub : name.join(mark, sub);
  }
}
