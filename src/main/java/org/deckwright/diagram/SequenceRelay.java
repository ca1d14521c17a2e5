package org.deckwright.diagram;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.deckwright.deck.Diagram;
import org.deckwright.deck.Edge;
import org.deckwright.deck.Item;
import org.deckwright.diag.DiagramMessages;
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
import org.deckwright.text.LineBreaker.Mode;

/** What is handed from whom to whom: circles that overlap, and below each overlap what passes. */
final class SequenceRelay implements DiagramLayout {
  private static final double OVERLAP = 0.43;
  private static final double LARGEST = 108;
  private static final double LARGEST_OF_FEW = 140;
  private static final double SLACK = 0.01;
  private static final double SMALLEST = 30;

  @Override
  public StructureCard card() {
    return StructureCard.of("sequence-relay", "what is handed from whom to whom", 2, 7)
        .in(ItemStyle.forms(ItemStyle.Look.OUTLINED));
  }

  @Override
  public List<String> faults(Diagram d) {
    List<String> keys = d.items().stream().map(Item::key).toList();
    List<String> out = new ArrayList<>();
    for (Edge e : d.edges()) {
      int from = keys.indexOf(e.from());
      int to = keys.indexOf(e.to());
      if (from < 0 || to < 0) {
        out.add(DiagramMessages.unknownNode(from < 0 ? e.from() : e.to()));
      } else if (to != from + 1) {
        out.add(DiagramMessages.notNeighbours(e.from(), e.to()));
      }
    }
    return out;
  }

  /** What passes from a member to the next: its name, a line about it, whether it is the point. */
  private record Pass(String name, String text, boolean hot) {
    /** The edge's label: what stands before its first colon, and what stands behind. */
    private static Pass of(Edge e) {
      String[] parts = e.label().split("[:：]\\s*", 2);
      return new Pass(parts[0].strip(), parts.length > 1 ? parts[1].strip() : "", e.hot());
    }
  }

  private static List<Pass> passes(Diagram d, Frame f) {
    List<Pass> out = new ArrayList<>();
    for (int i = 0; i + 1 < d.items().size(); i++) {
      String from = d.items().get(i).key();
      String to = d.items().get(i + 1).key();
      Item giver = d.items().get(i);
      Pass own = new Pass(Lettering.text(f, giver), "", false);
      out.add(
          d.edges().stream()
              .filter(e -> e.from().equals(from) && e.to().equals(to))
              .findFirst()
              .map(Pass::of)
              .orElse(own));
    }
    return out;
  }

  @Override
  public void place(Diagram d, Rect all, Frame f) {
    boolean told = d.items().stream().anyMatch(i -> !Lettering.text(f, i).isEmpty());
    Item last = d.items().get(d.items().size() - 1);
    if (told && (!d.edges().isEmpty() || !Lettering.text(f, last).isEmpty())) {
      f.overflow();
      return;
    }
    Rect zone = Note.below(f, d.note(), all);
    int n = d.items().size();
    double largest = n > 3 || f.isCompact() ? LARGEST : LARGEST_OF_FEW;
    double radius = Math.min(largest, zone.width() / (2 * n - OVERLAP * (n - 1)));
    double pitch = radius * (2 - OVERLAP);
    Captions passes = captions(d, pitch, zone, f);
    boolean named = passes.height() > 0;
    double gap = named ? f.gap(f.isCompact() ? 22 : 42) : 0;
    double most = (zone.height() - passes.height() - gap) / 2;
    if (most < radius) {
      radius = most;
      pitch = Math.min(pitch, radius * (2 - OVERLAP));
      passes = captions(d, pitch, zone, f); // narrower, as the members stand closer now
    }
    if (radius < SMALLEST || 2 * radius + gap + passes.height() > zone.height() + SLACK) {
      f.overflow();
      return;
    }
    double used = 2 * radius + gap + passes.height();
    double top = zone.y() + (zone.height() - used) * Lettering.lift(f, 0.4);
    double wide = 2 * radius + (n - 1) * pitch;
    Point first = new Point(zone.x() + (zone.width() - wide) / 2 + radius, top + radius);
    members(d, first, radius, pitch, f);
    handOvers(passes(d, f), passes, first, radius, pitch, gap, f);
  }

  private static Captions captions(Diagram d, double pitch, Rect zone, Frame f) {
    List<Caption> out = new ArrayList<>();
    for (Pass p : passes(d, f)) {
      String text = f.isCompact() ? "" : p.text();
      out.add(new Caption(p.name(), "", "", p.name(), text, p.hot(), pitch - 14));
    }
    Style head = Lettering.head(f, 20);
    double most = zone.height() * 0.4;
    return Captions.set(f, out, head, Lettering.text(f), most, Captions.Rows.SHARED);
  }

  private static void members(Diagram d, Point first, double radius, double pitch, Frame f) {
    List<String> icons = Badge.icons(f, d.items());
    List<String> names = d.items().stream().map(i -> Caption.of(f, i, 1).head()).toList();
    boolean drawn = icons.stream().anyMatch(i -> !i.isEmpty()) && radius > 46;
    double icon = drawn ? Math.min(48, radius * 0.46) : 0;
    double width = 2 * (pitch - radius) - 8;
    double height = radius * 1.1 - (drawn ? icon + 8 : 0);
    Style style =
        f.common(names, Lettering.head(f, radius > 80 ? 20 : 16), width, height, Mode.EVEN);
    ItemStyle look = ItemStyle.of(f, d, ItemStyle.Look.OUTLINED).withForm();
    for (int i = 0; i < d.items().size(); i++) {
      int n = i;
      Item item = d.items().get(i);
      Point at = first.plus(i * pitch, 0);
      ItemStyle.Plate plate = look.panel(item.hot());
      Setting s = f.set(names.get(i), style.withInk(plate.ink()), width, Mode.EVEN);
      double above = icons.get(i).isEmpty() || !drawn ? 0 : icon + 10;
      double top = at.y() - (above + s.inkHeight()) / 2;
      f.group(
          Caption.name(item),
          "",
          g -> {
            Rect room = new Rect(at.x() - width / 2, top + above, width, s.inkHeight());
            Outline circle = Outline.ellipse(Rect.around(at, radius));
            Tag tag = Tag.of("Member", Role.PART);
            g.label(tag, circle, plate.ground(), plate.line(), s, room, Align.CENTRE);
            if (above > 0) {
              boolean calm = look.is(ItemStyle.Look.OUTLINED) && !item.hot();
              g.icon(
                  icons.get(n),
                  new Point(at.x(), top + icon / 2),
                  icon,
                  calm ? g.ink("ink") : plate.mark());
            }
          });
    }
  }

  private static void handOvers(
      List<Pass> passes,
      Captions captions,
      Point first,
      double radius,
      double pitch,
      double gap,
      Frame f) {
    double half = StrictMath.sqrt(radius * radius - pitch * pitch / 4);
    for (int i = 0; i < passes.size(); i++) {
      int n = i;
      Pass pass = passes.get(i);
      double x = first.x() + (i + 0.5) * pitch;
      double foot = first.y() + radius + gap;
      f.group(
          pass.name().isEmpty() ? "Hand-over " + (i + 1) : pass.name(),
          "",
          g -> {
            List<Point> two = List.of(first.plus(n * pitch, 0), first.plus((n + 1) * pitch, 0));
            g.shape(
                "Overlap",
                Outline.free(Lens.of(two, radius)),
                Optional.of(g.ink(pass.hot() ? "accent" : "tint")),
                Optional.of(Stroke.solid(g.ink(pass.hot() ? "accent" : "neutral"), 0.75)));
            if (!pass.name().isEmpty()) {
              Stroke stroke =
                  pass.hot()
                      ? Stroke.solid(g.ink("accent"), 1.75)
                      : Stroke.solid(g.ink("neutral"), 0.75);
              g.line("Leader", x, first.y() + half + 4, x, foot - 4, stroke);
              double left = x - captions.given(n) / 2;
              captions.place(g, n, left, foot, Align.CENTRE);
            }
          });
    }
  }
}
