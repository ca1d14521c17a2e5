package org.deckwright.story;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.deckwright.article.Sentence;

/**
 * What may be cut out of a sentence, as stretches with a price: the lexicon's patterns {@code
 * cut-1} … {@code cut-10}, whose group {@code cut} goes. Cheap cuts come first in STORY.md's order;
 * those of the last rank may take what a verb needs.
 */
final class Cuts {
  private static final int MOST = 10;
  private static final int LONGEST = 1500; // characters
  private static final int RANKS = 10;
  private static final double LAST = 2.4; // price of what may belong to the verb
  private static final int TRIES = 120;
  private static final double SLACK = 0.1;
  private static final Set<Integer> FREE = Set.of(1, 3); // connectives and brackets always go
  private static final double BONUS = -2.5;

  private final Lexicon lexicon;

  /** What may go does not depend on the length that is asked for, and several are. */
  private final Map<Sentence, Map<Range, List<Cut>>> known = new HashMap<>();

  Cuts(Lexicon lexicon) {
    this.lexicon = lexicon;
  }

  /**
   * A shortened sentence.
   *
   * @param gone what was cut, in order
   * @param cost how much the cuts hurt: 0 for none
   */
  record Candidate(Phrase phrase, List<Range> kept, List<Range> gone, double cost) {}

  private record Cut(List<Range> ranges, double price) {
    int start() {
      return ranges.get(0).start();
    }
  }

  /** The ways to shorten a stretch of a sentence to a length, best first. */
  List<Candidate> candidates(Sentence sentence, Range within, double most) {
    if (within.end() - within.start() > LONGEST) {
      return List.of(); // ten cuts leave no title of it
    }
    List<Cut> cuts =
        known
            .computeIfAbsent(sentence, s -> new HashMap<>())
            .computeIfAbsent(within, w -> cuts(sentence, w));
    List<Plan> plans = new ArrayList<>();
    Lengths lengths = new Lengths(sentence.text(), lexicon);
    for (int mask = 0; mask < 1 << cuts.size(); mask++) {
      List<Range> gone = new ArrayList<>();
      double cost = 0;
      for (int i = 0; i < cuts.size(); i++) {
        if ((mask & 1 << i) != 0) {
          gone.addAll(cuts.get(i).ranges());
          cost += cuts.get(i).price();
        }
      }
      gone.sort(Comparator.comparing(Range::start));
      double length = lengths.without(within, gone);
      if (length <= most + SLACK && !nested(gone)) {
        plans.add(new Plan(gone, cost, Math.min(length, 0.9 * most) - 0.16 * cost));
      }
    }
    plans.sort(Comparator.comparing((Plan p) -> -p.score()));
    List<Candidate> out = new ArrayList<>();
    Set<List<Range>> seen = new HashSet<>();
    for (Plan p : plans) {
      List<Range> kept = complement(p.gone(), within);
      if (!kept.isEmpty() && out.size() < TRIES && seen.add(kept)) {
        out.add(new Candidate(Phrase.of(sentence, kept), kept, p.gone(), p.cost()));
      }
    }
    return out;
  }

  private record Plan(List<Range> gone, double cost, double score) {}

  private List<Cut> cuts(Sentence sentence, Range within) {
    String folded = Folded.of(sentence.text());
    List<Cut> out = new ArrayList<>();
    for (List<Range> longForm : Acronyms.longForms(folded, within, lexicon)) {
      add(out, new Cut(longForm, BONUS));
    }
    find(out, folded, within, within.start());
    int start = within.start();
    int head =
        out.stream()
            .map(c -> c.ranges().get(0))
            .filter(r -> r.start() == start)
            .mapToInt(Range::end)
            .min()
            .orElse(start);
    if (head > start && head < within.end()) {
      find(out, folded, new Range(head, within.end()), start);
    }
    out.sort(Comparator.comparing(Cut::price));
    return out.subList(0, Math.min(MOST, out.size())).stream()
        .sorted(Comparator.comparing(Cut::start))
        .toList();
  }

  /** Collects what the patterns find; what stands at the start may go again after a first cut. */
  private void find(List<Cut> out, String folded, Range within, int start) {
    for (int rank = 1; rank <= RANKS; rank++) {
      double price = price(rank);
      for (Pattern p : lexicon.patterns("cut-" + rank, folded)) {
        Matcher m = p.matcher(folded).region(within.start(), within.end());
        while (m.find() && out.size() < 3 * MOST && m.end() > m.start()) {
          add(out, new Cut(ranges(m, p, within.start(), start), price));
        }
      }
    }
  }

  private static double price(int rank) {
    return FREE.contains(rank) ? BONUS : rank == RANKS ? LAST : 0.5 + rank * 0.12;
  }

  /** What goes; a cut that follows one at the start takes that with it. */
  private static List<Range> ranges(Matcher m, Pattern p, int head, int start) {
    Range cut = new Range(m.start("cut") == head ? start : m.start("cut"), m.end("cut"));
    boolean two = p.pattern().contains("(?<also>") && m.start("also") >= 0;
    return two ? List.of(cut, new Range(m.start("also"), m.end("also"))) : List.of(cut);
  }

  private static void add(List<Cut> cuts, Cut cut) {
    boolean known = cuts.stream().anyMatch(c -> c.ranges().equals(cut.ranges()));
    if (!known && cut.ranges().get(0).length() > 0) {
      cuts.add(cut);
    }
  }

  /** A cut inside another one says nothing new. */
  private static boolean nested(List<Range> gone) {
    for (int i = 0; i < gone.size(); i++) {
      for (int j = 0; j < gone.size(); j++) {
        Range a = gone.get(i);
        Range b = gone.get(j);
        if (i != j && a.start() <= b.start() && b.end() <= a.end()) {
          return true;
        }
      }
    }
    return false;
  }

  private static List<Range> complement(List<Range> gone, Range within) {
    List<Range> kept = new ArrayList<>();
    int at = within.start();
    for (Range r : gone) {
      if (r.start() > at) {
        kept.add(new Range(at, r.start()));
      }
      at = Math.max(at, r.end());
    }
    if (at < within.end()) {
      kept.add(new Range(at, within.end()));
    }
    return kept;
  }
}
