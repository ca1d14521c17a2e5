package org.deckwright.diagram;

import java.util.List;
import java.util.Optional;
import org.deckwright.deck.Diagram;
import org.deckwright.deck.Edge;
import org.deckwright.deck.Item;
import org.deckwright.geom.Rect;
import org.deckwright.layout.Frame;
import org.deckwright.layout.Setting;
import org.deckwright.layout.Style;
import org.deckwright.scene.Ink;
import org.deckwright.scene.Outline;
import org.deckwright.scene.Paragraph.Align;
import org.deckwright.scene.Role;
import org.deckwright.scene.Stroke;
import org.deckwright.scene.Tag;
import org.deckwright.scene.TextBlock.Anchor;
import org.deckwright.text.LineBreaker.Mode;

/** The forms of a decision: questions, advice, and the words on the ways between. */
final class DecisionShapes {
  /** Share of a diamond's width, and of its height, that its words may take. */
  static final double INSIDE = 0.64;

  private static final double CORNER = 8;
  private static final double PAD = 8;

  private final Frame f;
  private final ItemStyle look;

  DecisionShapes(Frame f, Diagram d) {
    this.f = f;
    this.look = ItemStyle.of(f, d, ItemStyle.Look.TINTED);
  }

  /** Whether all questions stand in diamonds of that size without smaller type. */
  boolean holds(List<Item> questions, Style style, Rect box) {
    return questions.stream()
        .map(q -> f.set(q.label(), style, box.width() * INSIDE, Mode.EVEN))
        .allMatch(s -> s.isWhole() && s.height() <= box.height() * INSIDE);
  }

  /** A question in a diamond, or in a box with round ends where it is long. */
  void question(Item item, String id, Rect box, Style style, boolean isDiamond) {
    double share = isDiamond ? INSIDE : 0.86;
    Setting s = f.set(item.label(), style.withInk(f.ink("ink")), box.width() * share, Mode.EVEN);
    double x = box.x() + box.width() * (1 - share) / 2;
    Rect room = new Rect(x, box.y(), box.width() * share, box.height());
    if (!s.isWhole() || s.height() > box.height()) {
      f.overflow();
    }
    f.label(
        Tag.of(Caption.name(item), Role.PART).withId(id),
        isDiamond ? Outline.diamond(box) : Outline.roundRect(box, 2.5 * CORNER),
        Optional.of(f.ink("surface")),
        Optional.of(Stroke.solid(f.ink("ink"), 1.75)),
        s,
        room,
        Align.CENTRE);
  }

  /** A piece of advice. */
  void result(Item item, String id, Rect box, Style style) {
    ItemStyle.Plate plate = plate(item);
    Setting s = f.set(item.label(), style.withInk(plate.ink()), box.width() - 2 * PAD, Mode.EVEN);
    if (s.height() > box.height() || !s.isWhole()) {
      f.overflow();
    }
    f.label(
        Tag.of(Caption.name(item), Role.PART).withId(id),
        Outline.roundRect(box, CORNER),
        plate.ground(),
        plate.line(),
        s,
        new Rect(box.x() + PAD, box.y(), box.width() - 2 * PAD, box.height()),
        Align.CENTRE);
  }

  private ItemStyle.Plate plate(Item item) {
    if (look.isChosen() || item.hot()) {
      return look.withForm().panel(item.hot());
    }
    Ink ink = f.ink("ink");
    Optional<Stroke> line = Optional.of(Stroke.solid(f.ink("neutral"), 1));
    return new ItemStyle.Plate(Optional.of(Lettering.quiet(f)), line, ink, ink, ink);
  }

  /** The word of an edge, which its kind stands in for. */
  static String word(Edge e) {
    return e.label().isEmpty() ? e.kind() : e.label();
  }

  /** Writes the word of an edge into a place beside its line. */
  void word(Edge e, Rect box, Align align) {
    if (!word(e).isEmpty()) {
      Style style = Lettering.label(f);
      f.textIn("Way " + word(e), Role.PART, word(e), style, box, align, Anchor.MIDDLE, Mode.FILL);
    }
  }
}
