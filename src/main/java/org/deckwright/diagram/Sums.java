package org.deckwright.diagram;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.deckwright.deck.Item;
import org.deckwright.diag.DiagramMessages;

/** Amounts of edges and of a tree's ends: what is wrong with them, and how their sums read. */
final class Sums {
  private static final int MOST_TOLD = 5;

  private Sums() {}

  /**
   * What is wrong with a field that must be a number above zero; nothing where all is well.
   *
   * @param field its place in the diagram, such as {@code items[2].amount}
   */
  static Optional<String> fault(String field, Optional<Double> amount) {
    if (amount.isEmpty() || amount.get().isNaN()) {
      return Optional.of(DiagramMessages.missingAmount(field));
    }
    return amount.get() < 0
        ? Optional.of(DiagramMessages.negativeAmount(field, amount.get()))
        : Optional.empty();
  }

  /** The faults of the ends of a tree, each of which must have an amount. */
  static List<String> faults(List<Item> items, String path) {
    List<String> out = new ArrayList<>();
    for (int i = 0; i < items.size() && out.size() < MOST_TOLD; i++) {
      String here = path + "[" + (i + 1) + "]";
      if (items.get(i).items().isEmpty()) {
        fault(here + ".amount", items.get(i).amount()).ifPresent(out::add);
      } else {
        out.addAll(faults(items.get(i).items(), here + ".items"));
      }
    }
    return out;
  }

  /** The figure as the source writes it, else the number. */
  static String shown(Item item, double amount) {
    return item.value().isEmpty() ? shown(amount) : item.value();
  }

  /** A sum as a plain number, with at most two decimals. */
  static String shown(double amount) {
    return Amounts.plain(Math.rint(amount * 100) / 100);
  }
}
