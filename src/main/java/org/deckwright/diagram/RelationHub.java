package org.deckwright.diagram;

import java.util.ArrayList;
import java.util.List;
import org.deckwright.deck.Diagram;
import org.deckwright.deck.Item;
import org.deckwright.geom.Point;
import org.deckwright.geom.Rect;
import org.deckwright.layout.DiagramLayout;
import org.deckwright.layout.Frame;
import org.deckwright.layout.StructureCard;
import org.deckwright.layout.Style;
import org.deckwright.scene.Outline;
import org.deckwright.scene.Paragraph.Align;
import org.deckwright.scene.Role;
import org.deckwright.scene.Stroke;
import org.deckwright.scene.TextBlock.Anchor;
import org.deckwright.text.LineBreaker.Mode;

/** Many that lean on one: a hub, spokes, and what they lead to in two bowed columns. */
final class RelationHub implements DiagramLayout {

  /** Measures in points: radii, the spokes' reach, how far columns bow, and the gap to words. */
  private record Measures(
      double hub, double node, double reach, double bow, double words, double pitch) {
    private static final Measures LARGE = new Measures(62, 34, 152, 18, 12, 100);
    private static final Measures SMALL = new Measures(46, 22, 84, 14, 8, 70);
  }

  @Override
  public StructureCard card() {
    return StructureCard.of("relation-hub", "many lean on one", 3, 8)
        .in(ItemStyle.panels(ItemStyle.Look.TINTED));
  }

  @Override
  public void place(Diagram d, Rect all, Frame f) {
    Rect zone = Note.below(f, d.note(), all);
    Measures m = f.isCompact() ? Measures.SMALL : Measures.LARGE;
    int n = d.items().size();
    int left = (n + 1) / 2;
    List<String> icons = Badge.icons(f, d.items());
    if (icons.stream().allMatch(String::isEmpty) && !f.isCompact()) {
      HubPlates.draw(d, zone, Math.min(m.hub(), zone.height() / 2), f);
      return;
    }
    double pitch = Math.min(m.pitch(), zone.height() / left);
    double node = Math.min(m.node(), pitch / 2 - 4);
    double hub = Math.min(m.hub(), zone.height() / 2);
    if (node < m.node() / 2) {
      f.overflow();
      return;
    }
    List<Point> nodes = new ArrayList<>();
    List<Caption> words = new ArrayList<>();
    for (int i = 0; i < n; i++) {
      boolean isLeft = i < left;
      int rows = isLeft ? left : n - left;
      double row = (isLeft ? i : i - left) - (rows - 1) / 2.0;
      double bend = row / Math.max(1, (left - 1) / 2.0);
      double away = m.reach() + m.bow() * (1 - bend * bend);
      double x = zone.centre().x() + (isLeft ? -away : away);
      nodes.add(new Point(x, zone.centre().y() + row * pitch));
      double side = zone.width() / 2 - away - node - m.words();
      words.add(Caption.of(f, d.items().get(i), Math.max(20, side)));
    }
    Style head = Lettering.head(f);
    double high = pitch - (f.isCompact() ? 4 : 8);
    Captions set = Captions.set(f, words, head, f.style("small"), high, Captions.Rows.FREE);
    for (int i = 0; i < n; i++) {
      spoke(f, zone.centre(), hub, nodes.get(i), node);
    }
    hub(d, zone.centre(), hub, f);
    ItemStyle style = ItemStyle.of(f, d, ItemStyle.Look.TINTED);
    for (int i = 0; i < n; i++) {
      int k = i;
      Item item = d.items().get(i);
      f.group(
          Caption.name(item),
          "",
          g -> {
            Point at = nodes.get(k);
            Badge.draw(g, "spoke-" + (k + 1), at, node, icons.get(k), k + 1, style.badge(false));
            double off = node + m.words();
            double x = k < left ? at.x() - off - set.given(k) : at.x() + off;
            set.placeMid(g, k, x, at.y(), k < left ? Align.RIGHT : Align.LEFT);
          });
    }
  }

  static void hub(Diagram d, Point centre, double radius, Frame f) {
    f.fill("Hub", Outline.ellipse(Rect.around(centre, radius)), f.ink("accent"));
    Style style = f.isCompact() ? Lettering.label(f) : f.style("head").withSize(22);
    Rect box = Rect.around(centre, radius * 0.84);
    Rect room = new Rect(box.x(), centre.y() - radius * 0.55, box.width(), radius * 1.1);
    Style ink = style.withInk(f.ink("on-accent"));
    f.textIn("Centre", Role.PART, d.centre(), ink, room, Align.CENTRE, Anchor.MIDDLE, Mode.EVEN);
  }

  @Override
  public double mostEnlarged() {
    return 1.3;
  }

  /** A line from rim to rim, stopping a little short of both. */
  private static void spoke(Frame f, Point hub, double hubRadius, Point node, double radius) {
    double dx = node.x() - hub.x();
    double dy = node.y() - hub.y();
    double length = StrictMath.sqrt(dx * dx + dy * dy);
    double gap = f.isCompact() ? 3 : 5;
    double from = (hubRadius + gap) / length;
    double to = 1 - (radius + gap) / length;
    if (to <= from) {
      f.overflow();
      return;
    }
    Stroke stroke = Stroke.solid(f.ink("neutral"), f.isCompact() ? 2 : 3);
    Point a = hub.plus(dx * from, dy * from);
    Point b = hub.plus(dx * to, dy * to);
    f.line("Spoke", a.x(), a.y(), b.x(), b.y(), stroke);
  }
}
