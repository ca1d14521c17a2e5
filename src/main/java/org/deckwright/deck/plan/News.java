package org.deckwright.deck.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.deckwright.article.Sentence;
import org.deckwright.story.Phrase;

/** What happened: how a text without headings begins, as news do. */
final class News {
  private static final double WHOLE = 2; // a sentence, set large
  private static final int FEW = 2;
  private static final int LEAD = 4; // sentences in which what is new is said
  private static final Pattern DIGIT = Pattern.compile("\\d");

  private final Telling telling;

  News(Telling telling) {
    this.telling = telling;
  }

  /** The first sentence that stands alone, with its figures drawn where they can be. */
  Optional<Draft> draft(List<Sentence> all) {
    for (Sentence s : inOrder(all)) {
      Optional<Draft> drawn = figures(s);
      if (drawn.isPresent()) {
        return drawn;
      }
      Optional<Phrase> claim =
          Character.isLowerCase(s.text().codePointAt(0)) // half a sentence
              ? Optional.empty()
              : telling.wording(s, WHOLE).filter(t -> !telling.isTold(t) || addsFigures(t));
      if (claim.isPresent()) {
        telling.tell(claim.get());
        return Optional.of(Opening.large(claim.get(), Phrase.NONE, "statement", s));
      }
    }
    return Optional.empty();
  }

  /** The first one; where that is a scene or gives no claim, the one that says what is new. */
  private List<Sentence> inOrder(List<Sentence> all) {
    List<Sentence> first = all.stream().limit(FEW).toList(); // the first may be a byline
    List<Sentence> out = new ArrayList<>();
    first.stream().limit(1).filter(s -> !isScene(s)).forEach(out::add);
    all.stream()
        .limit(LEAD)
        .filter(s -> telling.lexicon().finds("news-turn", s.text()))
        .forEach(out::add);
    first.stream().filter(s -> !isScene(s)).forEach(out::add);
    out.addAll(first);
    out.removeIf(s -> !telling.stance().holds(s));
    return out;
  }

  private boolean isScene(Sentence s) {
    return telling.lexicon().finds("scene", s.text());
  }

  private Optional<Draft> figures(Sentence s) {
    return telling.story().chapters().stream()
        .limit(1)
        .flatMap(c -> telling.choice().ranked(c).stream())
        .filter(f -> f.reason().finder().equals("figures") && f.picture().sentences().contains(s))
        .flatMap(f -> telling.early(f, telling.story().chapters().get(0)).stream())
        .findFirst();
  }

  private boolean addsFigures(Phrase claim) {
    return DIGIT.matcher(claim.text()).find()
        && !DIGIT.matcher(telling.story().title().text()).find();
  }
}
