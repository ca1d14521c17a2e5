package org.deckwright.deck.plan;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.deckwright.article.Sentence;
import org.deckwright.story.Chapter;
import org.deckwright.story.Part;
import org.deckwright.story.Phrase;
import org.deckwright.story.Picture;
import org.deckwright.story.Reason;
import org.deckwright.story.Salience;

/**
 * Keeps neighbours different: no two slides in a row have the same structure where the same data
 * can be shown otherwise, and no layout stands five times running.
 */
final class Rhythm {
  private static final int RUN = 4; // as many of one kind may follow each other
  private static final int CLAIMS = 2; // as many claims set large
  private static final double POINT = 1.3;
  private static final int FEW = 2;
  private static final int PAIRS = 3; // that a talk shows as two bare panels
  private static final int MOST_POINTS = 3;

  /** What shows the same members in another form. */
  private static final Map<String, List<String>> ALIKE =
      Map.of(
          "sequence-steps", List.of("sequence-chevrons", "sequence-stairs"),
          "sequence-chevrons", List.of("sequence-steps"),
          "list-cards", List.of("list-icon-rows"),
          "list-icon-rows", List.of("list-cards"),
          "list-numerals", List.of("list-cards"),
          "number-bars", List.of("number-counters"),
          "compare-venn", List.of("list-cards"));

  private static final Map<String, Integer> MOST =
      Map.of(
          "sequence-steps", 5,
          "sequence-chevrons", 6,
          "sequence-stairs", 6,
          "list-cards", 4,
          "list-numerals", 4,
          "number-counters", 4,
          "list-icon-rows", 8);

  private final Telling telling;

  Rhythm(Telling telling) {
    this.telling = telling;
  }

  List<Draft> of(List<Draft> drafts) {
    List<Draft> out = new ArrayList<>(drafts);
    for (int i = 1; i < out.size(); i++) {
      if (isSame(out, i - 1, i)) {
        vary(out, i);
      }
    }
    pairsAsClaims(out);
    for (int i = CLAIMS; i < out.size(); i++) {
      boolean run = isRun(out, i, CLAIMS) && out.get(i).is().equals("statement");
      if (run && !toPoints(out, i)) {
        toPoints(out, i - 1);
      }
    }
    for (int i = RUN; i < out.size(); i++) {
      if (isRun(out, i, RUN)) {
        breakRun(out, i - RUN / 2);
      }
    }
    return out;
  }

  /**
   * Two bare sides that repeat what their title says of both: the first of a talk are pictures, the
   * others are the claim itself, set large, where no claims stand beside them.
   */
  private static void pairsAsClaims(List<Draft> drafts) {
    int pairs = 0;
    for (int i = 0; i < drafts.size(); i++) {
      Draft d = drafts.get(i);
      if (d.is().equals("compare-sides") && isBare(d.picture()) && repeats(d)) {
        boolean among = isClaim(drafts, i - 1) && isClaim(drafts, i + 1);
        if (pairs >= PAIRS && !among) {
          drafts.set(i, d.withPicture(Picture.of("statement", List.of())));
        }
        pairs++;
      }
    }
  }

  private static boolean isClaim(List<Draft> drafts, int i) {
    return i >= 0 && i < drafts.size() && drafts.get(i).is().equals("statement");
  }

  private static boolean repeats(Draft d) {
    String title = d.title().text().toLowerCase(Locale.ROOT);
    return d.picture().parts().stream()
        .allMatch(p -> title.contains(p.label().text().toLowerCase(Locale.ROOT)));
  }

  private static boolean isSame(List<Draft> drafts, int a, int b) {
    return a >= 0
        && b < drafts.size()
        && drafts.get(a).is().equals(drafts.get(b).is())
        && drafts.get(a).is().indexOf('-') > 0;
  }

  /** Another form of the same, else another place within the section. */
  private void vary(List<Draft> drafts, int i) {
    Draft d = drafts.get(i);
    Optional<String> other = other(drafts, i);
    if (other.isPresent()) {
      drafts.set(i, d.withPicture(renamed(d.picture(), other.get())));
    } else if (d.is().equals("compare-sides") && isBare(d.picture()) && saysBoth(d)) {
      drafts.set(i, d.withPicture(Picture.of("statement", List.of())));
    } else if (asClaim(d).isPresent()) {
      drafts.set(i, asClaim(d).get());
    } else if (isGrid(d.picture())) {
      drafts.set(i, d.withPicture(asTable(d.picture())));
    } else if (isGrid(drafts.get(i - 1).picture())) {
      drafts.set(i - 1, drafts.get(i - 1).withPicture(asTable(drafts.get(i - 1).picture())));
    } else if (i + 1 < drafts.size()
        && drafts.get(i + 1).section() == d.section()
        && !d.picture().family().equals("sequence") // what follows in time stays in its order
        && !drafts.get(i + 1).is().equals(d.is())) {
      drafts.set(i, drafts.get(i + 1));
      drafts.set(i + 1, d);
    }
  }

  /** Two sides with a point for each trait. */
  private static boolean isGrid(Picture picture) {
    return picture.is().equals("compare-sides")
        && !picture.traits().isEmpty()
        && picture.parts().stream().allMatch(p -> p.parts().size() == picture.traits().size());
  }

  /** The sides as columns, the traits as rows. */
  private static Picture asTable(Picture sides) {
    List<Part> rows = new ArrayList<>();
    List<Part> head = new ArrayList<>(List.of(Part.of(Phrase.NONE)));
    sides.parts().forEach(p -> head.add(Part.of(p.label())));
    rows.add(Part.of(Phrase.NONE).withParts(head));
    for (int i = 0; i < sides.traits().size(); i++) {
      List<Part> cells = new ArrayList<>(List.of(Part.of(sides.traits().get(i).label())));
      for (Part side : sides.parts()) {
        cells.add(Part.of(side.parts().get(i).label()));
      }
      rows.add(Part.of(Phrase.NONE).withParts(cells));
    }
    return Picture.of("table", rows);
  }

  /** Two bare sides as the sentence that sets one against the other. */
  private Optional<Draft> asClaim(Draft d) {
    if (!d.is().equals("compare-sides") || !isBare(d.picture())) {
      return Optional.empty();
    }
    return d.picture().sentences().stream()
        .map(sentence -> telling.relaxedTitle(sentence).or(() -> telling.judgement(sentence)))
        .flatMap(Optional::stream)
        .filter(t -> namesAll(t, d.picture()))
        .findFirst()
        .map(t -> d.withTitle(t).withPicture(Picture.of("statement", List.of())));
  }

  private boolean namesAll(Phrase title, Picture picture) {
    return picture.parts().stream()
        .allMatch(p -> telling.terms().overlap(p.label().text(), title.text()) > 0);
  }

  /** Two sides without points say no more than the title does. */
  private static boolean isBare(Picture picture) {
    return picture.parts().stream().allMatch(p -> p.parts().isEmpty());
  }

  /** Whether the title is of the sentence that has the two sides. */
  private static boolean saysBoth(Draft draft) {
    return draft.picture().sentences().containsAll(draft.title().from());
  }

  /** A form that the members fit and that the slide after does not have. */
  private static Optional<String> other(List<Draft> drafts, int i) {
    Picture picture = drafts.get(i).picture();
    List<Part> parts = picture.parts();
    boolean told = parts.stream().noneMatch(p -> p.text().isEmpty());
    List<String> forms = new ArrayList<>();
    if (picture.family().equals("list") && told && parts.size() > FEW) {
      forms.add("list-terms");
    }
    forms.addAll(ALIKE.getOrDefault(picture.is(), List.of()));
    String next = i + 1 < drafts.size() ? drafts.get(i + 1).is() : "";
    return forms.stream()
        .filter(f -> !f.equals(picture.is()) && !f.equals(next))
        .filter(f -> parts.size() <= MOST.getOrDefault(f, 7))
        .findFirst();
  }

  private static Picture renamed(Picture picture, String is) {
    return new Picture(
        is,
        picture.illustrative(),
        picture.extras(),
        picture.parts(),
        picture.links(),
        picture.traits(),
        picture.rows(),
        picture.legend());
  }

  private static boolean isRun(List<Draft> drafts, int end, int run) {
    String is = drafts.get(end).is();
    return drafts.subList(end - run, end).stream().allMatch(d -> d.is().equals(is));
  }

  /**
   * In the middle of a long run a claim or an image gets points below it, and points give way to
   * their claim, set large, with one of them.
   */
  private void breakRun(List<Draft> drafts, int i) {
    Draft d = drafts.get(i);
    if (d.is().equals("bullets") && d.section() > 0) {
      drafts.set(
          i, d.withPicture(Picture.of("statement", List.of()).with("remark", d.mostTelling())));
    } else if (List.of("statement", "image").contains(d.is())) {
      toPoints(drafts, i);
    }
  }

  /** A claim or an image gets points below it, if its paragraph or its section has them. */
  private boolean toPoints(List<Draft> drafts, int i) {
    Draft d = drafts.get(i);
    if (d.section() <= 0) {
      return false;
    }
    Set<Sentence> shown = new HashSet<>();
    for (Draft other : drafts) {
      shown.addAll(other.title().from());
      shown.addAll(other.picture().sentences());
    }
    List<Phrase> points = points(d, shown);
    if (points.size() < FEW) {
      return false;
    }
    points.forEach(telling::tell);
    Set<Sentence> covers = new LinkedHashSet<>(d.covers());
    points.forEach(p -> covers.addAll(p.from()));
    drafts.set(
        i,
        new Draft(
            d.kicker(),
            d.title(),
            Picture.of("bullets", points.stream().map(p -> Part.of(Phrase.NONE, p)).toList()),
            Phrase.NONE,
            d.section(),
            List.copyOf(covers),
            new Reason("rhythm", List.of()),
            d.weight(),
            d.asides()));
    return true;
  }

  /** What the claim's own paragraph says beside it, else what its section says above all. */
  private List<Phrase> points(Draft draft, Set<Sentence> shown) {
    Chapter chapter = telling.story().chapters().get(draft.section() - 1);
    List<Sentence> order = chapter.view().sentences();
    List<Phrase> near =
        draft.title().from().stream()
            .findFirst()
            .flatMap(s -> Drafts.paragraph(chapter, s))
            .map(p -> worded(clear(p, draft, chapter), s -> telling.point(s, POINT), shown))
            .orElse(List.of());
    List<Sentence> ranked = new Salience(telling.lexicon(), chapter.view()).ranked();
    List<Phrase> points =
        new ArrayList<>(
            near.size() >= FEW ? near : worded(ranked, s -> telling.wording(s, POINT), shown));
    points.sort(Comparator.comparing(p -> order.indexOf(p.from().get(0))));
    return points;
  }

  /** Those that point to nothing but the claim. */
  private List<Sentence> clear(List<Sentence> paragraph, Draft draft, Chapter chapter) {
    return paragraph.stream()
        .filter(
            s ->
                !PointChoice.pointsBack(s, telling.lexicon())
                    || chapter
                        .view()
                        .previous(s)
                        .filter(draft.title().from()::contains)
                        .isPresent())
        .toList();
  }

  private List<Phrase> worded(
      List<Sentence> sentences, Function<Sentence, Optional<Phrase>> wording, Set<Sentence> shown) {
    return sentences.stream()
        .filter(s -> !shown.contains(s) && !telling.isReserved(s))
        .map(wording)
        .flatMap(Optional::stream)
        .filter(p -> !telling.isTold(p))
        .limit(MOST_POINTS)
        .toList();
  }
}
