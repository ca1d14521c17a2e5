package org.deckwright.story.find;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.deckwright.article.Sentence;
import org.deckwright.story.Extent;
import org.deckwright.story.Finding;
import org.deckwright.story.Lexicon;
import org.deckwright.story.Part;
import org.deckwright.story.Phrase;
import org.deckwright.story.Picture;
import org.deckwright.story.Range;
import org.deckwright.story.Reason;
import org.deckwright.story.SectionView;
import org.deckwright.story.Titles;

/** Questions and their answers, one after the other: a list of both. */
public final class AnswersFinder implements Finder {
  private static final int FEWEST = 2;
  private static final int PAGE = 4;
  private static final int QUESTION = 16; // words
  private static final double ANSWER = 1.3;
  private static final int LONG = 24; // words

  @Override
  public String name() {
    return "answers";
  }

  @Override
  public List<Finding> find(SectionView section, Lexicon lexicon) {
    List<Part> pairs = new ArrayList<>();
    List<Finding> out = new ArrayList<>();
    for (List<Sentence> paragraph : turns(section)) {
      Optional<Part> pair = pair(paragraph, lexicon);
      if (pair.isEmpty() || pairs.size() == PAGE) {
        finding(pairs).ifPresent(out::add);
        pairs.clear();
      }
      pair.ifPresent(pairs::add);
    }
    finding(pairs).ifPresent(out::add);
    return out;
  }

  /** Paragraphs; a question that stands alone goes with the paragraph after it. */
  private static List<List<Sentence>> turns(SectionView section) {
    List<List<Sentence>> out = new ArrayList<>();
    List<Sentence> asked = List.of();
    for (List<Sentence> paragraph : section.paragraphs()) {
      List<Sentence> turn = new ArrayList<>(asked);
      turn.addAll(paragraph);
      boolean alone = paragraph.size() == 1 && paragraph.get(0).asks();
      asked = alone ? paragraph : List.of();
      if (!alone) {
        out.add(turn);
      }
    }
    return out;
  }

  private static Optional<Part> pair(List<Sentence> turn, Lexicon lexicon) {
    if (turn.size() < 2 || !turn.get(0).asks() || turn.get(1).asks()) {
      return Optional.empty();
    }
    Phrase question = unmarked("asked-mark", turn.get(0), lexicon);
    Phrase answer = answer(turn, lexicon);
    boolean brief =
        Extent.ofText(question.text(), lexicon) <= QUESTION
            && Extent.ofText(answer.text(), lexicon) <= LONG;
    boolean aside = "(（".indexOf(turn.get(1).text().charAt(0)) >= 0;
    return brief && !aside && !answer.isEmpty()
        ? Optional.of(Part.of(question.capital(), answer.capital()))
        : Optional.empty();
  }

  /** Its first sentence; where that is a bare yes or no, with the sentence after it. */
  private static Phrase answer(List<Sentence> turn, Lexicon lexicon) {
    Sentence first = turn.get(1);
    Phrase all = unmarked("answer-mark", first, lexicon);
    if (Extent.ofText(all.text(), lexicon) <= 2 && turn.size() > 2) {
      return shortened(turn.get(2), Phrase.whole(turn.get(2)), lexicon);
    }
    return shortened(first, all, lexicon);
  }

  private static Phrase shortened(Sentence s, Phrase all, Lexicon lexicon) {
    return Extent.ofText(all.text(), lexicon) <= LONG
        ? all
        : new Titles(lexicon).relaxed(s, ANSWER).orElse(Phrase.NONE);
  }

  /** The sentence without "Q:" or a name before it. */
  private static Phrase unmarked(String mark, Sentence s, Lexicon lexicon) {
    int from = lexicon.cue(mark, s).map(c -> c.end()).orElse(0);
    return Phrase.of(s, new Range(from, s.text().length()));
  }

  private Optional<Finding> finding(List<Part> pairs) {
    if (pairs.size() < FEWEST) {
      return Optional.empty();
    }
    List<Sentence> covers = new ArrayList<>();
    for (Part p : pairs) {
      covers.addAll(p.label().from());
      covers.addAll(p.text().from());
    }
    return Optional.of(
        new Finding(
            Picture.of("list-terms", pairs),
            0.84,
            List.of(),
            covers,
            new Reason(name(), List.of("?"))));
  }
}
