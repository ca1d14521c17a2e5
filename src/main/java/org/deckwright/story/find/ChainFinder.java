package org.deckwright.story.find;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.deckwright.article.Sentence;
import org.deckwright.story.Extent;
import org.deckwright.story.Finding;
import org.deckwright.story.Lexicon;
import org.deckwright.story.ListSplitter;
import org.deckwright.story.Part;
import org.deckwright.story.Phrase;
import org.deckwright.story.Picture;
import org.deckwright.story.Range;
import org.deckwright.story.Reason;
import org.deckwright.story.SectionView;
import org.deckwright.story.Terms;

/** Clauses of which each takes up the one before, and the first takes up the last: a loop. */
public final class ChainFinder implements Finder {
  private static final int FEWEST = 3;
  private static final int MOST = 5;
  private static final int LONG = 14; // words

  @Override
  public String name() {
    return "chain";
  }

  @Override
  public List<Finding> find(SectionView section, Lexicon lexicon) {
    List<Finding> out = new ArrayList<>();
    for (Sentence s : section.sentences()) {
      loop(s, section, lexicon)
          .or(() -> round(s, section, lexicon))
          .or(() -> named(s, section, lexicon))
          .ifPresent(out::add);
    }
    return out;
  }

  private Optional<Finding> loop(Sentence s, SectionView section, Lexicon lexicon) {
    List<Range> clauses =
        new ListSplitter(lexicon).split(s.text(), new Range(0, s.text().length()));
    if (clauses.size() < FEWEST || clauses.size() > MOST || !isLoop(s, clauses, lexicon)) {
      return Optional.empty();
    }
    return Optional.of(finding(s, clauses, section, lexicon));
  }

  /** Steps of which the last is the first again. */
  private Optional<Finding> round(Sentence s, SectionView section, Lexicon lexicon) {
    List<Range> steps = new ListSplitter(lexicon).split(s.text(), new Range(0, s.text().length()));
    if (steps.size() <= FEWEST || steps.size() > MOST + 1) {
      return Optional.empty();
    }
    String last = text(s, steps.get(steps.size() - 1));
    boolean closes =
        lexicon.finds("again", last) && new Terms(lexicon).overlap(text(s, steps.get(0)), last) > 0;
    List<Range> round = steps.subList(0, steps.size() - 1);
    closes &= round.stream().noneMatch(r -> leans(text(s, r), lexicon));
    return closes ? Optional.of(finding(s, round, section, lexicon)) : Optional.empty();
  }

  /** What is called a loop may name a thing otherwise the second time; but it must close. */
  private Optional<Finding> named(Sentence s, SectionView section, Lexicon lexicon) {
    return lexicon
        .cue("loop-named", s)
        .flatMap(c -> c.range("list"))
        .map(list -> new ListSplitter(lexicon).split(s.text(), list))
        .filter(clauses -> clauses.size() >= FEWEST && clauses.size() <= MOST + 1)
        .filter(clauses -> closes(s, clauses, lexicon))
        .map(clauses -> finding(s, clauses, section, lexicon));
  }

  /** The last takes up the first, and most take up the one before. */
  private static boolean closes(Sentence s, List<Range> clauses, Lexicon lexicon) {
    Terms terms = new Terms(lexicon);
    int last = clauses.size() - 1;
    int linked = 0;
    for (int i = 0; i < last; i++) {
      boolean links = terms.overlap(text(s, clauses.get(i)), text(s, clauses.get(i + 1))) > 0;
      linked += links ? 1 : 0;
    }
    boolean closed = terms.overlap(text(s, clauses.get(last)), text(s, clauses.get(0))) > 0;
    return closed && 2 * linked > last;
  }

  private Finding finding(Sentence s, List<Range> steps, SectionView section, Lexicon lexicon) {
    List<Part> parts = steps.stream().map(r -> Part.of(Phrase.of(s, r).capital())).toList();
    return new Finding(
        Picture.of("sequence-cycle", parts),
        0.88,
        Claims.of(s, section, lexicon),
        List.of(s),
        new Reason(name(), List.of(s.text())));
  }

  /** Neighbours share a word, the last and the first too, and not all the same one. */
  private static boolean isLoop(Sentence s, List<Range> clauses, Lexicon lexicon) {
    Terms terms = new Terms(lexicon);
    Set<Set<String>> links = new LinkedHashSet<>();
    for (int i = 0; i < clauses.size(); i++) {
      String one = text(s, clauses.get(i));
      String next = text(s, clauses.get((i + 1) % clauses.size()));
      Set<String> shared = new LinkedHashSet<>(terms.of(one));
      shared.retainAll(terms.of(next));
      boolean verb = lexicon.patterns("verb").isEmpty() || lexicon.finds("verb", one);
      if (shared.isEmpty() || !verb || leans(one, lexicon) || Extent.ofText(one, lexicon) > LONG) {
        return false;
      }
      links.add(shared);
    }
    return links.size() == clauses.size();
  }

  /** A Chinese clause that follows from the one before is no step of a loop. */
  private static boolean leans(String clause, Lexicon lexicon) {
    return lexicon.isHan() && lexicon.finds("item-veto", clause);
  }

  private static String text(Sentence s, Range r) {
    return s.text().substring(r.start(), r.end());
  }
}
