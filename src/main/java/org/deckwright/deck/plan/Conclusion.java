package org.deckwright.deck.plan;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.deckwright.article.Section.Role;
import org.deckwright.article.Sentence;
import org.deckwright.story.Chapter;
import org.deckwright.story.Extent;
import org.deckwright.story.Folded;
import org.deckwright.story.Part;
import org.deckwright.story.Phrase;
import org.deckwright.story.Reason;
import org.deckwright.story.Salience;

/**
 * What the text comes to: the sentences in which it concludes, recommends or gives its result,
 * wherever they stand. Those of a part that is called so and those at the end weigh more; how a
 * story began weighs less. An executive hears the weightiest of them first, and a talk without a
 * last word closes with some of them.
 */
final class Conclusion {
  private static final double POINT = 2.1; // a point, on the scale of titles
  private static final int POINTS = 4;
  private static final int FEWEST = 2;
  private static final int OF_ONE_PART = 2;
  private static final double PART = 1.5; // of one in a part that concludes
  private static final double CUE = 1.5; // of one that says that it concludes
  private static final double RESULT = 0.8; // of one that gives what was found
  private static final double DETAIL = 1; // of one that counts something, outside of such a part
  private static final double LOSS = 0.8; // of one that keeps nothing of its words
  private static final double LAST = 0.8; // of one in the last paragraph
  private static final double PLACE = 0.8; // of one at the end against one at the beginning
  private static final double OPENS = 1.2; // of one in the first paragraphs of a story
  private static final double LEAD = 0.6; // of one in a lead that sums up
  private static final double STRONG = 2;
  private static final double FAINT = 0.5;
  private static final String OPEN = ":：?？";
  private static final String QUOTES = "\"“”「『„«";

  private final Telling telling;
  private final LastWords lastWords;
  private final Map<Sentence, Double> weights = new LinkedHashMap<>();
  private final Map<Sentence, Chapter> parts = new HashMap<>();

  Conclusion(Telling telling) {
    this.telling = telling;
    this.lastWords = new LastWords(telling);
    List<Chapter> all = chapters();
    int length = Math.max(1, all.stream().mapToInt(c -> c.view().sentences().size()).sum());
    int at = 0;
    Set<Sentence> out = all.stream().flatMap(this::method).collect(Collectors.toSet());
    for (Chapter c : all) {
      Salience salience = new Salience(telling.lexicon(), c.view());
      for (Sentence s : c.view().sentences()) {
        if (mayStand(s) && !parts.containsKey(s) && !out.contains(s)) {
          parts.put(s, c);
          weights.put(s, weight(s, c, salience) + PLACE * at / length);
        }
        at++;
      }
    }
    end(all).forEach(s -> weights.computeIfPresent(s, (k, w) -> w + LAST));
  }

  private List<Chapter> chapters() {
    return Stream.of(
            Headlines.lead(telling).stream(),
            telling.story().chapters().stream(),
            telling.story().outlook().stream(),
            telling.story().summary().stream())
        .flatMap(c -> c)
        .filter(c -> c.view().main().role() != Role.PREFACE)
        .toList();
  }

  /** The last paragraph of the text. */
  private static List<Sentence> end(List<Chapter> all) {
    return all.stream()
        .flatMap(c -> c.view().paragraphs().stream())
        .reduce((a, b) -> b)
        .orElse(List.of());
  }

  /** Whether it says something by itself: no question, lead-in, quotation or news of a person. */
  private boolean mayStand(Sentence s) {
    String text = s.text();
    return !text.isEmpty()
        && OPEN.indexOf(text.charAt(text.length() - 1)) < 0
        && QUOTES.indexOf(text.charAt(0)) < 0
        && !telling.lexicon().finds("counts-out", s.text())
        && !telling.lexicon().finds("goodbye", text)
        && !telling.lexicon().finds("hollow-point", text)
        && !telling.lexicon().finds("procedure", text)
        && lastWords.mayClose(s);
  }

  /** The paragraphs that begin with how a study went about it, but for what it found. */
  private Stream<Sentence> method(Chapter chapter) {
    return chapter.view().paragraphs().stream()
        .filter(p -> telling.lexicon().finds("procedure", p.get(0).text()))
        .flatMap(List::stream)
        .filter(s -> !telling.lexicon().finds("found-out", s.text()));
  }

  private double weight(Sentence s, Chapter c, Salience salience) {
    boolean concludes = concludes(s);
    boolean first = telling.story().lead().filter(c::equals).isPresent();
    boolean story = telling.lexicon().finds("story-opening", s.text());
    return lastWords.weight(s, salience)
        + (concludes ? CUE + lastWords.speaker(s) : 0)
        + (concludes(c) ? PART : 0)
        + (telling.lexicon().finds("result", s.text()) ? RESULT : 0)
        + (telling.lexicon().finds("found-out", s.text()) ? RESULT : 0)
        - (concludes(c) || telling.lexicon().cue("announced", s).isEmpty() ? 0 : DETAIL)
        - LOSS * lost(s)
        + (first ? LEAD : 0)
        - (story ? OPENS : 0);
  }

  /** The share of its words that go where it is a point. */
  private double lost(Sentence s) {
    double whole = Extent.ofText(s.text(), telling.lexicon());
    return telling
        .wording(s, POINT)
        .map(p -> 1 - Math.min(1, Extent.ofText(p.text(), telling.lexicon()) / whole))
        .orElse(0.0);
  }

  private boolean concludes(Sentence s) {
    return telling.lexicon().finds("concludes", s.text());
  }

  /** Whether a part is called as one that says what the text comes to. */
  boolean concludes(Chapter c) {
    boolean ends = telling.story().outlook().filter(c::equals).isPresent();
    return ends || telling.lexicon().finds("conclusion-heading", c.name().text());
  }

  /** The sentences, weightiest first. */
  private List<Sentence> ranked(boolean strong) {
    return weights.entrySet().stream()
        .filter(e -> e.getValue() >= (strong ? STRONG : FAINT))
        .sorted(Map.Entry.<Sentence, Double>comparingByValue(Comparator.reverseOrder()))
        .map(Map.Entry::getKey)
        .toList();
  }

  /**
   * The weightiest that gives a claim not told yet; beside a headline that is a claim only what a
   * concluding part says.
   *
   * @param most how long the claim may be, on the scale of titles
   */
  Optional<Phrase> first(double most) {
    boolean claimed = telling.headings().isClaim(telling.story().title());
    return ranked(true).stream()
        .filter(s -> !claimed || concludes(parts.get(s)))
        .filter(s -> concludes(s) || concludes(parts.get(s)) || gives(s))
        .map(s -> telling.wording(s, most))
        .flatMap(Optional::stream)
        .filter(t -> !telling.isTold(t))
        .findFirst();
  }

  private boolean gives(Sentence s) {
    return telling.lexicon().finds("result", s.text());
  }

  /** Whether a sentence says that it concludes, and is among the weighty ones. */
  boolean isLastWord(Sentence s) {
    return weights.getOrDefault(s, 0.0) >= STRONG && concludes(s);
  }

  /**
   * A last slide of the weightiest claims, few of one part, in the text's order.
   *
   * @param told the slides before it: without parts, it says something that no slide is headed by
   */
  Optional<Draft> closing(List<Draft> told) {
    return closing(told, true);
  }

  /** The same of what is less weighty. */
  Optional<Draft> faintClosing(List<Draft> told) {
    return closing(told, false);
  }

  /** As a claim; what says that it concludes may be worded as a point is, if it is clear alone. */
  private Optional<Phrase> worded(Sentence s) {
    Optional<Phrase> point = isLastWord(s) ? telling.point(s, POINT) : Optional.empty();
    return telling
        .wording(s, POINT)
        .or(() -> point.filter(p -> !telling.lexicon().finds("pronoun-start", p.text())))
        .filter(p -> !telling.lexicon().finds("unanchored", Folded.of(p.text())))
        .filter(p -> !telling.lexicon().finds("loose-start", p.text()));
  }

  private Optional<Draft> closing(List<Draft> told, boolean strong) {
    Map<Chapter, Integer> used = new HashMap<>();
    List<Phrase> said = new ArrayList<>();
    Set<String> words = new HashSet<>(Set.of(telling.story().title().text()));
    List<Sentence> opening =
        chapters().stream()
            .limit(1)
            .flatMap(c -> c.view().paragraphs().stream())
            .limit(1)
            .flatMap(List::stream)
            .toList();
    for (Sentence s : ranked(strong)) {
      Chapter part = parts.get(s);
      boolean opens = opening.contains(s) && !concludes(s);
      boolean room = !opens && (chapters().size() == 1 || used.getOrDefault(part, 0) < OF_ONE_PART);
      Optional<Phrase> claim = room ? worded(s) : Optional.empty();
      boolean fresh =
          claim.isPresent() && words.stream().noneMatch(w -> telling.isSame(w, claim.get().text()));
      if (fresh && said.size() < POINTS) {
        words.add(claim.get().text());
        said.add(claim.get());
        used.merge(part, 1, Integer::sum);
      }
    }
    Set<String> titles = told.stream().map(d -> d.title().text()).collect(Collectors.toSet());
    boolean parted = telling.story().chapters().stream().anyMatch(c -> !c.name().isEmpty());
    if (!parted && said.stream().allMatch(p -> titles.contains(p.text()))) {
      return Optional.empty(); // the slides said it already
    }
    List<Sentence> order = List.copyOf(weights.keySet());
    said.sort(Comparator.comparing(p -> order.indexOf(p.from().get(0))));
    List<Part> points = said.stream().map(Part::of).toList();
    Reason reason = new Reason("conclusion", List.of());
    return points.size() < FEWEST
        ? Optional.empty()
        : Optional.of(
            Drafts.points(
                "closing", telling.furniture("takeaways"), points, Phrase.NONE, 0, reason));
  }
}
