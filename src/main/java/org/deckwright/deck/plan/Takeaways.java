package org.deckwright.deck.plan;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.deckwright.article.Sentence;
import org.deckwright.story.Chapter;
import org.deckwright.story.Extent;
import org.deckwright.story.Lexicon;
import org.deckwright.story.Phrase;
import org.deckwright.story.Salience;
import org.deckwright.story.Story;

/** Gives a slide its line at the foot: a strong sentence of its section that no slide tells. */
final class Takeaways {
  private static final double LENGTH = 1.5; // 18 words
  private static final double HAN_LENGTH = 1.4; // 31 signs
  private static final double PROOF = 0.5; // longer, where it has figures
  private static final double LINE = 12; // words of a title of full length
  private static final double ROOM = 1.4; // times an audience's words, with the line
  private static final double WHOLLY = 0.9; // of a sentence's words
  private static final double HALF = 0.5;
  private static final double BRIEF = 4; // words that say too little
  private static final double FIGURES = 1; // worth of a sentence's figures, on that of salience
  private static final Pattern FIGURE = Pattern.compile("\\d");
  private static final double WEAK = 1; // what salience takes from one that begins with "it"
  private static final double STRONG = -0.5;
  private static final double STRONGER = 0; // for what stands farther off

  /** What stands outside the sections and yet is explained to a lone reader. */
  private static final String LEADS = ":："; // a sentence that only leads to a list

  private static final List<String> NO_REMARK =
      List.of("remark-veto", "hollow-point", "background");

  private static final Set<String> READ = Set.of("statement", "number");

  /** What stands outside the sections and yet has a line that sums up. */
  private static final Set<String> WHOLE = Set.of("overview", "number");

  private final Telling telling;
  private final Map<Chapter, Salience> scores = new HashMap<>();
  private final Set<Sentence> shown = new HashSet<>();

  Takeaways(Telling telling) {
    this.telling = telling;
  }

  List<Draft> with(List<Draft> drafts) {
    for (Draft d : drafts) {
      shown.addAll(d.picture().sentences());
      shown.addAll(d.title().from());
    }
    List<Draft> out = new ArrayList<>();
    for (Draft d : drafts) {
      out.add(takesLine(d) ? with(d) : d);
    }
    return out;
  }

  /** A claim set large has its own remark; for a lone reader it is explained too. */
  private boolean takesLine(Draft draft) {
    boolean reads = telling.audience().sentences() > 0;
    Set<String> outside = reads ? READ : WHOLE;
    boolean part = draft.section() > 0 || outside.contains(draft.is());
    boolean remarked = draft.is().equals("statement") || !draft.picture().extra("remark").isEmpty();
    return part && !draft.is().equals("quote") && (reads || !remarked);
  }

  /** The sentences that the slide is made of, whole, then those beside them. */
  private Draft explained(Draft draft) {
    Set<Sentence> pool = new LinkedHashSet<>();
    draft.covers().forEach(s -> pool.addAll(telling.paragraph(s)));
    double room = telling.audience().words() - words(draft);
    List<Sentence> chosen = new ArrayList<>();
    for (Sentence s : pool) {
      double length = Extent.ofText(s.text(), telling.lexicon());
      boolean again = telling.isSame(s.text(), draft.title().text()) && length < 14;
      boolean leads = LEADS.indexOf(s.text().charAt(s.text().length() - 1)) >= 0;
      if (chosen.size() < telling.audience().sentences() && !again && !leads && length <= room) {
        chosen.add(s);
        room -= length;
      }
    }
    return chosen.isEmpty() ? draft : draft.withTakeaway(joined(chosen));
  }

  private Phrase joined(List<Sentence> sentences) {
    String text =
        sentences.stream()
            .map(Sentence::text)
            .collect(Collectors.joining(telling.lexicon().isHan() ? "" : " "));
    return new Phrase(text, sentences);
  }

  /**
   * A line from the slide's own paragraph; a lone figure takes none that speaks of other things.
   */
  private Draft with(Draft draft) {
    if (telling.audience().sentences() > 0) {
      return explained(draft);
    }
    Optional<Chapter> own = chapter(draft);
    if (own.isEmpty()) {
      return draft;
    }
    Chapter chapter = own.get();
    Set<Sentence> near = new LinkedHashSet<>();
    for (Sentence s : draft.covers()) {
      Drafts.paragraph(chapter, s).ifPresent(near::addAll);
    }
    boolean number = draft.section() > 0 && draft.is().equals("number");
    if (number) {
      near.removeIf(s -> telling.terms().overlap(draft.title().text(), s.text()) <= 0);
    }
    boolean nearOnly = number || (chapter.name().isEmpty() && draft.section() > 0);
    Optional<Phrase> line =
        best(near, STRONG, chapter, length(draft))
            .or(
                () ->
                    nearOnly
                        ? Optional.empty()
                        : best(chapter.view().sentences(), STRONGER, chapter, 0))
            .or(() -> beside(draft, near, chapter));
    line.ifPresent(
        l -> {
          telling.tell(l);
          shown.addAll(l.from());
        });
    return line.map(draft::withTakeaway).orElse(draft);
  }

  /** The part that a slide tells of: an overview the lead, a last figure the outlook. */
  private Optional<Chapter> chapter(Draft draft) {
    if (draft.section() > 0) {
      return Optional.of(telling.story().chapters().get(draft.section() - 1));
    }
    Story story = telling.story();
    return draft.is().equals("number")
        ? story.outlook().or(story::lead)
        : story.lead().or(story::outlook);
  }

  /** What goes on from what the slide shows: it may speak of that as "it" or "they". */
  private Optional<Phrase> beside(Draft draft, Set<Sentence> near, Chapter chapter) {
    Set<Sentence> own = new HashSet<>(draft.picture().sentences());
    own.addAll(draft.title().from());
    double most = (telling.audience().words() * ROOM - words(draft)) / LINE;
    double room = Math.min(most, LENGTH + PROOF);
    Salience salience = salience(chapter);
    return near.stream()
        .filter(s -> !shown.contains(s) && goesOn(s, own, chapter))
        .filter(s -> worth(s, salience) > STRONG)
        .sorted(Comparator.comparing((Sentence s) -> -worth(s, salience)))
        .flatMap(s -> telling.point(s, room).filter(p -> isSentence(p, s)).stream())
        .filter(p -> !telling.isTold(p))
        .findFirst();
  }

  private boolean goesOn(Sentence s, Set<Sentence> own, Chapter chapter) {
    Lexicon lexicon = telling.lexicon();
    boolean back = PointChoice.pointsBack(s, lexicon) || lexicon.finds("weak-start", s.text());
    return !s.asks()
        && NO_REMARK.stream().noneMatch(k -> lexicon.finds(k, s.text()))
        && (!back || chapter.view().previous(s).filter(own::contains).isPresent());
  }

  private double worth(Sentence s, Salience salience) {
    boolean weak = PointChoice.isWeakened(s, telling.lexicon());
    return salience.of(s) + figures(s, 1) + (weak ? WEAK : 0);
  }

  /** Whether nearly all of the sentence is left, with its figures. */
  private boolean isSentence(Phrase p, Sentence s) {
    double left = Extent.ofText(p.text(), telling.lexicon());
    return left > BRIEF
        && left >= HALF * Extent.ofText(s.text(), telling.lexicon())
        && 2 * PointChoice.figures(p) >= PointChoice.figures(Phrase.whole(s));
  }

  private Salience salience(Chapter chapter) {
    return scores.computeIfAbsent(chapter, c -> new Salience(telling.lexicon(), c.view()));
  }

  private double words(Draft draft) {
    return draft.phrases().stream()
        .mapToDouble(p -> Extent.ofText(p.text(), telling.lexicon()))
        .sum();
  }

  /** How long its line may be, on the scale of titles: longer where the slide has few words. */
  private double length(Draft draft) {
    double most = telling.lexicon().isHan() ? HAN_LENGTH : LENGTH;
    return Math.min(
        most + PROOF, Math.max(1, (telling.audience().words() * ROOM - words(draft)) / LINE));
  }

  /**
   * The most telling one.
   *
   * @param proof how long it may be where it has figures, which then count; 0: they do not
   */
  private Optional<Phrase> best(
      Iterable<Sentence> sentences, double least, Chapter chapter, double proof) {
    Salience salience = salience(chapter);
    List<Sentence> spare = new ArrayList<>();
    for (Sentence s : sentences) {
      boolean open = telling.lexicon().finds("remark-veto", s.text());
      if (!shown.contains(s) && !open && salience.of(s) + figures(s, proof) > least) {
        spare.add(s);
      }
    }
    spare.sort(Comparator.comparing((Sentence s) -> -salience.of(s) - figures(s, proof)));
    return worded(spare, s -> telling.relaxed(s, length(s, proof)).filter(p -> keeps(p, s, WHOLLY)))
        .or(
            () ->
                worded(
                    spare,
                    s -> telling.wording(s, length(s, proof)).filter(p -> keeps(p, s, HALF))));
  }

  private double length(Sentence s, double proof) {
    double usual = telling.lexicon().isHan() ? HAN_LENGTH : LENGTH;
    return figures(s, proof) > 0 ? proof : usual;
  }

  /** What its figures are worth: a line that proves the slide before one that talks of it. */
  private static double figures(Sentence s, double proof) {
    return proof > 0 && FIGURE.matcher(s.text()).find() ? FIGURES : 0;
  }

  /** Whether enough of a sentence is left to say what it means. */
  private boolean keeps(Phrase phrase, Sentence s, double share) {
    double own = Extent.ofText(s.text(), telling.lexicon());
    double left = Extent.ofText(phrase.text(), telling.lexicon());
    boolean open = telling.lexicon().finds("remark-veto", phrase.text());
    return own > BRIEF && left > share * own && !open;
  }

  /** The first that can be said so, and was not said yet. */
  private Optional<Phrase> worded(
      List<Sentence> sentences, Function<Sentence, Optional<Phrase>> way) {
    return sentences.stream()
        .map(way)
        .flatMap(Optional::stream)
        .filter(t -> !telling.isTold(t))
        .findFirst();
  }
}
