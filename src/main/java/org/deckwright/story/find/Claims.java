package org.deckwright.story.find;

import java.util.ArrayList;
import java.util.List;
import org.deckwright.article.Sentence;
import org.deckwright.story.Extent;
import org.deckwright.story.Lexicon;
import org.deckwright.story.SectionView;

/** Which sentences may head a picture: a short opening of its paragraph before its own sentence. */
final class Claims {
  private Claims() {}

  static List<Sentence> of(Sentence s, SectionView section, Lexicon lexicon) {
    Sentence opening = section.opening(s);
    return isShortClaim(opening, lexicon) ? List.of(opening, s) : List.of(s, opening);
  }

  /** For what stands after a paragraph: its opening, then the rest. */
  static List<Sentence> of(List<Sentence> paragraph, Lexicon lexicon) {
    List<Sentence> out = new ArrayList<>(paragraph);
    if (!out.isEmpty() && !isShortClaim(out.get(0), lexicon)) {
      out.add(0, out.remove(out.size() - 1));
    }
    return out;
  }

  static boolean isShortClaim(Sentence s, Lexicon lexicon) {
    String text = s.text();
    boolean closed =
        !text.endsWith(":") && !text.endsWith("：") && !text.endsWith("?") && !text.endsWith("？");
    return closed && Extent.ofTitle(text, lexicon) <= 1 && !lexicon.finds("weak-start", text);
  }
}
