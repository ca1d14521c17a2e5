package org.deckwright.deck;

import java.util.List;
import java.util.Optional;

/** A member of a picture or list: card, stage, node, point. Only the label is always there. */
public record Item(
    @Meaning("Unique name that edges refer to; the label where it is not given") String id,
    @Meaning("What it is called") String label,
    @Meaning("A line or two about it") String text,
    @Meaning("Icon by name; the nearest is taken on a miss") String icon,
    @Meaning("When, as the source writes it") String date,
    @Meaning("Figure as shown: 71.0 %, <10 %") String value,
    @Meaning("The same figure as a number, for lengths and places") Optional<Double> amount,
    @Meaning("Height without a measure: high, low or none; drawn as illustrative")
        @OneOf({"high", "low", "none"})
        String level,
    @Meaning("Lane, cluster or parent that it belongs to, by label or id") String group,
    @Meaning("Sort of node: main, side, tool, person, question, result, planned …") String kind,
    @Meaning("Whether the claim speaks of it: drawn in the accent, once a picture") boolean hot,
    @Meaning("What it holds, where the structure has items within items") List<Item> items) {
  public Item {
    items = List.copyOf(items);
  }

  /** An item with nothing but a label and a text. */
  public static Item of(String label, String text) {
    return new Item("", label, text, "", "", "", Optional.empty(), "", "", "", false, List.of());
  }

  public static Item of(String label) {
    return of(label, "");
  }

  public Item withIcon(String name) {
    return new Item(id, label, text, name, date, value, amount, level, group, kind, hot, items);
  }

  public Item withDate(String when) {
    return new Item(id, label, text, icon, when, value, amount, level, group, kind, hot, items);
  }

  public Item withValue(String shown, Optional<Double> number) {
    return new Item(id, label, text, icon, date, shown, number, level, group, kind, hot, items);
  }

  public Item withLevel(String height) {
    return new Item(id, label, text, icon, date, value, amount, height, group, kind, hot, items);
  }

  public Item withKind(String sort) {
    return new Item(id, label, text, icon, date, value, amount, level, group, sort, hot, items);
  }

  public Item withText(String line) {
    return new Item(id, label, line, icon, date, value, amount, level, group, kind, hot, items);
  }

  public Item withId(String name) {
    return new Item(name, label, text, icon, date, value, amount, level, group, kind, hot, items);
  }

  public Item withItems(List<Item> inner) {
    return new Item(id, label, text, icon, date, value, amount, level, group, kind, hot, inner);
  }

  public Item heated() {
    return new Item(id, label, text, icon, date, value, amount, level, group, kind, true, items);
  }

  /** What edges call it. */
  public String key() {
    return id.isEmpty() ? label : id;
  }
}
