package org.deckwright.check;

import java.util.ArrayList;
import java.util.List;
import org.deckwright.diag.CheckMessages;

/** Two texts that stand on each other. Decoration, such as a large numeral, is left out. */
final class TextOverText implements Rule {
  @Override
  public RuleCard card() {
    return RuleCard.error("overlap", "two texts that stand on each other");
  }

  @Override
  public List<Fault> check(Seen page) {
    List<InkBox> texts = page.spoken();
    List<Fault> out = new ArrayList<>();
    for (int i = 0; i < texts.size(); i++) {
      for (int j = i + 1; j < texts.size(); j++) {
        InkBox one = texts.get(i);
        InkBox other = texts.get(j);
        if (one.box().overlaps(other.box(), 1)) {
          out.add(Fault.of(one, CheckMessages.overlap(one.shown(), other.shown())));
        }
      }
    }
    return out;
  }
}
