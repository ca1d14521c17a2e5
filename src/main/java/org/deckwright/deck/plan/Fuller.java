package org.deckwright.deck.plan;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.deckwright.article.Sentence;
import org.deckwright.story.Chapter;
import org.deckwright.story.Extent;
import org.deckwright.story.Part;
import org.deckwright.story.Phrase;
import org.deckwright.story.Picture;
import org.deckwright.story.Salience;

/**
 * Gives slides of words the room that they leave: what was cut comes back first, then the sentences
 * of their paragraphs that no slide tells, those with figures before others; then those of the
 * paragraphs beside them.
 */
final class Fuller {
  private static final Set<String> WORDS = Set.of("statement", "bullets", "number");
  private static final List<Double> LENGTHS = List.of(2.8, 2.4, 2.0, 1.6, 1.2, 0.9); // of titles
  private static final List<Double> WHOLE_CLAIMS = List.of(1.2, 1.6, 2.0, 2.4, 2.8);
  private static final double CLAIM = 32; // words of a sentence set large
  private static final double MOST_KEPT = 0.5; // the least share of its words that is a sentence
  private static final int FAR = 50; // paragraphs; from there come only figures of the claim
  private static final double FIGURES = 1; // worth of a sentence's figures
  private static final double TELLING = 0.4; // worth of what deserves its room
  private static final double BESIDE = -0.5; // the same in the slide's own paragraph
  private static final double WEAK = 1; // what salience takes from one that begins with "it"
  private static final double BARE = 5; // words that say too little
  private static final double LEAST_ROOM = 7; // words
  private static final Pattern FIGURE = Pattern.compile("\\d");
  private static final List<Reach> REACHES =
      List.of(
          new Reach(0, TELLING),
          new Reach(1, TELLING),
          new Reach(FAR, TELLING),
          new Reach(0, BESIDE));

  private final Telling telling;
  private final Set<Sentence> shown = new HashSet<>();

  /**
   * Where more is looked for.
   *
   * @param paragraphs before and after the slide's own
   * @param least what it must be worth
   */
  private record Reach(int paragraphs, double least) {}

  Fuller(Telling telling) {
    this.telling = telling;
  }

  List<Draft> of(List<Draft> drafts) {
    for (Draft d : drafts) {
      shown.addAll(d.picture().sentences());
      shown.addAll(d.title().from());
    }
    List<Draft> out = drafts.stream().map(this::unbroken).toList();
    for (Reach reach : REACHES) {
      out = filled(out, reach);
    }
    return out;
  }

  private List<Draft> filled(List<Draft> drafts, Reach reach) {
    return drafts.stream()
        .map(d -> mayGrow(d) ? chapter(d).map(c -> filled(d, c, reach)).orElse(d) : d)
        .toList();
  }

  /** A contrast that opens or ends the talk stands alone. */
  private boolean mayGrow(Draft draft) {
    boolean alone =
        draft.section() == 0
            && draft.is().equals("statement")
            && draft.title().from().stream()
                .anyMatch(s -> telling.lexicon().finds("tension", s.text()));
    return WORDS.contains(draft.is()) && !alone;
  }

  /** The part that a slide tells of: a section, or the lead or outlook its claim is from. */
  private Optional<Chapter> chapter(Draft draft) {
    if (draft.section() > 0) {
      return Optional.of(telling.story().chapters().get(draft.section() - 1));
    }
    return Stream.of(
            telling.story().lead().stream(),
            telling.story().outlook().stream(),
            telling.story().chapters().stream())
        .flatMap(c -> c)
        .filter(c -> c.view().sentences().containsAll(draft.title().from()))
        .filter(c -> !draft.title().from().isEmpty())
        .findFirst();
  }

  /** A claim set large that lost what it hangs on is told whole, without its remark if need be. */
  private Draft unbroken(Draft draft) {
    Phrase title = draft.title();
    if (!draft.is().equals("statement") || title.from().size() != 1 || !losesMuch(title)) {
      return draft;
    }
    Sentence s = title.from().get(0);
    return WHOLE_CLAIMS.stream()
        .flatMap(l -> Stream.concat(telling.wording(s, l).stream(), telling.point(s, l).stream()))
        .filter(p -> p.text().length() > title.text().length() && !losesMuch(p))
        .filter(p -> words(List.of(p)) <= CLAIM)
        .findFirst()
        .map(p -> withClaim(draft, p.capital()))
        .orElse(draft);
  }

  private Draft withClaim(Draft draft, Phrase claim) {
    Draft whole = draft.withTitle(claim);
    boolean fits = words(whole.phrases()) <= telling.audience().words();
    return fits ? whole : whole.withPicture(draft.picture().without("remark"));
  }

  /** Whether a clause went that turns, bounds or explains what is left, or figures went. */
  private boolean losesMuch(Phrase words) {
    Sentence s = words.from().get(0);
    return PointChoice.figures(words) < PointChoice.figures(Phrase.whole(s))
        || Deleted.of(s.text(), words.text(), telling.lexicon().isHan()).stream()
            .anyMatch(d -> telling.lexicon().finds("carries-claim", d));
  }

  private Draft filled(Draft draft, Chapter chapter, Reach reach) {
    List<Phrase> points = new ArrayList<>(points(draft));
    double room = telling.audience().words() - words(List.of(draft.kicker(), draft.title()));
    for (int i = 0; i < points.size(); i++) {
      if (draft.title().from().containsAll(points.get(i).from())) {
        continue; // the other half of the headline's sentence
      }
      points.set(i, whole(points.get(i), room - words(points) + words(List.of(points.get(i)))));
    }
    int most = draft.is().equals("number") ? 1 : telling.audience().points();
    if (points.size() < most) {
      double left = room - words(points);
      new Rests(telling)
          .of(draft.title()).stream()
              .filter(p -> words(List.of(p)) <= left)
              .findFirst()
              .ifPresent(p -> tell(p, points, chapter));
    }
    boolean added = true;
    while (added && points.size() < most && room - words(points) > LEAST_ROOM) {
      Optional<Phrase> next = next(draft, points, chapter, room - words(points), reach);
      next.ifPresent(p -> tell(p, points, chapter));
      added = next.isPresent();
    }
    return points.equals(points(draft)) ? draft : with(points, draft);
  }

  /** What stands below the title now. */
  private static List<Phrase> points(Draft draft) {
    Phrase remark = draft.picture().extra("remark");
    return draft.is().equals("bullets")
        ? draft.picture().parts().stream().map(Fuller::words).toList()
        : Stream.of(remark).filter(p -> !p.isEmpty()).toList();
  }

  private static Phrase words(Part part) {
    return part.label().isEmpty() ? part.text() : part.label();
  }

  private double words(List<Phrase> phrases) {
    return phrases.stream().mapToDouble(p -> Extent.ofText(p.text(), telling.lexicon())).sum();
  }

  /** The same with more of its sentence, where that fits. */
  private Phrase whole(Phrase point, double room) {
    return point.from().size() != 1
        ? point
        : wording(point.from().get(0), room)
            .filter(p -> p.text().length() > point.text().length())
            .orElse(point);
  }

  /** The fullest wording of a sentence that fits. */
  private Optional<Phrase> wording(Sentence s, double room) {
    return LENGTHS.stream()
        .flatMap(l -> telling.point(s, l).stream())
        .filter(p -> words(List.of(p)) <= room)
        .max(Comparator.comparing(p -> p.text().length()));
  }

  private void tell(Phrase point, List<Phrase> points, Chapter chapter) {
    List<Sentence> order = chapter.view().sentences();
    points.add(point);
    points.sort(Comparator.comparing(p -> order.indexOf(p.from().get(0))));
    shown.addAll(point.from());
    telling.tell(point);
  }

  /** The sentence of the slide's paragraphs that says most of what no slide tells. */
  private Optional<Phrase> next(
      Draft draft, List<Phrase> points, Chapter chapter, double room, Reach reach) {
    Set<Sentence> own = new LinkedHashSet<>(draft.title().from());
    points.forEach(p -> own.addAll(p.from()));
    Salience salience = new Salience(telling.lexicon(), chapter.view());
    Set<Sentence> near =
        own.stream()
            .flatMap(s -> near(s, chapter, reach.paragraphs()))
            .filter(s -> !shown.contains(s))
            .collect(Collectors.toCollection(LinkedHashSet::new));
    boolean figure = draft.is().equals("number"); // it takes one remark, and no weak one
    return near.stream()
        .filter(s -> worth(s, salience) > (figure || speaks(s) ? TELLING : reach.least()))
        .filter(s -> isClear(s, own, chapter))
        .sorted(Comparator.comparing((Sentence s) -> -worth(s, salience)))
        .flatMap(s -> wording(s, room).filter(p -> isSentence(p, s)).stream())
        .filter(p -> !telling.isTold(p))
        .filter(p -> reach.paragraphs() < FAR || supports(p, draft.title()))
        .findFirst();
  }

  /** Whether it tells figures of what a title speaks of. */
  private boolean supports(Phrase point, Phrase title) {
    return FIGURE.matcher(point.text()).find()
        && telling.terms().overlap(title.text(), point.text()) > 0;
  }

  /** The sentence's paragraph and as many before and after it, under the same heading. */
  private static Stream<Sentence> near(Sentence s, Chapter chapter, int reach) {
    List<List<Sentence>> all = chapter.view().paragraphs();
    for (int i = 0; i < all.size(); i++) {
      if (all.get(i).contains(s)) {
        return all.subList(Math.max(0, i - reach), Math.min(all.size(), i + reach + 1)).stream()
            .flatMap(List::stream)
            .filter(o -> chapter.view().subheading(o).equals(chapter.view().subheading(s)));
      }
    }
    return Stream.of();
  }

  private double worth(Sentence s, Salience salience) {
    boolean figures =
        FIGURE.matcher(s.text()).find() || telling.lexicon().finds("amount", s.text());
    return telling.ranking().weight(s, salience)
        + (figures ? FIGURES : 0)
        + (PointChoice.isWeakened(s, telling.lexicon()) ? WEAK : 0);
  }

  private boolean speaks(Sentence s) {
    return telling.lexicon().finds("speaker-start", s.text());
  }

  /** Whether it says something, and what it speaks of stands on the slide. */
  private boolean isClear(Sentence s, Set<Sentence> own, Chapter chapter) {
    boolean back = PointChoice.pointsBack(s, telling.lexicon());
    return !s.asks()
        && !telling.lexicon().finds("hollow-point", s.text())
        && !telling.lexicon().finds("background", s.text())
        && (!back || chapter.view().previous(s).filter(own::contains).isPresent());
  }

  /** Whether nearly all of the sentence is left, with all its figures. */
  private boolean isSentence(Phrase p, Sentence s) {
    double left = words(List.of(p));
    return left >= BARE
        && left >= MOST_KEPT * Extent.ofText(s.text(), telling.lexicon())
        && 2 * PointChoice.figures(p) >= PointChoice.figures(Phrase.whole(s));
  }

  private static Draft with(List<Phrase> points, Draft draft) {
    Set<Sentence> covers = new LinkedHashSet<>(draft.covers());
    points.forEach(p -> covers.addAll(p.from()));
    boolean one = points.size() == 1 && !draft.is().equals("bullets");
    Picture picture =
        one
            ? draft.picture().with("remark", points.get(0))
            : Picture.of("bullets", points.stream().map(p -> Part.of(Phrase.NONE, p)).toList());
    return draft.withPicture(picture).covering(List.copyOf(covers));
  }
}
