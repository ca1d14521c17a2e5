package org.deckwright.deck.plan;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.deckwright.article.Article;
import org.deckwright.article.Sentence;
import org.deckwright.story.Chapter;
import org.deckwright.story.Cue;
import org.deckwright.story.Deletion;
import org.deckwright.story.Extent;
import org.deckwright.story.Finding;
import org.deckwright.story.Headings;
import org.deckwright.story.Lexicon;
import org.deckwright.story.Part;
import org.deckwright.story.Phrase;
import org.deckwright.story.Picture;
import org.deckwright.story.Speech;
import org.deckwright.story.Stance;
import org.deckwright.story.Story;
import org.deckwright.story.Stress;
import org.deckwright.story.Terms;
import org.deckwright.story.Titles;
import org.deckwright.story.Trait;

/** One talk in the making: the story, the means to word it, and what was said already. */
final class Telling {
  private static final Pattern FIGURE = Pattern.compile("\\d[\\d.,]*(?<![.,])");
  private static final int FEW_WORDS = 3; // too few to be the same by chance
  private static final double LONGER = 1.35;
  private static final int LONG_TITLES = 4;
  private static final double JUDGEMENT = 1.4;
  private static final double HALF = 0.5; // of a sentence's words
  private static final double OF_ALL = 0.75; // of a talk's slides, for the article's parts
  private static final double BARE = 6; // words that say little alone

  private final Article article;
  private final Story story;
  private final Audience audience;
  private final Lexicon lexicon;
  private final Titles titles;
  private final Headings headings;
  private final Terms terms;
  private final Deletion deletion;
  private final Worth worth;
  private final Lengths lengths;
  private final Map<Double, Map<Sentence, Optional<Phrase>>> known;
  private final Map<Double, Map<Sentence, Optional<Phrase>>> points;
  private int longTitles;
  private final Told told;
  private final Stress stress;
  private final Stance stance;
  private final Speech speech;
  private final Ranking ranking;
  private final LoneFigures loneFigures = new LoneFigures();
  private final Set<Sentence> reserved = new HashSet<>();
  private final Set<Finding> early = new HashSet<>();

  Telling(Article article, Story story, Audience audience, Lexicon lexicon) {
    this.article = article;
    this.story = story;
    this.audience = audience;
    this.lexicon = lexicon;
    this.known = new HashMap<>();
    this.points = new HashMap<>();
    this.titles = new Titles(lexicon);
    this.headings = new Headings(lexicon);
    this.terms = new Terms(lexicon);
    this.deletion = new Deletion(lexicon);
    this.worth = new Worth(audience, lexicon);
    this.lengths = new Lengths(story, lexicon);
    this.stress = Stress.of(article);
    this.stance = Stance.of(story, lexicon);
    this.speech = Speech.of(story, lexicon);
    this.told = new Told(terms, lexicon);
    this.ranking = new Ranking(this, stress);
  }

  /** A fresh start with what was worked out already. */
  Telling again() {
    return new Telling(this);
  }

  private Telling(Telling before) {
    this.article = before.article;
    this.story = before.story;
    this.audience = before.audience;
    this.lexicon = before.lexicon;
    this.titles = before.titles;
    this.headings = before.headings;
    this.terms = before.terms;
    this.deletion = before.deletion;
    this.worth = before.worth;
    this.lengths = before.lengths;
    this.stress = before.stress;
    this.stance = before.stance;
    this.speech = before.speech;
    this.known = before.known;
    this.points = before.points;
    this.told = new Told(terms, lexicon);
    this.ranking = new Ranking(this, stress);
  }

  Article article() {
    return article;
  }

  Story story() {
    return story;
  }

  Audience audience() {
    return audience;
  }

  Lexicon lexicon() {
    return lexicon;
  }

  Headings headings() {
    return headings;
  }

  Worth worth() {
    return worth;
  }

  Choice choice() {
    return new Choice(worth, this::most, early::contains);
  }

  /** The slide of a finding before those of the parts, which then do not show it again. */
  Optional<Draft> early(Finding finding, Chapter chapter) {
    Optional<Draft> draft = Drafts.of(finding, chapter, 0, this);
    draft.ifPresent(d -> early.add(finding));
    return draft;
  }

  /** How many slides a chapter may have: more where it is most of the text. */
  int most(Chapter chapter) {
    double share = OF_ALL * lengths.of(chapter) / lengths.all();
    if (!audience.everySection()) {
      return Math.max(audience.mostInSection(), (int) (share * audience.leastSlides()));
    }
    return story.chapters().size() > 1
        ? Math.max(audience.mostInSection(), (int) (share * audience.mostSlides()))
        : audience.mostInSection();
  }

  Lengths lengths() {
    return lengths;
  }

  Terms terms() {
    return terms;
  }

  Phrase furniture(String name) {
    return new Phrase(lexicon.furniture(name), List.of());
  }

  /** What the text stands by. */
  Stance stance() {
    return stance;
  }

  /** The headline of a sentence that the text stands by, if it was not told yet, as all below. */
  Optional<Phrase> title(Sentence sentence) {
    return fresh(sentence, wording(sentence, length()));
  }

  private Optional<Phrase> fresh(Sentence sentence, Optional<Phrase> wording) {
    return wording.filter(t -> !isTold(t) && stance.holds(sentence));
  }

  /** Whether all its words are the source's, shortened truly. */
  boolean isSound(Picture picture) {
    return picture.phrases().stream()
        .allMatch(p -> p.from().isEmpty() || deletion.fault(p).isEmpty());
  }

  /** What counts the chapter, if that has words; else what its name is about. */
  Phrase kicker(Chapter chapter) {
    boolean named = chapter.label().text().codePoints().filter(Character::isLetter).count() > 1;
    return named || chapter.name().isEmpty()
        ? chapter.label()
        : headings.split(chapter.name()).label();
  }

  /** A last word, which may be longer. */
  Optional<Phrase> lastWord(Sentence sentence) {
    return fresh(sentence, wording(sentence, JUDGEMENT));
  }

  /** A claim that may be longer and begin with a pronoun, where the kicker explains it. */
  Optional<Phrase> judgement(Sentence sentence) {
    return fresh(sentence, relaxed(sentence, JUDGEMENT));
  }

  /** The headline that the words of a cue give. */
  Optional<Phrase> coreTitle(Cue cue) {
    return titles.of(cue).filter(t -> !isTold(t));
  }

  /** The headline that says the last of several effects. */
  Optional<Phrase> lastTitle(Cue cue, Phrase last) {
    return titles.ofLast(cue, last).filter(t -> !isTold(t));
  }

  /** The headline of what announces a list. */
  Optional<Phrase> headTitle(Cue cue) {
    return titles.ofHead(cue).filter(t -> !isTold(t));
  }

  /** The headline of a sentence over two lines, where nothing shorter is true. */
  Optional<Phrase> longTitle(Sentence sentence) {
    return longTitles >= LONG_TITLES
        ? Optional.empty()
        : fresh(sentence, wording(sentence, LONGER));
  }

  /** The headline of a sentence that may begin with a pronoun, where the kicker explains it. */
  Optional<Phrase> relaxedTitle(Sentence sentence) {
    return fresh(sentence, relaxed(sentence, length()));
  }

  /** What a sentence says within a length, where what it stands beside explains its pronoun. */
  Optional<Phrase> relaxed(Sentence sentence, double most) {
    return speech.has(sentence) ? Optional.empty() : titles.relaxed(sentence, most);
  }

  /** What a sentence says within a length, among others of its paragraph. */
  Optional<Phrase> point(Sentence sentence, double most) {
    return points
        .computeIfAbsent(most, m -> new HashMap<>())
        .computeIfAbsent(
            sentence, s -> speech.has(s) || leads(s) ? Optional.empty() : titles.point(s, most));
  }

  /** Whether it announces what stands below it in the text, and among others says nothing. */
  private static boolean leads(Sentence sentence) {
    return sentence.text().endsWith(":") || sentence.text().endsWith("：");
  }

  /**
   * What a sentence says as a point: short, or longer where the short one leaves its figure or most
   * of its words out.
   *
   * @param way words a sentence within a length
   */
  Optional<Phrase> substance(Function<Double, Optional<Phrase>> way, double most, double longest) {
    Optional<Phrase> brief = way.apply(most);
    Optional<Phrase> full = way.apply(longest);
    boolean hollow = brief.isPresent() && full.isPresent() && isHollow(brief.get(), full.get());
    return hollow ? full : brief.or(() -> full);
  }

  private boolean isHollow(Phrase brief, Phrase full) {
    boolean figure = FIGURE.matcher(full.text()).find() && !FIGURE.matcher(brief.text()).find();
    double left = Extent.ofText(brief.text(), lexicon) / Extent.ofText(full.text(), lexicon);
    return left < HALF && (figure || Extent.ofText(brief.text(), lexicon) < BARE);
  }

  private double length() {
    return audience.titleLength(lexicon);
  }

  /** The headline of a sentence within another length, told or not. */
  Optional<Phrase> wording(Sentence sentence, double most) {
    return known
        .computeIfAbsent(most, m -> new HashMap<>())
        .computeIfAbsent(sentence, s -> speech.has(s) ? Optional.empty() : worded(s, most));
  }

  private Optional<Phrase> worded(Sentence s, double most) {
    return stress.in(s).flatMap(r -> titles.of(s, r, most)).or(() -> titles.of(s, most));
  }

  /** Keeps sentences for the pictures that show them: no other slide takes its title from them. */
  void reserve(Collection<Sentence> sentences) {
    reserved.addAll(sentences);
  }

  boolean isReserved(Sentence sentence) {
    return reserved.contains(sentence);
  }

  /** Remembers a headline, so that nothing is told twice. */
  void tell(Phrase title) {
    longTitles += Extent.ofTitle(title.text(), lexicon) > 1 ? 1 : 0;
    told.add(title);
  }

  /** The lone figures that were set large. */
  LoneFigures loneFigures() {
    return loneFigures;
  }

  /** As if it had not been told. */
  void forget(Phrase title) {
    told.forget(title);
  }

  /** Whether it was told in the very same words. */
  boolean isRepeated(Phrase title) {
    return told.isRepeated(title);
  }

  boolean isTold(Phrase title) {
    return told.has(title);
  }

  /** What was said so far. */
  Told told() {
    return told;
  }

  /** The paragraph that a sentence stands in; none for headings and lists. */
  List<Sentence> paragraph(Sentence sentence) {
    return Stream.of(
            story.lead().stream(),
            story.chapters().stream(),
            story.outlook().stream(),
            story.summary().stream())
        .flatMap(c -> c)
        .flatMap(c -> c.view().paragraphs().stream())
        .filter(p -> p.contains(sentence))
        .findFirst()
        .orElse(List.of());
  }

  /** What is worth most to the audience. */
  Ranking ranking() {
    return ranking;
  }

  /** Whether a headline names all that a picture shows, three members or more. */
  boolean repeats(Phrase title, Picture picture) {
    List<Phrase> shown =
        picture.rows().stream()
            .flatMap(r -> r.labels().stream())
            .filter(l -> !l.isEmpty())
            .toList();
    Stream<Phrase> names =
        shown.isEmpty()
            ? picture.parts().stream().map(Part::label)
            : Stream.concat(picture.traits().stream().map(Trait::label), shown.stream());
    List<Set<String>> words = names.map(p -> terms.of(p.text())).toList();
    int members = shown.isEmpty() ? picture.parts().size() : picture.traits().size();
    return members >= FEW_WORDS
        && words.stream().allMatch(w -> !w.isEmpty() && terms.of(title.text()).containsAll(w));
  }

  /** Whether the two say nearly the same; of other figures they do not. */
  boolean isSame(String a, String b) {
    return told.isSame(a, b);
  }
}
