package org.deckwright.diagram;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.deckwright.deck.Diagram;
import org.deckwright.deck.Item;
import org.deckwright.diag.DiagramMessages;
import org.deckwright.geom.Path;
import org.deckwright.geom.Point;
import org.deckwright.geom.Rect;
import org.deckwright.geom.Size;
import org.deckwright.layout.DiagramLayout;
import org.deckwright.layout.Frame;
import org.deckwright.layout.Setting;
import org.deckwright.layout.StructureCard;
import org.deckwright.layout.Style;
import org.deckwright.scene.Ink;
import org.deckwright.scene.Mark;
import org.deckwright.scene.Outline;
import org.deckwright.scene.Paragraph.Align;
import org.deckwright.scene.Role;
import org.deckwright.scene.Stroke;
import org.deckwright.scene.Tag;
import org.deckwright.text.LineBreaker.Mode;

/** Who knows whom: dots that lines join, larger with more lines. */
final class RelationNetwork implements DiagramLayout {
  /** A node with so many lines is as large as any: the fewer nodes, the fewer lines. */
  private static int busy(int nodes) {
    return Math.max(3, Math.min(5, nodes / 2));
  }

  @Override
  public StructureCard card() {
    return StructureCard.of("relation-network", "who knows whom, and who is in the middle", 3, 20);
  }

  @Override
  public List<String> faults(Diagram d) {
    return d.edges().isEmpty()
        ? List.of(DiagramMessages.countOf("edges", 0, Math.max(1, d.items().size() - 1)))
        : List.of();
  }

  @Override
  public void place(Diagram d, Rect all, Frame f) {
    Rect zone = Note.below(f, d.note(), all);
    GraphEdges edges = GraphEdges.of(d, f);
    int n = d.items().size();
    Style label = f.isCompact() ? Lettering.small(f) : Lettering.text(f, 18);
    List<Caption> words = new ArrayList<>();
    for (Item item : d.items()) {
      words.add(Caption.of(f, item, f.isCompact() ? 110 : 150).heated(item.hot()));
    }
    Style plain = label.withInk(f.ink("ink"));
    for (double scale : f.isCompact() ? List.of(0.62, 0.5) : List.of(1.0, 0.8)) {
      List<Double> radii = radii(d, edges, scale);
      Optional<Captions> set = Captions.tried(f, words, plain, Lettering.small(f), c -> true);
      if (set.isEmpty()) {
        break;
      }
      List<Optional<Setting>> inner = new ArrayList<>();
      List<Optional<Size>> sizes = new ArrayList<>();
      for (int i = 0; i < n; i++) {
        inner.add(inner(f, d.items().get(i), words.get(i), radii, i));
        Size size = new Size(set.get().width(i) + 1, set.get().height(i));
        sizes.add(inner.get(i).isPresent() ? Optional.empty() : Optional.of(size));
      }
      Optional<NetworkPlan> plan =
          NetworkPlan.of(new NetworkPlan.Task(edges.ends(), radii, sizes, zone));
      if (plan.isPresent()) {
        new Drawing(d, edges, radii, inner, set.get(), plan.get()).draw(f);
        return;
      }
    }
    f.overflow();
  }

  /** Radii from 12 for one line to 30 for the most; a node that nothing joins has the least. */
  private static List<Double> radii(Diagram d, GraphEdges edges, double scale) {
    int[] degree = new int[d.items().size()];
    int most = busy(degree.length);
    for (int[] e : edges.ends()) {
      most = Math.max(most, Math.max(++degree[e[0]], ++degree[e[1]]));
    }
    List<Double> out = new ArrayList<>();
    for (int k : degree) {
      out.add(scale * (12 + 18 * StrictMath.sqrt(Math.max(0, k - 1) / (most - 1.0))));
    }
    return out;
  }

  /** The name of the node that the claim speaks of, where it has room inside. */
  private static Optional<Setting> inner(
      Frame f, Item item, Caption words, List<Double> radii, int i) {
    if (!item.hot() || !words.text().isEmpty() || words.head().isEmpty()) {
      return Optional.empty();
    }
    double radius = Math.max(radii.get(i), f.isCompact() ? 22 : 30);
    Style style = Lettering.label(f).withInk(f.ink("on-accent"));
    Setting s = f.set(words.head(), style, 1.75 * radius, Mode.EVEN);
    if (!s.isWhole() || s.lines() > 1) {
      return Optional.empty();
    }
    radii.set(i, radius);
    return Optional.of(s);
  }

  /** A network that has its places. */
  private record Drawing(
      Diagram diagram,
      GraphEdges edges,
      List<Double> radii,
      List<Optional<Setting>> inner,
      Captions words,
      NetworkPlan plan) {

    void draw(Frame f) {
      for (boolean hot : List.of(false, true)) {
        for (int i = 0; i < edges.ends().size(); i++) {
          int[] e = edges.ends().get(i);
          if (isHot(e) == hot) {
            line(f, e, hot);
          }
        }
      }
      for (int i = 0; i < diagram.items().size(); i++) {
        int node = i;
        f.group(Caption.name(diagram.items().get(i)), "", g -> node(g, node));
      }
    }

    private boolean isHot(int[] e) {
      return diagram.items().get(e[0]).hot() || diagram.items().get(e[1]).hot();
    }

    private void line(Frame f, int[] e, boolean hot) {
      Point a = plan.nodes().get(e[0]);
      Point b = plan.nodes().get(e[1]);
      double dx = b.x() - a.x();
      double dy = b.y() - a.y();
      double length = Math.max(1e-3, StrictMath.sqrt(dx * dx + dy * dy));
      double from = radii.get(e[0]) / length;
      double to = 1 - radii.get(e[1]) / length;
      if (to <= from) {
        return;
      }
      Stroke stroke = hot ? Stroke.solid(f.ink("accent"), 2.5) : Stroke.solid(f.ink("neutral"), 2);
      String name =
          Caption.name(diagram.items().get(e[0]))
              + " and "
              + Caption.name(diagram.items().get(e[1]));
      f.add(
          Mark.Connector.straight(
                  Tag.of(name, Role.DECORATION),
                  Path.open(List.of(a.plus(dx * from, dy * from), a.plus(dx * to, dy * to))),
                  stroke)
              .from(new Mark.Glue("dot-" + (e[0] + 1), site(dx, dy)))
              .to(new Mark.Glue("dot-" + (e[1] + 1), site(-dx, -dy))));
    }

    private static int site(double dx, double dy) {
      if (Math.abs(dx) >= Math.abs(dy)) {
        return dx > 0 ? Links.RIGHT : Links.LEFT;
      }
      return dy > 0 ? Links.BOTTOM : Links.TOP;
    }

    private void node(Frame f, int i) {
      boolean hot = diagram.items().get(i).hot();
      Rect box = Rect.around(plan.nodes().get(i), radii.get(i));
      Outline dot = Outline.ellipse(box);
      Tag tag = Tag.of("Dot", Role.PART).withId("dot-" + (i + 1));
      Optional<Ink> fill = Optional.of(f.ink(hot ? "accent" : "surface"));
      Optional<Stroke> rim =
          hot ? Optional.empty() : Optional.of(Stroke.solid(f.ink("ink"), f.isCompact() ? 1.5 : 2));
      if (inner.get(i).isPresent()) {
        f.label(tag, dot, fill, rim, inner.get(i).get(), box, Align.CENTRE);
        return;
      }
      f.shape(tag, dot, fill, rim);
      Rect name = plan.names().get(i).orElseThrow();
      Point at = plan.nodes().get(i);
      if (name.x() >= at.x()) {
        words.place(f, i, name.x(), name.y(), Align.LEFT);
      } else if (name.right() <= at.x()) {
        words.place(f, i, name.right() - words.given(i), name.y(), Align.RIGHT);
      } else {
        words.place(f, i, at.x() - words.given(i) / 2, name.y(), Align.CENTRE);
      }
    }
  }
}
