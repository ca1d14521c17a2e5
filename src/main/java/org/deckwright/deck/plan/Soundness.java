package org.deckwright.deck.plan;

import java.util.ArrayList;
import java.util.List;
import org.deckwright.story.Deletion;
import org.deckwright.story.Phrase;

/** The last gate: a slide with a text that is not the source's, shortened truly, does not pass. */
final class Soundness {
  private final Deletion deletion;

  Soundness(Telling telling) {
    this.deletion = new Deletion(telling.lexicon());
  }

  List<Draft> sound(List<Draft> drafts) {
    List<Draft> out = new ArrayList<>();
    for (Draft d : drafts) {
      Draft bare = isSound(d.takeaway()) ? d : d.withTakeaway(Phrase.NONE);
      if (out.isEmpty() || phrases(bare).stream().allMatch(this::isSound)) {
        out.add(bare);
      }
    }
    return out;
  }

  private boolean isSound(Phrase phrase) {
    return phrase.from().isEmpty() || deletion.fault(phrase).isEmpty();
  }

  private static List<Phrase> phrases(Draft draft) {
    List<Phrase> out = new ArrayList<>(List.of(draft.kicker(), draft.title()));
    out.addAll(draft.picture().phrases());
    return out;
  }
}
