package org.deckwright.diagram;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.deckwright.deck.Diagram;
import org.deckwright.deck.Edge;
import org.deckwright.deck.Item;
import org.deckwright.diag.Diagnostic;
import org.deckwright.diag.Messages;
import org.deckwright.geom.Path;
import org.deckwright.geom.Point;
import org.deckwright.geom.Rect;
import org.deckwright.layout.DiagramLayout;
import org.deckwright.layout.Frame;
import org.deckwright.layout.Style;
import org.deckwright.scene.Mark;
import org.deckwright.scene.Outline;
import org.deckwright.scene.Role;
import org.deckwright.scene.Stroke;
import org.deckwright.scene.Tag;
import org.deckwright.text.LineBreaker.Mode;

/** What must be ready before what: nodes in columns, elbow arrows between. */
final class RelationGraph implements DiagramLayout {
  private static final double LEAST_GUTTER = 36;
  private static final double CORNER = 8;
  private static final double KEY = 40;

  @Override
  public String name() {
    return "relation-graph";
  }

  @Override
  public String says() {
    return "what must be ready before what";
  }

  @Override
  public int least() {
    return 2;
  }

  @Override
  public int most() {
    return 12;
  }

  @Override
  public void place(Diagram d, Rect all, Frame f) {
    boolean keyed = !d.legend().isEmpty() && !f.isCompact();
    Rect zone =
        keyed ? new Rect(all.x(), all.y(), all.width(), Math.max(0, all.height() - KEY)) : all;
    List<int[]> edges = edges(d, f);
    if (d.items().stream().anyMatch(i -> !Lettering.text(f, i).isEmpty())) {
      f.overflow();
    }
    GraphColumns g = GraphColumns.of(d.items().size(), edges);
    draw(d, edges, g, zone, f);
    if (keyed) {
      key(d, all, f);
    }
  }

  /** The edges as pairs of numbers, each once; what leads nowhere is told. */
  private static List<int[]> edges(Diagram d, Frame f) {
    Map<String, Integer> names = new LinkedHashMap<>();
    for (int i = 0; i < d.items().size(); i++) {
      names.putIfAbsent(d.items().get(i).key(), i);
      names.putIfAbsent(d.items().get(i).label(), i);
    }
    Set<List<Integer>> seen = new LinkedHashSet<>();
    List<int[]> edges = new ArrayList<>();
    for (Edge e : d.edges()) {
      for (String end : List.of(e.from(), e.to())) {
        if (!names.containsKey(end)) {
          f.tell(Diagnostic.warning("unknown-node", f.where(), Messages.unknownNode(end)));
        }
      }
      if (!names.containsKey(e.from()) || !names.containsKey(e.to())) {
        continue;
      }
      int from = names.get(e.from());
      int to = names.get(e.to());
      if (from == to || !seen.add(List.of(from, to))) {
        String dropped = Messages.droppedEdge(e.from(), e.to());
        f.tell(Diagnostic.warning("dropped-edge", f.where(), dropped));
        continue;
      }
      if (!e.label().isEmpty()) {
        f.overflow();
      }
      edges.add(new int[] {from, to});
    }
    return edges;
  }

  private static void draw(Diagram d, List<int[]> edges, GraphColumns g, Rect zone, Frame f) {
    int columns = g.columns().size();
    int rows = g.columns().stream().mapToInt(List::size).max().orElse(1);
    double pitch = columns > 1 ? (zone.width() - 96) / (columns - 1) : 0;
    double width = Math.min(d.items().size() > 8 ? 112 : 138, pitch > 0 ? pitch - 43.5 : 138);
    if (columns > 1) {
      width = Math.min(138, (zone.width() - LEAST_GUTTER * (columns - 1)) / columns);
      pitch = Math.min(220, (zone.width() - width) / (columns - 1));
    }
    double row = Math.min(102, zone.height() / rows);
    double height = Math.min(48, row - 12);
    if (width < 90 || height < 36 || edges.isEmpty()) {
      f.overflow();
      return;
    }
    Map<Integer, Point> at = new LinkedHashMap<>();
    for (int c = 0; c < columns; c++) {
      List<Integer> column = g.columns().get(c);
      for (int i = 0; i < column.size(); i++) {
        double y = zone.centre().y() + (i - (column.size() - 1) / 2.0) * row;
        at.put(column.get(i), new Point(zone.x() + c * pitch + width / 2, y));
      }
    }
    lines(edges, g, at, width, pitch, f);
    List<String> labels = d.items().stream().map(Item::label).toList();
    Style style = f.common(labels, Lettering.label(f), width - 16, height - 4, Mode.EVEN);
    for (int i = 0; i < labels.size(); i++) {
      Point p = at.get(i);
      Rect box = new Rect(p.x() - width / 2, p.y() - height / 2, width, height);
      node(d.items().get(i), "node" + i, box, style, f);
    }
  }

  private static void node(Item item, String id, Rect box, Style style, Frame f) {
    boolean strong = item.hot() || item.kind().equals("main");
    boolean pill = item.kind().equals("person") || item.kind().equals("result");
    Outline form = pill ? Outline.pill(box) : Outline.roundRect(box, CORNER);
    Style ink = style.withInk(f.ink(strong ? "on-accent" : "ink"));
    Tag tag = Tag.of(Caption.name(item), Role.PART).withId(id);
    f.label(tag, form, fill(item, f), stroke(item, f), item.label(), ink, 8);
  }

  private static Optional<org.deckwright.scene.Ink> fill(Item item, Frame f) {
    boolean strong = item.hot() || item.kind().equals("main");
    boolean pill = item.kind().equals("person") || item.kind().equals("result");
    String slot =
        strong ? "accent" : pill ? "ground" : item.kind().equals("tool") ? "sunk" : "tint";
    return Optional.of(f.ink(slot));
  }

  private static Optional<Stroke> stroke(Item item, Frame f) {
    boolean pill = item.kind().equals("person") || item.kind().equals("result");
    String slot = pill ? "ink" : item.kind().equals("tool") ? "neutral" : "accent";
    return Optional.of(Stroke.solid(f.ink(slot), pill ? 1.75 : 1));
  }

  private static void lines(
      List<int[]> edges,
      GraphColumns g,
      Map<Integer, Point> at,
      double width,
      double pitch,
      Frame f) {
    for (int i = 0; i < edges.size(); i++) {
      List<Integer> way = g.ways().get(i);
      boolean back = g.turned().get(i);
      List<Point> points = new ArrayList<>();
      Point first = at.get(way.get(0));
      points.add(first.plus(width / 2 + (back ? 2 : 0), 0));
      for (int k = 1; k < way.size(); k++) {
        Point before = at.get(way.get(k - 1));
        Point to = at.get(way.get(k));
        double x = to.x() - width / 2 - (pitch - width) * 0.56;
        if (Math.abs(before.y() - to.y()) > 0.01) {
          points.add(new Point(x, before.y()));
          points.add(new Point(x, to.y()));
        }
      }
      points.add(at.get(way.get(way.size() - 1)).plus(-width / 2 - (back ? 0 : 2), 0));
      boolean straight = points.size() == 2;
      Mark.Glue left = new Mark.Glue("node" + way.get(0), 3);
      Mark.Glue right = new Mark.Glue("node" + way.get(way.size() - 1), 1);
      Optional<Mark.Arrow> head = Optional.of(Mark.Arrow.of(7));
      f.add(
          new Mark.Connector(
              Tag.of("Arrow " + (i + 1), Role.DECORATION),
              straight ? Mark.Connector.Kind.STRAIGHT : Mark.Connector.Kind.BENT,
              rounded(points),
              Stroke.solid(f.ink("muted"), 1.75),
              Optional.of(left),
              Optional.of(right),
              back ? head : Optional.empty(),
              back ? Optional.empty() : head));
    }
  }

  /** A polyline of right angles with its corners rounded. */
  private static Path rounded(List<Point> p) {
    Path.Builder b = new Path.Builder().move(p.get(0));
    for (int i = 1; i + 1 < p.size(); i++) {
      Point c = p.get(i);
      double near = Math.min(length(p.get(i - 1), c), length(c, p.get(i + 1)));
      double r = Math.min(CORNER, near / 2);
      Point in = toward(c, p.get(i - 1), r);
      Point out = toward(c, p.get(i + 1), r);
      b.line(in).cubic(toward(c, p.get(i - 1), r * 0.45), toward(c, p.get(i + 1), r * 0.45), out);
    }
    return b.line(p.get(p.size() - 1)).build();
  }

  private static double length(Point a, Point b) {
    return Math.abs(a.x() - b.x()) + Math.abs(a.y() - b.y());
  }

  private static Point toward(Point from, Point to, double by) {
    double d = Math.max(length(from, to), 1e-9);
    return from.plus((to.x() - from.x()) / d * by, (to.y() - from.y()) / d * by);
  }

  private static void key(Diagram d, Rect all, Frame f) {
    Style style = f.style("small").withInk(f.ink("ink"));
    double x = all.x();
    double y = all.bottom() - style.leading() / 2;
    for (Item entry : d.legend()) {
      Item kind = Item.of("").withKind(entry.label());
      Rect swatch = new Rect(x, y - 7, 22, 14);
      boolean pill = entry.label().equals("person") || entry.label().equals("result");
      Outline form = pill ? Outline.pill(swatch) : Outline.roundRect(swatch, 3);
      f.shape("Key " + entry.label(), form, fill(kind, f), stroke(kind, f));
      double room = f.setter().room(entry.text(), style) + 1;
      if (x + 30 + room > all.right()) {
        f.overflow();
      }
      double base = y + style.capHeight() / 2;
      f.textAt("Key", Role.PART, entry.text(), style, x + 30, base, room, 1);
      x += 30 + room + 28;
    }
  }
}
