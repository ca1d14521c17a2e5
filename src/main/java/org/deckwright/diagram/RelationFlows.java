package org.deckwright.diagram;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.deckwright.deck.Diagram;
import org.deckwright.deck.Edge;
import org.deckwright.deck.Item;
import org.deckwright.diag.Diagnostic;
import org.deckwright.diag.DiagramMessages;
import org.deckwright.geom.Path;
import org.deckwright.geom.Point;
import org.deckwright.geom.Rect;
import org.deckwright.layout.DiagramLayout;
import org.deckwright.layout.Frame;
import org.deckwright.layout.Part;
import org.deckwright.layout.Setting;
import org.deckwright.layout.StructureCard;
import org.deckwright.layout.Style;
import org.deckwright.scene.Outline;
import org.deckwright.scene.Paragraph.Align;
import org.deckwright.scene.Role;
import org.deckwright.scene.Tag;
import org.deckwright.text.LineBreaker.Mode;

/** Sums that split and end somewhere: bars in columns, ribbons between them. */
final class RelationFlows implements DiagramLayout {
  private static final double BAR = 12;
  private static final double SMALL_BAR = 9;
  private static final int MOST_COLUMNS = 5;

  @Override
  public StructureCard card() {
    return StructureCard.of("relation-flows", "amounts that split and end somewhere", 2, 14);
  }

  @Override
  public List<String> faults(Diagram d) {
    List<String> out = new ArrayList<>();
    for (int i = 0; i < d.edges().size() && out.size() < 5; i++) {
      Optional<Double> amount = amount(d, d.edges().get(i));
      Sums.fault("edges[" + (i + 1) + "].amount", amount).ifPresent(out::add);
    }
    if (d.edges().isEmpty()) {
      out.add(DiagramMessages.countOf("edges", 0, Math.max(1, d.items().size() - 1)));
    }
    return out;
  }

  /** An edge's amount; where it has none, that of the end that it alone reaches or leaves. */
  private static Optional<Double> amount(Diagram d, Edge edge) {
    if (edge.amount().isPresent()) {
      return edge.amount();
    }
    if (d.edges().stream().filter(e -> e.to().equals(edge.to())).count() == 1) {
      return of(d, edge.to());
    }
    boolean alone = d.edges().stream().filter(e -> e.from().equals(edge.from())).count() == 1;
    return alone ? of(d, edge.from()) : Optional.empty();
  }

  private static Optional<Double> of(Diagram d, String name) {
    return d.items().stream()
        .filter(i -> i.key().equals(name) || i.label().equals(name))
        .flatMap(i -> i.amount().stream())
        .findFirst();
  }

  @Override
  public void place(Diagram d, Rect all, Frame f) {
    Rect zone = Note.below(f, d.note(), all);
    List<Edge> edges = new ArrayList<>();
    FlowPlan plan = FlowPlan.of(d.items().size(), flows(d, edges, f));
    boolean loose = false;
    for (int i = 0; i < d.items().size(); i++) {
      loose |= plan.amount(i) <= 0;
    }
    if (plan.isCircular() || loose || plan.columns() > MOST_COLUMNS) {
      f.overflow();
      return;
    }
    for (int less : f.mayShrink() ? List.of(0, 1, 2) : List.of(0)) {
      for (boolean pulled : List.of(false, true)) {
        if (pulled) {
          pull(plan, d.items().size());
        }
        FlowDrawing drawing = new FlowDrawing(d, edges, plan, zone, words(d, plan, f, less, zone));
        if (drawing.lay(f)) {
          drawing.draw(f);
          return;
        }
      }
    }
    f.overflow();
  }

  private static void pull(FlowPlan plan, int nodes) {
    for (int i = 0; i < nodes; i++) {
      if (plan.isEnd(i)) {
        plan.toLast(i);
      }
    }
  }

  /** The flows that can be drawn; the others are told. */
  private static List<FlowPlan.Flow> flows(Diagram d, List<Edge> edges, Frame f) {
    Names names = Names.of(d.items());
    List<FlowPlan.Flow> out = new ArrayList<>();
    for (Edge e : d.edges()) {
      int from = names.of(e.from());
      int to = names.of(e.to());
      if (from < 0 || to < 0) {
        String missing = from < 0 ? e.from() : e.to();
        f.tell(Diagnostic.warning("unknown-node", f.where(), DiagramMessages.unknownNode(missing)));
      } else if (from == to) {
        String dropped = DiagramMessages.droppedEdge(e.from(), e.to());
        f.tell(Diagnostic.warning("dropped-edge", f.where(), dropped));
      } else if (amount(d, e).orElse(0.0) > 0) {
        out.add(new FlowPlan.Flow(from, to, amount(d, e).orElseThrow()));
        edges.add(e);
      }
    }
    return out;
  }

  /**
   * What stands at a node.
   *
   * @param width of the widest line, in points of room
   */
  record Words(List<Frame.Para> paras, double width, double given) {
    double height() {
      return paras.stream().mapToDouble(p -> p.setting().height() + p.gap()).sum();
    }

    boolean isWhole() {
      return paras.stream().allMatch(p -> p.setting().isWhole());
    }
  }

  /** The words of all nodes: the figure over the name, in one line at the ends. */
  private static List<Words> words(Diagram d, FlowPlan plan, Frame f, int less, Rect zone) {
    double bar = f.isCompact() ? SMALL_BAR : BAR;
    int columns = plan.columns();
    double room = (zone.width() - columns * bar) / (columns - 0.25);
    double pad = f.isCompact() ? 12 : 24;
    List<Words> out = new ArrayList<>();
    for (int i = 0; i < d.items().size(); i++) {
      Item item = d.items().get(i);
      boolean hot = item.hot();
      Style figure = f.isCompact() ? Lettering.label(f) : Lettering.head(f, 22 - 2 * less);
      Style plain = f.isCompact() ? Lettering.small(f) : f.style("body").withSize(16 - less);
      Style name = hot && plan.isEnd(i) ? plain.bold() : plain;
      String ink = hot && plan.isEnd(i) ? "accent" : "ink";
      Part value = Part.of(Sums.shown(item, plan.amount(i)), figure.withInk(f.ink(ink)));
      Part label = Part.of(item.label(), name.withInk(f.ink(ink)));
      double width = Math.max(10, plan.isEnd(i) ? room * 0.75 + pad : room - pad);
      List<Frame.Para> paras = new ArrayList<>();
      if (plan.isEnd(i)) {
        Part gap = Part.of("  ", label.style());
        List<Part> line = item.label().isEmpty() ? List.of(value) : List.of(value, gap, label);
        paras.add(new Frame.Para(f.setter().set(line, width, Mode.EVEN), 0));
      } else {
        paras.add(new Frame.Para(f.setter().set(List.of(value), width, Mode.EVEN), 0));
        if (!item.label().isEmpty()) {
          paras.add(new Frame.Para(f.setter().set(List.of(label), width, Mode.EVEN), 0));
        }
      }
      if (!Lettering.text(f, item).isEmpty()) {
        Style small = plan.isEnd(i) ? Lettering.small(f) : Lettering.small(f).withInk(f.ink("ink"));
        paras.add(new Frame.Para(f.set(item.text(), small, width, Mode.EVEN), 0));
      }
      double widest = paras.stream().mapToDouble(p -> p.setting().room()).max().orElse(0);
      out.add(new Words(paras, widest, width));
    }
    return out;
  }

  /** A flow that is measured, and drawn where it fits. */
  private static final class FlowDrawing {
    private static final double OFF = 9;
    private static final double LOOSE = 3; // by which lines' boxes are higher than their letters

    private final Diagram diagram;
    private final List<Edge> edges;
    private final FlowPlan plan;
    private final Rect zone;
    private final List<Words> words;

    FlowDrawing(Diagram diagram, List<Edge> edges, FlowPlan plan, Rect zone, List<Words> words) {
      this.diagram = diagram;
      this.edges = edges;
      this.plan = plan;
      this.zone = zone;
      this.words = words;
    }

    /** Whether all fits; words that are too high for their bar's ribbon stand above the bar. */
    boolean lay(Frame f) {
      if (words.stream().anyMatch(w -> !w.isWhole())) {
        return false;
      }
      int n = diagram.items().size();
      double[] slots = new double[n];
      double gap = f.isCompact() ? 8 : f.gap(18);
      boolean[] outside = new boolean[n];
      for (int round = 0; round < 3; round++) {
        double[] above = new double[n];
        for (int i = 0; i < n; i++) {
          slots[i] = plan.isEnd(i) ? words.get(i).height() : 0;
          above[i] = outside[i] ? words.get(i).height() + 3 : 0;
        }
        if (!plan.lay(zone.height(), gap, above, slots)) {
          return false;
        }
        for (int i = 0; i < n; i++) {
          outside[i] |= !plan.isEnd(i) && isThin(i);
        }
      }
      for (int i = 0; i < n; i++) {
        if (crossed(f, i, outside[i]) || meets(f, i)) {
          return false;
        }
      }
      return true;
    }

    /** Whether words run into those of a node after it. */
    private boolean meets(Frame f, int node) {
      Rect box = box(f, node);
      for (int i = node + 1; i < words.size(); i++) {
        if (box.overlaps(box(f, i), LOOSE)) {
          return true;
        }
      }
      return false;
    }

    /** Whether a ribbon runs through words that stand on the page's ground. */
    private boolean crossed(Frame f, int node, boolean outside) {
      Rect box = box(f, node);
      if (box.right() > zone.right() + 0.5) {
        return true;
      }
      if (!plan.isEnd(node) && !outside) {
        return false;
      }
      for (int k = 0; k < plan.flows().size(); k++) {
        Path ribbon = ribbon(f, k);
        for (int x = 0; x <= 8; x++) {
          for (int y = 1; y <= 3; y++) {
            Point p = new Point(box.x() + box.width() * x / 8, box.y() + box.height() * y / 4);
            if (ribbon.contains(p)) {
              return true;
            }
          }
        }
      }
      return false;
    }

    /** The thickest ribbon that leaves a node: its words stand in it. */
    private int seat(int node) {
      int out = -1;
      for (int k = 0; k < plan.flows().size(); k++) {
        boolean leaves = plan.flows().get(k).from() == node;
        if (leaves && (out < 0 || plan.thick(k) > plan.thick(out))) {
          out = k;
        }
      }
      return out;
    }

    private boolean isThin(int node) {
      return plan.thick(seat(node)) < words.get(node).height() + 4;
    }

    private double bar(Frame f) {
      return f.isCompact() ? SMALL_BAR : BAR;
    }

    private double x(Frame f, int column) {
      double ends = 0;
      for (int i = 0; i < words.size(); i++) {
        if (plan.column(i) == plan.columns() - 1) {
          ends = Math.max(ends, words.get(i).width());
        }
      }
      double span = zone.width() - bar(f) - OFF - ends - 2;
      return zone.x() + span * column / Math.max(1, plan.columns() - 1);
    }

    /** Where a node's words stand: right of its bar, in the middle of its height or above. */
    private Rect box(Frame f, int node) {
      Words w = words.get(node);
      double x = x(f, plan.column(node)) + bar(f) + OFF;
      double middle = zone.y() + plan.top(node) + plan.thickness(node) / 2;
      double top = middle - w.height() / 2;
      if (!plan.isEnd(node) && isThin(node)) {
        x -= bar(f) + OFF;
        top = zone.y() + plan.top(node) - w.height() - 3;
      } else if (!plan.isEnd(node)) {
        int seat = seat(node);
        top = zone.y() + plan.start(seat) + (plan.thick(seat) - w.height()) / 2;
      }
      return new Rect(x, top, w.width(), w.height());
    }

    private Path ribbon(Frame f, int k) {
      FlowPlan.Flow flow = plan.flows().get(k);
      double left = x(f, plan.column(flow.from())) + bar(f);
      double right = x(f, plan.column(flow.to()));
      double a = zone.y() + plan.start(k);
      double b = zone.y() + plan.end(k);
      double middle = (left + right) / 2;
      double thick = plan.thick(k);
      return new Path.Builder()
          .move(left, a)
          .cubic(new Point(middle, a), new Point(middle, b), new Point(right, b))
          .line(right, b + thick)
          .cubic(
              new Point(middle, b + thick),
              new Point(middle, a + thick),
              new Point(left, a + thick))
          .close()
          .build();
    }

    void draw(Frame f) {
      for (int k = 0; k < edges.size(); k++) {
        boolean hot = edges.get(k).hot() || hot(plan.flows().get(k));
        FlowPlan.Flow flow = plan.flows().get(k);
        String name =
            Caption.name(diagram.items().get(flow.from()))
                + " to "
                + Caption.name(diagram.items().get(flow.to()));
        f.shape(
            Tag.of(name, Role.PART),
            Outline.free(ribbon(f, k)),
            Optional.of(f.ink(hot ? "accent" : "bar").withAlpha(hot ? 0.5 : 0.36)),
            Optional.empty());
      }
      for (int i = 0; i < words.size(); i++) {
        int node = i;
        f.group(Caption.name(diagram.items().get(i)), "", g -> node(g, node));
      }
    }

    /** Whether a ribbon leads to an end that the claim speaks of. */
    private boolean hot(FlowPlan.Flow flow) {
      return diagram.items().get(flow.to()).hot() && plan.isEnd(flow.to());
    }

    private void node(Frame f, int i) {
      boolean hot = diagram.items().get(i).hot();
      String ink = hot ? "accent" : plan.isEnd(i) ? "bar" : "ink";
      Rect bar =
          new Rect(
              x(f, plan.column(i)),
              zone.y() + plan.top(i),
              bar(f),
              Math.max(1.5, plan.thickness(i)));
      f.fill("Bar", Outline.rect(bar), f.ink(ink));
      Words w = words.get(i);
      Rect box = box(f, i);
      Setting first = w.paras().get(0).setting();
      double room = Math.min(w.given(), zone.right() - box.x());
      f.block(
          "Words",
          Role.PART,
          w.paras(),
          box.x(),
          box.y() + first.style().ascent(),
          Math.max(room, box.width()),
          Align.LEFT);
    }
  }
}
