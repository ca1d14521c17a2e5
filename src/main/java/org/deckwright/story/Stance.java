package org.deckwright.story;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.deckwright.article.Sentence;

/**
 * Whether a text stands by what a sentence says. It does not by what it grants ("of course …"), by
 * what others say or somebody once thought, by a sample ("imagine …"), and by what the next
 * sentence turns against: these are not the author's claims, however well they read.
 */
public final class Stance {
  private static final int BRIEF = 2; // sentences of a paragraph that the next one may turn
  private static final List<String> OTHERS = List.of("concedes", "once-thought");

  private final Set<Sentence> left = new HashSet<>();

  private Stance() {}

  /** What a story does not stand by. */
  public static Stance of(Story story, Lexicon lexicon) {
    Stance stance = new Stance();
    Stream.of(
            story.lead().stream(),
            story.chapters().stream(),
            story.outlook().stream(),
            story.summary().stream())
        .flatMap(c -> c)
        .forEach(c -> stance.readAll(c.view().paragraphs(), lexicon));
    return stance;
  }

  private void readAll(List<List<Sentence>> paragraphs, Lexicon lexicon) {
    for (int i = 0; i < paragraphs.size(); i++) {
      boolean brief = paragraphs.get(i).size() <= BRIEF && i + 1 < paragraphs.size();
      List<Sentence> next = brief ? paragraphs.get(i + 1) : List.of();
      read(paragraphs.get(i), next.stream().findFirst(), lexicon);
    }
  }

  private void read(List<Sentence> paragraph, Optional<Sentence> behind, Lexicon lexicon) {
    for (int i = 0; i < paragraph.size(); i++) {
      Optional<Sentence> next =
          i + 1 < paragraph.size() ? Optional.of(paragraph.get(i + 1)) : behind;
      String text = paragraph.get(i).text();
      boolean turned = next.filter(n -> lexicon.finds("turns", n.text())).isPresent();
      boolean sample = lexicon.finds("sample", text) && !lexicon.finds("turns-within", text);
      if (turned || sample || isOthers(paragraph.get(i), lexicon)) {
        left.add(paragraph.get(i));
      }
    }
  }

  /** Whether it is only granted, said by others, or was once thought, and does not turn itself. */
  static boolean isOthers(Sentence sentence, Lexicon lexicon) {
    return OTHERS.stream().anyMatch(name -> lexicon.finds(name, sentence.text()))
        && !lexicon.finds("turns-within", sentence.text());
  }

  /** Whether the text stands by it. */
  public boolean holds(Sentence sentence) {
    return !left.contains(sentence);
  }
}
