package org.deckwright.deck.plan;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.deckwright.article.Sentence;
import org.deckwright.story.Chapter;
import org.deckwright.story.Extent;
import org.deckwright.story.Folded;
import org.deckwright.story.Phrase;
import org.deckwright.story.Picture;

/** Marks in a claim or quotation set large what it turns to, and adds the remark that follows. */
final class Accents {
  private static final double REMARK = 1.2;
  private static final double OTHER_HALF = 1.7; // of a sentence whose first half is the headline
  private static final int NEXT = 3; // sentences after a figure that may explain it

  private final Telling telling;
  private final Set<Sentence> shown = new HashSet<>();

  Accents(Telling telling) {
    this.telling = telling;
  }

  List<Draft> with(List<Draft> drafts) {
    for (Draft d : drafts) {
      shown.addAll(d.picture().sentences());
      shown.addAll(d.title().from());
    }
    List<Draft> out = new ArrayList<>();
    for (Draft d : drafts) {
      out.add(with(d));
    }
    return out;
  }

  private Draft with(Draft draft) {
    Picture picture = draft.picture();
    return switch (draft.is()) {
      case "statement" ->
          draft.withPicture(
              picture.with("accent", accent(draft.title())).with("remark", remark(draft)));
      case "sequence-cycle" ->
          picture.extra("frame").isEmpty() || !picture.extra("note").isEmpty()
              ? draft
              : draft.withPicture(picture.with("note", remark(draft)));
      case "number" -> draft.withPicture(picture.with("remark", remark(draft)));
      case "quote" -> draft.withPicture(picture.with("accent", accent(picture.extra("quote"))));
      default -> draft;
    };
  }

  /** What stands after the turn: after but, not X but, 而是. */
  private Phrase accent(Phrase words) {
    String folded = Folded.of(words.text());
    for (Pattern p : telling.lexicon().patterns("accent")) {
      Matcher m = p.matcher(folded);
      if (m.find()) {
        String turn = words.text().substring(m.start("accent"), m.end("accent"));
        return new Phrase(turn, words.from());
      }
    }
    return Phrase.NONE;
  }

  /**
   * What supports the claim, if it is short and no slide shows it: the other half of its sentence,
   * what follows in its paragraph, else what its section says above all, where the section is of
   * one matter and the claim no figure.
   */
  private Phrase remark(Draft draft) {
    Optional<Chapter> chapter = chapter(draft);
    Sentence claim = draft.title().from().get(draft.title().from().size() - 1);
    Optional<Phrase> rest =
        new Rests(telling)
            .of(draft.title()).stream()
                .filter(r -> Extent.ofTitle(r.text(), telling.lexicon()) <= OTHER_HALF)
                .findFirst();
    Optional<Phrase> remark = rest.isPresent() ? rest : beside(claim, draft, chapter);
    remark.ifPresent(telling::tell);
    remark.ifPresent(r -> shown.addAll(r.from()));
    return remark.orElse(Phrase.NONE);
  }

  private Optional<Phrase> beside(Sentence claim, Draft draft, Optional<Chapter> chapter) {
    return chapter.stream()
        .flatMap(c -> Stream.concat(after(claim, c), strong(draft, c)))
        .filter(s -> !shown.contains(s) && !telling.lexicon().finds("remark-veto", s.text()))
        .filter(s -> isExplained(s, claim, chapter))
        .map(this::worded)
        .flatMap(Optional::stream)
        .filter(r -> !telling.isTold(r))
        .findFirst();
  }

  /** Whether what it points to, if to anything, is said by the claim. */
  private boolean isExplained(Sentence s, Sentence claim, Optional<Chapter> chapter) {
    return !PointChoice.pointsBack(s, telling.lexicon())
        || chapter.flatMap(c -> c.view().previous(s)).filter(claim::equals).isPresent();
  }

  private Optional<Chapter> chapter(Draft draft) {
    if (draft.section() > 0) {
      return Optional.of(telling.story().chapters().get(draft.section() - 1));
    }
    Optional<Chapter> lead = telling.story().lead();
    return draft.is().equals("number") ? telling.story().outlook().or(() -> lead) : lead;
  }

  private Stream<Sentence> strong(Draft draft, Chapter chapter) {
    boolean apart = draft.is().equals("number") || chapter.name().isEmpty();
    return apart ? Stream.empty() : Drafts.strong(chapter, telling).stream();
  }

  /** The next sentences of the claim's paragraph. */
  private static Stream<Sentence> after(Sentence claim, Chapter chapter) {
    return Drafts.paragraph(chapter, claim).stream()
        .flatMap(p -> p.stream().skip(p.indexOf(claim) + 1L).limit(NEXT));
  }

  /** As a point beside its claim where it is short, else cut where little is lost. */
  private Optional<Phrase> worded(Sentence s) {
    return Extent.ofTitle(s.text(), telling.lexicon()) <= REMARK
        ? telling.point(s, REMARK)
        : telling.relaxed(s, REMARK);
  }
}
