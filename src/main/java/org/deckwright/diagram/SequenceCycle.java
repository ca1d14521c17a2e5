package org.deckwright.diagram;

import java.util.ArrayList;
import java.util.List;
import org.deckwright.deck.Diagram;
import org.deckwright.deck.Item;
import org.deckwright.geom.Path;
import org.deckwright.geom.Point;
import org.deckwright.geom.Rect;
import org.deckwright.layout.DiagramLayout;
import org.deckwright.layout.Frame;
import org.deckwright.layout.Setting;
import org.deckwright.layout.StructureCard;
import org.deckwright.layout.Style;
import org.deckwright.scene.Mark;
import org.deckwright.scene.Paragraph.Align;
import org.deckwright.scene.Role;
import org.deckwright.scene.Stroke;
import org.deckwright.scene.Tag;
import org.deckwright.scene.TextBlock.Anchor;
import org.deckwright.text.LineBreaker.Mode;

/** What returns to its start: nodes on a ring, perhaps inside a window. */
final class SequenceCycle implements DiagramLayout {
  private static final double WIDEST_GAP = 27;

  /** Height that a second line of words beside the top node takes above it. */
  private static final double SPARE = 17;

  /** Width of a window in which names are as large as on a page. */
  private static final double WINDOW = 400;

  /** What a ring may lose of its size for names in one line. */
  private static final double LEAST = 0.92;

  /** Keeps words off an arc that an office program draws from the node's side. */
  private static final double CLEAR = 6;

  /** What line boxes may overlap before letters touch. */
  private static final double LINE_AIR = 4;

  @Override
  public StructureCard card() {
    return StructureCard.of("sequence-cycle", "what returns to its start", 2, 8)
        .in(ItemStyle.panels(ItemStyle.Look.TINTED));
  }

  @Override
  public void place(Diagram d, Rect zone, Frame f) {
    boolean texts = !f.isCompact() && d.items().stream().anyMatch(i -> !i.text().isEmpty());
    if (f.isCompact() && !d.frame().isEmpty() && d.items().size() <= 5) {
      ring(d, Window.draw(f, d.frame(), zone), false, false, f);
      return;
    }
    if (d.frame().isEmpty() || f.isCompact()) {
      ring(d, Note.below(f, d.note(), zone), false, texts, f);
      return;
    }
    double left = f.theme().zones().span(5) + f.theme().zones().gutter() / 2;
    if (!texts && d.note().isEmpty()) {
      ring(d, Window.draw(f, d.frame(), zone), false, false, f);
      return;
    }
    Rect side = new Rect(zone.x(), zone.y(), left - 48, zone.height());
    Rect window = Rect.between(zone.x() + left - 12, zone.y(), zone.right(), zone.bottom());
    ring(d, Window.draw(f, d.frame(), window), texts, false, f);
    side(d, side, texts, f);
  }

  /** What stands left of a window: a numbered line for each node, then the conclusion. */
  private static void side(Diagram d, Rect side, boolean texts, Frame f) {
    if (!texts) {
      Style style = f.style("sentence");
      f.textIn("Note", Role.PART, d.note(), style, side, Align.LEFT, Anchor.MIDDLE, Mode.EVEN);
      return;
    }
    Rect room = Note.below(f, d.note(), side);
    List<Caption> lines = new ArrayList<>();
    List<Integer> of = new ArrayList<>();
    for (int i = 0; i < d.items().size(); i++) {
      if (!d.items().get(i).text().isEmpty()) {
        String text = d.items().get(i).text();
        String name = Caption.name(d.items().get(i));
        lines.add(new Caption(name, "", "", "", text, false, room.width() - 36));
        of.add(i + 1);
      }
    }
    double pitch = Math.min(room.height() / lines.size(), 96);
    Style body = f.style("body").withInk(f.ink("ink"));
    Captions set = Captions.set(f, lines, body, body, pitch - f.gap(12), Captions.Rows.FREE);
    Style key = f.style("head").withInk(f.ink("accent"));
    double top = room.y() + (room.height() - pitch * lines.size()) / 2;
    for (int i = 0; i < lines.size(); i++) {
      double middle = top + (i + 0.5) * pitch;
      Setting number = f.set(Integer.toString(of.get(i)), key, 30, Mode.FILL);
      double baseline = middle + key.capHeight() / 2;
      f.put("Number", Role.PART, number, room.x(), baseline, 30, Align.LEFT, Anchor.TOP);
      set.placeMid(f, i, room.x() + 36, middle, Align.LEFT);
      if (i + 1 < lines.size()) {
        f.rule(room.x() + 36, middle + pitch / 2, room.width() - 36);
      }
    }
  }

  /** The ring in the middle of a place, each name beside its node. */
  private static void ring(Diagram d, Rect zone, boolean keyed, boolean texts, Frame f) {
    List<Item> items = d.items();
    int n = items.size();
    double node = f.isCompact() ? 22 : isWide(zone, f) ? (n > 7 ? 27 : 36) : 29;
    double spare = texts && n > 5 ? SPARE : 0;
    double radius = radius(items, node, spare, zone, texts, f);
    if (radius < node * 1.6) {
      f.overflow();
      radius = node * 1.6;
    }
    double down = below(n, radius, node);
    double lower = n % 2 == 0 ? 0 : spare / 2;
    Point centre = zone.centre().plus(0, (radius + node - down) / 2 + lower);
    List<String> icons = Badge.icons(f, items);
    Captions captions = captions(items, centre, radius, node, zone, keyed, texts, f);
    ItemStyle style = ItemStyle.of(f, d, ItemStyle.Look.TINTED);
    List<Point> nodes = new ArrayList<>();
    for (int i = 0; i < n; i++) {
      nodes.add(polar(centre, radius, i * 360.0 / n));
    }
    middle(d, centre, radius - node - 10, f);
    if (collide(captions, nodes, zone) || crosses(captions, nodes, centre, radius, node, zone)) {
      f.overflow();
    }
    for (int i = 0; i < n; i++) {
      arc(f, centre, radius, node, i, n);
    }
    for (int i = 0; i < n; i++) {
      int k = i;
      boolean filled = items.get(i).hot();
      f.group(
          Caption.name(items.get(i)),
          "",
          g -> {
            Badge.draw(
                g,
                "cycle-" + (k + 1),
                nodes.get(k),
                node,
                icons.get(k),
                k + 1,
                style.badge(filled));
            beside(g, captions, k, nodes, node, zone);
          });
    }
  }

  /**
   * The ring's radius: as large as the height holds, smaller where names would break.
   *
   * @param spare height kept for words above the top node, and below a node at the foot
   */
  private static double radius(
      List<Item> items, double node, double spare, Rect zone, boolean texts, Frame f) {
    int n = items.size();
    double most = n > 5 ? 124 : n == 5 ? 122 : isWide(zone, f) ? 124 : 116;
    double room = zone.height() - 12 - (n % 2 == 0 ? 2 : 1) * spare;
    double radius = most;
    while (radius > node && radius + node + below(n, radius, node) > room) {
      radius -= 1;
    }
    radius = Math.min(radius, (zone.width() / 2 - node) * 0.62);
    if (texts || f.isCompact() || isWide(zone, f)) {
      return radius;
    }
    Style head = head(zone, f);
    double widest =
        items.stream().mapToDouble(i -> f.setter().room(i.label(), head)).max().orElse(0);
    double beside = zone.width() / 2 - node - 40 - widest;
    return Math.max(Math.min(radius, beside), Math.max(radius * LEAST, node * 2.4));
  }

  private static Style head(Rect zone, Frame f) {
    return Lettering.head(f, zone.width() > WINDOW ? 20 : 18);
  }

  /** Whether the ring has a page for itself. */
  private static boolean isWide(Rect zone, Frame f) {
    return !f.isCompact() && zone.width() > 700 && zone.height() > 300;
  }

  /** How far the ring reaches below its centre: to the foot of a node, or of an arc. */
  private static double below(int n, double radius, double node) {
    double low = n % 2 == 0 ? 1 : StrictMath.cos(StrictMath.PI / n);
    return Math.max(low * radius + node, radius + 6);
  }

  private static Captions captions(
      List<Item> items,
      Point centre,
      double radius,
      double node,
      Rect zone,
      boolean keyed,
      boolean texts,
      Frame f) {
    List<Caption> out = new ArrayList<>();
    int n = items.size();
    double tallest = n <= 4 ? 2.6 * node : Math.max(42, radius * 0.62);
    for (int i = 0; i < n; i++) {
      Point at = polar(centre, radius, i * 360.0 / n);
      double side = isLeft(i * 360.0 / n) ? at.x() - zone.x() : zone.right() - at.x();
      double width = Math.min(260, side - node - 11 - (zone.x() > 60 ? 12 : 0));
      Caption c = Caption.plain(f, items.get(i), Math.max(20, width));
      Caption shown = texts ? c : c.withText("");
      out.add(keyed ? shown.withKey(Integer.toString(i + 1)) : shown);
    }
    Style head = head(zone, f);
    Style text = f.isCompact() ? f.style("small") : f.style("body");
    return Captions.set(f, out, head, text, tallest, Captions.Rows.FREE);
  }

  /** Whether the words of a node reach those of the next one on the same side. */
  private static boolean collide(Captions captions, List<Point> nodes, Rect zone) {
    int n = nodes.size();
    boolean over = false;
    for (int i = 1; i < n; i++) {
      boolean left = isLeft(i * 360.0 / n);
      if (left == isLeft((i - 1) * 360.0 / n)) {
        double slack = i == 1 ? 0 : LINE_AIR;
        int above = left ? i : i - 1;
        double top = top(captions, nodes, left ? i - 1 : i, zone);
        over |= top < top(captions, nodes, above, zone) + captions.height(above) - slack;
      }
    }
    return over;
  }

  /** Where a node's words begin: at the top node above it, at the bottom one below, else beside. */
  private static double top(Captions captions, List<Point> nodes, int i, Rect zone) {
    double y = nodes.get(i).y();
    double height = captions.height(i);
    if (i == 0) {
      return Math.max(y - CLEAR, zone.y() + height) - height;
    }
    return 2 * i == nodes.size() ? Math.min(y + CLEAR, zone.bottom() - height) : y - height / 2;
  }

  /** Whether the words beside the top node or the bottom one reach into the ring. */
  private static boolean crosses(
      Captions captions, List<Point> nodes, Point centre, double radius, double node, Rect zone) {
    double across = Math.min(radius, node + CLEAR);
    double depth = StrictMath.sqrt(radius * radius - across * across);
    double low = top(captions, nodes, 0, zone) + captions.height(0);
    int half = nodes.size() / 2;
    boolean bottom = nodes.size() % 2 == 0;
    double high = bottom ? top(captions, nodes, half, zone) : Double.MAX_VALUE;
    return low > centre.y() - depth + LINE_AIR || high < centre.y() + depth - LINE_AIR;
  }

  private static boolean isLeft(double degrees) {
    return degrees > 181;
  }

  /** The words right of a node, or left of it on the ring's left side. */
  private static void beside(
      Frame f, Captions captions, int i, List<Point> nodes, double node, Rect zone) {
    Point at = nodes.get(i);
    double gap = f.isCompact() ? 7 : 11;
    double x = at.x() + node + gap;
    if (isLeft(i * 360.0 / nodes.size())) {
      captions.placeMid(f, i, at.x() - node - gap - captions.given(i), at.y(), Align.RIGHT);
    } else if (i == 0 || 2 * i == nodes.size()) {
      captions.place(f, i, x, top(captions, nodes, i, zone), Align.LEFT);
    } else {
      captions.placeMid(f, i, x, at.y(), Align.LEFT);
    }
  }

  private static void middle(Diagram d, Point centre, double radius, Frame f) {
    if (d.centre().isEmpty()) {
      return;
    }
    Style style = f.isCompact() ? Lettering.label(f) : f.style("head").withSize(20);
    double side = 2 * radius * 0.86;
    Rect box = new Rect(centre.x() - side / 2, centre.y() - radius * 0.6, side, radius * 1.2);
    Setting set = f.set(d.centre(), style, side, Mode.EVEN);
    if (f.isCompact() && (!set.isWhole() || set.height() > box.height() + 4)) {
      return;
    }
    f.textIn("Centre", Role.PART, d.centre(), style, box, Align.CENTRE, Anchor.MIDDLE, Mode.EVEN);
  }

  /** The arrow from a node to the next, along the ring. */
  private static void arc(Frame f, Point centre, double radius, double node, int i, int n) {
    double step = 360.0 / n;
    double touch = StrictMath.toDegrees(2 * StrictMath.asin(Math.min(1, node / (2 * radius))));
    double gap = Math.max(touch + 3, Math.min(WIDEST_GAP, step / 2 - 10));
    double from = i * step + gap;
    double to = (i + 1) * step - gap;
    if (to - from < 4) {
      return;
    }
    f.add(
        Mark.Connector.of(
                Tag.of("Arrow " + (i + 1), Role.DECORATION),
                Mark.Connector.Kind.CURVED,
                path(centre, radius, from, to, f.isCompact() ? 11 : 14),
                Stroke.solid(f.ink("accent"), f.isCompact() ? 2 : 3))
            .from(new Mark.Glue("cycle-" + (i + 1), site(from)))
            .to(new Mark.Glue("cycle-" + ((i + 1) % n + 1), site(to + 180)))
            .with(Mark.Arrow.of(f.isCompact() ? 8 : 10)));
  }

  /** The side of a node that looks along the ring at an angle: 0 top, 1 left, 2 bottom, 3 right. */
  private static int site(double degrees) {
    int quarter = (int) StrictMath.floor(((degrees + 45) % 360 + 360) % 360 / 90);
    return new int[] {3, 2, 1, 0}[quarter];
  }

  /**
   * A stretch of the ring, clockwise from twelve o'clock, in pieces of at most 60°, and straight
   * under the arrowhead.
   */
  private static Path path(Point centre, double radius, double from, double to, double head) {
    double bent = Math.max(from + 1, to - StrictMath.toDegrees(head / radius));
    int pieces = (int) Math.ceil((bent - from) / 60);
    double step = (bent - from) / pieces;
    double k = 4.0 / 3 * StrictMath.tan(StrictMath.toRadians(step) / 4) * radius;
    Path.Builder b = new Path.Builder().move(polar(centre, radius, from));
    for (int i = 0; i < pieces; i++) {
      double a = from + i * step;
      b.cubic(
          along(centre, radius, a, k),
          along(centre, radius, a + step, -k),
          polar(centre, radius, a + step));
    }
    return b.line(polar(centre, radius, to)).build();
  }

  private static Point along(Point centre, double radius, double degrees, double by) {
    double a = StrictMath.toRadians(degrees);
    return polar(centre, radius, degrees).plus(by * StrictMath.cos(a), by * StrictMath.sin(a));
  }

  private static Point polar(Point centre, double radius, double degrees) {
    double a = StrictMath.toRadians(degrees);
    return centre.plus(radius * StrictMath.sin(a), -radius * StrictMath.cos(a));
  }
}
