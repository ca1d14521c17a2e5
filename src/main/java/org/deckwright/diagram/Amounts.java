package org.deckwright.diagram;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.deckwright.deck.Item;
import org.deckwright.deck.Series;
import org.deckwright.diag.DiagramMessages;

/**
 * The figures that lengths and areas are taken from: how they read, and what is wrong with them.
 */
final class Amounts {
  private Amounts() {}

  /** The amount of an item; 0 where there is none. */
  static double of(Item item) {
    return item.amount().orElse(0.0);
  }

  /** The sum of the items' amounts. */
  static double sum(List<Item> items) {
    return items.stream().mapToDouble(Amounts::of).sum();
  }

  /** The largest of the items' amounts, 0 or more. */
  static double most(List<Item> items) {
    return items.stream().mapToDouble(Amounts::of).reduce(0, Math::max);
  }

  /** The figure as the source writes it, else the amount; empty where there is neither. */
  static String shown(Item item) {
    return item.value().isEmpty() ? item.amount().map(Amounts::plain).orElse("") : item.value();
  }

  /** A value of a row as the source writes it, else as a plain number. */
  static String shown(Series row, int i) {
    return i < row.labels().size() && !row.labels().get(i).isEmpty()
        ? row.labels().get(i)
        : i < row.values().size() ? plain(row.values().get(i)) : "";
  }

  /** A number without needless decimals. */
  static String plain(double v) {
    return v == Math.rint(v) && Math.abs(v) < 1e15
        ? String.format(Locale.ROOT, "%.0f", v)
        : Double.toString(v);
  }

  /**
   * Missing and negative amounts, and amounts that are all zero.
   *
   * @param path of the list in the diagram, such as {@code items}
   */
  static List<String> faults(List<Item> items, String path) {
    List<String> out = new ArrayList<>();
    for (int i = 0; i < items.size(); i++) {
      String field = path + "[" + (i + 1) + "].amount";
      if (items.get(i).amount().isEmpty()) {
        out.add(DiagramMessages.missingAmount(field));
      } else {
        fault(field, of(items.get(i)), out);
      }
    }
    if (out.isEmpty() && !items.isEmpty() && most(items) <= 0) {
      out.add(DiagramMessages.noAmounts(path + ".amount"));
    }
    return out;
  }

  /** Negative amounts; missing ones are no fault where they only set sizes apart. */
  static List<String> below(List<Item> items) {
    List<String> out = new ArrayList<>();
    for (int i = 0; i < items.size(); i++) {
      fault("items[" + (i + 1) + "].amount", of(items.get(i)), out);
    }
    return out;
  }

  /**
   * Rows that have not the expected number of values.
   *
   * @param expected values of each row
   */
  static List<String> uneven(List<Series> rows, int expected) {
    List<String> out = new ArrayList<>();
    for (int i = 0; i < rows.size(); i++) {
      List<Double> values = rows.get(i).values();
      String field = "series[" + (i + 1) + "].values";
      if (values.size() != expected) {
        out.add(DiagramMessages.countOf(field, values.size(), expected));
      } else if (!values.stream().allMatch(Double::isFinite)) {
        out.add(DiagramMessages.missingAmount(field));
      }
    }
    return out;
  }

  /** Negative values of rows, and values that are all zero. */
  static List<String> negative(List<Series> rows) {
    List<String> out = new ArrayList<>();
    double most = 0;
    for (int i = 0; i < rows.size(); i++) {
      for (int k = 0; k < rows.get(i).values().size(); k++) {
        double v = rows.get(i).values().get(k);
        fault("series[" + (i + 1) + "].values[" + (k + 1) + "]", v, out);
        most = Math.max(most, v);
      }
    }
    if (out.isEmpty() && most <= 0) {
      out.add(DiagramMessages.noAmounts("series.values"));
    }
    return out;
  }

  private static void fault(String field, double v, List<String> out) {
    if (!Double.isFinite(v)) {
      out.add(DiagramMessages.missingAmount(field));
    } else if (v < 0) {
      out.add(DiagramMessages.negativeAmount(field, v));
    }
  }
}
