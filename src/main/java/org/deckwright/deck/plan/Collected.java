package org.deckwright.deck.plan;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.deckwright.article.Sentence;
import org.deckwright.story.Chapter;
import org.deckwright.story.Extent;
import org.deckwright.story.Finding;
import org.deckwright.story.Part;
import org.deckwright.story.Phrase;
import org.deckwright.story.Reason;
import org.deckwright.story.Salience;

/** Slides of what stands scattered over the article: decisions, caveats, questions. */
final class Collected {
  private static final int FEW = 2;
  private static final int CONSEQUENCES = 4;
  private static final double LENGTH = 1.3;
  private static final double LONGEST_QUESTION = 1.7;

  private final Telling telling;
  private final List<Chapter> chapters;

  Collected(Telling telling) {
    this.telling = telling;
    this.chapters =
        Stream.of(
                telling.story().lead().stream(),
                telling.story().chapters().stream(),
                telling.story().outlook().stream(),
                telling.story().summary().stream())
            .flatMap(c -> c)
            .toList();
  }

  /** What the text recommends, or says must be done; empty for less than two things. */
  Optional<Draft> decisions() {
    return points("closing", "decisions");
  }

  /** What the text says will follow, where it recommends nothing: the last such list. */
  Optional<Draft> consequences() {
    for (int i = chapters.size() - 1; i >= 0; i--) {
      Chapter c = chapters.get(i);
      for (Finding f : c.findings()) {
        boolean ahead =
            f.picture().family().equals("list")
                && f.picture().parts().size() > FEW
                && f.covers().stream().anyMatch(s -> telling.worth().holds("outlook", s))
                && f.covers().stream().noneMatch(s -> telling.worth().holds("questions", s));
        if (ahead) {
          Phrase title =
              f.covers().stream()
                  .flatMap(s -> telling.title(s).or(() -> telling.lastWord(s)).stream())
                  .findFirst()
                  .or(() -> lastEffect(f))
                  .orElseGet(() -> telling.furniture("closing"));
          List<Part> points = f.picture().parts();
          List<Part> few = points.subList(0, Math.min(points.size(), CONSEQUENCES));
          return Optional.of(
              Drafts.points("closing", title, few, telling.kicker(c), 0, f.reason()));
        }
      }
    }
    return Optional.empty();
  }

  private Optional<Phrase> lastEffect(Finding f) {
    List<Part> parts = f.picture().parts();
    Phrase last = parts.get(parts.size() - 1).label();
    return f.core().flatMap(c -> telling.lastTitle(c, last));
  }

  /** Where the text limits what it says; empty for less than two things. */
  Optional<Draft> caveats() {
    return points("bullets", "caveats");
  }

  private Optional<Draft> points(String is, String what) {
    List<Part> points = new ArrayList<>();
    List<String> said = new ArrayList<>();
    for (Sentence s : ranked(what)) {
      Optional<Phrase> point =
          telling
              .wording(s, LENGTH)
              .filter(p -> telling.lexicon().finds("keep-" + what, p.text()))
              .filter(p -> !telling.isTold(p))
              .filter(p -> said.stream().noneMatch(t -> telling.isSame(t, p.text())));
      if (point.isPresent() && points.size() < telling.audience().points()) {
        said.add(point.get().text());
        points.add(is.equals("closing") ? Part.of(point.get()) : Part.of(Phrase.NONE, point.get()));
      }
    }
    if (points.size() < FEW) {
      return Optional.empty();
    }
    points.forEach(p -> telling.tell(p.label().isEmpty() ? p.text() : p.label()));
    points.sort(Comparator.comparing(p -> place(p.label().isEmpty() ? p.text() : p.label())));
    Reason reason = new Reason(what, List.of());
    return Optional.of(Drafts.points(is, telling.furniture(what), points, Phrase.NONE, 0, reason));
  }

  private static int place(Phrase phrase) {
    return phrase.from().get(0).span().line() * 10_000 + phrase.from().get(0).span().column();
  }

  /** The sentences that hold it, most telling first; those of the end before those before. */
  private List<Sentence> ranked(String what) {
    Map<Sentence, Double> scores = new HashMap<>();
    List<Sentence> out = new ArrayList<>();
    for (Chapter c : chapters) {
      Salience salience = new Salience(telling.lexicon(), c.view());
      boolean last = telling.story().outlook().filter(c::equals).isPresent();
      for (Sentence s : c.view().sentences()) {
        boolean asks = telling.worth().holds("questions", s);
        if (telling.worth().holds(what, s) && !asks && !scores.containsKey(s)) {
          scores.put(s, salience.of(s) + (last ? 1 : 0));
          out.add(s);
        }
      }
    }
    out.sort(Comparator.comparing((Sentence s) -> -scores.get(s)));
    return out;
  }

  /**
   * What the text asks, and what it says with its key word left blank; the answers go to the notes.
   *
   * @param told the slides so far, whose titles give the blanks
   */
  Optional<Draft> questions(List<Draft> told) {
    List<Part> points = new ArrayList<>();
    List<String> answers = new ArrayList<>();
    int most = telling.audience().points();
    for (Sentence s : asked(told)) {
      if (points.size() < (most + 1) / 2) {
        points.add(Part.of(Phrase.whole(s)));
      }
    }
    Blanks blanks = new Blanks(telling);
    for (Draft d : told) {
      Optional<Blanks.Blank> blank =
          d.section() > 0 && points.size() < most ? blanks.of(d.title()) : Optional.empty();
      blank.ifPresent(
          b -> {
            points.add(Part.of(b.shown()));
            answers.add(points.size() + ". " + b.answer());
          });
    }
    if (points.size() < FEW) {
      return Optional.empty();
    }
    List<String> asides = new ArrayList<>(answers);
    if (!answers.isEmpty()) {
      asides.add(0, telling.lexicon().furniture("answers"));
    }
    Draft draft =
        Drafts.points(
            "bullets",
            telling.furniture("questions"),
            points,
            Phrase.NONE,
            0,
            new Reason("questions", List.of("?", "____")));
    return Optional.of(draft.withAsides(asides));
  }

  private List<Sentence> asked(List<Draft> told) {
    List<Sentence> shown =
        told.stream().flatMap(d -> d.phrases().stream()).flatMap(p -> p.from().stream()).toList();
    return chapters.stream()
        .flatMap(c -> c.view().sentences().stream())
        .filter(s -> telling.worth().holds("questions", s) && !shown.contains(s))
        .filter(s -> Extent.ofTitle(s.text(), telling.lexicon()) <= LONGEST_QUESTION)
        .filter(s -> telling.terms().of(s.text()).size() > FEW)
        .filter(s -> !telling.lexicon().finds("pronoun-start", s.text()))
        .toList();
  }
}
