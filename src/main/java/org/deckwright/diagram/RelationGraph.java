package org.deckwright.diagram;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
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
  private static final double[] WIDTHS = {300, 300, 240, 190};
  private static final double WIDTH = 138;
  private static final double WIDEST = 150;
  private static final double NARROWEST = 84;
  private static final double HEIGHT = 48;

  /** Height of nodes that stand in one row, and their type. */
  private static final double CHAIN = 84;

  private static final double LARGEST = 18;
  private static final double GUTTER = 36;
  private static final double LONG_GUTTER = 200;
  private static final double[] LEAST = {230, 230, 190};
  private static final double LARGE = 16;
  private static final double SPACE = 54;
  private static final double GAP = 18;
  private static final double HEAD_ROOM = 28;
  private static final double INSET = 8;
  private static final int MOST_LINES = 5;
  private static final double SMALL = 60;
  private static final double FLAT = 25;
  private static final double FLAT_GAP = 20;
  private static final double STEP = 6;
  private static final double CORNER = 8;
  private static final double KEY = 40;

  @Override
  public StructureCard card() {
    return StructureCard.of("relation-graph", "what must be ready before what", 2, 12)
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
    GraphColumns g = GraphColumns.of(d.items().size(), edges.ends());
    if (!GraphLoops.areFree(g, d.items().size())) {
      f.overflow();
      return;
    }
    List<String> texts = words.stream().map(Caption::head).toList();
    Optional<Fit> fit = f.isCompact() ? small(g, texts, zone, f) : level(g, edges, texts, zone, f);
    if (fit.isEmpty()) {
      f.overflow();
      return;
    }
    draw(d, g, edges, texts, fit.get(), zone, f);
    if (keyed) {
      key(d, new Rect(all.x(), all.y(), all.width(), left.height()), f);
    }
  }

  /** Sizes for which the graph has room, and where its rows then lie. */
  private record Fit(GraphPlan.Size size, GraphRows rows, Style style) {}

  /** Reads from left to right: the lowest nodes that hold their names, no wider than needed. */
  private static Optional<Fit> level(
      GraphColumns g, GraphEdges edges, List<String> texts, Rect zone, Frame f) {
    int columns = g.columns().size();
    double room = zone.width();
    for (double[] named : new GraphLabels(f, g, edges.labels()).rooms()) {
      room -= GraphPlan.least(named, GUTTER);
    }
    double widest = Math.min(columns < 5 ? WIDTHS[columns - 1] : WIDEST, room / columns);
    if (widest < NARROWEST) {
      return Optional.empty();
    }
    boolean pairs = IntStream.range(0, g.ways().size()).anyMatch(g::isWithin);
    double high = zone.height() - loops(g);
    double widestGutter = columns < 4 ? LONG_GUTTER : LONG_GUTTER / 1.5;
    Style plain = Lettering.label(f);
    boolean flat = g.columns().stream().allMatch(c -> c.size() == 1);
    List<Style> styles = List.of(plain.withSize(flat ? LARGEST : LARGE), plain);
    double least = flat ? CHAIN : HEIGHT;
    for (int lines = flat ? 2 : 1; lines <= MOST_LINES; lines++) {
      for (Style style : lines == 1 ? List.of(styles.get(0), plain.withSize(LARGE - 1)) : styles) {
        double height = Math.max(least, lines * style.leading() + (lines - 1) * INSET);
        double gap = pairs ? HEAD_ROOM : GAP;
        Optional<GraphRows> rows = GraphRows.of(g, texts.size(), height, gap, height + SPACE, high);
        double wanted =
            columns < 4 ? LEAST[columns - 1] : (zone.width() - 90.0 * (columns - 1)) / columns;
        double start = Math.min(widest, Math.max(WIDTH, wanted));
        for (double width = start; rows.isPresent() && width <= widest; width += STEP) {
          if (fit(texts, style, width - 2 * INSET, lines, f)) {
            GraphPlan.Size size = new GraphPlan.Size(width, height, GUTTER, widestGutter, 0, false);
            return Optional.of(new Fit(size, rows.get(), style));
          }
        }
      }
    }
    return Optional.empty();
  }

  /** Room that edges leading back take above and below. */
  private static double loops(GraphColumns g) {
    int count = GraphLoops.count(g);
    return count == 0 ? 0 : 2 * (GraphLoops.AWAY + (count - 1) * GraphLoops.PITCH);
  }

  /** Reads from top to bottom in a small place, whose rows hold more words. */
  private static Optional<Fit> small(GraphColumns g, List<String> texts, Rect zone, Frame f) {
    int levels = g.columns().size();
    double wide = zone.width() - loops(g);
    Style most = Lettering.label(f);
    for (int lines = 1; lines <= 2; lines++) {
      for (double type = most.size(); type >= most.floor(); type -= 1) {
        Style style = most.withSize(type);
        double least = (lines - 1) * style.leading() + FLAT;
        double spare = (zone.height() - (levels - 1) * GUTTER) / levels;
        double height = Math.max(least, Math.min(least + GAP, spare));
        for (double width = WIDTHS[2]; width >= SMALL; width -= STEP) {
          Optional<GraphRows> rows =
              GraphRows.of(g, texts.size(), width, 2 * STEP, width + 2 * GAP, wide);
          boolean high = levels * height + (levels - 1) * FLAT_GAP <= zone.height();
          if (high && rows.isPresent() && fit(texts, style, width - STEP, lines, f)) {
            GraphPlan.Size size = new GraphPlan.Size(height, width, FLAT_GAP, GUTTER, 0.5, true);
            return Optional.of(new Fit(size, rows.get(), style));
          }
        }
      }
    }
    return Optional.empty();
  }

  private static boolean fit(List<String> texts, Style style, double width, int lines, Frame f) {
    for (String text : texts) {
      Setting s = f.set(text, style, width, Mode.EVEN);
      if (!s.isWhole() || s.lines() > lines) {
        return false;
      }
    }
    return true;
  }

  private static void draw(
      Diagram d,
      GraphColumns g,
      GraphEdges edges,
      List<String> texts,
      Fit fit,
      Rect zone,
      Frame f) {
    GraphPlan.Size size = fit.size();
    boolean down = size.isDown();
    GraphLabels names = new GraphLabels(f, g, down ? List.of() : edges.labels());
    double room = down ? zone.height() : zone.width();
    Point middle = zone.centre();
    Point origin = down ? new Point(middle.x(), zone.y()) : new Point(zone.x(), middle.y());
    GraphPlan plan = GraphPlan.of(g, fit.rows(), size, names.rooms(), room, texts.size(), origin);
    ItemStyle look = ItemStyle.of(f, d, ItemStyle.Look.TINTED);
    String mark = "node at " + Math.round(zone.y()) + " ";
    for (int e = 0; e < edges.ends().size(); e++) {
      line(g, e, plan.ways().get(e), mark, down, f);
    }
    for (int i = 0; i < texts.size(); i++) {
      Rect box = plan.nodes().get(i);
      if (!zone.contains(box, 1)) {
        f.overflow();
      }
      Item item = d.items().get(i);
      node(item, mark + i, box, texts.get(i), fit.style(), plate(item, look, f), f);
    }
    names.draw(plan, zone);
  }

  private static void node(
      Item item, String id, Rect box, String text, Style style, ItemStyle.Plate plate, Frame f) {
    boolean pill = item.kind().equals("person") || item.kind().equals("result");
    Outline form = pill ? Outline.pill(box) : Outline.roundRect(box, CORNER);
    Style ink = style.withInk(plate.ink());
    Tag tag = Tag.of(Caption.name(item), Role.PART).withId(id);
    double inset = f.isCompact() ? STEP / 2 : INSET;
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
      GraphColumns g, int edge, List<Point> way, String mark, boolean down, Frame f) {
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
    Mark.Glue start = new Mark.Glue(mark + from, out);
    Mark.Glue end = new Mark.Glue(mark + to, back ? out : (out + 2) % 4);
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
