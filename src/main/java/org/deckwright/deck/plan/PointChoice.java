package org.deckwright.deck.plan;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.ToDoubleFunction;
import java.util.regex.Pattern;
import org.deckwright.article.Sentence;
import org.deckwright.story.Chapter;
import org.deckwright.story.Extent;
import org.deckwright.story.Lexicon;
import org.deckwright.story.Phrase;

/**
 * Chooses what a paragraph says for a claim: of all sets of its sentences that fit the slide
 * together the one that says most, so that no fact is lost to two empty sentences.
 */
final class PointChoice {
  private static final int WEIGHED = 9; // sentences of a paragraph that are tried in all sets
  private static final List<Double> LENGTHS = List.of(0.8, 1.3, 1.9, 2.2, 2.6); // on that of titles
  private static final double SECOND = 0.6; // more for a second point: one alone is no list
  private static final double SUBSTANCE = 1.2; // worth of the content words of a usual sentence
  private static final double USUAL = 8; // such words
  private static final double USUAL_PAIRS = 16; // of Han characters
  private static final double RICHEST = 1.5; // times as many as usual that count
  private static final double FIGURES = 0.5; // worth of a sentence's figures; less where they go
  private static final double WHOLE = 0.25; // worth of a sentence of which nothing is cut
  private static final int HOLLOW = 3; // content words; fewer say nothing without others
  private static final Pattern FIGURE = Pattern.compile("\\d");
  private static final Pattern NUMBER = Pattern.compile("\\d[\\d.,]*");

  private final Telling telling;
  private final Chapter chapter;
  private final ToDoubleFunction<Sentence> weight;
  private List<Way> best = List.of();
  private double most;

  /**
   * @param weight how telling a sentence is
   */
  PointChoice(Telling telling, Chapter chapter, ToDoubleFunction<Sentence> weight) {
    this.telling = telling;
    this.chapter = chapter;
    this.weight = weight;
  }

  /**
   * A way to say a sentence.
   *
   * @param length on the scale of titles
   * @param open whether it needs the sentence before it to be clear
   */
  private record Way(Phrase words, double length, double worth, boolean open) {
    Sentence sentence() {
      return words.from().get(0);
    }
  }

  /**
   * The points, in the order of the text.
   *
   * @param left sentences that no slide shows
   * @param title what stands above them
   * @param room on the scale of titles
   */
  List<Phrase> of(List<Sentence> left, Phrase title, double room) {
    List<Sentence> open = new ArrayList<>(left);
    open.removeAll(title.from());
    open.sort(Comparator.comparingDouble(s -> -weight.applyAsDouble(s)));
    List<Sentence> tried = new ArrayList<>(open.subList(0, Math.min(WEIGHED, open.size())));
    tried.sort(Comparator.comparing(left::indexOf));
    long asked = tried.stream().filter(Sentence::asks).count();
    if (asked < 2 || 2 * asked < tried.size()) {
      tried.removeIf(Sentence::asks); // beside what is said a question supports nothing
    }
    List<List<Way>> ways = new ArrayList<>(tried.stream().map(this::ways).toList());
    List<Way> rests =
        new Rests(telling).of(title).stream().map(p -> way(p, title.from().get(0), false)).toList();
    if (!rests.isEmpty()) { // the other half of the title's sentence, in its place
      int at = left.indexOf(title.from().get(0));
      ways.add((int) tried.stream().filter(s -> left.indexOf(s) < at).count(), rests);
    }
    best = List.of();
    most = 0;
    search(ways, 0, new ArrayList<>(), new HashSet<>(title.from()), room);
    return best.stream().map(Way::words).toList();
  }

  private void search(
      List<List<Way>> ways, int from, List<Way> chosen, Set<Sentence> told, double room) {
    double worth = chosen.stream().mapToDouble(Way::worth).sum() + (chosen.size() > 1 ? SECOND : 0);
    if (worth > most) {
      most = worth;
      best = List.copyOf(chosen);
    }
    if (chosen.size() == telling.audience().points()) {
      return;
    }
    for (int i = from; i < ways.size(); i++) {
      for (Way way : ways.get(i)) {
        if (way.length() <= room && (!way.open() || isExplained(way, told))) {
          chosen.add(way);
          boolean added = told.add(way.sentence());
          search(ways, i + 1, chosen, told, room - way.length());
          chosen.remove(chosen.size() - 1);
          if (added) {
            told.remove(way.sentence());
          }
        }
      }
    }
  }

  private boolean isExplained(Way way, Set<Sentence> told) {
    return chapter.view().previous(way.sentence()).filter(told::contains).isPresent();
  }

  private List<Way> ways(Sentence s) {
    if (telling.lexicon().finds("hollow-point", s.text())
        || (s.asks() && chapter.view().opening(s).equals(s))) {
      return List.of();
    }
    Map<String, Way> out = new LinkedHashMap<>();
    boolean back = pointsBack(s, telling.lexicon());
    for (double length : LENGTHS) {
      Optional<Phrase> clear = telling.wording(s, length);
      Optional<Phrase> other = clear.isPresent() ? Optional.empty() : telling.point(s, length);
      clear.ifPresent(p -> out.putIfAbsent(p.text(), way(p, s, false)));
      other.ifPresent(p -> out.putIfAbsent(p.text(), way(p, s, back)));
    }
    return out.values().stream()
        .filter(w -> !isHollow(w) && !telling.isTold(w.words()))
        .filter(w -> w.worth() > 0)
        .toList();
  }

  private Way way(Phrase words, Sentence s, boolean open) {
    double usual = telling.lexicon().isHan() ? USUAL_PAIRS : USUAL;
    double kept = telling.terms().of(words.text()).size();
    double substance = Math.min(RICHEST, kept / usual);
    double whole = kept / Math.max(1, telling.terms().of(s.text()).size());
    double figures = hasFigure(s.text()) ? FIGURES * (2 * figuresKept(words, s) - 1) : 0;
    double worth = weight.applyAsDouble(s) + SUBSTANCE * substance + WHOLE * whole + figures;
    return new Way(words, Extent.ofTitle(words.text(), telling.lexicon()), worth, open);
  }

  private boolean isHollow(Way way) {
    boolean few = telling.terms().of(way.words().text()).size() < HOLLOW;
    return few && way.open() && !hasFigure(way.words().text());
  }

  /** The share of its sentence's figures that the words keep. */
  private static double figuresKept(Phrase words, Sentence s) {
    return Math.min(1, figures(words) / (double) figures(Phrase.whole(s)));
  }

  /** How many figures it has. */
  static long figures(Phrase words) {
    return NUMBER.matcher(words.text()).results().count();
  }

  private static boolean hasFigure(String text) {
    return FIGURE.matcher(text).find();
  }

  /** Whether it needs the sentence before it to be clear. */
  static boolean pointsBack(Sentence s, Lexicon lexicon) {
    return lexicon.finds("pronoun-start", s.text())
        || lexicon.finds("points-back", s.text())
        || lexicon.finds("unanchored", s.text());
  }

  /** Whether it lost weight only since it speaks of what the sentence before it brought in. */
  static boolean isWeakened(Sentence s, Lexicon lexicon) {
    return lexicon.finds("weak-start", s.text()) && pointsBack(s, lexicon);
  }
}
