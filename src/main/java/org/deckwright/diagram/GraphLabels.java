package org.deckwright.diagram;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.deckwright.geom.Point;
import org.deckwright.geom.Rect;
import org.deckwright.layout.Frame;
import org.deckwright.layout.Setting;
import org.deckwright.layout.Style;
import org.deckwright.scene.Paragraph.Align;
import org.deckwright.scene.Role;
import org.deckwright.scene.TextBlock.Anchor;
import org.deckwright.text.LineBreaker.Mode;

/** The names of edges: above the level piece at the start of a way, or beside an upright one. */
final class GraphLabels {
  private static final double NARROWEST = 40;
  private static final double WIDEST = 150;
  private static final double STEP = 4;
  private static final double HEAD = 10;
  private static final double OVER = 6;
  private static final double BESIDE = 8;
  private static final int LINES = 2;

  private final Frame f;
  private final GraphColumns g;
  private final List<String> labels;
  private final Style style;

  /**
   * @param labels one an edge; may be empty
   */
  GraphLabels(Frame f, GraphColumns g, List<String> labels) {
    this.f = f;
    this.g = g;
    this.labels = labels;
    this.style = f.style("small").withInk(f.ink("muted"));
  }

  /** Room in each gutter for names that stand before its tracks, and after them. */
  List<double[]> rooms() {
    List<double[]> out = new ArrayList<>();
    for (int c = 0; c + 1 < g.columns().size(); c++) {
      double room = 0;
      for (int e : edges(c)) {
        room = Math.max(room, width(labels.get(e)) + 2 * STEP);
      }
      boolean front = isFront(c);
      out.add(new double[] {front ? room : 0, front ? 0 : room});
    }
    return out;
  }

  /** Named edges that set out from a column to another. */
  private List<Integer> edges(int column) {
    List<Integer> out = new ArrayList<>();
    for (int e = 0; e < labels.size(); e++) {
      boolean starts = g.columnOf(g.ways().get(e).get(0)) == column;
      if (!labels.get(e).isEmpty() && starts && !g.isWithin(e) && !g.turned().get(e)) {
        out.add(e);
      }
    }
    return out;
  }

  /** Whether names stand where edges set out, not where they arrive: no two from one node. */
  private boolean isFront(int column) {
    Set<Integer> seen = new HashSet<>();
    return edges(column).stream().allMatch(e -> seen.add(g.ways().get(e).get(0)));
  }

  /** The narrowest width in which a name takes two lines. */
  private double width(String label) {
    for (double width = NARROWEST; width < WIDEST; width += STEP) {
      if (fits(f.set(label, style, width, Mode.EVEN))) {
        return width;
      }
    }
    return WIDEST;
  }

  private static boolean fits(Setting s) {
    return s.isWhole() && s.lines() <= LINES;
  }

  /** Draws the names; tells when one would touch something. */
  void draw(GraphPlan plan, Rect zone) {
    List<Rect> taken = new ArrayList<>(plan.nodes());
    for (int e = 0; e < labels.size(); e++) {
      if (!labels.get(e).isEmpty()) {
        Rect box = draw(e, plan.ways().get(e));
        boolean hit = taken.stream().anyMatch(t -> t.overlaps(box, 0));
        for (List<Point> way : plan.ways()) {
          hit |= meets(way, box);
        }
        if (hit || !zone.contains(box, 0)) {
          f.overflow();
        }
        taken.add(box);
      }
    }
  }

  private Rect draw(int edge, List<Point> way) {
    String label = labels.get(edge);
    if (g.isWithin(edge)) {
      return beside(label, way);
    }
    if (g.turned().get(edge)) {
      return along(label, way);
    }
    boolean front = isFront(g.columnOf(g.ways().get(edge).get(0)));
    Point a = way.get(front ? 0 : way.size() - 2);
    Point b = way.get(front ? 1 : way.size() - 1);
    double end = b.x() - (!front || way.size() == 2 ? HEAD : 0);
    double width = Math.max(1, Math.min(WIDEST, end - a.x() - STEP));
    Setting s = f.set(label, style, width, Mode.EVEN);
    if (!fits(s)) {
      f.overflow();
    }
    double left = (a.x() + end - width) / 2;
    double last = a.y() - OVER;
    double baseline = last - (s.lines() - 1) * style.leading();
    f.put("Name", Role.PART, s, left, baseline, width, Align.CENTRE, Anchor.TOP);
    double middle = left + width / 2;
    return ink(s, middle - s.width() / 2, baseline);
  }

  private Rect beside(String label, List<Point> way) {
    Point a = way.get(0);
    Point b = way.get(1);
    double width = width(label);
    Setting s = f.set(label, style, width, Mode.EVEN);
    if (!fits(s) || s.height() > Math.abs(a.y() - b.y())) {
      f.overflow();
    }
    double baseline = (a.y() + b.y()) / 2 - s.inkHeight() / 2 + style.capHeight();
    f.put("Name", Role.PART, s, a.x() + BESIDE, baseline, width, Align.LEFT, Anchor.TOP);
    return ink(s, a.x() + BESIDE, baseline);
  }

  /** On the inner side of a lane round the picture, in one line. */
  private Rect along(String label, List<Point> way) {
    Point a = way.get(1);
    Point b = way.get(2);
    double width = Math.abs(a.x() - b.x()) - 2 * BESIDE;
    Setting s = f.set(label, style, Math.max(1, width), Mode.EVEN);
    if (!s.isWhole() || s.lines() > 1) {
      f.overflow();
    }
    boolean below = a.y() > way.get(0).y();
    double baseline = a.y() + (below ? -OVER : OVER + style.capHeight());
    double left = Math.min(a.x(), b.x()) + BESIDE;
    f.put("Name", Role.PART, s, left, baseline, width, Align.CENTRE, Anchor.TOP);
    return ink(s, left + (width - s.width()) / 2, baseline);
  }

  private Rect ink(Setting s, double x, double baseline) {
    double top = baseline - style.capHeight() - 2;
    return new Rect(x, top, s.width(), s.inkHeight() + STEP);
  }

  private static boolean meets(List<Point> way, Rect box) {
    for (int i = 0; i + 1 < way.size(); i++) {
      Point a = way.get(i);
      Point b = way.get(i + 1);
      double left = Math.min(a.x(), b.x());
      double top = Math.min(a.y(), b.y());
      boolean beside = Math.max(a.x(), b.x()) <= box.x() || left >= box.right();
      if (!beside && Math.max(a.y(), b.y()) > box.y() && top < box.bottom()) {
        return true;
      }
    }
    return false;
  }
}
