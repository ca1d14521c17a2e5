package org.deckwright.diagram;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.deckwright.deck.Diagram;
import org.deckwright.deck.Item;
import org.deckwright.geom.Point;
import org.deckwright.geom.Rect;
import org.deckwright.layout.DiagramLayout;
import org.deckwright.layout.Frame;
import org.deckwright.layout.Setting;
import org.deckwright.layout.StructureCard;
import org.deckwright.layout.Style;
import org.deckwright.scene.Ink;
import org.deckwright.scene.Outline;
import org.deckwright.scene.Paragraph.Align;
import org.deckwright.scene.Role;
import org.deckwright.scene.Stroke;
import org.deckwright.scene.Tag;
import org.deckwright.scene.TextBlock.Anchor;
import org.deckwright.text.LineBreaker.Mode;

/** Shares, and shares of shares: two rings, with a key that is also the table. */
final class HierarchySunburst implements DiagramLayout {
  private static final double HOLE = 0.3;
  private static final double RING = 0.65;
  private static final double LEAST = 0.03;
  private static final List<String> INKS = List.of("accent", "people", "bar", "muted", "neutral");

  @Override
  public StructureCard card() {
    return StructureCard.of("hierarchy-sunburst", "shares, and shares of shares", 2, 5);
  }

  @Override
  public double mostEnlarged() {
    return 1.2;
  }

  @Override
  public int count(Diagram d) {
    return Tree.tops(d);
  }

  @Override
  public List<String> faults(Diagram d) {
    List<String> out = new ArrayList<>(Tree.faults(d));
    out.addAll(Sums.faults(d.items(), "items"));
    return out;
  }

  @Override
  public void place(Diagram d, Rect all, Frame f) {
    Rect zone = Note.below(f, d.note(), all);
    double total = d.items().stream().mapToDouble(HierarchySunburst::amount).sum();
    boolean deep =
        d.items().stream().flatMap(i -> i.items().stream()).anyMatch(i -> !i.items().isEmpty());
    if (deep || total <= 0) {
      f.overflow();
      return;
    }
    double radius = Math.min(zone.height() / 2, zone.width() * (f.isCompact() ? 0.24 : 0.3)) * 0.98;
    double left = zone.x() + (f.isCompact() ? 0 : 24);
    Point centre = new Point(left + radius * 1.02, zone.centre().y());
    double x = centre.x() + radius + (f.isCompact() ? 20 : 72);
    if (!SunburstKey.draw(f, d.items(), Rect.between(x, zone.y(), zone.right(), zone.bottom()))) {
      f.overflow();
      return;
    }
    double from = 0;
    for (int i = 0; i < d.items().size(); i++) {
      double start = from;
      Item group = d.items().get(i);
      int number = i;
      double span = 360 * amount(group) / total;
      f.group(Caption.name(group), "", g -> group(g, group, number, centre, radius, start, span));
      from += span;
    }
    middle(f, d.centre(), centre, radius * HOLE);
  }

  /** A group's amount: the sum of its parts, or its own. */
  static double amount(Item group) {
    return group.items().isEmpty()
        ? Math.max(0, group.amount().orElse(0.0))
        : group.items().stream().mapToDouble(HierarchySunburst::amount).sum();
  }

  /** The colour of a group; the first takes the accent. */
  static Ink ink(Frame f, int i) {
    return f.ink(INKS.get(i % INKS.size()));
  }

  private static void group(
      Frame f, Item group, int i, Point centre, double radius, double from, double span) {
    Ink ink = ink(f, i);
    slice(f, centre, radius * HOLE, radius * RING, from, span, ink, Caption.name(group));
    Style bold = f.isCompact() ? Lettering.label(f) : Lettering.head(f, 16);
    Ink ground = f.ink("ground");
    Ink dark = f.ink("ink");
    Ink on = dark.contrast(ink) > ground.contrast(ink) ? dark : ground;
    double middle = radius * (HOLE + RING) / 2;
    figure(f, shown(group), bold.withInk(on), centre, middle, from, span, radius);
    double at = from;
    if (group.items().isEmpty()) {
      Ink pale = ink.withAlpha(0.32);
      slice(f, centre, radius * RING, radius, from, span, pale, Caption.name(group) + ", whole");
    }
    for (Item part : group.items()) {
      double share = amount(group) <= 0 ? 0 : span * amount(part) / amount(group);
      Ink pale = ink.withAlpha(0.32);
      slice(f, centre, radius * RING, radius, at, share, pale, Caption.name(part));
      Style plain = Lettering.small(f).withInk(f.ink("ink"));
      figure(f, shown(part), plain, centre, radius * (RING + 1) / 2, at, share, radius);
      at += share;
    }
  }

  static String shown(Item item) {
    return Sums.shown(item, amount(item));
  }

  private static void slice(
      Frame f,
      Point centre,
      double inner,
      double outer,
      double from,
      double span,
      Ink ink,
      String name) {
    if (span <= 0) {
      return;
    }
    double to = Math.min(from + span, from + 359.9);
    Outline form = Outline.free(QuarterRing.of(centre, inner, outer, from, to));
    Stroke edge = Stroke.solid(f.ink("ground"), 1.5);
    f.shape(Tag.of(name, Role.PART), form, Optional.of(ink), Optional.of(edge));
  }

  /**
   * A figure in the middle of its slice, where the slice is wide enough for it and no other touches
   * it.
   */
  private static void figure(
      Frame f,
      String text,
      Style style,
      Point centre,
      double at,
      double from,
      double span,
      double radius) {
    Setting s = f.set(text, style, 1e4, Mode.FILL);
    double along = StrictMath.toRadians(span) * at;
    double across = radius * (1 - RING) * 0.9;
    double turn = StrictMath.toRadians(from + span / 2);
    boolean beside = along * Math.abs(StrictMath.cos(turn)) >= s.room() + 2;
    boolean below = along * Math.abs(StrictMath.sin(turn)) >= style.capHeight() + 6;
    boolean narrow = span < 360 * LEAST || along < Math.max(16, s.room() * 0.9);
    if (narrow || !(beside || below) || s.room() > across) {
      return;
    }
    Point p = Outlines.polar(centre, at, from + span / 2);
    double baseline = p.y() + style.capHeight() / 2;
    double width = s.room() + 2;
    f.put("Figure", Role.PART, s, p.x() - width / 2, baseline, width, Align.CENTRE, Anchor.TOP);
  }

  private static void middle(Frame f, String text, Point centre, double radius) {
    if (text.isEmpty() || f.isCompact()) {
      return;
    }
    double width = 1.6 * radius;
    Style style =
        f.common(List.of(text), Lettering.label(f).withSize(16), width, 1.5 * radius, Mode.EVEN);
    Setting s = f.set(text, style, width, Mode.EVEN);
    Rect box = new Rect(centre.x() - width / 2, centre.y() - radius, width, 2 * radius);
    double baseline = s.baselineIn(box, Anchor.MIDDLE);
    f.put("Whole", Role.PART, s, box.x(), baseline, width, Align.CENTRE, Anchor.MIDDLE);
  }
}
