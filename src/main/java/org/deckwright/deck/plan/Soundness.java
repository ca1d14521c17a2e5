package org.deckwright.deck.plan;

import java.util.ArrayList;
import java.util.List;
import org.deckwright.story.Deletion;
import org.deckwright.story.Part;
import org.deckwright.story.Phrase;
import org.deckwright.story.Picture;
import org.deckwright.story.Row;
import org.deckwright.story.Trait;

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
    Picture p = draft.picture();
    out.addAll(p.extras().values());
    collect(p.parts(), out);
    collect(p.legend(), out);
    p.links().forEach(l -> out.add(l.label()));
    for (Trait t : p.traits()) {
      out.addAll(List.of(t.label(), t.low(), t.high()));
    }
    for (Row r : p.rows()) {
      out.add(r.name());
      out.add(r.text());
      out.addAll(r.labels());
    }
    return out;
  }

  private static void collect(List<Part> parts, List<Phrase> out) {
    for (Part p : parts) {
      out.addAll(List.of(p.label(), p.text(), p.date()));
      collect(p.parts(), out);
    }
  }
}
