package org.deckwright.deck.plan;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.deckwright.article.Section.Role;
import org.deckwright.article.Sentence;
import org.deckwright.story.Chapter;
import org.deckwright.story.Cue;
import org.deckwright.story.Extent;
import org.deckwright.story.Folded;
import org.deckwright.story.Part;
import org.deckwright.story.Phrase;
import org.deckwright.story.Picture;
import org.deckwright.story.Range;
import org.deckwright.story.Reason;
import org.deckwright.story.Salience;
import org.deckwright.story.SectionView;

/** The first slides: title, tension, the sections at a glance. */
final class Opening {
  private static final int FEW = 3;
  private static final int MANY = 8;
  private static final double LONG = 1.35;
  private static final double LARGE = 1.7; // a claim that stands alone on its slide
  private static final double ALWAYS = 9; // weights, see Draft
  private static final double AT_A_GLANCE = 1.2;
  private static final double FIRST = 0.95;
  private static final double FIGURE = 0.9;
  private static final double TERMS = 0.7;
  private static final Pattern DIGIT = Pattern.compile("\\d");
  private static final int ROWS = 7;
  private static final double LINE = 0.75; // a part's line in the overview, on the scale of titles
  private static final double MOST = 0.6; // of the parts

  private final Telling telling;

  Opening(Telling telling) {
    this.telling = telling;
  }

  List<Draft> drafts() {
    boolean answer = telling.audience().opensWithConclusion();
    List<Draft> out = new ArrayList<>();
    out.add(title().weighing(ALWAYS));
    new Answer(telling)
        .first()
        .or(() -> answer ? comesTo().or(this::conclusion) : briefing(out).or(this::tension))
        .or(() -> named().isEmpty() ? new News(telling).draft(allSentences()) : Optional.empty())
        .map(d -> d.weighing(FIRST))
        .ifPresent(out::add);
    overview().map(d -> d.weighing(AT_A_GLANCE)).ifPresent(out::add);
    if (answer) {
      new Figures(telling).draft().map(d -> d.weighing(FIGURE)).ifPresent(out::add);
    }
    if (telling.audience().keeps().contains("definitions")) {
      new Glossary(telling).draft().map(d -> d.weighing(TERMS)).ifPresent(out::add);
    }
    return out;
  }

  /** The answer before the way to it: the last judgement, else the lead's strongest claim. */
  private Optional<Draft> conclusion() {
    List<Sentence> candidates = new ArrayList<>();
    boolean claimed = telling.headings().isClaim(telling.story().title());
    Optional<Chapter> lead = telling.story().lead().filter(l -> !claimed);
    Stream.of(telling.story().outlook(), telling.story().summary(), lead)
        .flatMap(Optional::stream)
        .filter(c -> c.view().main().role() != Role.PREFACE)
        .forEach(c -> candidates.addAll(judgements(c)));
    for (Sentence s : candidates) {
      Optional<Phrase> claim = telling.wording(s, LONG).filter(t -> !telling.isTold(t));
      if (claim.isPresent()) {
        telling.tell(claim.get());
        return Optional.of(large(claim.get(), telling.furniture("conclusion"), "conclusion", s));
      }
    }
    return Optional.empty();
  }

  /** What the text comes to, wherever it says so. */
  private Optional<Draft> comesTo() {
    Optional<Phrase> claim = new Conclusion(telling).first(LARGE);
    claim.ifPresent(telling::tell);
    return claim.map(c -> large(c, telling.furniture("conclusion"), "conclusion", c.from().get(0)));
  }

  /** What decides first, then what is strong; figures have their own slide. */
  private List<Sentence> judgements(Chapter chapter) {
    return new Salience(telling.lexicon(), chapter.view())
        .ranked().stream()
            .filter(s -> announcesSections(s).isEmpty())
            .filter(s -> telling.lexicon().cue("percent", s).isEmpty())
            .filter(s -> !telling.worth().holds("questions", s))
            .sorted(Comparator.comparing(s -> telling.worth().holds("decisions", s) ? 0 : 1))
            .toList();
  }

  /** The figures of a lead that gives several, as a summary does. */
  private Optional<Draft> briefing(List<Draft> before) {
    Passages passages = new Passages(telling);
    return telling.story().lead().stream()
        .filter(l -> l.view().main().role() != Role.PREFACE)
        .flatMap(l -> passages.of(l, 0, before).stream())
        .filter(p -> p.left().stream().filter(s -> DIGIT.matcher(s.text()).find()).count() >= FEW)
        .flatMap(p -> passages.draft(p).stream())
        .findFirst();
  }

  static Draft large(Phrase claim, Phrase kicker, String why, Sentence s) {
    return new Draft(
        kicker,
        claim,
        Picture.of("statement", List.of()),
        Phrase.NONE,
        0,
        List.of(s),
        new Reason(why, List.of()));
  }

  private Draft title() {
    var byline = telling.article().byline();
    Phrase own = telling.story().title();
    Phrase title = own.isEmpty() ? new Answer(telling).topic().orElseGet(this::firstClaim) : own;
    telling.tell(title);
    Picture picture =
        Picture.of("title", List.of()).with("subtitle", subtitle(title)).with("origin", origin());
    Phrase kicker =
        Optional.ofNullable(byline.get("kicker")).map(Phrase::whole).orElse(Phrase.NONE);
    List<Sentence> covers = leadSentences().stream().limit(2).toList();
    return new Draft(
        kicker, title, picture, Phrase.NONE, 0, covers, new Reason("title", List.of()));
  }

  private Phrase firstClaim() {
    for (Sentence s : allSentences()) {
      Optional<Phrase> claim = telling.wording(s, 1.2);
      if (claim.isPresent()) {
        return claim.get();
      }
    }
    return allSentences().stream().findFirst().map(Phrase::whole).orElseGet(this::fileName);
  }

  /** A text without a sentence is called as its file is. */
  private Phrase fileName() {
    String name = telling.article().name();
    String stem = name.replaceFirst("\\.[A-Za-z0-9]{1,8}$", "");
    return stem.isBlank() || stem.equals("stdin")
        ? telling.furniture("untitled")
        : new Phrase(stem, List.of());
  }

  private Phrase subtitle(Phrase title) {
    Sentence given = telling.article().byline().get("subtitle");
    if (given != null) {
      return Phrase.whole(given).capital();
    }
    Optional<Phrase> announced =
        leadSentences().stream()
            .filter(s -> announcesSections(s).isPresent())
            .map(s -> telling.lexicon().cue("announced-phrase", s))
            .flatMap(Optional::stream)
            .map(c -> phrase(c))
            .filter(p -> telling.lexicon().finds("enumerable", p.text()))
            .findFirst();
    if (announced.isPresent()) {
      return announced.get();
    }
    boolean next =
        new Answer(telling).opens() && title.from().stream().noneMatch(leadSentences()::contains);
    List<Sentence> lead = next ? List.of() : leadSentences();
    Optional<Phrase> line =
        line(lead.stream().filter(s -> !telling.lexicon().finds("speaker-start", s.text())), title)
            .or(() -> line(lead.stream(), title));
    line.ifPresent(telling::tell);
    return line.orElse(Phrase.NONE);
  }

  /** The first sentence that stands under the title and does not say what that says. */
  private Optional<Phrase> line(Stream<Sentence> sentences, Phrase title) {
    return sentences
        .filter(s -> announcesSections(s).isEmpty())
        .filter(s -> !telling.lexicon().isHan() || !isAside(s))
        .map(telling::title)
        .flatMap(Optional::stream)
        .filter(l -> !telling.isSame(l.text(), title.text()))
        .filter(l -> !Folded.of(l.text()).equalsIgnoreCase(Folded.of(title.text())))
        .findFirst();
  }

  /** What is counted, with the time it took. */
  private static Phrase phrase(Cue cue) {
    List<Range> kept =
        Stream.of("when", "what", "then").map(cue::range).flatMap(Optional::stream).toList();
    return Phrase.of(cue.sentence(), kept).capital();
  }

  private Phrase origin() {
    var byline = telling.article().byline();
    Phrase author =
        Optional.ofNullable(byline.get("author")).map(Phrase::whole).orElse(Phrase.NONE);
    Phrase date = Optional.ofNullable(byline.get("date")).map(Phrase::whole).orElse(Phrase.NONE);
    if (author.isEmpty() || date.isEmpty()) {
      return author.isEmpty() ? date : author;
    }
    return author.join(" · ", date);
  }

  /** A quotation or contrast of the lead, else its strongest sentence. */
  private Optional<Draft> tension() {
    Optional<Chapter> lead = telling.story().lead();
    Optional<Draft> quote =
        lead.flatMap(
            l ->
                l.findings().stream()
                    .filter(f -> f.is().equals("quote"))
                    .findFirst()
                    .flatMap(f -> Drafts.of(f, l, 0, telling)));
    Optional<Draft> own =
        quote.or(() -> lead.flatMap(l -> Drafts.statement(candidates(l), l, 0, telling)));
    return own.or(this::judgement);
  }

  /** The contrast of a short last word or summary by the author, where the lead has none. */
  private Optional<Draft> judgement() {
    for (Chapter c : ends()) {
      for (Sentence s : c.view().sentences()) {
        Optional<Phrase> claim =
            telling.lexicon().finds("tension", s.text())
                ? telling.wording(s, LARGE).filter(t -> !telling.isTold(t))
                : Optional.empty();
        if (claim.isPresent()) {
          telling.tell(claim.get());
          return Optional.of(large(claim.get(), Phrase.NONE, "tension", s));
        }
      }
    }
    return Optional.empty();
  }

  private List<Chapter> ends() {
    return Stream.of(telling.story().outlook(), telling.story().summary())
        .flatMap(Optional::stream)
        .filter(c -> c.view().main().role() != Role.PREFACE)
        .filter(c -> c.view().sentences().size() > FEW) // a short one closes the talk
        .toList();
  }

  private List<Sentence> candidates(Chapter lead) {
    return new Salience(telling.lexicon(), lead.view())
        .ranked().stream()
            .filter(s -> announcesSections(s).isEmpty())
            .filter(s -> telling.lexicon().cue("percent", s).isEmpty())
            .filter(s -> isTense(s.text()))
            .sorted(Comparator.comparing(s -> telling.lexicon().finds("tension", s.text()) ? 0 : 1))
            .toList();
  }

  private boolean isTense(String text) {
    return Stream.of("tension", "strong", "not-but")
        .anyMatch(p -> telling.lexicon().finds(p, text));
  }

  private Optional<Draft> overview() {
    List<Chapter> chapters = named();
    boolean none = telling.audience().overview().equals("none");
    if (none || chapters.size() < FEW || chapters.size() > MANY) {
      return Optional.empty();
    }
    List<Part> points = new ArrayList<>();
    for (Chapter c : chapters) {
      points.add(point(c));
    }
    points = alike(points);
    Optional<Phrase> said = announcement();
    Phrase own = telling.furniture("overview");
    said.ifPresent(telling::tell);
    Phrase title = said.orElse(own);
    return Optional.of(
        new Draft(
            said.isPresent() ? own : Phrase.NONE,
            title,
            Picture.of(asTable(points) ? "list-terms" : "overview", points),
            Phrase.NONE,
            0,
            title.from(),
            new Reason("overview", List.of("headings"))));
  }

  /** A line here and there looks forgotten: where few parts have one, none has. */
  private static List<Part> alike(List<Part> points) {
    long lines = points.stream().filter(p -> !p.text().isEmpty()).count();
    boolean most = lines >= MOST * points.size();
    return most ? points : points.stream().map(p -> p.withText(Phrase.NONE)).toList();
  }

  private boolean asTable(List<Part> points) {
    return telling.audience().overview().equals("table")
        && points.size() <= ROWS
        && points.stream().noneMatch(p -> p.text().isEmpty());
  }

  /** The sentence that announces the parts: by their number, by name, or by what the text does. */
  private Optional<Phrase> announcement() {
    List<Sentence> lead = leadSentences();
    return lead.stream()
        .filter(s -> announcesSections(s).isPresent())
        .map(s -> telling.wording(s, 1.0))
        .flatMap(Optional::stream)
        .findFirst()
        .or(
            () ->
                lead.stream()
                    .map(s -> telling.lexicon().cue("announced-several", s))
                    .flatMap(Optional::stream)
                    .map(c -> c.phrase("what").capital())
                    .filter(p -> !telling.isTold(p))
                    .filter(p -> !telling.lexicon().finds("open-end", p.text()))
                    .findFirst())
        .or(
            () ->
                lead.stream()
                    .filter(s -> telling.lexicon().finds("announces-itself", s.text()))
                    .filter(s -> Extent.ofTitle(s.text(), telling.lexicon()) <= LONG)
                    .map(Phrase::whole)
                    .findFirst());
  }

  private List<Chapter> named() {
    return telling.story().chapters().stream().filter(c -> !c.name().isEmpty()).toList();
  }

  /** A heading's two halves; one without a second half takes its section's first short claim. */
  private Part point(Chapter chapter) {
    Part split = telling.headings().split(chapter.name());
    if (!split.text().isEmpty()) {
      return split;
    }
    Stream<Sentence> first = chapter.view().sentences().stream().limit(1);
    return Stream.concat(first, telling.ranking().ranked(chapter).stream().limit(FEW))
        .filter(s -> !isAside(s))
        .map(s -> telling.wording(s, LINE))
        .flatMap(Optional::stream)
        .filter(l -> !telling.isSame(l.text(), chapter.name().text()))
        .findFirst()
        .map(split::withText)
        .orElse(split);
  }

  /** A question, or what the writer tells of himself: no line that says what a part is about. */
  private boolean isAside(Sentence s) {
    return telling.lexicon().finds("keep-questions", s.text())
        || telling.lexicon().finds("speaker-start", s.text());
  }

  /** The cue that a sentence tells how many sections there are. */
  private Optional<Cue> announcesSections(Sentence sentence) {
    return telling
        .lexicon()
        .cue("announced", sentence)
        .filter(c -> !telling.lexicon().finds("measure", c.text("noun")))
        .filter(c -> telling.lexicon().number(c.text("count")).orElse(-1) == named().size());
  }

  private List<Sentence> leadSentences() {
    return telling.story().lead().map(Chapter::view).map(SectionView::sentences).orElse(List.of());
  }

  private List<Sentence> allSentences() {
    List<Sentence> all = new ArrayList<>(leadSentences());
    telling.story().chapters().forEach(c -> all.addAll(c.view().sentences()));
    telling.story().outlook().ifPresent(c -> all.addAll(c.view().sentences()));
    return all;
  }
}
