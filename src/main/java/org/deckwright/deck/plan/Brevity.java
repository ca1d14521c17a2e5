package org.deckwright.deck.plan;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.deckwright.article.Sentence;
import org.deckwright.story.Deletion;
import org.deckwright.story.Extent;
import org.deckwright.story.Part;
import org.deckwright.story.Phrase;
import org.deckwright.story.Picture;
import org.deckwright.story.Titles;

/**
 * Keeps a slide within its audience's words: words within the members go first, then the texts
 * beside labels, then the last points. The line at the foot, which only dense decks show, goes
 * where the two are far too long together. The notes have all of it.
 */
final class Brevity {
  private static final Set<String> WHOLE =
      Set.of("quote", "table", "code", "fence", "title", "overview", "sources");
  private static final Set<String> POINTS = Set.of("bullets", "closing");
  private static final int FEW = 2;
  private static final int CARDS = 4; // members whose short texts stand at a glance
  private static final double AT_A_GLANCE = 1.2; // times too long, before those texts go
  private static final int LAST = 4; // points of a last slide, which stand beside each other
  private static final int FEW_EVENTS = 16; // two slides: a course that lost one would be another
  private static final int FEW_ITEMS = 6; // a shorter list that lost one would be another list
  private static final double LINED = 1.7; // times too long, before the line at the foot goes
  private static final double LINE = 12; // words of a title of full length
  private static final double KEPT = 1;
  private static final double STRONG = 0.8;
  private static final double EARLIER = 1e-5; // of weight, for each line
  private static final double SHORT = 0.45; // of that, the least that a member is cut down to

  private final Telling telling;
  private final Titles titles;

  Brevity(Telling telling) {
    this.telling = telling;
    this.titles = new Titles(telling.lexicon());
  }

  List<Draft> of(List<Draft> drafts) {
    return drafts.stream().map(d -> WHOLE.contains(d.is()) ? d : shortened(d)).toList();
  }

  private Draft shortened(Draft draft) {
    List<UnaryOperator<Draft>> ways =
        List.of(
            this::withShorterMembers,
            d -> d.withPicture(d.picture().without("remark")),
            this::withoutTexts,
            this::withFewerPoints,
            this::withFewerItems,
            this::withFewerEvents,
            Brevity::asClaimWithRemark);
    Draft out = draft;
    for (UnaryOperator<Draft> way : ways) {
      out = isLong(out) ? way.apply(out) : out;
    }
    boolean crowded = words(out.phrases()) > LINED * telling.audience().words();
    return crowded ? out.withTakeaway(Phrase.NONE) : out;
  }

  private boolean isLong(Draft draft) {
    return words(shown(draft)) > telling.audience().words();
  }

  private static List<Phrase> shown(Draft draft) {
    return draft.withTakeaway(Phrase.NONE).phrases();
  }

  private double words(List<Phrase> phrases) {
    return phrases.stream().mapToDouble(p -> Extent.ofText(p.text(), telling.lexicon())).sum();
  }

  /** Each member's words cut down, by deletion, to an equal share of the room. */
  private Draft withShorterMembers(Draft draft) {
    List<Part> parts = draft.picture().parts();
    double room = telling.audience().words() - words(List.of(draft.kicker(), draft.title()));
    double share = Math.max(SHORT, room / Math.max(1, parts.size()) / LINE);
    boolean claim = POINTS.contains(draft.is());
    List<Part> shorter =
        parts.stream()
            .map(
                p ->
                    p.withLabel(claim ? cut(p.label(), share, true) : item(p.label(), share))
                        .withText(cut(p.text(), share, claim)))
            .toList();
    return draft.withPicture(draft.picture().withParts(shorter));
  }

  private Phrase cut(Phrase words, double most, boolean claim) {
    return titles.shorter(words, most, claim).capital();
  }

  private Phrase item(Phrase words, double most) {
    return titles.shorterItem(words, most).capital();
  }

  /** Labels without any texts, so that all look alike. */
  private Draft withoutTexts(Draft draft) {
    boolean list = isList(draft.picture()) || draft.is().equals("sequence-steps");
    boolean few = draft.picture().parts().size() <= CARDS;
    boolean says = draft.picture().parts().stream().allMatch(p -> isName(p.label()));
    says &= differ(draft.picture().parts());
    return list && says && !(few && words(shown(draft)) <= AT_A_GLANCE * telling.audience().words())
        ? draft.withPicture(draft.picture().withParts(bare(draft.picture())))
        : draft;
  }

  /** Whether the labels are not one name counted through, as "1) before", "2) before". */
  private static boolean differ(List<Part> parts) {
    return parts.size() < FEW
        || parts.stream().map(p -> p.label().text().replaceAll("[^\\p{L}]", "")).distinct().count()
            > 1;
  }

  /** Whether a label says something by itself, as "1.8" does not. */
  private static boolean isName(Phrase label) {
    return label.text().codePoints().anyMatch(Character::isLetter);
  }

  private static boolean isList(Picture picture) {
    return picture.family().equals("list")
        && !picture.is().equals("list-terms")
        && picture.parts().stream().noneMatch(p -> p.label().isEmpty());
  }

  private static List<Part> bare(Picture picture) {
    return picture.parts().stream().map(p -> p.withText(Phrase.NONE)).toList();
  }

  /** The points that say least, as long as two are left. */
  private Draft withFewerPoints(Draft draft) {
    Draft out = draft;
    int fewest = out.is().equals("closing") ? LAST : FEW;
    while (POINTS.contains(out.is()) && isLong(out) && out.picture().parts().size() > fewest) {
      List<Part> parts = out.picture().parts();
      Part least = Collections.min(parts, Comparator.comparing(this::weight));
      out = out.withPicture(out.picture().withParts(without(least, parts)));
    }
    return out;
  }

  /** What the audience asks for stays longer than what it does not; the earlier the longer. */
  private double weight(Part part) {
    Phrase words = part.label().isEmpty() ? part.text() : part.label();
    Sentence from = words.from().get(0);
    boolean kept = telling.worth().isKept(from);
    boolean strong = telling.lexicon().finds("strong", from.text());
    return (kept ? KEPT : 0) + (strong ? STRONG : 0) - from.span().line() * EARLIER;
  }

  private static List<Part> without(Part part, List<Part> parts) {
    List<Part> out = new ArrayList<>(parts);
    out.remove(part);
    return out;
  }

  /** The longest items of a list that nobody counts, as long as six are left. */
  private Draft withFewerItems(Draft draft) {
    Draft out = draft;
    while (isLong(out) && mayLose(out)) {
      List<Part> parts = out.picture().parts();
      Part longest = Collections.max(parts, Comparator.comparing(this::words));
      out = out.withPicture(out.picture().withParts(without(longest, parts)));
    }
    return out;
  }

  /** The longest events between the first and the last, as long as nine are left. */
  private Draft withFewerEvents(Draft draft) {
    Draft out = draft;
    while (isLong(out) && isLongCourse(out.picture())) {
      List<Part> parts = out.picture().parts();
      List<Part> inner = parts.subList(1, parts.size() - 1);
      Part longest = Collections.max(inner, Comparator.comparing(this::words));
      out = out.withPicture(out.picture().withParts(without(longest, parts)));
    }
    return out;
  }

  private static boolean isLongCourse(Picture picture) {
    return picture.family().equals("sequence")
        && picture.parts().size() > FEW_EVENTS
        && picture.links().isEmpty()
        && picture.parts().stream().noneMatch(p -> p.date().isEmpty());
  }

  private double words(Part part) {
    return words(List.of(part.label(), part.text()));
  }

  private boolean mayLose(Draft draft) {
    int size = draft.picture().parts().size();
    boolean counted =
        Deletion.tokens(draft.title().text()).stream()
            .anyMatch(t -> telling.lexicon().number(t).orElse(0) == size);
    return draft.picture().family().equals("list") && size > FEW_ITEMS && !counted;
  }

  /** Two long points are too many: one stands below the claim, set large. */
  private static Draft asClaimWithRemark(Draft draft) {
    List<Part> parts = draft.picture().parts();
    boolean points = draft.is().equals("bullets") && draft.section() > 0 && parts.size() == FEW;
    return points
        ? draft.withPicture(Picture.of("statement", List.of()).with("remark", draft.mostTelling()))
        : draft;
  }
}
