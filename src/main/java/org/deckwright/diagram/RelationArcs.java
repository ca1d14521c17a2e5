package org.deckwright.diagram;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
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
import org.deckwright.scene.TextBlock.Anchor;
import org.deckwright.text.LineBreaker.Mode;

/** Links along a route or ranking: places on a line, arcs over it, wider where more goes along. */
final class RelationArcs implements DiagramLayout {
  private static final double DOT = 7;
  private static final double KAPPA = 0.5522847498307936;
  private static final int MOST_EDGES = 40;

  @Override
  public StructureCard card() {
    return StructureCard.of("relation-arcs", "links along a route or ranking", 3, 12);
  }

  @Override
  public List<String> faults(Diagram d) {
    return d.edges().isEmpty() ? List.of(DiagramMessages.countOf("edges", 0, 1)) : List.of();
  }

  /** An arc between two places, by number, the left one first. */
  private record Arc(Edge edge, int left, int right) {
    int span() {
      return right - left;
    }

    double amount() {
      return edge.amount().orElse(0.0);
    }
  }

  @Override
  public void place(Diagram d, Rect all, Frame f) {
    Rect zone = Note.below(f, d.note(), all);
    List<Arc> arcs = arcs(d, f);
    int n = d.items().size();
    double pitch = zone.width() / n;
    boolean staggered = n >= 9;
    double width = (staggered ? 2 : 1) * pitch - 8;
    List<Caption> words = new ArrayList<>();
    for (int i = 0; i < n; i++) {
      Item item = d.items().get(i);
      boolean end = staggered && (i == 0 || i == n - 1);
      double room = end ? 1.5 * pitch - 8 : width;
      words.add(Caption.of(f, item, room).heated(isHot(item, arcs, i)));
    }
    Style style = f.isCompact() ? Lettering.small(f) : f.style("body").withFloor(14);
    Style plain = style.withInk(f.ink("ink"));
    Captions set =
        Captions.until(
            f,
            words,
            plain,
            Lettering.small(f),
            c -> c.height() * (staggered ? 2 : 1) < zone.height() * 0.4);
    double below = set.height() * (staggered ? 2 : 1) + DOT + 8;
    double high = zone.height() - below - 6;
    if (arcs.isEmpty() || high < 50) {
      f.overflow();
      return;
    }
    Row row = new Row(d, arcs, zone, pitch, zone.bottom() - below, high, set, staggered);
    row.draw(f);
  }

  private static boolean isHot(Item item, List<Arc> arcs, int i) {
    return item.hot()
        || arcs.stream().anyMatch(a -> a.edge().hot() && (a.left() == i || a.right() == i));
  }

  private static List<Arc> arcs(Diagram d, Frame f) {
    Names names = Names.of(d.items());
    List<Arc> out = new ArrayList<>();
    for (Edge e : d.edges().subList(0, Math.min(MOST_EDGES, d.edges().size()))) {
      int from = names.of(e.from());
      int to = names.of(e.to());
      if (from < 0 || to < 0) {
        String name = from < 0 ? e.from() : e.to();
        f.tell(Diagnostic.warning("unknown-node", f.where(), DiagramMessages.unknownNode(name)));
      } else if (from == to) {
        String dropped = DiagramMessages.droppedEdge(e.from(), e.to());
        f.tell(Diagnostic.warning("dropped-edge", f.where(), dropped));
      } else {
        out.add(new Arc(e, Math.min(from, to), Math.max(from, to)));
      }
    }
    return out;
  }

  /** The places on their line, with their arcs. */
  private record Row(
      Diagram diagram,
      List<Arc> arcs,
      Rect zone,
      double pitch,
      double line,
      double high,
      Captions words,
      boolean staggered) {

    private double x(int i) {
      return zone.x() + (i + 0.5) * pitch;
    }

    private double most() {
      return arcs.stream().mapToDouble(Arc::amount).max().orElse(0);
    }

    /** Widths by thirds of the largest amount. */
    private double width(Frame f, Arc a) {
      double share = most() <= 0 ? 0.5 : a.amount() / most();
      double full = share > 2 / 3.0 ? 6.5 : share > 1 / 3.0 ? 3.5 : 1.75;
      return f.isCompact() ? Math.min(full, 4.5) : full;
    }

    /** Height of an arc: the longest takes all there is, short ones are half circles at most. */
    private double rise(Arc a) {
      int longest = arcs.stream().mapToInt(Arc::span).max().orElse(1);
      double share = StrictMath.pow((double) a.span() / longest, 0.85);
      return Math.min(high * share, a.span() * pitch / 2 * 1.1);
    }

    void draw(Frame f) {
      Stroke stroke = Stroke.solid(f.ink("ink"), 1.5);
      f.line("Line", zone.x(), line, zone.right(), line, stroke);
      Comparator<Arc> order =
          Comparator.comparing((Arc a) -> a.edge().hot()).thenComparingDouble(a -> width(f, a));
      arcs.stream().sorted(order).forEach(a -> arc(f, a));
      labels(f);
      for (int i = 0; i < diagram.items().size(); i++) {
        int at = i;
        f.group(Caption.name(diagram.items().get(i)), "", g -> place(g, at));
      }
    }

    private void arc(Frame f, Arc a) {
      double rise = rise(a);
      double half = (x(a.right()) - x(a.left())) / 2;
      double middle = x(a.left()) + half;
      double k = KAPPA;
      Path path =
          new Path.Builder()
              .move(x(a.left()), line)
              .cubic(
                  new Point(x(a.left()), line - rise * k),
                  new Point(middle - half * k, line - rise),
                  new Point(middle, line - rise))
              .cubic(
                  new Point(middle + half * k, line - rise),
                  new Point(x(a.right()), line - rise * k),
                  new Point(x(a.right()), line))
              .build();
      String name =
          Caption.name(diagram.items().get(a.left()))
              + " and "
              + Caption.name(diagram.items().get(a.right()));
      Ink ink = f.ink(a.edge().hot() ? "accent" : "bar");
      Curves.draw(
          f,
          name,
          path,
          Stroke.solid(ink, width(f, a)),
          Optional.of(new Mark.Glue("place-" + (a.left() + 1), Links.TOP)),
          new Mark.Glue("place-" + (a.right() + 1), Links.TOP));
    }

    /** What is said of an arc stands under its top; what finds no room is told. */
    private void labels(Frame f) {
      List<Rect> placed = new ArrayList<>();
      List<Arc> order = arcs.stream().filter(a -> !a.edge().label().isEmpty()).toList();
      for (Arc a : order) {
        Style style = Lettering.label(f).withInk(f.ink(a.edge().hot() ? "accent" : "muted"));
        double room = Math.max(10, a.span() * pitch * 0.72);
        Setting s = f.set(a.edge().label(), style, room, Mode.EVEN);
        double left = (x(a.left()) + x(a.right())) / 2 - room / 2;
        double top = line - rise(a) + width(f, a) / 2 + 8;
        Rect box = new Rect(left + (room - s.room()) / 2, top, s.room(), s.height());
        boolean clear = placed.stream().noneMatch(p -> p.overlaps(box, 0));
        if (!s.isWhole() || !clear || box.bottom() > line - DOT - 2 || crossed(f, a, box)) {
          f.overflow();
          return;
        }
        placed.add(box);
        double baseline = top + style.ascent();
        f.put("Link", Role.PART, s, left, baseline, room, Align.CENTRE, Anchor.TOP);
      }
    }

    /** Whether another arc runs through a box. */
    private boolean crossed(Frame f, Arc own, Rect box) {
      return arcs.stream()
          .filter(a -> !a.equals(own))
          .anyMatch(
              a ->
                  IntStream.rangeClosed(0, 60)
                      .anyMatch(
                          i -> {
                            double t = StrictMath.PI * i / 60;
                            double half = (x(a.right()) - x(a.left())) / 2;
                            double px = x(a.left()) + half - half * StrictMath.cos(t);
                            double py = line - rise(a) * StrictMath.sin(t);
                            Rect dot = new Rect(px, py, 0, 0);
                            return box.contains(dot, width(f, a) / 2);
                          }));
    }

    private void place(Frame f, int i) {
      boolean hot = isHot(diagram.items().get(i), arcs, i);
      Outline dot = Outline.ellipse(Rect.around(new Point(x(i), line), hot ? DOT + 1 : DOT));
      Tag tag = Tag.of("Place", Role.PART).withId("place-" + (i + 1));
      Optional<Stroke> rim = hot ? Optional.empty() : Optional.of(Stroke.solid(f.ink("ink"), 2));
      f.shape(tag, dot, Optional.of(f.ink(hot ? "accent" : "surface")), rim);
      double top = line + DOT + 6 + (staggered && i % 2 == 1 ? words.height() + 2 : 0);
      double given = words.given(i);
      double left = Math.max(zone.x(), Math.min(zone.right() - given, x(i) - given / 2));
      boolean first = left > x(i) - given / 2 + 0.5;
      boolean last = left < x(i) - given / 2 - 0.5;
      Align align = first ? Align.LEFT : last ? Align.RIGHT : Align.CENTRE;
      words.place(f, i, left, top, align);
    }
  }
}
