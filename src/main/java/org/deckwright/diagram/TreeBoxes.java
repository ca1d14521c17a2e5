package org.deckwright.diagram;

import java.util.Optional;
import org.deckwright.deck.Diagram;
import org.deckwright.geom.Rect;
import org.deckwright.layout.Frame;
import org.deckwright.layout.Style;
import org.deckwright.scene.Ink;
import org.deckwright.scene.Mark;
import org.deckwright.scene.Outline;
import org.deckwright.scene.Paragraph.Align;
import org.deckwright.scene.Role;
import org.deckwright.scene.Stroke;
import org.deckwright.scene.Tag;

/** The boxes of a tree's members: the top in ink, ends unlike what leads to them. */
final class TreeBoxes {
  private final Diagram diagram;
  private final boolean endsQuiet;

  /**
   * @param endsQuiet whether ends stand on the quiet ground; else what leads to them does
   */
  TreeBoxes(Diagram diagram, boolean endsQuiet) {
    this.diagram = diagram;
    this.endsQuiet = endsQuiet;
  }

  /** What a member stands on: as the data asks for, else by its place in the tree. */
  ItemStyle.Plate plate(Frame f, Tree.Node node) {
    boolean hot = node.item().hot();
    boolean top = node.level() == 0 && !node.isLeaf();
    ItemStyle style = ItemStyle.of(f, diagram, ItemStyle.Look.TINTED).withForm();
    if (style.isChosen() && !top || hot) {
      return style.panel(hot);
    }
    if (top) {
      Ink ink = f.ink("ground");
      return new ItemStyle.Plate(Optional.of(f.ink("ink")), Optional.empty(), ink, ink, ink);
    }
    Optional<Stroke> line = Optional.of(Stroke.solid(f.ink("neutral"), 1));
    Ink ground = node.isLeaf() == endsQuiet ? Lettering.quiet(f) : f.ink("surface");
    return new ItemStyle.Plate(
        Optional.of(ground), line, f.ink("ink"), f.ink("muted"), f.ink("ink"));
  }

  /**
   * Draws one with its words inside.
   *
   * @param value at the right, empty where there is none or where it stands with the words
   */
  void draw(
      Frame f,
      Tree.Node node,
      Rect box,
      Captions words,
      int i,
      String value,
      double pad,
      Align align) {
    ItemStyle.Plate plate = plate(f, node);
    Ink second = words.hasHead(i) ? plate.second() : plate.ink();
    Captions inked = words.inked(i, plate.ink(), second);
    Mark.Shape form =
        new Mark.Shape(
            Tag.of("Node", Role.PART).withId(node.id()),
            box,
            Outline.roundRect(box, 8),
            plate.ground(),
            plate.line(),
            Optional.empty());
    f.group(
        Caption.name(node.item()),
        "",
        g -> {
          double width = Math.min(words.given(i), box.width() - 2 * pad);
          Rect room = new Rect(box.x() + pad, box.y(), width, box.height());
          inked.placeMidIn(g, i, form, room, align);
          if (!value.isEmpty()) {
            Style style = words.head().bold().withInk(plate.ink());
            double w = g.setter().room(value, style) + 1;
            double x = box.right() - pad - w;
            double baseline = box.centre().y() + style.capHeight() / 2;
            g.textAt("Figure", Role.PART, value, style, x, baseline, w, 1);
          }
        });
  }
}
