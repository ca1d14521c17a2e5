package org.deckwright.deck.markdown;

import java.util.ArrayList;
import java.util.List;
import org.deckwright.deck.Slide;

/** Numbers the sections that a deck's section slides open. */
final class Sections {
  private final List<String> names = new ArrayList<>();

  /** The slide; a section slide opens the next section. */
  Slide placed(Draft draft) {
    if (draft.opensSection()) {
      names.add(draft.title());
    }
    return draft.slide(names.size());
  }

  List<String> names() {
    return List.copyOf(names);
  }
}
