package org.deckwright.deck.plan;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.ToIntFunction;
import org.deckwright.article.Sentence;
import org.deckwright.diag.SourceSpan;
import org.deckwright.story.Chapter;
import org.deckwright.story.Finding;

/** Chooses among what was found: what is worth most first, nothing twice; sections get a share. */
final class Choice {
  private static final double SURE_ENOUGH = 0.25;
  private static final double SPOKEN = 0.4; // a few words in quotes are no quotation
  private static final double NEXT = 0.03; // less for each further one of a section
  private static final int WHOLE = 3; // times as many sentences as a part of it has
  private static final double NEARLY = 0.15;
  private static final double SPREAD = 0.2; // the same, where not every section has a slide

  /** Nobody shows more of one chapter; long lists find thousands. */
  private static final int MOST_RANKED = 100;

  private final Worth worth;
  private final ToIntFunction<Chapter> most;
  private final Predicate<Finding> shown;

  /**
   * @param most slides of a chapter
   * @param shown whether a slide before the parts shows it
   */
  Choice(Worth worth, ToIntFunction<Chapter> most, Predicate<Finding> shown) {
    this.worth = worth;
    this.most = most;
    this.shown = shown;
  }

  /**
   * For each chapter what to show, in the order of its text; together at most {@code slides}.
   *
   * @param each whether every chapter has a slide
   */
  List<List<Finding>> of(List<Chapter> chapters, int slides, boolean each) {
    List<List<Finding>> ranked = chapters.stream().map(this::ranked).toList();
    List<Integer> shares = new ArrayList<>();
    int left = slides;
    for (int i = 0; i < chapters.size(); i++) {
      shares.add(each ? Math.min(1, ranked.get(i).size()) : 0);
      left -= each ? 1 : 0;
    }
    for (int next = next(chapters, ranked, shares, each); left > 0 && next >= 0; left--) {
      shares.set(next, shares.get(next) + 1);
      next = next(chapters, ranked, shares, each);
    }
    List<List<Finding>> out = new ArrayList<>();
    for (int i = 0; i < chapters.size(); i++) {
      List<Finding> own = new ArrayList<>(ranked.get(i).subList(0, shares.get(i)));
      own.sort(Comparator.comparing(Choice::place));
      out.add(own);
    }
    return out;
  }

  /** The chapter whose next finding is worth most; -1 if none is left that is enough. */
  private int next(
      List<Chapter> chapters, List<List<Finding>> ranked, List<Integer> shares, boolean each) {
    int best = -1;
    double highest = SURE_ENOUGH;
    for (int i = 0; i < ranked.size(); i++) {
      int at = shares.get(i);
      boolean started = at > 0 || !each;
      if (!started || at >= ranked.get(i).size()) {
        continue;
      }
      Finding finding = ranked.get(i).get(at);
      boolean drawn = finding.is().equals("fence"); // its author wants it to be seen
      if (!drawn && at >= most.applyAsInt(chapters.get(i))) {
        continue;
      }
      double step = each ? NEXT : SPREAD;
      double own = worth.of(finding) - (drawn ? 0 : step * at);
      if (own > highest) {
        best = i;
        highest = own;
      }
    }
    return best;
  }

  /** Worth most first; what mostly says the same as a better one is left out. */
  List<Finding> ranked(Chapter chapter) {
    List<Finding> all = new ArrayList<>(chapter.findings());
    all.removeIf(f -> f.confidence() < SURE_ENOUGH || worth.of(f) < SURE_ENOUGH);
    all.removeIf(shown);
    all.removeIf(f -> f.is().equals("quote") && f.confidence() < SPOKEN);
    all.sort(Comparator.comparing((Finding f) -> -worth.of(f)));
    if (all.size() > MOST_RANKED) {
      all.subList(MOST_RANKED, all.size()).clear();
    }
    List<Finding> chosen = new ArrayList<>();
    for (Finding f : all) {
      boolean part = all.stream().anyMatch(whole -> isPart(f, whole));
      if (!part && chosen.stream().noneMatch(c -> isCovered(f, c))) {
        chosen.add(f);
      }
    }
    return chosen;
  }

  /** Whether all that it says is only a part of what another says, which is worth about as much. */
  private boolean isPart(Finding f, Finding whole) {
    return !(isMeasured(f) && isListed(whole))
        && whole.covers().size() >= WHOLE * f.covers().size()
        && worth.of(whole) > worth.of(f) - NEARLY
        && new HashSet<>(whole.covers()).containsAll(f.covers());
  }

  private static boolean isCovered(Finding f, Finding by) {
    if (isMeasured(f) && isListed(by)) {
      return false; // the list tells of the figures, the other draws them
    }
    Set<Sentence> said = new HashSet<>(by.covers());
    long shared = f.covers().stream().filter(said::contains).count();
    return shared * 2 >= f.covers().size() && shared > 0;
  }

  private static boolean isMeasured(Finding f) {
    String is = f.is();
    return is.startsWith("chart-") || is.equals("number-blocks") || is.equals("number-delta");
  }

  /** Whether it is a list whose texts hold figures at most. */
  private static boolean isListed(Finding f) {
    return f.picture().family().equals("list") && f.covers().size() > 2;
  }

  /** Where in the text the first sentence of what it says stands. */
  static int place(Finding f) {
    return f.covers().stream().map(Sentence::span).mapToInt(Choice::place).min().orElse(0);
  }

  static int place(SourceSpan span) {
    return span.line() * 10_000 + Math.min(span.column(), 9_999);
  }
}
