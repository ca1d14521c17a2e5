package org.deckwright.deck.plan;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.deckwright.article.Sentence;
import org.deckwright.story.Chapter;
import org.deckwright.story.Salience;

/**
 * Gives every sentence of the source to a slide, so that nothing is lost: to those that show it,
 * else to the nearest one before it in its section. What there is no time for is kept in reserve.
 */
final class Scripts {
  private static final int LONG = 2; // times its usual length that a slide may be spoken of

  private final Telling telling;
  private final List<Draft> drafts;
  private final List<SourceLines.Line> lines;
  private final SpeakingTime time;
  private final List<Set<Integer>> given = new ArrayList<>(); // by slide: numbers of lines
  private final List<Set<Integer>> shown = new ArrayList<>();
  private final Map<Integer, Double> weights = new HashMap<>();

  Scripts(Telling telling, List<Draft> drafts) {
    this.telling = telling;
    this.drafts = drafts;
    this.lines = SourceLines.of(telling.story(), telling.lexicon());
    this.time = new SpeakingTime(telling.lexicon());
    assign();
  }

  /**
   * One script a slide.
   *
   * @param seconds how long the talk may be; 0 for as long as its audience has it
   */
  List<Script> scripts(int seconds) {
    List<Set<Integer>> said = new ArrayList<>();
    for (int i = 0; i < drafts.size(); i++) {
      boolean all = seconds == 0 && !telling.audience().isBrief();
      said.add(new LinkedHashSet<>(all ? given.get(i) : shown.get(i)));
    }
    int longest = LONG * telling.audience().secondsPerSlide();
    said.forEach(s -> cut(List.of(s), seconds == 0 ? longest : Math.max(longest, seconds)));
    if (seconds > 0) {
      grow(said, seconds);
      cut(said, seconds);
    }
    List<Script> out = new ArrayList<>();
    for (int i = 0; i < drafts.size(); i++) {
      out.add(script(given.get(i), said.get(i), drafts.get(i)));
    }
    return out;
  }

  private Script script(Set<Integer> all, Set<Integer> said, Draft draft) {
    List<String> spoken = new ArrayList<>();
    List<String> reserve = new ArrayList<>();
    all.stream().sorted().forEach(n -> (said.contains(n) ? spoken : reserve).add(text(n)));
    boolean silent = spoken.isEmpty() && reserve.isEmpty();
    if (silent && !draft.covers().isEmpty()) {
      spoken.add(draft.covers().get(0).text()); // a heading that no text stands under
    }
    List<String> once = spoken.stream().distinct().toList();
    return new Script(once, reserve.stream().distinct().toList(), time.of(once));
  }

  private String text(int line) {
    return lines.get(line).text();
  }

  // ---- which slide a line goes with

  private void assign() {
    Map<Sentence, List<Integer>> showing = new HashMap<>();
    for (int i = 0; i < drafts.size(); i++) {
      given.add(new LinkedHashSet<>());
      shown.add(new LinkedHashSet<>());
      Set<Sentence> own = new LinkedHashSet<>(drafts.get(i).covers());
      drafts.get(i).phrases().forEach(p -> own.addAll(p.from()));
      for (Sentence s : own) {
        showing.computeIfAbsent(s, k -> new ArrayList<>()).add(i);
      }
    }
    for (int n = 0; n < lines.size(); n++) {
      Set<Integer> slides = new LinkedHashSet<>();
      for (Sentence s : lines.get(n).sentences()) {
        slides.addAll(showing.getOrDefault(s, List.of()));
      }
      for (int i : slides) {
        if (takesWords(i)) {
          given.get(i).add(n);
          shown.get(i).add(n);
        }
      }
    }
    List<Integer> starts = starts();
    Set<Integer> placed = new HashSet<>();
    given.forEach(placed::addAll);
    for (int n = 0; n < lines.size(); n++) {
      if (!placed.contains(n)) {
        given.get(nearest(n, starts)).add(n);
      }
    }
  }

  /** A list of sources is not spoken; an overview only says what announces it. */
  private boolean takesWords(int slide) {
    Draft d = drafts.get(slide);
    boolean glance = d.reason().finder().equals("overview");
    return !d.is().equals("sources") && !glance;
  }

  /** Where each slide begins, as the number of a line. */
  private List<Integer> starts() {
    List<Integer> out = new ArrayList<>();
    for (int i = 0; i < drafts.size(); i++) {
      int section = drafts.get(i).section();
      int before = i == 0 ? 0 : out.get(i - 1);
      int own =
          shown.get(i).stream()
              .filter(n -> section == 0 || lines.get(n).chapter() == section)
              .min(Comparator.naturalOrder())
              .orElse(before);
      out.add(own);
    }
    return out;
  }

  private int nearest(int line, List<Integer> starts) {
    int chapter = lines.get(line).chapter();
    List<Integer> own = new ArrayList<>();
    for (int i = 0; i < drafts.size(); i++) {
      if (place(i) == chapter && !drafts.get(i).is().equals("sources")) {
        own.add(i);
      }
    }
    if (own.isEmpty()) {
      for (int i = 0; i < drafts.size(); i++) {
        boolean glance = drafts.get(i).reason().finder().equals("overview");
        if (glance) {
          return i;
        }
      }
      return before(line, IntStream.range(0, drafts.size()).boxed().toList(), starts);
    }
    return before(line, own, starts);
  }

  private int before(int line, List<Integer> slides, List<Integer> starts) {
    int best = slides.get(0);
    for (int i : slides) {
      boolean closer = starts.get(i) <= line && starts.get(i) >= starts.get(best);
      best = closer && !drafts.get(i).is().equals("sources") ? i : best;
    }
    return best;
  }

  /** The chapter that a slide belongs to: slides without a section open or end the talk. */
  private int place(int slide) {
    int section = drafts.get(slide).section();
    if (section > 0) {
      return section;
    }
    boolean after = drafts.subList(0, slide).stream().anyMatch(d -> d.section() > 0);
    return after ? telling.story().chapters().size() + 1 : SourceLines.LEAD;
  }

  // ---- how much is said

  /** Takes away what weighs least until the rest can be said in time; each slide keeps one. */
  private void cut(List<Set<Integer>> said, int seconds) {
    double left = said.stream().flatMap(Set::stream).mapToDouble(this::seconds).sum();
    List<int[]> order = new ArrayList<>();
    for (int i = 0; i < said.size(); i++) {
      for (int n : said.get(i)) {
        order.add(new int[] {i, n});
      }
    }
    order.sort(Comparator.comparing((int[] o) -> weight(o[1])));
    for (int[] o : order) {
      if (left <= seconds) {
        return;
      }
      if (said.get(o[0]).size() > 1) {
        said.get(o[0]).remove(o[1]);
        left -= seconds(o[1]);
      }
    }
  }

  /** Adds what weighs most while there is time. */
  private void grow(List<Set<Integer>> said, int seconds) {
    double spoken = said.stream().flatMap(Set::stream).mapToDouble(this::seconds).sum();
    List<int[]> order = new ArrayList<>();
    for (int i = 0; i < said.size(); i++) {
      for (int n : given.get(i)) {
        if (!said.get(i).contains(n)) {
          order.add(new int[] {i, n});
        }
      }
    }
    order.sort(Comparator.comparing((int[] o) -> -weight(o[1])));
    for (int[] o : order) {
      double own = said.get(o[0]).stream().mapToDouble(this::seconds).sum() + seconds(o[1]);
      boolean brief = own <= LONG * telling.audience().secondsPerSlide();
      if (brief && spoken + seconds(o[1]) <= seconds) {
        said.get(o[0]).add(o[1]);
        spoken += seconds(o[1]);
      }
    }
  }

  private double seconds(int line) {
    return time.exact(text(line));
  }

  private double weight(int line) {
    if (weights.isEmpty()) {
      weigh();
    }
    return weights.getOrDefault(line, 0.0);
  }

  private void weigh() {
    Map<Integer, Salience> scores = new HashMap<>();
    for (int n = 0; n < lines.size(); n++) {
      SourceLines.Line line = lines.get(n);
      Salience salience = scores.computeIfAbsent(line.chapter(), this::salience);
      double kept = telling.worth().isKept(line.first()) ? 0.5 : 0;
      weights.put(n, salience.of(line.first()) + kept);
    }
  }

  private Salience salience(int chapter) {
    List<Chapter> chapters = telling.story().chapters();
    Chapter own =
        chapter >= 1 && chapter <= chapters.size()
            ? chapters.get(chapter - 1)
            : (chapter == SourceLines.LEAD ? telling.story().lead() : telling.story().outlook())
                .or(() -> telling.story().summary())
                .orElseGet(() -> chapters.get(0));
    return new Salience(telling.lexicon(), own.view());
  }
}
