package org.deckwright.deck.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.deckwright.story.Extent;
import org.deckwright.story.Part;
import org.deckwright.story.Phrase;

/**
 * Keeps a slide within its audience's words: the line at the foot goes first, then the texts beside
 * labels, then the last points. The notes have all of it.
 */
final class Brevity {
  private static final Set<String> WHOLE =
      Set.of("quote", "table", "code", "fence", "title", "sources");
  private static final int FEW = 2;
  private static final double LABELS_ONLY = 1.4; // times too long, before texts go

  private final Telling telling;

  Brevity(Telling telling) {
    this.telling = telling;
  }

  List<Draft> of(List<Draft> drafts) {
    return drafts.stream().map(d -> WHOLE.contains(d.is()) ? d : shortened(d)).toList();
  }

  private Draft shortened(Draft draft) {
    Draft out = draft;
    if (isLong(out) && !out.takeaway().isEmpty()) {
      out = out.withTakeaway(Phrase.NONE);
    }
    if (isLong(out) && !out.picture().extra("remark").isEmpty()) {
      out = out.withPicture(out.picture().without("remark"));
    }
    boolean list = List.of("bullets", "closing").contains(out.is()) || isList(out);
    if (isLong(out, LABELS_ONLY) && isList(out)) {
      out = out.withPicture(out.picture().withParts(bare(out.picture().parts())));
    }
    while (list
        && isLong(out)
        && out.picture().parts().size() > FEW
        && out.is().equals("bullets")) {
      List<Part> parts = out.picture().parts();
      out = out.withPicture(out.picture().withParts(parts.subList(0, parts.size() - 1)));
    }
    return out;
  }

  private boolean isLong(Draft draft) {
    return isLong(draft, 1);
  }

  private boolean isLong(Draft draft, double factor) {
    double words =
        draft.phrases().stream().mapToDouble(p -> Extent.ofText(p.text(), telling.lexicon())).sum();
    return words > factor * telling.audience().words();
  }

  private static boolean isList(Draft draft) {
    return draft.picture().family().equals("list")
        && !draft.is().equals("list-terms")
        && draft.picture().parts().stream().noneMatch(p -> p.label().isEmpty());
  }

  /** Labels without the longest texts' worth: none keeps its text, so that all look alike. */
  private static List<Part> bare(List<Part> parts) {
    List<Part> out = new ArrayList<>();
    parts.forEach(p -> out.add(p.withText(Phrase.NONE)));
    return out;
  }
}
