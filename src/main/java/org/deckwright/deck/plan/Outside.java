package org.deckwright.deck.plan;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.deckwright.story.Chapter;

/**
 * What a long lead or outlook says beside the opening and the last slide: claims with points, where
 * the whole article is told.
 */
final class Outside {
  private static final double LONG = 60; // words of a lead that is more than an opening
  private static final int MOST = 4; // slides of a lead or an outlook
  private static final int FEW = 2; // of a brief lead
  private static final double WORDS_A_SLIDE = 50; // of either
  private static final double WORTH = 1; // of a paragraph, on the scale of salience
  private static final double WEIGHT = 0.4; // see Draft

  private final Telling telling;

  Outside(Telling telling) {
    this.telling = telling;
  }

  /**
   * @param opening the slides before it
   */
  List<Draft> ofLead(List<Draft> opening) {
    return telling
        .story()
        .lead()
        .filter(l -> isTold(l) && !telling.story().chapters().isEmpty())
        .map(l -> of(l, opening, Math.max(FEW, deserved(l))))
        .orElse(List.of());
  }

  /**
   * @param room slides that are left
   */
  List<Draft> ofOutlook(List<Draft> before, int room) {
    return telling
        .story()
        .outlook()
        .filter(this::isTold)
        .map(o -> of(o, before, Math.min(room, deserved(o))))
        .orElse(List.of());
  }

  /** As many slides as its length deserves. */
  private int deserved(Chapter chapter) {
    int slides = (int) Math.round(telling.lengths().of(chapter) / WORDS_A_SLIDE);
    return Math.max(1, Math.min(MOST, slides));
  }

  private boolean isTold(Chapter chapter) {
    return telling.audience().everySection()
        && telling.audience().sentences() == 0
        && telling.lengths().of(chapter) >= LONG;
  }

  private List<Draft> of(Chapter chapter, List<Draft> before, int most) {
    Passages passages = new Passages(telling);
    List<Draft> out = new ArrayList<>();
    add(out, chapter, before, most, passages::draft);
    add(out, chapter, before, most, passages::remarked);
    out.sort(Comparator.comparing(d -> d.title().from().get(0).span().line()));
    return out;
  }

  private void add(
      List<Draft> out,
      Chapter chapter,
      List<Draft> before,
      int most,
      Function<Passages.Passage, Optional<Draft>> way) {
    List<Draft> shown = new ArrayList<>(before);
    shown.addAll(out);
    List<Passages.Passage> all = new ArrayList<>(new Passages(telling).of(chapter, 0, shown));
    all.sort(Comparator.comparing((Passages.Passage p) -> -p.worth()));
    for (Passages.Passage p : all) {
      if (out.size() < most && p.worth() > WORTH) {
        way.apply(p).map(d -> d.weighing(WEIGHT)).ifPresent(out::add);
      }
    }
  }
}
