package org.deckwright.deck.plan;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Makes a talk as short as it must be: what weighs least goes, the later first.
 *
 * @param kept in order
 * @param dropped in order
 */
record Fit(List<Draft> kept, List<Draft> dropped) {
  Fit {
    kept = List.copyOf(kept);
    dropped = List.copyOf(dropped);
  }

  static Fit of(List<Draft> drafts, int most) {
    List<Integer> order = new ArrayList<>();
    for (int i = 0; i < drafts.size(); i++) {
      order.add(drafts.size() - 1 - i);
    }
    order.sort(Comparator.comparing(i -> drafts.get(i).weight()));
    List<Integer> gone = order.subList(0, Math.max(0, drafts.size() - most));
    List<Draft> kept = new ArrayList<>();
    List<Draft> dropped = new ArrayList<>();
    for (int i = 0; i < drafts.size(); i++) {
      (gone.contains(i) ? dropped : kept).add(drafts.get(i));
    }
    return new Fit(kept, dropped);
  }
}
