package org.deckwright.diagram;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.deckwright.deck.Diagram;
import org.deckwright.deck.Edge;
import org.deckwright.deck.Item;
import org.deckwright.geom.Path;
import org.deckwright.geom.Point;
import org.deckwright.geom.Rect;
import org.deckwright.layout.Frame;
import org.deckwright.layout.Setting;
import org.deckwright.layout.Style;
import org.deckwright.scene.ChartModel;
import org.deckwright.scene.Mark;
import org.deckwright.scene.Outline;
import org.deckwright.scene.Paragraph.Align;
import org.deckwright.scene.Role;
import org.deckwright.scene.Stroke;
import org.deckwright.scene.Tag;
import org.deckwright.scene.TextBlock.Anchor;
import org.deckwright.text.LineBreaker.Mode;

/**
 * Bars on an axis of time whose heights are levels, and one arrow for what moved from one to
 * another.
 */
final class StagesDrawing {
  private static final double GUTTER = 24;
  private static final double LOW = 0.09;

  private static final double PLANNED = 0.41;

  /** From an arrow up to the baseline of its label. */
  private static final double LABEL_OFF = 9;

  private final Diagram diagram;
  private final List<Item> items;
  private final Rect zone;
  private final Frame f;
  private final double column;
  private final Captions captions;
  private final double base;
  private final double top;

  StagesDrawing(Diagram diagram, Rect zone, Frame f) {
    this.diagram = diagram;
    this.items = diagram.items();
    this.f = f;
    double gutter = f.isCompact() ? 10 : items.size() > 5 ? 16 : GUTTER;
    this.column = (zone.width() - (items.size() - 1) * gutter) / items.size();
    this.captions = captions(gutter, zone.height());
    double below = Math.max(captions.height() + f.gap(12), f.isCompact() ? 0 : 100) + 12;
    this.zone = zone;
    this.base = zone.bottom() - below;
    this.top = zone.y() + (crosses() ? 52 : f.isCompact() ? 0 : 28);
  }

  private Captions captions(double gutter, double height) {
    List<Caption> out = new ArrayList<>();
    for (Item item : items) {
      Caption c = Caption.plain(f, item, column - (item.hot() ? Math.max(0, 12 - gutter) : 0));
      out.add(
          (f.isCompact() ? c.withText(item.date()) : c.withOver(item.date())).heated(item.hot()));
    }
    Style head = Lettering.head(f, items.size() > 4 ? 18 : 20);
    Style text = items.size() > 4 ? f.style("small") : Lettering.text(f);
    Style date = f.style("label").withInk(f.ink("muted"));
    Captions.Type type = new Captions.Type(date, head, text);
    return Captions.set(f, out, type, height * (f.isCompact() ? 0.52 : 0.42), Captions.Rows.SHARED);
  }

  void draw() {
    if (base - top < 60) {
      f.overflow();
    }
    panel();
    List<ChartModel.Stage> stages = new ArrayList<>();
    for (int i = 0; i < items.size(); i++) {
      stages.add(stage(i));
    }
    Rect plot = Rect.between(zone.x(), Math.min(top, base), zone.right(), base);
    Stroke axis = Stroke.solid(f.ink("ink"), 1.5);
    ChartModel.Stages model =
        new ChartModel.Stages(
            plot, base, zone.x(), zone.right(), stages, axis, diagram.illustrative());
    Rect box = Rect.between(plot.x(), plot.y(), plot.right(), base + 7);
    f.add(new Mark.Chart(Tag.of("Stages", Role.PART), box, model, StageShapes.of(model)));
    for (int i = 0; i < items.size(); i++) {
      captions.place(f, i, x(i), base + f.gap(12), Align.LEFT);
      value(i, stages.get(i));
    }
    edge().ifPresent(e -> arrow(e, stages));
  }

  private double x(int i) {
    return zone.x() + i * (zone.width() - column) / Math.max(1, items.size() - 1);
  }

  /** Ground of the stage that the claim speaks of. */
  private void panel() {
    if (f.isCompact()) {
      return;
    }
    for (int i = 0; i < items.size(); i++) {
      if (items.get(i).hot()) {
        boolean last = i == items.size() - 1;
        double left = i == 0 ? zone.x() : x(i) - 18;
        double right = last ? zone.right() : x(i) + column + 6;
        f.fill(
            "Panel",
            Outline.rect(Rect.between(left, zone.y(), right, zone.bottom())),
            f.ink("tint"));
      }
    }
  }

  /** What bars are filled with; a chart's bars have no outlines. */
  private ItemStyle look() {
    return ItemStyle.of(f, diagram, ItemStyle.Look.FILLED).withoutLines(ItemStyle.Look.FILLED);
  }

  private ChartModel.Stage stage(int i) {
    Item item = items.get(i);
    double level = item.level().equals("high") ? 1 : item.level().equals("low") ? LOW : 0;
    double height = level * Math.max(0, base - top);
    boolean gave = level == 1 && edge().map(e -> from(e) == i).orElse(false);
    double open = item.kind().equals("planned") ? height : gave ? height * PLANNED : 0;
    double width = Math.min(150, column - (f.isCompact() ? 4 : 24));
    Rect bar = new Rect(x(i), base - height + open, width, height - open);
    Rect planned = new Rect(x(i), base - height, width, open);
    double radius = f.isCompact() ? 0 : 5;
    return new ChartModel.Stage(
        item.label(),
        level,
        bar,
        look().bar(item.hot()).tone(f),
        planned,
        f.ink("tint"),
        Stroke.dashed(f.ink("accent"), 1, 4, 3),
        new Point(x(i) + radius, base),
        radius,
        f.ink("ground"),
        Stroke.solid(f.ink(item.hot() ? "accent" : "ink"), 1.75));
  }

  /** The item's figure or word, in its bar where it is high, above it where it is low. */
  private void value(int i, ChartModel.Stage stage) {
    Item item = items.get(i);
    if (item.value().isEmpty() || f.isCompact()) {
      return;
    }
    Rect bar = stage.bar();
    Style style = f.style(item.hot() ? "label" : "small");
    if (bar.height() >= 2 * style.leading()) {
      Style inside = style.withInk(f.ink(item.hot() ? "on-accent" : "ink"));
      f.textIn(
          item.value(),
          Role.PART,
          item.value(),
          inside,
          bar,
          Align.CENTRE,
          Anchor.MIDDLE,
          Mode.EVEN);
    } else {
      double y = bar.y() - 8;
      f.textAt(item.value(), Role.PART, item.value(), style, bar.x(), y, column, 1);
    }
  }

  // ---- what moved

  private Optional<Edge> edge() {
    return diagram.edges().stream().filter(e -> from(e) >= 0 && to(e) >= 0).findFirst();
  }

  private int from(Edge e) {
    return index(e.from());
  }

  private int to(Edge e) {
    return index(e.to());
  }

  private int index(String key) {
    for (int i = 0; i < items.size(); i++) {
      if (items.get(i).key().equals(key) || items.get(i).label().equals(key)) {
        return i;
      }
    }
    return -1;
  }

  /** Whether a high bar stands between the two, so that the arrow must pass above it. */
  private boolean crosses() {
    if (edge().isEmpty()) {
      return false;
    }
    int a = Math.min(from(edge().get()), to(edge().get()));
    int b = Math.max(from(edge().get()), to(edge().get()));
    for (int i = a + 1; i < b; i++) {
      if (items.get(i).level().equals("high")) {
        return true;
      }
    }
    return !items.get(a).level().equals("high") || !items.get(b).level().equals("high");
  }

  private void arrow(Edge e, List<ChartModel.Stage> stages) {
    ChartModel.Stage from = stages.get(from(e));
    ChartModel.Stage to = stages.get(to(e));
    boolean right = from(e) < to(e);
    double roof = zone.y() + Lettering.label(f).ascent() + LABEL_OFF;
    double y = crosses() ? top - 18 : Math.max(roof, top + PLANNED * (base - top) / 2);
    double x1 = edgeOf(from, right, crosses());
    double x2 = edgeOf(to, !right, crosses());
    List<Point> points = new ArrayList<>();
    if (crosses()) {
      points.add(new Point(x1, ceiling(from) - 2));
    }
    points.add(new Point(x1, y));
    points.add(new Point(x2, y));
    if (crosses()) {
      points.add(new Point(x2, ceiling(to) - 2));
    }
    f.add(
        Mark.Connector.of(
                Tag.of("Arrow " + e.label(), Role.DECORATION),
                crosses() ? Mark.Connector.Kind.BENT : Mark.Connector.Kind.STRAIGHT,
                Path.open(points),
                Stroke.solid(f.ink("accent"), 2))
            .with(Mark.Arrow.of(8)));
    label(e, Math.min(x1, x2), Math.abs(x2 - x1), y);
  }

  private static double edgeOf(ChartModel.Stage s, boolean right, boolean above) {
    return above ? s.bar().centre().x() : right ? s.bar().right() + 8 : s.bar().x() - 8;
  }

  private static double ceiling(ChartModel.Stage s) {
    return Math.min(s.bar().y(), s.planned().height() > 0 ? s.planned().y() : s.bar().y());
  }

  private void label(Edge e, double x, double width, double y) {
    if (e.label().isEmpty() || width < 40) {
      return;
    }
    Style style = Lettering.label(f).withInk(f.ink("accent"));
    if (f.isCompact() && f.setter().room(e.label(), style) > width - 24) {
      return;
    }
    double most = crosses() || f.isCompact() ? style.leading() : 2 * style.leading();
    Style fitted = f.common(List.of(e.label()), style, width - 24, most, Mode.EVEN);
    Setting s = f.set(e.label(), fitted, width - 24, Mode.EVEN);
    double baseline = y - LABEL_OFF - (s.lines() - 1) * fitted.leading();
    f.put(e.label(), Role.PART, s, x + 6, baseline, width - 24, Align.LEFT, Anchor.TOP);
  }
}
