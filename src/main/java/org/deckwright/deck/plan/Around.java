package org.deckwright.deck.plan;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.deckwright.article.Sentence;
import org.deckwright.story.Chapter;
import org.deckwright.story.Finding;
import org.deckwright.story.Phrase;

/** The sentences that stand around a finding: a picture of few words is headed by one of them. */
final class Around {
  private static final double ANY = 1e-9;
  private static final double HALF = 0.5;

  private final Finding finding;
  private final Chapter chapter;
  private final Telling telling;

  Around(Finding finding, Chapter chapter, Telling telling) {
    this.finding = finding;
    this.chapter = chapter;
    this.telling = telling;
  }

  /**
   * What the section says above all; for a picture that is no list, if it says it beside the
   * picture, or of what that shows or the section is called.
   */
  List<Sentence> strongly() {
    Set<Sentence> near = new HashSet<>(related(ANY));
    near.addAll(beside());
    String name = chapter.name().text();
    return Drafts.strong(chapter, telling).stream()
        .filter(
            s ->
                Headlines.isList(finding)
                    || near.contains(s)
                    || telling.terms().overlap(name, s.text()) >= HALF)
        .toList();
  }

  /** What the section says above all, outside of what the picture is made of. */
  List<Sentence> besides() {
    Set<Sentence> within = new HashSet<>(finding.covers());
    if (finding.reason().finder().equals("leads")) {
      finding.covers().forEach(s -> Drafts.paragraph(chapter, s).ifPresent(within::addAll));
    }
    return Drafts.strong(chapter, telling).stream().filter(s -> !within.contains(s)).toList();
  }

  /** The neighbours of the claims; none where the picture has no claims. */
  List<Sentence> beside() {
    return finding.claims().isEmpty()
        ? List.of()
        : near().stream().filter(s -> !telling.isReserved(s)).toList();
  }

  /** The sentences around the claims that share a word with the picture. */
  List<Sentence> related(double least) {
    String shown =
        finding.picture().phrases().stream().map(Phrase::text).collect(Collectors.joining(" "));
    List<Sentence> pool =
        finding.picture().family().equals("chart") ? chapter.view().sentences() : near();
    return pool.stream()
        .filter(s -> !telling.isReserved(s) && telling.terms().overlap(shown, s.text()) >= least)
        .sorted(
            Comparator.comparing((Sentence s) -> !isMate(s))
                .thenComparing(s -> -telling.terms().overlap(shown, s.text())))
        .toList();
  }

  /** The sentences around the claims: the one before, then the one after. */
  List<Sentence> near() {
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

  /** What stands in the paragraphs of the finding, then beside its claims. */
  List<Sentence> mates() {
    Set<Sentence> out = new LinkedHashSet<>();
    finding.covers().forEach(c -> Drafts.paragraph(chapter, c).ifPresent(out::addAll));
    out.addAll(beside());
    return out.stream().filter(s -> !telling.isReserved(s)).toList();
  }

  /** Whether it stands in a paragraph of the finding. */
  boolean isMate(Sentence s) {
    return finding.covers().stream()
        .flatMap(c -> Drafts.paragraph(chapter, c).stream())
        .anyMatch(p -> p.contains(s));
  }
}
