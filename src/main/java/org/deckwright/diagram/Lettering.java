package org.deckwright.diagram;

import org.deckwright.deck.Item;
import org.deckwright.layout.Frame;
import org.deckwright.layout.Style;
import org.deckwright.scene.Ink;

/** The type of pictures: larger and without texts where the place is small. */
final class Lettering {
  /** Smallest size in a small place, whose page is a poster. */
  private static final double SMALLEST_IN_POSTER = 15;

  private Lettering() {}

  /** An item's name. */
  static Style head(Frame f) {
    return head(f, 18);
  }

  /** An item's name at a size of its own. */
  static Style head(Frame f, double size) {
    return posterised(f, f.style("head").withSize(size), Math.min(size, 18));
  }

  /** A line or two about an item. */
  static Style text(Frame f) {
    return f.style("body");
  }

  /** The same at a size of its own. */
  static Style text(Frame f, double size) {
    return f.isCompact() ? text(f) : text(f).withSize(size);
  }

  /** A short line that stands back. */
  static Style small(Frame f) {
    return posterised(f, f.style("small"), 16);
  }

  /** A short bold word in or beside a form. */
  static Style label(Frame f) {
    return posterised(f, f.style("label"), 16);
  }

  /** The text of an item as far as the place has room for texts. */
  static String text(Frame f, Item item) {
    return f.isCompact() ? "" : item.text();
  }

  /** The style as designed, or at the poster's size with the poster's floor. */
  private static Style posterised(Frame f, Style style, double size) {
    return f.isCompact() ? style.withSize(size).withFloor(SMALLEST_IN_POSTER) : style;
  }

  /** Share of the room left over that stands above a picture: half in a band. */
  static double lift(Frame f, double designed) {
    return f.isCompact() ? 0.5 : designed;
  }

  /** Ground of forms that stand back; on a poster its bands have the usual one themselves. */
  static Ink quiet(Frame f) {
    boolean dark = f.theme().variant("bands").equals("surface");
    return f.isCompact() ? f.ink("neutral").withAlpha(0.4) : f.ink(dark ? "tint" : "sunk");
  }

  /** Whether the theme fills its pages: rows instead of plates, rules between lines. */
  static boolean isDense(Frame f) {
    return f.theme().variant("cards").equals("rows");
  }
}
