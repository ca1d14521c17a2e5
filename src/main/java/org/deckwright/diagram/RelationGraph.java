package org.deckwright.diagram;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.deckwright.deck.Diagram;
import org.deckwright.deck.Item;
import org.deckwright.geom.Insets;
import org.deckwright.geom.Point;
import org.deckwright.geom.Rect;
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

/** What must be ready before what: nodes in columns, elbow arrows between. */
final class RelationGraph implements DiagramLayout {
  private static final double CORNER = 8;
  private static final double KEY = 40;
  private static final double SHORT = 2;

  @Override
  public StructureCard card() {
    return StructureCard.of("relation-graph", "what must be ready before what", 2, 16)
        .in(ItemStyle.panels(ItemStyle.Look.TINTED));
  }

  @Override
  public void place(Diagram d, Rect all, Frame f) {
    boolean keyed = !d.legend().isEmpty() && !f.isCompact();
    Rect left = Note.below(f, d.note(), all);
    Rect zone =
        keyed ? new Rect(all.x(), all.y(), all.width(), Math.max(0, left.height() - KEY)) : left;
    GraphEdges edges = GraphEdges.of(d, f);
    List<Caption> words = d.items().stream().map(i -> Caption.of(f, i, 0)).toList();
    if (words.stream().anyMatch(w -> !w.text().isEmpty()) || edges.ends().isEmpty()) {
      f.overflow();
      return;
    }
    List<String> names = words.stream().map(Caption::head).toList();
    if (!draw(d, names, edges, zone, f)) {
      f.overflow();
      return;
    }
    if (keyed) {
      key(d, new Rect(all.x(), all.y(), all.width(), left.height()), f);
    }
  }

  /** Draws the best arrangement that has room; draws nothing and says no where none has. */
  private static boolean draw(Diagram d, List<String> names, GraphEdges edges, Rect zone, Frame f) {
    GraphSizes sizes = new GraphSizes(f);
    List<List<GraphStrip>> ways =
        f.isCompact()
            ? List.of(List.of(GraphStrip.whole(names, edges, zone)))
            : GraphStrip.ways(names, edges, zone);
    for (List<GraphStrip> strips : ways) {
      Optional<GraphSizes.Fit> fit =
          !strips.stream().allMatch(GraphStrip::isFree)
              ? Optional.empty()
              : f.isCompact() ? sizes.small(strips.get(0)) : sizes.level(strips);
      if (fit.isPresent() && f.wouldFit(g -> draw(d, strips, edges, fit.get(), g))) {
        draw(d, strips, edges, fit.get(), f);
        return true;
      }
    }
    return false;
  }

  private static void draw(
      Diagram d, List<GraphStrip> strips, GraphEdges edges, GraphSizes.Fit fit, Frame f) {
    String mark = "node at " + Math.round(strips.get(0).zone().y()) + " ";
    Map<Integer, Rect> boxes = new LinkedHashMap<>();
    List<GraphPlan> plans = new ArrayList<>();
    for (int i = 0; i < strips.size(); i++) {
      plans.add(plan(strips.get(i), fit.rows().get(i), fit.size(), f));
      for (int n = 0; n < strips.get(i).nodes().size(); n++) {
        boxes.put(strips.get(i).nodes().get(n), plans.get(i).nodes().get(n));
      }
    }
    for (int i = 1; i < strips.size(); i++) {
      fold(strips.get(i), edges, boxes, mark, f);
    }
    for (int i = 0; i < strips.size(); i++) {
      strip(d, strips.get(i), plans.get(i), fit, mark, f);
    }
  }

  private static GraphPlan plan(GraphStrip s, GraphRows rows, GraphPlan.Size size, Frame f) {
    Rect zone = s.zone();
    Point middle = zone.centre();
    boolean down = size.isDown();
    List<String> labels = down ? List.of() : s.edges().labels();
    List<double[]> rooms = new GraphLabels(f, s.columns(), labels).rooms();
    double room = down ? zone.height() : zone.width();
    Point origin = down ? new Point(middle.x(), zone.y()) : new Point(zone.x(), middle.y());
    return GraphPlan.of(s.columns(), rows, size, rooms, room, s.names().size(), origin);
  }

  private static void strip(
      Diagram d, GraphStrip s, GraphPlan plan, GraphSizes.Fit fit, String mark, Frame f) {
    boolean down = fit.size().isDown();
    for (int e = 0; e < s.edges().ends().size(); e++) {
      line(s, e, plan.ways().get(e), mark, down, f);
    }
    ItemStyle look = ItemStyle.of(f, d, ItemStyle.Look.TINTED);
    for (int i = 0; i < s.names().size(); i++) {
      Rect box = plan.nodes().get(i);
      if (!s.zone().contains(box, 1)) {
        f.overflow();
      }
      int number = s.nodes().get(i);
      Item item = d.items().get(number);
      node(item, mark + number, box, s.names().get(i), fit.style(), plate(item, look, f), f);
    }
    new GraphLabels(f, s.columns(), down ? List.of() : s.edges().labels()).draw(plan, s.zone());
  }

  /** The edge from the end of the strip above round to the start of a strip. */
  private static void fold(
      GraphStrip strip, GraphEdges edges, Map<Integer, Rect> boxes, String mark, Frame f) {
    int[] edge =
        edges.ends().stream()
            .filter(e -> strip.nodes().contains(e[1]) && !strip.nodes().contains(e[0]))
            .findFirst()
            .orElseThrow();
    Rect from = boxes.get(edge[0]);
    Rect to = boxes.get(edge[1]);
    double lane = strip.zone().y() - GraphStrip.BETWEEN / 2;
    Point start = new Point(from.centre().x(), from.bottom());
    Point turn = new Point(to.centre().x(), lane);
    Point end = new Point(turn.x(), to.y() - SHORT);
    List<Point> way = List.of(start, new Point(start.x(), lane), turn, end);
    Links.draw(f, mark + edge[0], Links.BOTTOM, mark + edge[1], Links.TOP, way, true);
  }

  private static void node(
      Item item, String id, Rect box, String text, Style style, ItemStyle.Plate plate, Frame f) {
    boolean pill = item.kind().equals("person") || item.kind().equals("result");
    Outline form = pill ? Outline.pill(box) : Outline.roundRect(box, CORNER);
    Style ink = style.withInk(plate.ink());
    Tag tag = Tag.of(Caption.name(item), Role.PART).withId(id);
    double inset = f.isCompact() ? GraphSizes.STEP / 2 : GraphSizes.INSET;
    Setting set = f.set(text, ink, box.width() - 2 * inset, Mode.EVEN);
    Rect room = box.inset(Insets.of(0, inset));
    f.label(tag, form, plate.ground(), plate.line(), set, room, Align.CENTRE);
  }

  /** A node's sort shows in what it stands on; nodes of no sort take the item style. */
  private static ItemStyle.Plate plate(Item item, ItemStyle look, Frame f) {
    boolean strong = item.hot() || item.kind().equals("main");
    boolean pill = item.kind().equals("person") || item.kind().equals("result");
    boolean tool = item.kind().equals("tool");
    if (look.isChosen() && !pill && !tool) {
      return look.panel(strong);
    }
    String slot = strong ? "accent" : pill ? "ground" : tool ? "sunk" : "tint";
    String edge = pill ? "ink" : tool ? "neutral" : "accent";
    Ink ink = f.ink(strong ? "on-accent" : "ink");
    Optional<Stroke> line = Optional.of(Stroke.solid(f.ink(edge), pill ? 1.75 : 1));
    return new ItemStyle.Plate(Optional.of(f.ink(slot)), line, ink, ink, ink);
  }

  private static void line(
      GraphStrip s, int edge, List<Point> way, String mark, boolean down, Frame f) {
    GraphColumns g = s.columns();
    List<Integer> vertices = g.ways().get(edge);
    Point first = way.get(0);
    Point next = way.get(1);
    boolean ahead = next.x() > first.x();
    boolean below = next.y() > first.y();
    boolean back = g.turned().get(edge);
    int from = vertices.get(back ? 1 : 0);
    int to = vertices.get(back ? 0 : vertices.size() - 1);
    boolean level = down == (back || g.isWithin(edge));
    int out = level ? (ahead ? Links.RIGHT : Links.LEFT) : below ? Links.BOTTOM : Links.TOP;
    Mark.Glue start = new Mark.Glue(mark + s.nodes().get(from), out);
    Mark.Glue end = new Mark.Glue(mark + s.nodes().get(to), back ? out : (out + 2) % 4);
    Optional<Mark.Arrow> head = Optional.of(Mark.Arrow.of(f.isCompact() ? 4.5 : 7));
    Links.draw(f, start, end, way, head);
  }

  private static void key(Diagram d, Rect all, Frame f) {
    Style style = f.style("small").withInk(f.ink("ink"));
    double x = all.x();
    double y = all.bottom() - style.leading() / 2;
    ItemStyle look = ItemStyle.of(f, d, ItemStyle.Look.TINTED);
    for (Item entry : d.legend()) {
      Item kind = Item.of("").withKind(entry.label());
      Rect swatch = new Rect(x, y - 7, 22, 14);
      boolean pill = entry.label().equals("person") || entry.label().equals("result");
      Outline form = pill ? Outline.pill(swatch) : Outline.roundRect(swatch, 3);
      ItemStyle.Plate plate = plate(kind, look, f);
      f.shape("Key " + entry.label(), form, plate.ground(), plate.line());
      double room = f.setter().room(entry.text(), style) + 1;
      if (x + 30 + room > all.right()) {
        f.overflow();
        return;
      }
      double base = y + style.capHeight() / 2;
      double wide = Math.min(room + 24, all.right() - x - 30);
      f.textAt("Key", Role.PART, entry.text(), style, x + 30, base, wide, 1);
      x += 30 + room + 28;
    }
  }
}
