package org.deckwright.deck.plan;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.deckwright.story.Chapter;
import org.deckwright.story.Folded;
import org.deckwright.story.Part;
import org.deckwright.story.Phrase;

/** Slides whose title one of their members says again are headed by their section's name. */
final class Unrepeated {
  private final Telling telling;

  Unrepeated(Telling telling) {
    this.telling = telling;
  }

  List<Draft> of(List<Draft> drafts) {
    Set<String> titles = new HashSet<>();
    drafts.forEach(d -> titles.add(folded(d.title())));
    List<Draft> out = new ArrayList<>();
    for (Draft d : drafts) {
      Phrase name = name(d);
      boolean named = repeats(d) && !name.isEmpty() && titles.add(folded(name));
      out.add(named ? d.withTitle(name).withoutEcho() : d);
    }
    return out;
  }

  private Phrase name(Draft d) {
    if (d.section() <= 0 || !d.kicker().isEmpty()) {
      return d.kicker();
    }
    Chapter own = telling.story().chapters().get(d.section() - 1);
    return telling.headings().split(own.name()).label();
  }

  private static boolean repeats(Draft d) {
    String title = folded(d.title());
    return d.is().indexOf('-') > 0
        && d.picture().parts().size() > 1
        && d.picture().parts().stream().map(Part::label).anyMatch(l -> folded(l).equals(title));
  }

  private static String folded(Phrase p) {
    return Folded.of(p.text()).toLowerCase(Locale.ROOT).replaceAll("[.,:;!?]+$", "");
  }
}
