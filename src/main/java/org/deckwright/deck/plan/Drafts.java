package org.deckwright.deck.plan;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.deckwright.article.Sentence;
import org.deckwright.story.Chapter;
import org.deckwright.story.Finding;
import org.deckwright.story.Part;
import org.deckwright.story.Phrase;
import org.deckwright.story.Picture;
import org.deckwright.story.Reason;
import org.deckwright.story.Salience;

/** Makes slides of what was found. */
final class Drafts {
  private static final double WHOLE = 1.5; // a claim over two lines is better than a topic
  private static final double LINES = 1.45; // the same in words, which take more room
  private static final double STRONG = 0.8;
  private static final double HALF = 0.5;
  private static final int FEW = 2;
  private static final double RELATED = 0.2; // of the fewer words, shared with the picture
  private static final double ANY = 1e-9;
  private static final Set<String> LARGE = Set.of("number", "number-counters");
  private static final Set<String> TWICE = Set.of("choice", "figures");
  private static final Optional<Phrase> NO_TITLE = Optional.empty();

  private Drafts() {}

  /** The slide of a finding, if there is a headline for it. */
  static Optional<Draft> of(Finding finding, Chapter chapter, int section, Telling telling) {
    Optional<Phrase> title =
        telling.isSound(finding.picture())
                && hasFigures(finding, telling)
                && !telling.loneFigures().isTold(finding)
                && !telling.told().hasQuoted(finding.picture().extra("quote"))
            ? fitting(finding, chapter, telling)
            : NO_TITLE;
    Stem stem = new Stem(finding, chapter, telling);
    return title
        .filter(stem::isSaidBy)
        .or(() -> title.isPresent() ? stem.announced() : NO_TITLE)
        .map(
            t ->
                telling.repeats(t, finding.picture())
                    ? besidePicture(t, finding, chapter, telling)
                    : t)
        .flatMap(
            t ->
                isRead(t, finding, telling)
                    ? Optional.of(chapter.name()).filter(n -> Headlines.says(n, telling))
                    : Optional.of(t))
        .map(
            t -> {
              telling.tell(t);
              telling.loneFigures().tell(finding);
              telling.told().quote(finding.picture().extra("quote"));
              Set<Sentence> covers = new LinkedHashSet<>(t.from());
              covers.addAll(finding.covers());
              return new Draft(
                  telling.kicker(chapter),
                  t,
                  finding.picture(),
                  Phrase.NONE,
                  section,
                  List.copyOf(covers),
                  finding.reason());
            });
  }

  /** Whether one of two texts below the headline is the headline once more. */
  private static boolean isRead(Phrase title, Finding finding, Telling telling) {
    List<Part> parts = finding.picture().parts();
    return TWICE.contains(finding.reason().finder())
        && parts.size() <= FEW
        && parts.stream().anyMatch(p -> isRead(title.text(), p.label().text(), telling));
  }

  /** Whether one says the other, but for a word such as "too". */
  private static boolean isRead(String title, String label, Telling telling) {
    Set<String> words = telling.terms().of(title);
    Set<String> read = telling.terms().of(label);
    return label.equalsIgnoreCase(title)
        || (words.size() > FEW && read.containsAll(words) && read.size() <= words.size() + 1);
  }

  /**
   * A headline that speaks of the picture: where the usual one does not, a sentence beside it that
   * does, the part's name, then what the picture itself is made of.
   */
  private static Optional<Phrase> fitting(Finding finding, Chapter chapter, Telling telling) {
    PictureFit fit = new PictureFit(telling, finding);
    Optional<Phrase> usual = title(finding, chapter, telling);
    if (usual.isEmpty() && fit.isMeasured() && finding.picture().parts().size() > FEW) {
      return first(finding.covers(), s -> whole(s, telling).filter(fit::accepts));
    }
    if (usual.isEmpty() || fit.accepts(usual.get())) {
      return usual;
    }
    return first(
            new Around(finding, chapter, telling).related(ANY),
            s -> telling.title(s).filter(fit::accepts))
        .or(() -> Headlines.subheading(finding, chapter, telling))
        .or(() -> Optional.of(chapter.name()).filter(n -> Headlines.says(n, telling)))
        .or(() -> first(finding.covers(), s -> whole(s, telling).filter(fit::accepts)))
        .or(() -> usual);
  }

  /** Whether what is set large is a figure: "over twelve years" is none. */
  private static boolean hasFigures(Finding finding, Telling telling) {
    return !LARGE.contains(finding.is())
        || telling.lexicon().isHan()
        || finding.picture().parts().stream()
            .allMatch(p -> p.value().isEmpty() || hasDigit(p.value()));
  }

  /** A headline that only reads out the picture's words gives way to what stands around it. */
  private static Phrase besidePicture(
      Phrase title, Finding finding, Chapter chapter, Telling telling) {
    Set<Sentence> around = new LinkedHashSet<>();
    title.from().forEach(s -> paragraph(chapter, s).ifPresent(around::addAll));
    around.addAll(new Around(finding, chapter, telling).near());
    return around.stream()
        .map(telling::title)
        .flatMap(Optional::stream)
        .filter(t -> !telling.repeats(t, finding.picture()))
        .findFirst()
        .orElse(title);
  }

  /** Claim first: the short opening of the paragraph, the finding's own sentences, the heading. */
  private static Optional<Phrase> title(Finding finding, Chapter chapter, Telling telling) {
    boolean number = finding.is().equals("number");
    PictureFit fit = new PictureFit(telling, finding);
    Around around = new Around(finding, chapter, telling);
    if (finding.is().equals("quote")) {
      return quoteTitle(finding, chapter, telling);
    }
    if (Headlines.isTask(finding, chapter.name(), telling)) {
      return Optional.of(chapter.name());
    }
    Phrase said = finding.picture().extra("said"); // of the figures, in their own sentence
    Optional<Phrase> named =
        Optional.of(said)
            .filter(t -> !t.isEmpty() && Headlines.isFree(t, telling))
            .or(() -> Headlines.claimAbove(finding, chapter, telling))
            .or(() -> Headlines.dayAbove(finding, chapter, telling));
    if (named.isPresent()) {
      return named;
    }
    Optional<Phrase> own = own(finding, telling);
    if (number) {
      String digits = finding.core().map(c -> c.text("num")).orElse("");
      return own.or(() -> first(finding.claims(), s -> telling.wording(s, 1.2)))
          .filter(t -> t.text().contains(digits) && !telling.isTold(t));
    }
    if (isBareChange(finding)) {
      String first = finding.picture().parts().get(0).label().text();
      return own.filter(t -> t.text().contains(first))
          .or(() -> first(finding.claims(), s -> whole(s, telling)))
          .or(() -> first(finding.claims(), fit::roomy))
          .filter(t -> t.text().contains(first));
    }
    if (own.isEmpty() && finding.reason().finder().equals("subsections")) {
      return Optional.of(chapter.name()).filter(n -> Headlines.isFree(n, telling));
    }
    String heading = finding.picture().extra("heading").text();
    if (own.isPresent() && !own.get().text().equals(heading)) {
      return own;
    }
    if (finding.claims().isEmpty()
        && List.of("sequence", "list").contains(finding.picture().family())) {
      return Headlines.subheading(finding, chapter, telling)
          .or(() -> first(around.besides(), telling::title))
          .or(() -> Optional.of(chapter.name()).filter(n -> Headlines.isFree(n, telling)));
    }
    Optional<Phrase> announced =
        own.isPresent() ? own : first(finding.claims(), s -> whole(s, telling));
    if (announced.isPresent() && !announced.get().text().equals(heading)) {
      return announced;
    }
    Optional<Phrase> leadIn = Headlines.leadIn(finding, telling);
    if (leadIn.isPresent()) {
      return leadIn;
    }
    Optional<Phrase> roomy = fit.isMeasured() ? first(finding.claims(), fit::roomy) : NO_TITLE;
    if (roomy.isPresent()) {
      return roomy;
    }
    double least = Headlines.isList(finding) ? ANY : RELATED;
    List<Sentence> near = around.related(least);
    List<Sentence> mates = around.mates();
    return first(near, telling::title)
        .or(() -> own)
        .or(() -> Headlines.subheading(finding, chapter, telling))
        .or(() -> first(mates, telling::title))
        .or(() -> first(mates, telling::longTitle))
        .or(() -> first(around.strongly(), telling::title))
        .or(() -> Optional.of(chapter.name()).filter(n -> Headlines.says(n, telling)))
        .or(() -> first(around.related(ANY), telling::title))
        .or(() -> first(around.beside(), telling::title))
        .or(() -> first(strong(chapter, telling), telling::title))
        .or(() -> Optional.of(chapter.name()).filter(n -> Headlines.isFree(n, telling)));
  }

  /** The headline that the finding's own sentences give. */
  private static Optional<Phrase> own(Finding finding, Telling telling) {
    Optional<Phrase> announced =
        finding.reason().finder().equals("amounts")
            ? finding.core().flatMap(telling::headTitle)
            : Optional.empty();
    Optional<Phrase> own =
        announced
            .or(
                () ->
                    first(
                        finding.claims(),
                        s -> claim(s, finding, telling).filter(t -> fits(t, finding, telling))))
            .or(() -> finding.core().flatMap(telling::coreTitle))
            .or(() -> first(finding.claims(), telling::longTitle));
    return isTwoTimes(finding)
        ? own.filter(t -> tellsFigure(t, finding))
            .or(() -> first(finding.claims(), s -> whole(s, telling)))
            .filter(t -> tellsFigure(t, finding))
            .or(() -> headed(finding, telling))
        : own;
  }

  /** Whether a headline over several figures speaks of what they count. */
  private static boolean fits(Phrase title, Finding finding, Telling telling) {
    return !finding.reason().finder().equals("figures")
        || !telling.lexicon().isHan()
        || finding.picture().parts().stream()
            .anyMatch(p -> telling.terms().overlap(p.label().text(), title.text()) > 0);
  }

  /** One measure then and now, told in one sentence. */
  private static boolean isTwoTimes(Finding finding) {
    return List.of("change", "two-times").contains(finding.reason().finder())
        && finding.picture().rows().size() == 1;
  }

  private static boolean tellsFigure(Phrase title, Finding finding) {
    return finding.picture().rows().stream()
        .flatMap(r -> r.labels().stream())
        .anyMatch(v -> title.text().contains(v.text()));
  }

  /** What the measure is called. */
  private static Optional<Phrase> headed(Finding finding, Telling telling) {
    return Optional.of(finding.picture().extra("heading"))
        .filter(h -> Headlines.isFree(h, telling));
  }

  /** Two figures without a word of what they count: their title has to say it. */
  private static boolean isBareChange(Finding finding) {
    return finding.reason().finder().equals("from-to")
        && finding.picture().parts().stream()
            .allMatch(p -> p.text().isEmpty() && hasNoWords(p.parts()) && hasDigit(p.label()));
  }

  private static boolean hasNoWords(List<Part> parts) {
    return parts.stream().allMatch(p -> p.label().isEmpty());
  }

  private static boolean hasDigit(Phrase words) {
    return words.text().chars().anyMatch(Character::isDigit);
  }

  /** The headline of a claim; where it announces the list, what stands before that. */
  private static Optional<Phrase> claim(Sentence s, Finding finding, Telling telling) {
    return finding
        .core()
        .filter(c -> c.sentence().equals(s))
        .flatMap(telling::headTitle)
        .or(() -> telling.title(s));
  }

  private static Optional<Phrase> whole(Sentence s, Telling telling) {
    double most = telling.lexicon().isHan() ? WHOLE : LINES;
    return telling.wording(s, most).filter(t -> !telling.isTold(t) && telling.stance().holds(s));
  }

  /** What the section says above all, most telling first. */
  static List<Sentence> strong(Chapter chapter, Telling telling) {
    Salience salience = new Salience(telling.lexicon(), chapter.view());
    return telling.ranking().ranked(chapter).stream()
        .filter(s -> !telling.isReserved(s) && telling.ranking().weight(s, salience) > STRONG)
        .toList();
  }

  /** What stands beside a quotation, without its words; else the part's name, else our own. */
  private static Optional<Phrase> quoteTitle(Finding finding, Chapter chapter, Telling telling) {
    String quote = finding.picture().extra("quote").text();
    List<Sentence> all = new ArrayList<>(finding.claims());
    all.addAll(new Around(finding, chapter, telling).near());
    return first(all, telling::title)
        .or(() -> first(all, telling::longTitle))
        .filter(t -> telling.terms().overlap(t.text(), quote) < HALF)
        .or(
            () ->
                chapter.name().isEmpty() || telling.isTold(chapter.name())
                    ? Optional.of(telling.furniture("quote"))
                    : Optional.of(chapter.name()));
  }

  private static Optional<Phrase> first(
      List<Sentence> sentences, Function<Sentence, Optional<Phrase>> way) {
    return sentences.stream().map(way).flatMap(Optional::stream).findFirst();
  }

  static Optional<List<Sentence>> paragraph(Chapter chapter, Sentence sentence) {
    return chapter.view().paragraphs().stream().filter(p -> p.contains(sentence)).findFirst();
  }

  /** One claim set large; empty if none of the sentences gives a new headline. */
  static Optional<Draft> statement(
      List<Sentence> candidates, Chapter chapter, int section, Telling telling) {
    return statement(candidates, chapter, section, telling, false);
  }

  /**
   * The same.
   *
   * @param again whether it may say what a slide before it says, as the deck's title does
   */
  static Optional<Draft> statement(
      List<Sentence> candidates, Chapter chapter, int section, Telling telling, boolean again) {
    Function<Sentence, Optional<Phrase>> way = again ? s -> telling.wording(s, 1) : telling::title;
    Optional<Phrase> title =
        first(candidates, way)
            .or(() -> first(candidates, telling::longTitle))
            .or(() -> first(candidates, s -> whole(s, telling)));
    title.ifPresent(telling::tell);
    return title.map(
        t ->
            new Draft(
                telling.kicker(chapter),
                t,
                Picture.of("statement", List.of()),
                Phrase.NONE,
                section,
                t.from(),
                new Reason("statement", List.of())));
  }

  /** Points without a picture. */
  static Draft points(
      String is, Phrase title, List<Part> points, Phrase kicker, int section, Reason reason) {
    Set<Sentence> covers = new LinkedHashSet<>(title.from());
    points.forEach(
        p -> {
          covers.addAll(p.label().from());
          covers.addAll(p.text().from());
        });
    return new Draft(
        kicker, title, Picture.of(is, points), Phrase.NONE, section, List.copyOf(covers), reason);
  }
}
