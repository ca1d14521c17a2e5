package org.deckwright.diagram;

import java.util.List;
import java.util.Optional;
import org.deckwright.deck.Item;
import org.deckwright.geom.Point;
import org.deckwright.geom.Rect;
import org.deckwright.layout.Frame;
import org.deckwright.layout.Style;
import org.deckwright.scene.Ink;
import org.deckwright.scene.Outline;
import org.deckwright.scene.Role;
import org.deckwright.scene.Stroke;
import org.deckwright.scene.Tag;
import org.deckwright.text.LineBreaker.Mode;

/** A person as a circle with an icon, or with the first letters of the name. */
final class Person {
  private Person() {}

  static void draw(Frame f, String id, Item item, Point centre, double radius) {
    boolean hot = item.hot();
    Outline circle = Outline.ellipse(Rect.around(centre, radius));
    Tag tag = Tag.of("Portrait", Role.PART).withId(id);
    Optional<Ink> fill = Optional.of(f.ink(hot ? "accent" : "surface"));
    Optional<Stroke> rim =
        hot ? Optional.empty() : Optional.of(Stroke.solid(f.ink("ink"), f.isCompact() ? 1.5 : 2));
    Ink ink = f.ink(hot ? "on-accent" : "ink");
    String letters = initials(item.label());
    if (!item.icon().isEmpty() || letters.isEmpty()) {
      f.shape(tag, circle, fill, rim);
      String icon = item.icon().isEmpty() ? "account-outline" : item.icon();
      f.icon(icon, centre, radius * 1.1, ink);
      return;
    }
    Style style = f.style("label").withInk(ink);
    double width = 1.7 * radius;
    Style fitted = f.common(List.of(letters), style, width, 2 * radius, Mode.FILL);
    f.label(tag, circle, fill, rim, letters, fitted, 0);
  }

  /**
   * First letters of the first and the last word; of a name in Han characters, the last two, as is
   * usual.
   */
  static String initials(String name) {
    int[] all = name.codePoints().filter(Character::isLetterOrDigit).toArray();
    if (all.length == 0) {
      return "";
    }
    if (Character.isIdeographic(all[0])) {
      int from = Math.max(0, all.length - 2);
      return all.length > 4 ? new String(all, 0, 1) : new String(all, from, all.length - from);
    }
    String[] words = name.strip().split("[\\s\\p{Punct}]+");
    StringBuilder b = new StringBuilder();
    for (String word : List.of(words[0], words[words.length - 1])) {
      word.codePoints()
          .filter(Character::isLetterOrDigit)
          .limit(1)
          .map(Character::toUpperCase)
          .forEach(b::appendCodePoint);
    }
    return words.length == 1 ? b.substring(0, b.length() / 2) : b.toString();
  }
}
