package org.deckwright.deck.plan;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.deckwright.story.Chapter;

/**
 * What a long lead or outlook says beside the opening and the last slide: claims with points, where
 * the whole article is told.
 */
final class Outside {
  private static final double LONG = 60; // words of a lead that is more than an opening
  private static final int MOST = 2; // slides of the lead
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
        .map(l -> of(l, opening, MOST))
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
        .map(o -> of(o, before, Math.min(room, 1)))
        .orElse(List.of());
  }

  private boolean isTold(Chapter chapter) {
    return telling.audience().everySection()
        && telling.audience().sentences() == 0
        && telling.lengths().of(chapter) >= LONG;
  }

  private List<Draft> of(Chapter chapter, List<Draft> before, int most) {
    Passages passages = new Passages(telling);
    List<Draft> out = new ArrayList<>();
    List<Passages.Passage> all = new ArrayList<>(passages.of(chapter, 0, before));
    all.sort(Comparator.comparing((Passages.Passage p) -> -p.worth()));
    for (Passages.Passage p : all) {
      if (out.size() < most && p.worth() > WORTH) {
        passages.draft(p).map(d -> d.weighing(WEIGHT)).ifPresent(out::add);
      }
    }
    out.sort(Comparator.comparing(d -> d.title().from().get(0).span().line()));
    return out;
  }
}
