package org.deckwright.deck.plan;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.deckwright.article.Sentence;
import org.deckwright.story.Chapter;
import org.deckwright.story.Part;
import org.deckwright.story.Phrase;
import org.deckwright.story.Picture;

/**
 * Gives images and code of the source what the text right before and after them says, as points
 * beside them: alone, they rarely fill a slide, and a listener is left to find out what to see.
 */
final class Beside {
  private static final Set<String> ALONE = Set.of("image", "code");

  private final Telling telling;
  private final Passages passages;

  Beside(Telling telling) {
    this.telling = telling;
    this.passages = new Passages(telling);
  }

  /** The same slides, points added. An upright page has its sentences below the picture already. */
  List<Draft> with(List<Draft> drafts) {
    Set<Sentence> shown = new HashSet<>();
    drafts.forEach(d -> shown.addAll(d.picture().sentences()));
    drafts.forEach(d -> shown.addAll(d.title().from()));
    List<Draft> out = new ArrayList<>();
    for (Draft d : drafts) {
      boolean takes =
          ALONE.contains(d.is()) && d.section() > 0 && telling.audience().sentences() == 0;
      Draft told = takes ? told(d, shown) : d;
      shown.addAll(told.picture().sentences());
      out.add(told);
    }
    return out;
  }

  private Draft told(Draft draft, Set<Sentence> shown) {
    Chapter chapter = telling.story().chapters().get(draft.section() - 1);
    List<Sentence> near =
        near(draft, chapter).stream()
            .filter(s -> !shown.contains(s) && !telling.isReserved(s))
            .toList();
    List<Phrase> points = passages.points(chapter, near, draft.title());
    if (points.isEmpty()) {
      return draft;
    }
    points.forEach(telling::tell);
    Picture picture =
        draft.picture().withParts(points.stream().map(p -> Part.of(Phrase.NONE, p)).toList());
    Set<Sentence> covers = new LinkedHashSet<>(draft.covers());
    points.forEach(p -> covers.addAll(p.from()));
    return draft.withPicture(picture).covering(List.copyOf(covers));
  }

  /** The paragraph before the picture and the one after it, under the same heading. */
  private static List<Sentence> near(Draft draft, Chapter chapter) {
    int line = draft.picture().sentences().stream().mapToInt(Beside::line).min().orElse(0);
    List<Sentence> before = List.of();
    for (List<Sentence> paragraph : chapter.view().paragraphs()) {
      if (line(paragraph.get(0)) > line) {
        List<Sentence> out = new ArrayList<>(before);
        out.addAll(paragraph);
        return sameHeading(out, draft, chapter);
      }
      before = paragraph;
    }
    return sameHeading(before, draft, chapter);
  }

  private static List<Sentence> sameHeading(
      List<Sentence> sentences, Draft draft, Chapter chapter) {
    List<Sentence> own = List.copyOf(draft.picture().sentences());
    return sentences.stream()
        .filter(s -> !own.isEmpty() && isUnder(s, own.get(0), chapter))
        .toList();
  }

  private static boolean isUnder(Sentence s, Sentence other, Chapter chapter) {
    return chapter.view().subheading(s).equals(chapter.view().subheading(other));
  }

  private static int line(Sentence sentence) {
    return sentence.span().line();
  }
}
