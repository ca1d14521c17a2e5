package org.deckwright.diagram;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.deckwright.deck.Item;
import org.deckwright.geom.Insets;
import org.deckwright.geom.Path;
import org.deckwright.geom.Point;
import org.deckwright.geom.Rect;
import org.deckwright.layout.Frame;
import org.deckwright.layout.Setting;
import org.deckwright.layout.Style;
import org.deckwright.scene.Ink;
import org.deckwright.scene.Mark;
import org.deckwright.scene.Outline;
import org.deckwright.scene.Paragraph.Align;
import org.deckwright.scene.Role;
import org.deckwright.scene.Stroke;
import org.deckwright.scene.Tag;
import org.deckwright.text.LineBreaker.Mode;

/**
 * One loop: its members as pills on a circle, arcs with signs from each to the next.
 *
 * @param nodes in the order of the loop, the shared one first
 * @param first where the first node stands
 * @param start angle of the first, from twelve clockwise in degrees
 * @param turn 1 clockwise, −1 against
 * @param pills words of the nodes, as set; their boxes are as wide as the words need
 * @param id of a node's pill, for connectors: this, then its number
 */
record LoopRing(
    Item loop,
    List<Item> nodes,
    Point centre,
    Point first,
    double radius,
    double start,
    int turn,
    List<Setting> pills,
    String id,
    String firstId) {
  private static final double SIGN = 9.5;
  private static final double OFF = 8;

  double angle(int i) {
    return start + turn * 360.0 * (i % nodes.size()) / nodes.size();
  }

  Rect pill(Frame f, int i) {
    Setting s = pills.get(i);
    Point at = i == 0 ? first : Outlines.polar(centre, radius, angle(i));
    double pad = f.isCompact() ? 10 : 16;
    double width = s.room() + 2 * pad + 1;
    double height = s.height() + (f.isCompact() ? 8 : 14);
    return new Rect(at.x() - width / 2, at.y() - height / 2, width, height);
  }

  String id(int i) {
    return i % nodes.size() == 0 ? firstId : id + i % nodes.size();
  }

  private Ink ink(Frame f) {
    return f.ink(loop.hot() ? "accent" : "ink");
  }

  void arcs(Frame f) {
    for (int i = 0; i < nodes.size(); i++) {
      arc(f, i);
    }
  }

  /** The first and the last angle at which the way from a node to the next is free of both. */
  private double[] free(Frame f, int i) {
    Rect from = pill(f, i).inset(Insets.of(-5));
    Rect to = pill(f, (i + 1) % nodes.size()).inset(Insets.of(-6));
    double step = 360.0 / nodes.size();
    double a = 0;
    double b = step;
    while (a < step && from.contains(dot(angle(i) + turn * a), 0)) {
      a += 0.5;
    }
    while (b > 0 && to.contains(dot(angle(i) + turn * b), 0)) {
      b -= 0.5;
    }
    return new double[] {angle(i) + turn * a, angle(i) + turn * b, b - a};
  }

  private Rect dot(double degrees) {
    Point p = Outlines.polar(centre, radius, degrees);
    return new Rect(p.x(), p.y(), 0, 0);
  }

  /** Whether every arc is long enough to be seen. */
  boolean isOpen(Frame f) {
    for (int i = 0; i < nodes.size(); i++) {
      if (free(f, i)[2] * StrictMath.PI / 180 * radius < (f.isCompact() ? 16 : 34)) {
        return false;
      }
    }
    return true;
  }

  private void arc(Frame f, int i) {
    double[] free = free(f, i);
    double head = StrictMath.toDegrees((f.isCompact() ? 10 : 13) / radius);
    double bent = free[1] - turn * head;
    Path path =
        Curves.arc(
                new Path.Builder().move(Outlines.polar(centre, radius, free[0])),
                centre,
                radius,
                free[0],
                bent)
            .line(Outlines.polar(centre, radius, free[1]))
            .build();
    Stroke stroke = Stroke.solid(ink(f), f.isCompact() ? 2 : 2.5);
    Mark.Glue from = new Mark.Glue(id(i), site(angle(i) + turn * 90));
    Mark.Glue to = new Mark.Glue(id(i + 1), site(angle(i + 1) - turn * 90));
    String name = Caption.name(nodes.get(i)) + " to " + Caption.name(next(i));
    Mark.Arrow arrow = Mark.Arrow.of(f.isCompact() ? 7 : 9);
    Curves.draw(f, name, path, stroke, Optional.of(from), Optional.of(to), Optional.of(arrow));
    if (!f.isCompact()) {
      sign(f, i, (free[0] + free[1]) / 2);
    }
  }

  private Item next(int i) {
    return nodes.get((i + 1) % nodes.size());
  }

  /** The side of a pill that looks the way that an angle points. */
  private static int site(double degrees) {
    int quarter = (int) StrictMath.floor(((degrees + 45) % 360 + 360) % 360 / 90);
    return new int[] {Links.TOP, Links.RIGHT, Links.BOTTOM, Links.LEFT}[quarter];
  }

  private Rect signBox(double degrees) {
    return Rect.around(Outlines.polar(centre, radius + SIGN + OFF, degrees), SIGN);
  }

  private void sign(Frame f, int i, double degrees) {
    boolean minus = nodes.get(i).kind().equals("minus");
    Style style = f.style("label").withSize(15).withInk(ink(f));
    Rect box = signBox(degrees);
    f.label(
        Tag.of(minus ? "Less" : "More", Role.PART),
        Outline.ellipse(box),
        Optional.of(f.ink("ground")),
        Optional.of(Stroke.solid(ink(f), 1.5)),
        f.set(minus ? "−" : "+", style, box.width(), Mode.FILL),
        box,
        Align.CENTRE);
  }

  /** All boxes that nothing else may touch: pills, signs. */
  List<Rect> boxes(Frame f) {
    List<Rect> out = new ArrayList<>();
    for (int i = 0; i < nodes.size(); i++) {
      out.add(pill(f, i));
      double[] free = free(f, i);
      if (!f.isCompact()) {
        out.add(signBox((free[0] + free[1]) / 2));
      }
    }
    return out;
  }

  /** Draws a node's pill. */
  void node(Frame f, int i, boolean shared) {
    Item item = nodes.get(i);
    String ink = shared ? "ground" : item.hot() ? "on-accent" : "ink";
    Optional<Stroke> line =
        shared || item.hot() ? Optional.empty() : Optional.of(Stroke.solid(f.ink("neutral"), 1));
    Rect box = pill(f, i);
    Setting s = pills.get(i);
    Setting inked = s.withInks(s.parts().stream().map(p -> f.ink(ink)).toList());
    f.label(
        Tag.of(Caption.name(item), Role.PART).withId(id(i)),
        Outline.roundRect(box, Math.min(box.height() / 2, 18)),
        Optional.of(f.ink(shared ? "ink" : item.hot() ? "accent" : "surface")),
        line,
        inked,
        box.inset(Insets.of(0, 4)),
        Align.CENTRE);
  }
}
