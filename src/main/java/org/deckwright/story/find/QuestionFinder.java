package org.deckwright.story.find;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.deckwright.article.Sentence;
import org.deckwright.story.Cue;
import org.deckwright.story.Finding;
import org.deckwright.story.Folded;
import org.deckwright.story.Lexicon;
import org.deckwright.story.Link;
import org.deckwright.story.Part;
import org.deckwright.story.Phrase;
import org.deckwright.story.Picture;
import org.deckwright.story.Range;
import org.deckwright.story.SectionView;
import org.deckwright.story.Titles;

/** A question with two answers: a fork. */
public final class QuestionFinder implements Finder {
  @Override
  public String name() {
    return "question";
  }

  @Override
  public List<Finding> find(SectionView section, Lexicon lexicon) {
    List<Finding> out = new ArrayList<>();
    List<Sentence> all = section.sentences();
    for (int i = 0; i < all.size(); i++) {
      Optional<Sentence> before = i > 0 ? Optional.of(all.get(i - 1)) : Optional.empty();
      Optional<Cue> second = lexicon.cue("question-second", all.get(i));
      if (second.isPresent() && before.isPresent()) {
        Optional<Sentence> asked =
            Optional.of(i).filter(n -> n > 1).map(n -> all.get(n - 2)).filter(Sentence::asks);
        asked.ifPresent(q -> out.add(two(before.get(), second.get(), q)));
      }
      lexicon
          .cue("question-or", all.get(i))
          .flatMap(c -> fork(c, before, lexicon))
          .ifPresent(out::add);
    }
    return out;
  }

  /** Two answers in one sentence, where something else asks what they answer. */
  private Optional<Finding> fork(Cue cue, Optional<Sentence> before, Lexicon lexicon) {
    Optional<Sentence> asked = before.filter(Sentence::asks);
    List<Sentence> claims = new ArrayList<>(asked.stream().toList());
    claims.add(cue.sentence());
    return asked
        .map(Phrase::whole)
        .or(() -> announced(cue, lexicon))
        .map(q -> fork(q, cue.phrase("a"), cue.phrase("b")))
        .map(p -> Finding.of(name(), cue, 0.74, p).claiming(claims));
  }

  /** Two questions in two sentences, the second with "or", after one that both may answer. */
  private Finding two(Sentence first, Cue second, Sentence asked) {
    Picture picture = fork(Phrase.whole(asked), Phrase.whole(first), second.phrase("b"));
    return Finding.of(name(), second, 0.74, picture)
        .covering(List.of(first))
        .claiming(List.of(asked, first));
  }

  private static Picture fork(Phrase question, Phrase a, Phrase b) {
    Part root = Part.of(question).withId("question").withKind("question");
    Part left = Part.of(a.capital()).withId("a").withKind("result");
    Part right = Part.of(b.capital()).withId("b").withKind("result");
    return Picture.of("relation-decision", List.of(root, left, right))
        .withLinks(List.of(Link.of("question", "a"), Link.of("question", "b")));
  }

  /**
   * What stands before the colon of "the question is how it ends: will A, or will B?"; else the
   * whole sentence, but for Chinese, whose 是否 stands within the first answer.
   */
  private static Optional<Phrase> announced(Cue cue, Lexicon lexicon) {
    Sentence s = cue.sentence();
    int colon = Folded.of(s.text()).indexOf(": ");
    if (colon < 0) {
      return lexicon.isHan() ? Optional.empty() : Optional.of(Phrase.whole(s));
    }
    return Optional.of(new Titles(lexicon).shortened(s, new Range(0, colon), 0.8).capital());
  }
}
