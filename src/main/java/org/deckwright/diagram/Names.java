package org.deckwright.diagram;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.deckwright.deck.Item;

/** What items are called by others: by id, else by label. */
record Names(Map<String, Integer> numbers) {
  static Names of(List<Item> items) {
    Map<String, Integer> out = new LinkedHashMap<>();
    for (int i = 0; i < items.size(); i++) {
      out.putIfAbsent(items.get(i).key(), i);
    }
    for (int i = 0; i < items.size(); i++) {
      out.putIfAbsent(items.get(i).label(), i);
    }
    return new Names(out);
  }

  /** The number of the item that is called so; −1 when there is none. */
  int of(String name) {
    return numbers.getOrDefault(name, -1);
  }
}
