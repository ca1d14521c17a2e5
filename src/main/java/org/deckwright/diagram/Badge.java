package org.deckwright.diagram;

import java.util.List;
import java.util.Optional;
import org.deckwright.deck.Item;
import org.deckwright.diagram.ItemStyle.Plate;
import org.deckwright.geom.Point;
import org.deckwright.geom.Rect;
import org.deckwright.layout.Frame;
import org.deckwright.layout.Style;
import org.deckwright.scene.Ink;
import org.deckwright.scene.Outline;
import org.deckwright.scene.Role;
import org.deckwright.scene.Tag;

/** A round node with an item's icon, or its number where it has none. */
final class Badge {
  private Badge() {}

  /**
   * The icons of a set, one an item. Icons that are not named but found by the items' words are
   * taken for all or for none: a set in which some are missing looks like a mistake.
   */
  static List<String> icons(Frame f, List<Item> items) {
    List<String> named = items.stream().map(Item::icon).toList();
    List<String> found = items.stream().map(f::iconFor).toList();
    boolean whole = found.stream().noneMatch(String::isEmpty);
    boolean distinct = found.stream().distinct().count() == found.size();
    return whole && distinct ? found : named;
  }

  /**
   * Draws it.
   *
   * @param id that connectors are glued to; may be empty
   * @param number shown without an icon, from 1
   * @param fill and ink: colours of the circle and of what stands in it
   */
  static void draw(
      Frame f, String id, Point centre, double radius, String icon, int number, Ink fill, Ink ink) {
    Plate plate = new Plate(Optional.of(fill), Optional.empty(), ink, ink, ink);
    draw(f, id, centre, radius, icon, number, plate);
  }

  /** The same on a plate of the item's style. */
  static void draw(
      Frame f, String id, Point centre, double radius, String icon, int number, Plate plate) {
    Outline circle = Outline.ellipse(Rect.around(centre, radius));
    Tag tag = Tag.of("Node " + number, Role.PART).withId(id);
    if (icon.isEmpty()) {
      Style style =
          f.style("head").withSize((double) Math.round(radius * 0.8)).withInk(plate.mark());
      f.label(tag, circle, plate.ground(), plate.line(), "" + number, style, 2);
    } else {
      f.shape(tag, circle, plate.ground(), plate.line());
      f.icon(icon, centre, radius, plate.mark());
    }
  }
}
