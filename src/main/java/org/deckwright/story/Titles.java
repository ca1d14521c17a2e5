package org.deckwright.story;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.deckwright.article.Sentence;

/** Makes headlines: claims of the source, shortened by deletion, or none at all. */
public final class Titles {
  private static final String CLAUSE_MARKS = ",;:—()";
  private static final double SAFE = 1.6; // cost of cuts that take nothing that is needed

  private static final double HOLLOW = 0.35; // of a length; a shorter clause says too little

  private static final String MARKS = CLAUSE_MARKS + " ";

  private final Lexicon lexicon;
  private final Cuts cuts;
  private final Vetoes vetoes;
  private final Map<Asked, Optional<Phrase>> known = new HashMap<>();
  private final Map<Tried, Boolean> passing = new HashMap<>();

  public Titles(Lexicon lexicon) {
    this.lexicon = lexicon;
    this.cuts = new Cuts(lexicon);
    this.vetoes = new Vetoes(lexicon);
  }

  /** The headline that the sentence gives within the length of a title; empty if none is true. */
  public Optional<Phrase> of(Sentence sentence) {
    return of(sentence, 1.0);
  }

  /**
   * The headline within a length.
   *
   * @param most length on the scale of {@link Extent#ofTitle}
   */
  public Optional<Phrase> of(Sentence sentence, double most) {
    return shortest(sentence, whole(sentence), most, Vetoes.Rule.CLAIM).map(Phrase::capital);
  }

  /** The headline that a stretch of the sentence gives, which has a verb of its own. */
  public Optional<Phrase> of(Sentence sentence, Range within, double most) {
    return shortest(sentence, within, most, Vetoes.Rule.CORE).map(Phrase::capital);
  }

  /**
   * The headline that the words of a cue give, where nothing before them in their clause bounds
   * them.
   */
  public Optional<Phrase> of(Cue cue) {
    String folded = Folded.of(cue.sentence().text());
    int begin = cue.start();
    while (begin < cue.end() && MARKS.indexOf(folded.charAt(begin)) >= 0) {
      begin++;
    }
    int mark = begin - 1;
    while (mark >= 0 && CLAUSE_MARKS.indexOf(folded.charAt(mark)) < 0) {
      mark--;
    }
    String before = folded.substring(mark + 1, begin);
    return lexicon.finds("kept-always", before) || !isOpening(before)
        ? Optional.empty()
        : shortest(cue.sentence(), new Range(cue.start(), cue.end()), 1, Vetoes.Rule.CORE)
            .map(Phrase::capital);
  }

  /** Whether words before a cue only lead to it; else they are the subject or the verb of it. */
  private boolean isOpening(String before) {
    String words = before.strip();
    return words.isEmpty() || lexicon.finds("clause-lead-words", words);
  }

  /** The headline of what announces the list that a cue found, up to its colon. */
  public Optional<Phrase> ofHead(Cue cue) {
    String folded = Folded.of(cue.sentence().text());
    int list = cue.range("list").map(Range::start).orElse(0);
    int colon = folded.substring(0, list).lastIndexOf(':');
    return colon < 0 || !folded.substring(colon + 1, list).isBlank()
        ? Optional.empty()
        : shortest(cue.sentence(), new Range(0, colon), 1, Vetoes.Rule.HEAD).map(Phrase::capital);
  }

  /**
   * The headline that says the last of several things that a subject will do, on which its sentence
   * ends; the picture shows all of them.
   *
   * @param last the words of the last one
   */
  public Optional<Phrase> ofLast(Cue cue, Phrase last) {
    Optional<Range> list = cue.range("list");
    Optional<Range> who = cue.range("who");
    int start = small(cue.sentence().text()).lastIndexOf(small(last.text()));
    if (list.isEmpty()
        || who.isEmpty()
        || lexicon.finds("pronoun", cue.text("who"))
        || start < list.get().start()) {
      return Optional.empty();
    }
    Range subject = new Range(who.get().start(), list.get().start());
    Range end = new Range(start, start + last.text().length());
    return Optional.of(Phrase.of(cue.sentence(), subject, end))
        .filter(p -> Extent.ofTitle(p.text(), lexicon) <= 1 && isTrue(p))
        .map(Phrase::capital);
  }

  private boolean isTrue(Phrase phrase) {
    return new Deletion(lexicon).fault(phrase).isEmpty();
  }

  /** The headline of a sentence whose subject is a pronoun that the kicker explains. */
  public Optional<Phrase> relaxed(Sentence sentence, double most) {
    return shortest(sentence, whole(sentence), most, Vetoes.Rule.RELAXED).map(Phrase::capital);
  }

  /** A sentence that stands among others of its paragraph, which explain what it points to. */
  public Optional<Phrase> point(Sentence sentence, double most) {
    return shortest(sentence, whole(sentence), most, Vetoes.Rule.POINT).map(Phrase::capital);
  }

  /** A stretch of a sentence cut down to a length; as it is where no cut is true. */
  public Phrase shortened(Sentence sentence, Range within, double most) {
    Phrase uncut = Phrase.of(sentence, within);
    if (Extent.ofTitle(uncut.text(), lexicon) <= most && !uncut.text().contains("(")) {
      return uncut;
    }
    return shortest(sentence, within, most, Vetoes.Rule.FRAGMENT).orElse(uncut);
  }

  /** The same for an item of a list. */
  public Phrase item(Sentence sentence, Range within, double most) {
    String text = Phrase.of(sentence, within).text();
    if (Extent.ofTitle(text, lexicon) <= most) {
      return shortened(sentence, within, most);
    }
    Optional<Phrase> first =
        text.indexOf('：') >= 0 ? Optional.empty() : opening(sentence, within, most);
    return first
        .or(() -> shortest(sentence, within, most, Vetoes.Rule.ITEM))
        .orElseGet(() -> shortened(sentence, within, most));
  }

  /** In Chinese the first clauses of an item name it, and the next only go on about it. */
  private Optional<Phrase> opening(Sentence sentence, Range within, double most) {
    String folded = Folded.of(sentence.text()).substring(0, within.end());
    int comma = lexicon.isHan() ? folded.lastIndexOf(',') : -1;
    while (comma > within.start()) {
      Phrase first = Phrase.of(sentence, new Range(within.start(), comma));
      double length = Extent.ofTitle(first.text(), lexicon);
      boolean fits = length <= most && length >= HOLLOW * most;
      if (fits
          && isTrue(first)
          && vetoes.standsAlone(Folded.of(first.text()), folded.substring(comma + 1))) {
        return Optional.of(first);
      }
      comma = folded.lastIndexOf(',', comma - 1);
    }
    return Optional.empty();
  }

  /**
   * Words shown already, cut down to a length if they stand together in one sentence.
   *
   * @param claim whether they are to stand alone as a sentence
   */
  public Phrase shorter(Phrase words, double most, boolean claim) {
    return shorter(words, most, claim ? Vetoes.Rule.CLAIM : Vetoes.Rule.FRAGMENT);
  }

  /** The same for a member's own words. */
  public Phrase shorterItem(Phrase words, double most) {
    return shorter(words, most, Vetoes.Rule.ITEM);
  }

  private Phrase shorter(Phrase words, double most, Vetoes.Rule rule) {
    if (words.from().size() != 1 || Extent.ofTitle(words.text(), lexicon) <= most) {
      return words;
    }
    Sentence sentence = words.from().get(0);
    int start = small(sentence.text()).indexOf(small(words.text()));
    return start < 0
        ? words
        : safest(sentence, new Range(start, start + words.text().length()), most, rule)
            .orElse(words);
  }

  /** By cuts that leave all halves of what belongs together. */
  private Optional<Phrase> safest(Sentence sentence, Range within, double most, Vetoes.Rule rule) {
    return cuts.candidates(sentence, within, most).stream()
        .filter(c -> c.cost() < SAFE && !c.phrase().isEmpty())
        .filter(c -> Extent.ofTitle(c.phrase().text(), lexicon) <= most)
        .filter(c -> passes(c, sentence, rule))
        .map(Cuts.Candidate::phrase)
        .findFirst();
  }

  /**
   * A main clause of a sentence that words already shown leave out: what stands before or after
   * them. Empty where the words are not one stretch of the sentence, or the rest says nothing
   * alone.
   */
  public Optional<Phrase> rest(Sentence sentence, Phrase shown, double most) {
    String folded = Folded.of(sentence.text());
    int start = small(folded).indexOf(small(Folded.of(shown.text())));
    if (start < 0 || shown.isEmpty()) {
      return Optional.empty();
    }
    int end = start + shown.text().length();
    for (Pattern p : lexicon.patterns("rest-clause")) {
      Matcher m = p.matcher(folded).region(end, folded.length());
      if (m.lookingAt()) {
        boolean led = folded.charAt(end) == ':'; // the headline says who "they" are
        Optional<Phrase> after =
            rest(
                sentence,
                new Range(m.end(), folded.length()),
                most,
                led ? Vetoes.Rule.POINT : Vetoes.Rule.CORE);
        if (after.isPresent()) {
          return after;
        }
      }
      Matcher before = p.matcher(folded);
      int last = -1;
      while (before.find() && before.end() <= start) {
        last = before.end() == start ? before.start() : last;
      }
      if (last > 0) {
        return rest(sentence, new Range(0, last), most, Vetoes.Rule.CORE);
      }
    }
    return Optional.empty();
  }

  private Optional<Phrase> rest(Sentence sentence, Range within, double most, Vetoes.Rule rule) {
    return cuts.candidates(sentence, within, most).stream()
        .filter(c -> !c.phrase().isEmpty())
        .filter(c -> Extent.ofTitle(c.phrase().text(), lexicon) <= most)
        .filter(c -> passes(c, sentence, rule))
        .map(Cuts.Candidate::phrase)
        .max(Comparator.comparing(p -> p.text().length()))
        .map(Phrase::capital);
  }

  private static String small(String text) {
    return text.toLowerCase(Locale.ROOT);
  }

  private Optional<Phrase> shortest(
      Sentence sentence, Range within, double most, Vetoes.Rule rule) {
    return known.computeIfAbsent(
        new Asked(sentence, within, most, rule), k -> first(sentence, within, most, rule));
  }

  private Optional<Phrase> first(Sentence sentence, Range within, double most, Vetoes.Rule rule) {
    String folded = Folded.of(sentence.text());
    if (rule.isClaim() && (lexicon.finds("no-claim", folded) || isHeading(folded))) {
      return Optional.empty();
    }
    for (Cuts.Candidate c : cuts.candidates(sentence, within, most)) {
      boolean fits = Extent.ofTitle(c.phrase().text(), lexicon) <= most;
      if (fits && !c.phrase().isEmpty() && passes(c, sentence, rule)) {
        return Optional.of(c.phrase());
      }
    }
    return Optional.empty();
  }

  /** What may stand does not depend on the length that is asked for, and several are. */
  private boolean passes(Cuts.Candidate c, Sentence sentence, Vetoes.Rule rule) {
    return passing.computeIfAbsent(
        new Tried(sentence, c.kept(), rule), k -> vetoes.passes(c, sentence, rule));
  }

  private record Asked(Sentence sentence, Range within, double most, Vetoes.Rule rule) {}

  private record Tried(Sentence sentence, List<Range> kept, Vetoes.Rule rule) {}

  private boolean isHeading(String folded) {
    return lexicon.finds("heading-line", folded);
  }

  private static Range whole(Sentence sentence) {
    return new Range(0, sentence.text().length());
  }
}
