package org.deckwright.deck.plan;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.deckwright.article.Sentence;
import org.deckwright.story.Chapter;
import org.deckwright.story.Extent;
import org.deckwright.story.Finding;
import org.deckwright.story.Part;
import org.deckwright.story.Phrase;
import org.deckwright.story.Picture;
import org.deckwright.story.Reason;
import org.deckwright.story.SectionView;

/** The last slides: outlook, what stays, where it comes from. */
final class Ending {
  private static final int POINTS = 4;
  private static final int SHORT = 3; // sentences of a last word
  private static final int FEWEST = 2; // points of a last slide
  private static final int OWN = 3; // of so many sentences one tells of the writer
  private static final int LONG = 6; // sentences of a lead that sums up
  private static final double CLOSING = 1; // weights, see Draft
  private static final double FIGURE = 0.8;
  private static final double QUESTIONS = 0.75;
  private static final double CAVEATS = 0.7;
  private static final double OUTLOOK = 0.5;
  private static final double SOURCES = 0.2;
  private static final int MOST_SOURCES = 10; // two pages
  private static final int FEW_SOURCES = 5; // one page

  private final Telling telling;
  private final LastWords lastWords;

  Ending(Telling telling) {
    this.telling = telling;
    this.lastWords = new LastWords(telling);
  }

  /** How many slides to expect, before it is known what they say. */
  static int slides(Telling telling) {
    Audience audience = telling.audience();
    return 1
        + (audience.opensWithConclusion() ? 0 : 1)
        + (audience.keeps().contains("caveats") ? 1 : 0)
        + (audience.closing().equals("questions") ? 1 : 0)
        + (telling.story().sources().isEmpty() ? 0 : 1);
  }

  /**
   * The last slides.
   *
   * @param told the slides before them
   */
  List<Draft> drafts(List<Draft> told) {
    Audience audience = telling.audience();
    Collected collected = new Collected(telling);
    List<Draft> out = new ArrayList<>();
    if (!audience.opensWithConclusion()) {
      new Figures(telling).draft().map(d -> d.weighing(FIGURE)).ifPresent(out::add);
    }
    outlook().map(d -> d.weighing(OUTLOOK)).ifPresent(out::add);
    if (audience.keeps().contains("caveats")) {
      collected.caveats().map(d -> d.weighing(CAVEATS)).ifPresent(out::add);
    }
    boolean decide = audience.closing().equals("decisions");
    (decide
            ? new Answer(telling)
                .advice()
                .or(this::lessons)
                .or(collected::decisions)
                .or(() -> collected.consequences().filter(c -> !c.title().from().isEmpty()))
                .or(() -> new Conclusion(telling).closing(told))
                .or(collected::consequences)
            : Optional.<Draft>empty())
        .or(() -> closing(told))
        .map(d -> d.weighing(CLOSING))
        .ifPresent(out::add);
    if (audience.closing().equals("questions")) {
      collected.questions(told).map(d -> d.weighing(QUESTIONS)).ifPresent(out::add);
    }
    sources().map(d -> d.weighing(SOURCES)).ifPresent(out::add);
    return out;
  }

  /** A picture of the outlook that is no list: the list closes the talk. */
  private Optional<Draft> outlook() {
    Optional<Chapter> outlook = telling.story().outlook();
    return outlook.flatMap(
        c ->
            telling.choice().ranked(c).stream()
                .filter(f -> !f.picture().family().equals("list") && !f.is().equals("number"))
                .filter(f -> f.confidence() > 0.5)
                .map(f -> Drafts.of(f, c, 0, telling))
                .flatMap(Optional::stream)
                .findFirst());
  }

  private Optional<Draft> closing(List<Draft> told) {
    Recap recap = new Recap(telling, told);
    boolean ends = telling.story().outlook().isPresent();
    Optional<Draft> last = lastJudgement().or(() -> ends ? Optional.empty() : summingLead());
    Optional<Draft> word = ends || last.isPresent() ? Optional.empty() : lastWord();
    Conclusion conclusion = new Conclusion(telling);
    return last.or(() -> word.filter(w -> says(w, conclusion)))
        .map(recap::filled)
        .flatMap(this::ofTwo)
        .or(() -> conclusion.closing(told))
        .or(() -> word.map(recap::filled).flatMap(this::ofTwo))
        .or(() -> conclusion.faintClosing(told))
        .or(recap::alone);
  }

  /** The list of a part that is called as one that concludes or says what to do. */
  private Optional<Draft> lessons() {
    return telling
        .story()
        .outlook()
        .filter(o -> telling.lexicon().finds("conclusion-heading", o.name().text()))
        .flatMap(this::listed);
  }

  /** Whether all of the last word counts. */
  private static boolean says(Draft word, Conclusion conclusion) {
    return Stream.concat(word.title().from().stream(), word.picture().sentences().stream())
        .allMatch(conclusion::isLastWord);
  }

  /** A last slide of two claims at least; of a title and one point, both are points. */
  private Optional<Draft> ofTwo(Draft closing) {
    List<Part> points = new ArrayList<>(closing.picture().parts());
    boolean bare = closing.title().from().isEmpty();
    if (bare || points.size() >= FEWEST) {
      return points.size() >= FEWEST ? Optional.of(closing) : Optional.empty();
    }
    points.add(0, Part.of(closing.title()));
    return points.size() < FEWEST
        ? Optional.empty()
        : Optional.of(
            closing
                .withTitle(telling.furniture("takeaways"))
                .withPicture(Picture.of("closing", points)));
  }

  /** What the text's own end, or its summary, says. */
  private Optional<Draft> lastJudgement() {
    List<Chapter> ends =
        Stream.of(telling.story().outlook(), telling.story().summary())
            .flatMap(Optional::stream)
            .toList();
    for (Chapter chapter : ends) {
      Optional<Draft> list = listed(chapter);
      if (list.isPresent()) {
        return list;
      }
    }
    for (Chapter chapter : ends) {
      Optional<Draft> claims = claims(chapter);
      if (claims.isPresent()) {
        return claims;
      }
    }
    return Optional.empty();
  }

  private Optional<Draft> listed(Chapter chapter) {
    return telling.choice().ranked(chapter).stream()
        .filter(f -> f.picture().family().equals("list") && !praises(f, chapter))
        .filter(f -> 2 * f.covers().stream().filter(this::saysGoodbye).count() < f.covers().size())
        .max(Comparator.comparing(Finding::confidence))
        .map(f -> takeaways(f, chapter));
  }

  private boolean saysGoodbye(Sentence s) {
    return telling.lexicon().finds("goodbye", s.text());
  }

  /** Whether a list stands under "What went well": no lesson where another list gives one. */
  private boolean praises(Finding f, Chapter chapter) {
    return f.covers().stream()
        .flatMap(s -> chapter.view().subheading(s).stream())
        .anyMatch(h -> telling.lexicon().finds("praise-heading", h.text()));
  }

  /** Whether a lead begins a story, as "nine years ago" does: it does not sum up. */
  private boolean opensStory(Chapter lead) {
    return lead.view().sentences().stream()
        .limit(1)
        .anyMatch(s -> telling.lexicon().finds("story-opening", s.text()));
  }

  /** The claims of a lead that says what the parts say. */
  private Optional<Draft> summingLead() {
    Optional<Chapter> lead =
        Headlines.lead(telling).filter(l -> !tellsOfWriter(l)).filter(l -> !opensStory(l));
    boolean sumsUp =
        lead.map(Chapter::view)
            .map(SectionView::sentences)
            .filter(s -> s.size() >= LONG || s.stream().anyMatch(this::announces))
            .isPresent();
    return sumsUp ? lead.flatMap(this::claims) : Optional.empty();
  }

  private boolean announces(Sentence s) {
    return telling.lexicon().cue("announced", s).isPresent();
  }

  /** Whether a lead introduces its writer, in one sentence that says so or in many. */
  private boolean tellsOfWriter(Chapter lead) {
    List<Sentence> all = lead.view().sentences();
    long own = all.stream().filter(s -> telling.lexicon().finds("speaker-start", s.text())).count();
    return OWN * own > all.size()
        || all.stream().anyMatch(s -> telling.lexicon().finds("writer", s.text()));
  }

  /** The last paragraph of the last part, where it is short: what the text ends with. */
  private Optional<Draft> lastWord() {
    List<Chapter> chapters = telling.story().chapters();
    if (chapters.isEmpty()) {
      return Optional.empty();
    }
    Chapter last = chapters.get(chapters.size() - 1);
    List<List<Sentence>> paragraphs = last.view().paragraphs();
    List<Sentence> end = paragraphs.size() < 2 ? List.of() : paragraphs.get(paragraphs.size() - 1);
    List<Part> points = new ArrayList<>();
    for (Sentence s : end.size() > SHORT ? List.<Sentence>of() : end) {
      if (!lastWords.mayClose(s)) {
        continue;
      }
      telling.title(s).or(() -> telling.lastWord(s)).map(Part::of).ifPresent(points::add);
    }
    if (points.isEmpty()) {
      return Optional.empty();
    }
    points.forEach(p -> telling.tell(p.label()));
    return Optional.of(headed(points, last));
  }

  private Draft takeaways(Finding f, Chapter chapter) {
    Phrase title =
        Drafts.of(f, chapter, 0, telling).map(Draft::title).orElse(telling.furniture("takeaways"));
    List<Part> points = f.picture().parts().stream().limit(POINTS).toList();
    return Drafts.points("closing", title, points, telling.kicker(chapter), 0, f.reason());
  }

  /** The last judgements of a text that lists none: its strongest claims not told yet. */
  private Optional<Draft> claims(Chapter chapter) {
    List<Part> points = new ArrayList<>();
    for (Sentence s : lastWords.of(chapter)) {
      Optional<Phrase> claim = telling.title(s).or(() -> telling.lastWord(s));
      if (claim.isPresent() && points.size() < POINTS) {
        telling.tell(claim.get());
        points.add(Part.of(claim.get()));
      }
    }
    boolean lead = telling.story().lead().filter(chapter::equals).isPresent();
    boolean sums = lead || telling.story().summary().filter(chapter::equals).isPresent();
    if (points.isEmpty() || (sums && points.size() < (lead ? FEWEST : 3))) {
      return Optional.empty();
    }
    return Optional.of(headed(points, chapter));
  }

  /**
   * The points under the first of them that is as short as a title; one point, and those of a lead,
   * which are no last word, under our own.
   */
  private Draft headed(List<Part> points, Chapter chapter) {
    boolean lead = telling.story().lead().filter(chapter::equals).isPresent();
    Part head =
        points.stream()
            .filter(p -> Extent.ofTitle(p.label().text(), telling.lexicon()) <= 1)
            .filter(p -> !telling.lexicon().finds("pronoun-start", p.label().text()))
            .findFirst()
            .orElse(points.get(0));
    boolean open = telling.lexicon().finds("pronoun-start", head.label().text());
    boolean bare = lead || open || points.size() == 1;
    Phrase title = bare ? telling.furniture("takeaways") : head.label();
    List<Part> rest = bare ? points : points.stream().filter(p -> !p.equals(head)).toList();
    Reason reason = new Reason("closing", List.of());
    return Drafts.points("closing", title, rest, telling.kicker(chapter), 0, reason);
  }

  /** All that two pages take; of more, a page, and the others in the notes. */
  private Optional<Draft> sources() {
    List<Phrase> all = telling.story().sources();
    if (all.isEmpty()) {
      return Optional.empty();
    }
    int shown = all.size() <= MOST_SOURCES ? all.size() : FEW_SOURCES;
    List<Part> points = new ArrayList<>();
    all.subList(0, shown).forEach(s -> points.add(Part.of(Phrase.NONE, s)));
    if (shown < all.size()) {
      points.add(Part.of(Phrase.NONE, telling.furniture("more-sources")));
    }
    Draft draft =
        new Draft(
            Phrase.NONE,
            telling.furniture("sources"),
            Picture.of("sources", points),
            Phrase.NONE,
            0,
            List.of(),
            new Reason("sources", List.of()));
    List<String> others = all.subList(shown, all.size()).stream().map(Phrase::text).toList();
    return Optional.of(draft.withAsides(others));
  }
}
