package org.deckwright.diagram;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.deckwright.deck.Item;
import org.deckwright.layout.Frame;

/**
 * The words of one item: what stands over its name, a key before it, the name, and a text below.
 *
 * @param name what the Selection Pane calls it
 * @param over a date or figure above the head, in the accent; may be empty
 * @param key a number before the head, in the accent; may be empty
 * @param head may be empty
 * @param text may be empty; several paragraphs are parted by line breaks
 * @param hot whether what stands over it, else the head, takes the accent
 * @param width that it may be, in points
 */
record Caption(
    String name, String over, String key, String head, String text, boolean hot, double width) {

  /**
   * Name and text of an item; whatever else it has stands with its name, so that nothing is lost.
   */
  static Caption of(Frame f, Item item, double width) {
    String head = join(" ", item.date(), item.value(), item.label());
    String inner = join(", ", item.items().stream().map(Item::label).toArray(String[]::new));
    String text = item.text().isEmpty() ? inner : item.text();
    return of(f, item, head, text, width);
  }

  /** Name and text of an item whose date and value are shown elsewhere. */
  static Caption plain(Frame f, Item item, double width) {
    return of(f, item, item.label(), item.text(), width);
  }

  private static Caption of(Frame f, Item item, String head, String text, double width) {
    String first = head.isEmpty() ? text : head;
    String second = head.isEmpty() || f.isCompact() ? "" : text;
    return new Caption(name(item), "", "", first, second, false, width);
  }

  /** The names of items that have nothing but a name; empty where one has a text. */
  static Optional<List<String>> names(Frame f, List<Item> items) {
    List<Caption> all = items.stream().map(i -> of(f, i, 1)).toList();
    boolean told = all.stream().anyMatch(c -> !c.text().isEmpty());
    return told ? Optional.empty() : Optional.of(all.stream().map(Caption::head).toList());
  }

  /** What the Selection Pane calls an item. */
  static String name(Item item) {
    String all = join(" ", item.label(), item.date(), item.value(), item.text());
    return item.label().isEmpty() ? all.isEmpty() ? "Item" : all : item.label();
  }

  Caption withKey(String k) {
    return new Caption(name, over, k, head, text, hot, width);
  }

  Caption withOver(String o) {
    return new Caption(name, o, key, head, text, hot, width);
  }

  Caption withText(String t) {
    return new Caption(name, over, key, head, t, hot, width);
  }

  Caption withWidth(double w) {
    return new Caption(name, over, key, head, text, hot, w);
  }

  /** In the accent where the claim speaks of the item. */
  Caption heated(boolean isHot) {
    return new Caption(name, over, key, head, text, isHot, width);
  }

  /**
   * Whether it stands on the tint of the item that the claim speaks of, where muted is too pale.
   */
  boolean onTint() {
    return hot && !over.isEmpty();
  }

  /** The text's paragraphs; none for an empty text. */
  List<String> lines() {
    return text.lines().filter(l -> !l.isEmpty()).toList();
  }

  /** How many paragraphs stand before the text. */
  int heads() {
    return (over.isEmpty() ? 0 : 1) + (head.isEmpty() ? 0 : 1);
  }

  /** An item's name over the names of what it holds, one a line. */
  static Caption listing(Frame f, Item item, double width) {
    List<String> lines = new ArrayList<>();
    if (!item.text().isEmpty()) {
      lines.add(item.text());
    }
    for (Item inner : item.items()) {
      lines.add(join(": ", join(" ", inner.date(), inner.value(), inner.label()), inner.text()));
    }
    return of(f, item, item.label(), String.join("\n", lines), width);
  }

  private static String join(String with, String... texts) {
    List<String> given = new ArrayList<>();
    for (String t : texts) {
      if (!t.isEmpty()) {
        given.add(t);
      }
    }
    return String.join(with, given);
  }
}
