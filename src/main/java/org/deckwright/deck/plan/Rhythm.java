package org.deckwright.deck.plan;

import java.util.ArrayList;
import java.util.List;
import org.deckwright.story.Part;
import org.deckwright.story.Picture;

/** Keeps neighbours different: no two slides in a row have the same structure. */
final class Rhythm {
  private Rhythm() {}

  static List<Draft> of(List<Draft> drafts) {
    List<Draft> out = new ArrayList<>(drafts);
    for (int i = 1; i < out.size(); i++) {
      if (isSame(out, i - 1, i)) {
        vary(out, i);
      }
    }
    return out;
  }

  private static boolean isSame(List<Draft> drafts, int a, int b) {
    return a >= 0
        && b < drafts.size()
        && drafts.get(a).is().equals(drafts.get(b).is())
        && drafts.get(a).is().indexOf('-') > 0;
  }

  /** Another form of list, else another place within the section. */
  private static void vary(List<Draft> drafts, int i) {
    Draft d = drafts.get(i);
    String other = other(d.picture());
    boolean free = i + 1 >= drafts.size() || !drafts.get(i + 1).is().equals(other);
    if (!other.isEmpty() && free) {
      drafts.set(i, d.withPicture(Picture.of(other, d.picture().parts())));
    } else if (d.is().equals("compare-sides") && isBare(d.picture()) && saysBoth(d)) {
      drafts.set(i, d.withPicture(Picture.of("statement", List.of())));
    } else if (i + 1 < drafts.size() && drafts.get(i + 1).section() == d.section()) {
      drafts.set(i, drafts.get(i + 1));
      drafts.set(i + 1, d);
    }
  }

  /** Two sides without points say no more than the title does. */
  private static boolean isBare(Picture picture) {
    return picture.parts().stream().allMatch(p -> p.parts().isEmpty());
  }

  /** Whether the title is of the sentence that has the two sides. */
  private static boolean saysBoth(Draft draft) {
    return draft.picture().sentences().containsAll(draft.title().from());
  }

  private static String other(Picture picture) {
    if (!picture.family().equals("list")) {
      return "";
    }
    List<Part> parts = picture.parts();
    boolean told = parts.stream().noneMatch(p -> p.text().isEmpty());
    if (told && parts.size() > 2) {
      return "list-terms";
    }
    return picture.is().equals("list-icon-rows") && parts.size() <= 4
        ? "list-cards"
        : picture.is().equals("list-cards") ? "list-numerals" : "";
  }
}
