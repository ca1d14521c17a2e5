package org.deckwright.article.read;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Takes the labels of a drawing or of a player's buttons out of passages: in a saved page they lie
 * in the text as a long run of paragraphs of a word or two, without an end.
 */
final class PassageLabels {
  private static final int FEWEST = 8;
  private static final int MOST_WORDS = 4;
  private static final int MOST_SIGNS = 36;

  private PassageLabels() {}

  /** Removes them from the list; answers what was removed, in order, and why. */
  static Map<Passage, String> cut(List<Passage> passages) {
    Map<Passage, String> cut = new LinkedHashMap<>();
    List<Passage> kept = new ArrayList<>();
    int from = 0;
    while (from < passages.size()) {
      int to = from;
      while (to < passages.size() && isLabel(passages.get(to))) {
        to++;
      }
      if (to - from >= FEWEST) {
        passages.subList(from, to).forEach(p -> cut.put(p, "boilerplate"));
        from = to;
      } else {
        to = Math.max(to, from + 1);
        kept.addAll(passages.subList(from, to));
        from = to;
      }
    }
    if (kept.isEmpty()) {
      return Map.of();
    }
    passages.clear();
    passages.addAll(kept);
    return cut;
  }

  private static boolean isLabel(Passage p) {
    if (p instanceof Passage.Items items) {
      return items.items().stream().allMatch(i -> i.under().isEmpty() && isLabel(i.wording()));
    }
    return p instanceof Passage.Words w && isLabel(w.wording());
  }

  private static boolean isLabel(Wording wording) {
    String text = wording.text().text();
    return text.length() <= MOST_SIGNS
        && wording.line().words() <= MOST_WORDS
        && !text.matches("(?s).*[.!?。！？:：…;；,，][\"”’)]?\\s*");
  }
}
