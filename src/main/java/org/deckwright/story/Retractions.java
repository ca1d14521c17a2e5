package org.deckwright.story;

import java.util.List;
import java.util.Optional;
import org.deckwright.article.Sentence;

/**
 * Knows what a text says only to take it back: "The share seemed to fall. That was a mistake." No
 * picture is made of such a sentence, nor of what only others say or once thought.
 */
final class Retractions {
  private final Lexicon lexicon;

  Retractions(Lexicon lexicon) {
    this.lexicon = lexicon;
  }

  /** Whether the sentence after what the finding says, in the same paragraph, denies it. */
  boolean takesBack(Finding finding, SectionView section) {
    return finding.covers().stream()
        .map(s -> following(s, section))
        .flatMap(Optional::stream)
        .anyMatch(n -> !finding.covers().contains(n) && lexicon.finds("retracts", n.text()));
  }

  private static Optional<Sentence> following(Sentence s, SectionView section) {
    return section.after(s).filter(n -> section.opening(n).equals(section.opening(s)));
  }

  /** The findings that the text stands by and that can be read. */
  List<Finding> sound(List<Finding> found, SectionView section) {
    List<Finding> clean = found.stream().filter(Retractions::isClean).toList();
    return standing(clean, section);
  }

  /** No address stands among its words: it says nothing to those who look. */
  private static boolean isClean(Finding finding) {
    return finding.is().equals("fence")
        || finding.is().equals("code")
        || finding.is().equals("image")
        || finding.picture().phrases().stream().noneMatch(p -> p.text().contains("://"));
  }

  private List<Finding> standing(List<Finding> found, SectionView section) {
    boolean retracts =
        section.sentences().stream().anyMatch(s -> lexicon.finds("retracts", s.text()));
    return found.stream()
        .filter(f -> !retracts || !takesBack(f, section))
        .filter(
            f ->
                f.covers().isEmpty()
                    || f.covers().stream().anyMatch(s -> !Stance.isOthers(s, lexicon)))
        .toList();
  }
}
