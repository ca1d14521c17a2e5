package org.deckwright.diagram;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.deckwright.deck.Diagram;
import org.deckwright.deck.Item;
import org.deckwright.diag.DiagramMessages;
import org.deckwright.geom.Insets;
import org.deckwright.geom.Point;
import org.deckwright.geom.Rect;
import org.deckwright.layout.DiagramLayout;
import org.deckwright.layout.Frame;
import org.deckwright.layout.Setting;
import org.deckwright.layout.StructureCard;
import org.deckwright.layout.Style;
import org.deckwright.scene.Outline;
import org.deckwright.scene.Paragraph.Align;
import org.deckwright.scene.Role;
import org.deckwright.scene.Stroke;
import org.deckwright.scene.Tag;
import org.deckwright.scene.TextBlock.Anchor;
import org.deckwright.text.LineBreaker.Mode;

/** Who does what, hand to hand: a lane for each who, steps in it, arrows between. */
final class SequenceSwimlanes implements DiagramLayout {
  private static final double GAP = 4;
  private static final double HIGHEST = 132;
  private static final double WIDEST = 176;

  /** How far apart columns may stand. */
  private static final double SPREAD = 240;

  private static final double NARROWEST = 78;
  private static final double ICON = 30;

  @Override
  public StructureCard card() {
    return StructureCard.of("sequence-swimlanes", "who does what, hand to hand", 2, 12)
        .in(ItemStyle.forms(ItemStyle.Look.OUTLINED));
  }

  @Override
  public List<String> faults(Diagram d) {
    List<String> known = d.legend().stream().map(Item::label).toList();
    List<String> out = new ArrayList<>();
    for (int i = 0; i < d.items().size(); i++) {
      String lane = d.items().get(i).group();
      if (!known.isEmpty() && !known.contains(lane)) {
        out.add(DiagramMessages.unknownLane("items[" + (i + 1) + "].group", lane, known));
      }
    }
    return out;
  }

  /** The lanes: those that the legend names, else the groups in the order in which they come. */
  private static List<Item> lanes(Diagram d) {
    Map<String, Item> out = new LinkedHashMap<>();
    d.legend().forEach(l -> out.putIfAbsent(l.label(), l));
    if (out.isEmpty()) {
      d.items().forEach(i -> out.putIfAbsent(i.group(), Item.of(i.group())));
    }
    return List.copyOf(out.values());
  }

  @Override
  public void place(Diagram d, Rect all, Frame f) {
    Rect zone = Note.below(f, d.note(), all);
    List<Item> lanes = lanes(d);
    boolean bare = d.items().stream().allMatch(i -> Caption.of(f, i, 1).text().isEmpty());
    LanePlan plan = LanePlan.of(d, lanes.stream().map(Item::label).toList(), f);
    if (!bare || !plan.isWhole()) {
      f.overflow();
      return;
    }
    double pitch = Math.min(lanes.size() > 2 ? HIGHEST : 156, (zone.height() + GAP) / lanes.size());
    double used = lanes.size() * pitch - GAP;
    double top = zone.y() + (zone.height() - used) * Lettering.lift(f, 0.2);
    Rect lane = new Rect(zone.x(), top, zone.width(), pitch - GAP);
    ItemStyle look = ItemStyle.of(f, d, ItemStyle.Look.OUTLINED).withForm();
    double left = heads(lanes, lane, pitch, look, f);
    Optional<Steps> steps = Steps.of(d, plan, lane, left, f);
    List<Rect> nodes = steps.map(s -> s.nodes(plan, lane, left, pitch)).orElse(List.of());
    List<LaneRoutes.Route> ways =
        nodes.isEmpty() ? List.of() : new LaneRoutes(nodes, plan, lane, pitch).all();
    if (nodes.isEmpty() || ways.stream().anyMatch(w -> w.points().isEmpty())) {
      f.overflow();
      return;
    }
    steps(d, nodes, steps.get().style(), look, lane, f);
    for (int e = 0; e < ways.size(); e++) {
      LaneRoutes.Route way = ways.get(e);
      int[] ends = plan.edges().get(e);
      Links.draw(f, id(lane, ends[0]), way.from(), id(lane, ends[1]), way.to(), way.points(), true);
      label(f, plan.labels().get(e), way.points(), nodes);
    }
  }

  /**
   * The size of steps, and the type of their names.
   *
   * @param step distance of two columns
   */
  private record Steps(double width, double height, double step, Style style) {
    /** As wide as the columns allow, and as high as the names need; empty where too narrow. */
    private static Optional<Steps> of(Diagram d, LanePlan plan, Rect lane, double left, Frame f) {
      double edge = (f.isCompact() ? 8 : 18) + (plan.hasWayRound() ? 14 : 0);
      double room = lane.width() - left - edge;
      double gutter = f.isCompact() ? 18 : 30;
      double each = (room + gutter) / plan.columns();
      double width = Math.min(WIDEST, each - gutter);
      if (width < (f.isCompact() ? 52 : NARROWEST)) {
        return Optional.empty();
      }
      double usual = Math.min(52, lane.height() * (f.isCompact() ? 0.66 : 0.52));
      double most = Math.max(usual, f.isCompact() ? usual : lane.height() * 0.68);
      double inner = width - 2 * inset(f);
      List<String> names = d.items().stream().map(i -> Caption.of(f, i, 1).head()).toList();
      Style wanted = Lettering.label(f).withSize(width > 120 ? 16 : 15);
      Style style = f.common(names, wanted, inner, most - 2, Mode.EVEN);
      double tallest =
          names.stream()
              .mapToDouble(n -> f.set(n, style, inner, Mode.EVEN).height())
              .max()
              .orElse(0);
      double height = Math.max(usual, Math.min(most, tallest + 14));
      double between = plan.columns() > 1 ? (room - width) / (plan.columns() - 1) : 0;
      return Optional.of(new Steps(width, height, Math.min(between, width + SPREAD), style));
    }

    private List<Rect> nodes(LanePlan plan, Rect lane, double left, double pitch) {
      List<Rect> out = new ArrayList<>();
      for (int i = 0; i < plan.places().size(); i++) {
        double x = lane.x() + left + plan.column(i) * step;
        double y = lane.y() + plan.lane(i) * pitch + (lane.height() - height) / 2;
        out.add(new Rect(x, y, width, height));
      }
      return out;
    }
  }

  private static double inset(Frame f) {
    return f.isCompact() ? 4 : 8;
  }

  /** Names of steps' marks, unlike those of another picture on the same page. */
  private static String id(Rect lane, int i) {
    return "step at " + Math.round(lane.y()) + " " + (i + 1);
  }

  /** Grounds and heads of the lanes; returns the width that heads take. */
  private static double heads(List<Item> lanes, Rect first, double pitch, ItemStyle look, Frame f) {
    boolean named = lanes.stream().anyMatch(l -> !l.label().isEmpty());
    double most = f.isCompact() ? 84 : 120;
    Style style = f.isCompact() ? Lettering.label(f) : f.style("label").withSize(16);
    List<String> names = lanes.stream().map(Item::label).toList();
    List<String> icons = Badge.icons(f, lanes);
    boolean drawn = named && !f.isCompact() && icons.stream().noneMatch(String::isEmpty);
    double above = drawn ? ICON + 8 : 0;
    double high = first.height() - above - 8;
    Style fitted = named ? f.common(names, style, most - 20, high, Mode.EVEN) : style;
    double widest = drawn ? ICON : 0;
    for (String name : names) {
      widest = Math.max(widest, f.set(name, fitted, most - 20, Mode.EVEN).room());
    }
    double inset = f.isCompact() ? 8 : 18;
    double width = named ? Math.min(most - 20, widest + 2) : 0;
    for (int i = 0; i < lanes.size(); i++) {
      String icon = drawn ? icons.get(i) : "";
      Rect lane = first.translate(0, i * pitch);
      String name = names.get(i);
      Rect room = new Rect(lane.x() + inset, lane.y(), width, lane.height());
      f.group(
          name.isEmpty() ? "Lane" : "Lane " + name,
          "",
          g -> {
            ground(g, lane, look);
            head(g, name, icon, fitted, room);
          });
    }
    return named ? inset + width + (f.isCompact() ? 12 : 28) : inset;
  }

  /** A lane's ground, on which steps can be told from it. */
  private static void ground(Frame f, Rect lane, ItemStyle look) {
    if (look.is(ItemStyle.Look.TINTED)) {
      Stroke line = Stroke.solid(f.ink("rule"), 0.75);
      f.shape("Lane", Outline.rect(lane), Optional.of(f.ink("surface")), Optional.of(line));
    } else {
      f.fill("Lane", Outline.rect(lane), Lettering.quiet(f));
    }
  }

  /** A lane's name, below its icon where it has one. */
  private static void head(Frame f, String name, String icon, Style style, Rect room) {
    if (name.isEmpty() && icon.isEmpty()) {
      return;
    }
    Setting s = f.set(name, style, Math.max(1, room.width()), Mode.EVEN);
    double above = icon.isEmpty() ? 0 : ICON + 8;
    double top = room.centre().y() - (above + s.inkHeight()) / 2;
    f.icon(icon, new Point(room.centre().x(), top + ICON / 2), ICON, f.ink("ink"));
    if (!name.isEmpty()) {
      double baseline = top + above + s.style().capHeight();
      f.put("Name", Role.PART, s, room.x(), baseline, room.width(), Align.CENTRE, Anchor.TOP);
    }
  }

  private static void steps(
      Diagram d, List<Rect> nodes, Style style, ItemStyle look, Rect lane, Frame f) {
    ItemStyle.Plate full = ItemStyle.of(f, d, ItemStyle.Look.FILLED).panel(true);
    for (int i = 0; i < nodes.size(); i++) {
      Item item = d.items().get(i);
      Rect node = nodes.get(i);
      boolean own = item.hot() && !look.isChosen();
      ItemStyle.Plate plate = own ? full : look.panel(item.hot());
      double width = node.width() - 2 * inset(f);
      String name = Caption.of(f, item, 1).head();
      Setting s = f.set(name, style.withInk(plate.ink()), width, Mode.EVEN);
      f.label(
          Tag.of(Caption.name(item), Role.PART).withId(id(lane, i)),
          Outline.roundRect(node, 8),
          plate.ground(),
          plate.line(),
          s,
          node.inset(Insets.of(0, inset(f))),
          Align.CENTRE);
    }
  }

  private static void label(Frame f, String text, List<Point> way, List<Rect> nodes) {
    if (text.isEmpty() || f.isCompact()) {
      return;
    }
    Setting s = f.set(text, f.style("small"), 1e6, Mode.FILL);
    for (int i = 0; i + 1 < way.size(); i++) {
      Point a = way.get(i);
      Point b = way.get(i + 1);
      boolean level = Math.abs(a.y() - b.y()) < 1;
      double middle = (a.x() + b.x()) / 2;
      double x = level ? middle - s.room() / 2 : a.x() + 6;
      double y = level ? a.y() - s.height() - 2 : (a.y() + b.y()) / 2 - s.height() / 2;
      Rect box = new Rect(x, y, s.room(), s.height());
      if (nodes.stream().noneMatch(n -> n.overlaps(box, 0))) {
        double baseline = y + s.style().ascent();
        f.put("Way " + text, Role.PART, s, x, baseline, s.room(), Align.LEFT, Anchor.TOP);
        return;
      }
    }
    f.overflow();
  }
}
