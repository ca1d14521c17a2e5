package org.deckwright.layout;

import java.util.ArrayList;
import java.util.List;
import org.deckwright.deck.Diagram;
import org.deckwright.deck.Item;
import org.deckwright.diag.LayoutMessages;

/** Finds the texts of a diagram's members that no picture can hold; each line names the field. */
final class LongTexts {
  private static final int MOST = 1_000; // characters

  private LongTexts() {}

  static List<String> of(Diagram diagram) {
    List<String> out = new ArrayList<>();
    items("items", diagram.items(), out);
    return out;
  }

  private static void items(String field, List<Item> items, List<String> out) {
    for (int i = 0; i < items.size(); i++) {
      Item item = items.get(i);
      String place = field + "[" + (i + 1) + "].";
      text(place + "label", item.label(), out);
      text(place + "text", item.text(), out);
      text(place + "value", item.value(), out);
      items(place + "items", item.items(), out);
    }
  }

  private static void text(String field, String text, List<String> out) {
    int letters = text.codePointCount(0, text.length());
    if (letters > MOST) {
      out.add(LayoutMessages.longText(field, letters));
    }
  }
}
