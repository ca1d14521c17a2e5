package org.deckwright.deck.plan;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.deckwright.article.Sentence;
import org.deckwright.story.Chapter;
import org.deckwright.story.Extent;
import org.deckwright.story.Lexicon;
import org.deckwright.story.Part;
import org.deckwright.story.Phrase;
import org.deckwright.story.Picture;
import org.deckwright.story.Reason;
import org.deckwright.story.Salience;
import org.deckwright.story.find.KeyFigure;

/** Paragraphs that no picture shows: what each claims, with what it says for it. */
final class Passages {
  private static final int FEW = 5; // sentences of paragraphs that go together
  private static final int FEWEST = 2; // points; a claim with one is no slide more
  private static final double COUNTER = 1; // longest name of a figure
  private static final String LARGE = ".*(?:[%€$£¥元]|per ?cent|Prozent|million|billion|[万亿]).*";
  private static final double BRIEF = 1.2; // title of such
  private static final double ENOUGH = 18; // words of a claim and its one point
  private static final int ASIDE = 3; // points beside an image or code
  private static final double LONGEST = 1.9; // where no shorter one is true
  private static final double TWO_LINES = 1.45; // of a title, where no shorter one is true
  private static final double MUCH = 1.5; // worth of what is told though its headline is long
  private static final double THREE_LINES = 1.6;
  private static final double BARE = 5; // words of a whole sentence that say too little
  private static final String LEADS = ":：?？"; // end of what only leads on
  private static final double LINE = 12; // words of a title of full length
  private static final double OPENING = 0.4; // more for a claim that opens its paragraph

  private final Telling telling;

  Passages(Telling telling) {
    this.telling = telling;
  }

  /**
   * What is unsaid of a paragraph, or of some brief ones.
   *
   * @param left its sentences that no slide shows, in order
   * @param worth how much they say, on the scale of salience
   * @param named the sentence with which its paragraph begins, where a list of the section has that
   *     as a member, so that the paragraph tells of the member
   */
  record Passage(
      Chapter chapter, int section, List<Sentence> left, double worth, Optional<Sentence> named) {
    Sentence first() {
      return left.get(0);
    }
  }

  /** What no slide of the section shows, in the order of the text. */
  List<Passage> of(Chapter chapter, int section, List<Draft> own) {
    Set<Sentence> shown = new HashSet<>();
    own.forEach(d -> shown.addAll(d.picture().sentences()));
    own.forEach(d -> shown.addAll(d.title().from()));
    Salience salience = new Salience(telling.lexicon(), chapter.view());
    List<Passage> out = new ArrayList<>();
    for (List<Sentence> group : groups(chapter, own)) {
      List<Sentence> left = group.stream().filter(s -> !shown.contains(s)).toList();
      int gone = group.size() - left.size();
      if (!left.isEmpty() && (gone == 0 || left.size() >= 0.3 * gone)) {
        double worth = left.stream().mapToDouble(s -> Math.max(0, weight(s, salience))).sum();
        out.add(new Passage(chapter, section, left, worth, named(left, chapter, own)));
      }
    }
    return out;
  }

  /** The opening of the one paragraph in which all of them stand, where a list is made of such. */
  private static Optional<Sentence> named(List<Sentence> left, Chapter chapter, List<Draft> own) {
    Sentence opening = chapter.view().opening(left.get(0));
    boolean one = left.stream().allMatch(s -> chapter.view().opening(s).equals(opening));
    boolean member = one && members(own).contains(opening);
    return Optional.of(opening).filter(o -> member && !left.contains(o));
  }

  /** The sentences that are members of lists. */
  private static Set<Sentence> members(List<Draft> own) {
    return own.stream()
        .map(Draft::picture)
        .filter(p -> p.family().equals("list"))
        .flatMap(p -> p.parts().stream())
        .flatMap(p -> p.label().from().stream())
        .collect(Collectors.toSet());
  }

  private double weight(Sentence s, Salience salience) {
    return telling.ranking().weight(s, salience);
  }

  /** The paragraphs; brief ones under one heading that follow each other go together. */
  private static List<List<Sentence>> groups(Chapter chapter, List<Draft> own) {
    List<List<Sentence>> out = new ArrayList<>();
    Set<Sentence> members = members(own);
    boolean alone = false;
    for (List<Sentence> paragraph : chapter.view().paragraphs()) {
      List<Sentence> last = out.isEmpty() ? List.of() : out.get(out.size() - 1);
      boolean before = alone;
      alone = members.contains(paragraph.get(0));
      boolean together =
          !last.isEmpty()
              && !alone
              && !before
              && (!chapter.name().isEmpty() || Math.min(last.size(), paragraph.size()) == 1)
              && last.size() + paragraph.size() <= FEW
              && heading(last, chapter).equals(heading(paragraph, chapter));
      if (together) {
        last.addAll(paragraph);
      } else {
        out.add(new ArrayList<>(paragraph));
      }
    }
    return out;
  }

  private static Optional<Sentence> heading(List<Sentence> sentences, Chapter chapter) {
    return chapter.view().subheading(sentences.get(0));
  }

  /** Its slide, if it has a headline and points. */
  Optional<Draft> draft(Passage passage) {
    return draft(passage, FEWEST);
  }

  /** The same where a claim and the one point below it are enough for a slide. */
  Optional<Draft> remarked(Passage passage) {
    Optional<Phrase> title = title(passage);
    double said =
        title.stream()
            .flatMap(t -> Stream.concat(Stream.of(t), points(passage, t).stream()))
            .mapToDouble(p -> Extent.ofText(p.text(), telling.lexicon()))
            .sum();
    boolean brief =
        title.filter(t -> Extent.ofTitle(t.text(), telling.lexicon()) <= BRIEF).isPresent();
    return brief && said >= ENOUGH ? draft(passage, 1) : Optional.empty();
  }

  /** The same without points, or with one. */
  Optional<Draft> claim(Passage passage) {
    return draft(passage, 0);
  }

  private Optional<Draft> draft(Passage passage, int least) {
    Optional<Phrase> title = title(passage);
    List<Phrase> points = title.map(t -> points(passage, t)).orElse(List.of());
    boolean named = title.filter(passage.chapter().name()::equals).isPresent();
    if (points.size() < (named ? FEWEST : least)) {
      return Optional.empty();
    }
    points.forEach(telling::tell);
    return title.map(
        t -> {
          telling.tell(t);
          return draft(passage, t, points);
        });
  }

  private Draft draft(Passage passage, Phrase title, List<Phrase> points) {
    Phrase own = telling.kicker(passage.chapter());
    Phrase kicker = own.text().equals(title.text()) ? Phrase.NONE : own;
    Reason reason = new Reason("points", List.of());
    List<Part> figures =
        points.stream().flatMap(p -> KeyFigure.of(p, telling.lexicon()).stream()).toList();
    boolean all = figures.size() > 1 && figures.size() == points.size();
    if (all && figures.stream().allMatch(this::isCounter) && isOneParagraph(points, passage)) {
      return Drafts.points("number-counters", title, figures, kicker, passage.section(), reason);
    }
    if (points.size() > 1) {
      List<Part> parts = points.stream().map(p -> Part.of(Phrase.NONE, p)).toList();
      return Drafts.points("bullets", title, parts, kicker, passage.section(), reason);
    }
    Picture picture =
        KeyFigure.of(title, telling.lexicon())
            .filter(f -> f.value().text().matches(points.isEmpty() ? ".*\\d.*" : LARGE))
            .filter(f -> !telling.lexicon().finds("unreal", title.text()))
            .map(f -> Picture.of("number", List.of(Part.of(Phrase.NONE).withFigure(f.value()))))
            .orElseGet(() -> Picture.of("statement", List.of()));
    Set<Sentence> covers = new LinkedHashSet<>(title.from());
    points.forEach(p -> covers.addAll(p.from()));
    return new Draft(
        kicker,
        title,
        points.isEmpty() ? picture : picture.with("remark", points.get(0)),
        Phrase.NONE,
        passage.section(),
        List.copyOf(covers),
        reason);
  }

  /** Whether it is a figure with its name, and no whole story. */
  private boolean isCounter(Part figure) {
    return figure.value().text().matches(".*\\d.*")
        && Extent.ofTitle(figure.label().text(), telling.lexicon()) <= COUNTER;
  }

  /** Figures of other paragraphs speak of other things. */
  private static boolean isOneParagraph(List<Phrase> points, Passage passage) {
    return points.stream()
            .flatMap(p -> p.from().stream())
            .map(passage.chapter().view()::opening)
            .distinct()
            .count()
        == 1;
  }

  /**
   * The slide of what says most in a section of which no slide tells, if it has a headline; a claim
   * with points before a bare one.
   */
  Optional<Draft> best(Chapter chapter, int section) {
    List<Passage> all =
        of(chapter, section, List.of()).stream()
            .sorted(Comparator.comparing((Passage p) -> -p.worth()))
            .toList();
    return all.stream()
        .flatMap(p -> draft(p).stream())
        .findFirst()
        .or(() -> all.stream().flatMap(p -> claim(p).stream()).findFirst());
  }

  /** The name of its sub-section where that is a claim, else what it says above all. */
  private Optional<Phrase> title(Passage passage) {
    Chapter chapter = passage.chapter();
    Salience salience = new Salience(telling.lexicon(), chapter.view());
    Sentence first = passage.first();
    Optional<Phrase> sub =
        chapter
            .view()
            .subheading(first)
            .map(Phrase::whole)
            .filter(t -> telling.headings().isClaim(t) && !telling.isTold(t));
    List<Sentence> ranked = new ArrayList<>(passage.left());
    ranked.removeIf(s -> !telling.stance().holds(s)); // nor where nothing else is left
    ranked.removeIf(Sentence::asks);
    ranked.sort(
        Comparator.comparing(
            s ->
                -weight(s, salience)
                    + telling.ranking().loss(s)
                    - (chapter.view().opening(s).equals(s) ? OPENING : 0)));
    List<Sentence> fresh =
        ranked.stream()
            .filter(s -> !telling.lexicon().finds("background", s.text()))
            .filter(s -> !telling.lexicon().finds("hollow-point", s.text()))
            .filter(s -> !telling.ranking().takesUp(s))
            .toList();
    return passage
        .named()
        .flatMap(s -> telling.wording(s, TWO_LINES))
        .filter(t -> !telling.isTold(t))
        .or(() -> sub)
        .or(() -> said(fresh))
        .or(() -> passage.worth() > MUCH ? longest(fresh) : Optional.empty())
        .or(() -> passage.left().size() > FEWEST ? says(chapter) : Optional.empty())
        .or(
            () ->
                fresh.size() < ranked.size()
                    ? name(chapter).or(() -> longest(fresh)).or(() -> said(ranked))
                    : Optional.empty());
  }

  private Optional<Phrase> said(List<Sentence> sentences) {
    return first(sentences, this::whole)
        .or(() -> first(sentences, s -> telling.wording(s, TWO_LINES)))
        .or(() -> first(sentences, s -> unexplained(s, TWO_LINES)));
  }

  /** The usual headline, or a longer one where that leaves out a figure. */
  private Optional<Phrase> whole(Sentence s) {
    Optional<Phrase> usual = telling.title(s);
    long figures = usual.map(PointChoice::figures).orElse(0L);
    return usual.isPresent() && figures < PointChoice.figures(Phrase.whole(s))
        ? telling.wording(s, BRIEF).filter(t -> PointChoice.figures(t) > figures).or(() -> usual)
        : usual;
  }

  /** What the part is called, where that tells of what it speaks. */
  private Optional<Phrase> says(Chapter chapter) {
    return Optional.of(chapter.name()).filter(n -> Headlines.says(n, telling));
  }

  /** What the part is called, where its sentences only say what was so before. */
  private Optional<Phrase> name(Chapter chapter) {
    return Optional.of(chapter.name()).filter(n -> !n.isEmpty() && !telling.isTold(n));
  }

  /** What stands alone although it is no usual headline: a whole sentence of some words. */
  private Optional<Phrase> unexplained(Sentence s, double most) {
    Lexicon lexicon = telling.lexicon();
    boolean leads = LEADS.indexOf(s.text().charAt(s.text().length() - 1)) >= 0;
    boolean brief = Extent.ofText(s.text(), lexicon) < BARE;
    boolean back = isOpen(s.text()) || lexicon.finds("points-back", s.text());
    return leads || brief || back || telling.ranking().takesUp(s)
        ? Optional.empty()
        : telling.point(s, most).filter(p -> !isOpen(p.text()));
  }

  private boolean isOpen(String text) {
    return telling.lexicon().finds("title-veto", text)
        || telling.lexicon().finds("pronoun-start", text)
        || telling.lexicon().finds("unanchored", text);
  }

  /** A long headline is better than none for what says most: the shortest of such. */
  private Optional<Phrase> longest(List<Sentence> ranked) {
    return first(ranked, s -> telling.wording(s, THREE_LINES).or(() -> unexplained(s, THREE_LINES)))
        .or(() -> first(ranked, s -> telling.wording(s, LONGEST)))
        .or(() -> first(ranked, s -> unexplained(s, LONGEST)));
  }

  private Optional<Phrase> first(
      List<Sentence> sentences, Function<Sentence, Optional<Phrase>> way) {
    return sentences.stream()
        .flatMap(s -> way.apply(s).stream())
        .filter(t -> !telling.isTold(t))
        .findFirst();
  }

  /** What those sentences of a chapter say for a title, at most three points. */
  List<Phrase> points(Chapter chapter, List<Sentence> sentences, Phrase title) {
    List<Phrase> all = points(new Passage(chapter, 0, sentences, 0, Optional.empty()), title);
    return all.subList(0, Math.min(ASIDE, all.size()));
  }

  /** What its sentences say for the title, in the order of the text, short together. */
  private List<Phrase> points(Passage passage, Phrase title) {
    Salience salience = new Salience(telling.lexicon(), passage.chapter().view());
    return new PointChoice(telling, passage.chapter(), s -> weight(s, salience))
        .of(passage.left(), title, room(title, passage.chapter()));
  }

  /** What a title leaves of a slide's words, on the scale of titles. */
  private double room(Phrase title, Chapter chapter) {
    double taken =
        Extent.ofText(title.text(), telling.lexicon())
            + Extent.ofText(telling.kicker(chapter).text(), telling.lexicon());
    return (telling.audience().words() - taken) / LINE;
  }
}
