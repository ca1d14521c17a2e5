package org.deckwright.story;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.deckwright.article.Block;
import org.deckwright.article.Sentence;

/**
 * The sentences that somebody else speaks: those within marks of quotation that open in one
 * sentence and close in another, and passages set apart whose speaker says "I". Alone on a slide
 * they would be the article's own words. A text that is mostly such speech is told all the same.
 */
public final class Speech {
  private static final double MOST = 0.5; // of the sentences
  private static final String OPENS = "“「『„«";
  private static final String CLOSES = "”」』»";

  private final Set<Sentence> spoken = new HashSet<>();

  private Speech() {}

  /** What is spoken in a story. */
  public static Speech of(Story story, Lexicon lexicon) {
    Speech speech = new Speech();
    List<SectionView> views =
        Stream.of(
                story.lead().stream(),
                story.chapters().stream(),
                story.outlook().stream(),
                story.summary().stream())
            .flatMap(c -> c)
            .map(Chapter::view)
            .toList();
    views.stream().flatMap(v -> v.paragraphs().stream()).forEach(speech::hear);
    views.stream()
        .flatMap(v -> v.blocks(Block.Quotation.class).stream())
        .filter(q -> q.sentences().stream().anyMatch(s -> lexicon.finds("speaks-itself", s.text())))
        .forEach(q -> speech.spoken.addAll(q.sentences()));
    long all = views.stream().mapToLong(v -> v.sentences().size()).sum();
    if (speech.spoken.size() > MOST * all) {
      speech.spoken.clear();
    }
    return speech;
  }

  /** The sentences of a paragraph that stand, with others, between marks of quotation. */
  private void hear(List<Sentence> paragraph) {
    int open = 0;
    for (Sentence s : paragraph) {
      int after = Math.max(0, open + depth(s.text(), open));
      if (open > 0 || after > 0) {
        spoken.add(s);
      }
      open = after;
    }
  }

  /** How many marks a text opens more than it closes; a straight one closes what is open. */
  private static int depth(String text, int open) {
    int depth = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean closes = CLOSES.indexOf(c) >= 0 || (c == '"' && open + depth > 0);
      depth += closes ? -1 : OPENS.indexOf(c) >= 0 || c == '"' ? 1 : 0;
    }
    return depth;
  }

  /** Whether somebody else speaks the sentence. */
  public boolean has(Sentence sentence) {
    return spoken.contains(sentence);
  }
}
