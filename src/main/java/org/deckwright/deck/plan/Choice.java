package org.deckwright.deck.plan;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.deckwright.article.Sentence;
import org.deckwright.diag.SourceSpan;
import org.deckwright.story.Chapter;
import org.deckwright.story.Finding;

/** Chooses among what was found: the surest first, nothing twice; each section gets its share. */
final class Choice {
  private static final double SURE_ENOUGH = 0.25;

  private Choice() {}

  /** For each chapter what to show, in the order of its text; together at most {@code slides}. */
  static List<List<Finding>> of(List<Chapter> chapters, int slides, Audience audience) {
    List<List<Finding>> ranked = chapters.stream().map(Choice::ranked).toList();
    List<Integer> shares = new ArrayList<>();
    int left = slides;
    for (int i = 0; i < chapters.size(); i++) {
      shares.add(Math.min(1, ranked.get(i).size()));
      left--;
    }
    for (int next = next(ranked, shares, audience); left > 0 && next >= 0; left--) {
      shares.set(next, shares.get(next) + 1);
      next = next(ranked, shares, audience);
    }
    List<List<Finding>> out = new ArrayList<>();
    for (int i = 0; i < chapters.size(); i++) {
      List<Finding> own = new ArrayList<>(ranked.get(i).subList(0, shares.get(i)));
      own.sort(Comparator.comparing(Choice::place));
      out.add(own);
    }
    return out;
  }

  /** The chapter whose next finding is the surest; -1 if none is left that is sure enough. */
  private static int next(List<List<Finding>> ranked, List<Integer> shares, Audience audience) {
    int best = -1;
    double sure = SURE_ENOUGH;
    for (int i = 0; i < ranked.size(); i++) {
      int at = shares.get(i);
      if (at == 0 || at >= ranked.get(i).size() || at >= audience.maxSection()) {
        continue;
      }
      double own = ranked.get(i).get(at).confidence() - 0.03 * at;
      if (own > sure) {
        best = i;
        sure = own;
      }
    }
    return best;
  }

  /** Surest first; what mostly says the same as a surer one is left out. */
  static List<Finding> ranked(Chapter chapter) {
    List<Finding> all = new ArrayList<>(chapter.findings());
    all.removeIf(f -> f.confidence() < SURE_ENOUGH);
    all.sort(Comparator.comparing((Finding f) -> -f.confidence()));
    List<Finding> chosen = new ArrayList<>();
    for (Finding f : all) {
      if (chosen.stream().noneMatch(c -> isCovered(f, c))) {
        chosen.add(f);
      }
    }
    return chosen;
  }

  private static boolean isCovered(Finding f, Finding by) {
    long shared = f.covers().stream().filter(by.covers()::contains).count();
    return shared * 2 >= f.covers().size() && shared > 0;
  }

  /** Where in the text the first sentence of what it says stands. */
  static int place(Finding f) {
    return f.covers().stream().map(Sentence::span).mapToInt(Choice::place).min().orElse(0);
  }

  private static int place(SourceSpan span) {
    return span.line() * 10_000 + Math.min(span.column(), 9_999);
  }
}
