package org.deckwright.deck.plan;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.deckwright.article.Sentence;
import org.deckwright.story.Chapter;
import org.deckwright.story.Extent;
import org.deckwright.story.Folded;
import org.deckwright.story.Phrase;
import org.deckwright.story.Picture;

/** Marks in a claim or quotation set large what it turns to, and adds the remark that follows. */
final class Accents {
  private static final double REMARK = 1.2;

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

  /** The sentence right after the claim, if it is short and no slide shows it. */
  private Phrase remark(Draft draft) {
    Optional<Chapter> chapter =
        draft.section() > 0
            ? Optional.of(telling.story().chapters().get(draft.section() - 1))
            : telling.story().lead();
    Sentence claim = draft.title().from().get(draft.title().from().size() - 1);
    Optional<Phrase> remark =
        chapter
            .flatMap(c -> Drafts.paragraph(c, claim))
            .flatMap(p -> p.stream().skip(p.indexOf(claim) + 1L).findFirst())
            .filter(s -> !shown.contains(s) && !telling.lexicon().finds("remark-veto", s.text()))
            .filter(s -> Extent.ofTitle(s.text(), telling.lexicon()) <= REMARK)
            .map(Phrase::whole)
            .filter(r -> !telling.isTold(r));
    remark.ifPresent(telling::tell);
    return remark.orElse(Phrase.NONE);
  }
}
