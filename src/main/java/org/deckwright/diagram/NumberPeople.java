package org.deckwright.diagram;

import java.util.ArrayList;
import java.util.List;
import org.deckwright.deck.Diagram;
import org.deckwright.deck.Item;
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
import org.deckwright.scene.Outline;
import org.deckwright.scene.Paragraph.Align;
import org.deckwright.scene.Role;
import org.deckwright.scene.Stroke;
import org.deckwright.scene.TextBlock.Anchor;
import org.deckwright.text.LineBreaker.Mode;

/** So many of so many persons: the first kind in the accent, the second quiet. */
final class NumberPeople implements DiagramLayout {
  private static final int MOST_PERSONS = 20;
  private static final int A_ROW = 10;

  /** A person's width as a share of the height. */
  private static final double WIDTH = 0.235;

  private static final double WIDEST_PITCH = 1.55;

  /** From person to person in two rows, in widths of one. */
  private static final double CLOSE = 1.45;

  /** What two rows, and a single one, may take of the zone's width. */
  private static final double CROWD = 0.62;

  private static final double LINE = 0.56;

  /** So few persons stand beside what is said about them. */
  private static final int FEW = 6;

  private static final double ROW_GAP = 18;

  /** Height of what is said beside a single row. */
  private static final double WORDS = 290;

  /** Between two rows of persons and what is said about them. */
  private static final double ASIDE = 42;

  @Override
  public StructureCard card() {
    return StructureCard.of("number-people", "so many of so many persons", 2, 2)
        .in(ItemStyle.forms(ItemStyle.Look.TINTED));
  }

  @Override
  public double mostEnlarged() {
    return 1;
  }

  @Override
  public List<String> faults(Diagram d) {
    List<String> out = new ArrayList<>(Amounts.faults(d.items(), "items"));
    double sum = Amounts.sum(d.items());
    if (out.isEmpty() && sum < 2) {
      out.add(DiagramMessages.amountBetween("items.amount", sum, 2, 100));
    }
    return out;
  }

  /**
   * How many persons of either kind.
   *
   * @param rounded whether the amounts were no whole persons
   */
  private record Crowd(int first, int second, boolean rounded) {
    int all() {
      return first + second;
    }
  }

  /** Whole persons; where there are more than fit, ten stand for them all. */
  private static Crowd crowd(List<Item> items) {
    double sum = Amounts.sum(items);
    double all = sum <= MOST_PERSONS ? Math.rint(sum) : A_ROW;
    double first = Amounts.of(items.get(0)) * all / sum;
    boolean rounded = Math.abs(first - Math.rint(first)) > 1e-6;
    int whole = (int) Math.rint(first);
    return new Crowd(whole, (int) all - whole, rounded);
  }

  @Override
  public void place(Diagram d, Rect all, Frame f) {
    Rect zone = Note.below(f, d.note(), all);
    boolean compact = f.isCompact();
    Crowd crowd = crowd(d.items());
    boolean few = crowd.all() <= FEW && !isUnnamed(d.items().get(1));
    if ((crowd.all() > A_ROW || few) && !compact) {
      rows(d, crowd, few ? 1 : 2, zone, f);
      return;
    }
    int rows = crowd.all() > A_ROW ? 2 : 1;
    int columns = (crowd.all() + rows - 1) / rows;
    double gap = 8;
    double foot = compact ? 58 : 100;
    double height = (zone.height() - foot - (rows - 1) * gap) / rows;
    height = Math.min(height, zone.width() / columns / WIDTH / 1.35);
    double width = height * WIDTH;
    double free = (zone.width() - columns * width) / Math.max(1, columns - 1);
    double pitch = Math.min(width + free, width * (rows > 1 ? 2 * WIDEST_PITCH : WIDEST_PITCH));
    double block = rows * height + (rows - 1) * gap + foot;
    double top = zone.y() + (zone.height() - block) * Lettering.lift(f, 0.4);
    ItemStyle look = ItemStyle.of(f, d, ItemStyle.Look.TINTED).withForm();
    for (int i = 0; i < crowd.all(); i++) {
      int row = i / columns;
      int column = i % columns;
      Rect box = new Rect(zone.x() + column * pitch, top + row * (height + gap), width, height);
      person(f, i, look.bar(i < crowd.first()), box);
    }
    double rule = top + rows * height + (rows - 1) * gap + f.gap(compact ? 8 : 14);
    double end = zone.x() + (columns - 1) * pitch + width;
    double first = rows == 1 ? crowd.first() : columns / 2.0;
    double split = Math.max(zone.x(), zone.x() + first * pitch);
    Rect below = Rect.between(zone.x(), rule, zone.right(), zone.bottom());
    feet(d, crowd, below, split, end, pitch - width, f);
  }

  /** Rows as high as the place, and beside them what either kind does. */
  private static void rows(Diagram d, Crowd crowd, int count, Rect zone, Frame f) {
    int columns = (crowd.all() + count - 1) / count;
    double gaps = (count - 1) * ROW_GAP;
    double widest = zone.width() * (count == 1 ? LINE : CROWD);
    double height = Math.min((zone.height() - gaps) / count, widest / columns / CLOSE / WIDTH);
    double width = height * WIDTH;
    double top = zone.y() + (zone.height() - count * height - gaps) / 2;
    ItemStyle look = ItemStyle.of(f, d, ItemStyle.Look.TINTED).withForm();
    for (int i = 0; i < crowd.all(); i++) {
      double x = zone.x() + i % columns * width * CLOSE;
      int row = i / columns;
      double y = top + row * (height + ROW_GAP);
      person(f, i, look.bar(i < crowd.first()), new Rect(x, y, width, height));
    }
    double left = zone.x() + columns * width * CLOSE + ASIDE;
    double words =
        count == 1 ? Math.max(height, Math.min(zone.height(), WORDS)) : 2 * height + gaps;
    double from = zone.centre().y() - words / 2;
    told(d, crowd, Rect.between(left, from, zone.right(), from + words), f);
  }

  /** What either kind does, one below the other. */
  private static void told(Diagram d, Crowd crowd, Rect rows, Frame f) {
    double pitch = (rows.height() + ROW_GAP) / 2;
    List<Caption> words = new ArrayList<>();
    for (int i = 0; i < 2; i++) {
      Caption c = Caption.plain(f, d.items().get(i), rows.width());
      words.add(i == 0 && crowd.rounded() ? rounded(c, f) : c);
    }
    Style figure = f.style("sentence").withSize(54).withFloor(24);
    double room = pitch - ROW_GAP - figure.leading() - f.gap(24);
    Captions set =
        Captions.set(f, words, Lettering.head(f, 20), Lettering.text(f), room, Captions.Rows.FREE);
    for (int i = 0; i < 2; i++) {
      Item item = d.items().get(i);
      double y = rows.y() + i * pitch;
      int n = i;
      f.group(Caption.name(item), "", g -> beside(item, set, n, rows, y, figure, g));
    }
  }

  private static void beside(
      Item item, Captions set, int n, Rect rows, double top, Style figure, Frame f) {
    Ink ink = f.ink(n == 0 ? "accent" : "ink");
    Stroke stroke = Stroke.solid(f.ink(n == 0 ? "accent" : "neutral"), 1.5);
    f.line("Rule", rows.x(), top, rows.right(), top, stroke);
    String shown = Amounts.shown(item);
    Style fitted = f.display(shown, figure, rows.width(), figure.leading() * 1.01, Mode.FILL);
    double baseline = top + f.gap(18) + fitted.capHeight();
    f.textAt("Figure", Role.PART, shown, fitted.withInk(ink), rows.x(), baseline, rows.width(), 1);
    set.place(f, n, rows.x(), baseline + f.gap(10), Align.LEFT);
  }

  private static void person(Frame f, int i, ItemStyle.Plate plate, Rect box) {
    f.group(
        "Person " + (i + 1),
        "",
        g -> {
          double r = box.height() * 0.0865;
          Point head = new Point(box.centre().x(), box.y() + r);
          g.shape("Head", Outline.ellipse(Rect.around(head, r)), plate.ground(), plate.line());
          g.shape("Body", Outline.free(body(box)), plate.ground(), plate.line());
        });
  }

  /** Shoulders, trunk and legs as one outline. */
  private static Path body(Rect box) {
    double w = box.width();
    double h = box.height();
    double round = w / 2 * 0.95;
    double knob = w * 0.1;
    double leg = w * 0.275;
    double top = box.y() + h * 0.21;
    double hip = box.y() + h * 0.625;
    double left = box.centre().x() - leg;
    double right = box.centre().x() + leg;
    double k = 0.45;
    return new Path.Builder()
        .move(box.x() + round, top)
        .line(box.right() - round, top)
        .cubic(
            new Point(box.right() - round * k, top),
            new Point(box.right(), top + round * k),
            new Point(box.right(), top + round))
        .line(box.right(), hip - knob)
        .cubic(
            new Point(box.right(), hip - knob * k),
            new Point(box.right() - knob * k, hip),
            new Point(box.right() - knob, hip))
        .line(right, hip)
        .line(right, box.bottom() - knob)
        .cubic(
            new Point(right, box.bottom() - knob * k),
            new Point(right - knob * k, box.bottom()),
            new Point(right - knob, box.bottom()))
        .line(left + knob, box.bottom())
        .cubic(
            new Point(left + knob * k, box.bottom()),
            new Point(left, box.bottom() - knob * k),
            new Point(left, box.bottom() - knob))
        .line(left, hip)
        .line(box.x() + knob, hip)
        .cubic(
            new Point(box.x() + knob * k, hip),
            new Point(box.x(), hip - knob * k),
            new Point(box.x(), hip - knob))
        .line(box.x(), top + round)
        .cubic(
            new Point(box.x(), top + round * k),
            new Point(box.x() + round * k, top),
            new Point(box.x() + round, top))
        .close()
        .build();
  }

  /** What nobody names is seen and not counted. */
  private static boolean isUnnamed(Item item) {
    return item.label().isEmpty() && item.value().isEmpty() && item.text().isEmpty();
  }

  private static String shown(Item item) {
    return isUnnamed(item) ? "" : Amounts.shown(item);
  }

  /** A rule below either kind, its figure and what it does. */
  private static void feet(
      Diagram d, Crowd crowd, Rect zone, double split, double end, double gap, Frame f) {
    double between = 24;
    double least = zone.width() * 0.36;
    boolean alone = isUnnamed(d.items().get(1));
    double second =
        alone ? zone.right() : Math.max(zone.x() + least, Math.min(split, zone.right() - least));
    List<Double> from = List.of(zone.x(), second);
    List<Double> width =
        List.of(second - between - zone.x(), alone ? between : zone.right() - second);
    Style common = figure(d.items(), width.get(0) * 0.4, f);
    List<Caption> words = new ArrayList<>();
    for (int i = 0; i < 2; i++) {
      Item item = d.items().get(i);
      double taken = f.setter().room(shown(item), common) + 14;
      Caption c = Caption.plain(f, item, Math.max(1, width.get(i) - taken));
      words.add(i == 0 && crowd.rounded() && !f.isCompact() ? rounded(c, f) : c);
    }
    double top = zone.y() + f.gap(f.isCompact() ? 6 : 12);
    Style head = Lettering.head(f, 22);
    Captions set =
        Captions.set(f, words, head, Lettering.text(f), zone.bottom() - top, Captions.Rows.FREE);
    for (int i = 0; i < 2; i++) {
      int n = i;
      Item item = d.items().get(i);
      f.group(
          Caption.name(item),
          "",
          g -> {
            Ink line = g.ink(n == 0 ? "accent" : "neutral");
            double x = n == 0 ? zone.x() : split;
            double to = n == 0 ? split - gap : end;
            if (to > x) {
              g.line("Rule", x, zone.y(), to, zone.y(), Stroke.solid(line, 1.5));
            }
            Style style = common.withInk(g.ink(n == 0 ? "accent" : "ink"));
            Setting s = g.set(shown(item), style, width.get(n), Mode.FILL);
            double baseline = top + style.capHeight();
            g.put(
                "Figure",
                Role.PART,
                s,
                from.get(n),
                baseline,
                s.room() + 1,
                Align.LEFT,
                Anchor.TOP);
            double at = from.get(n) + s.room() + 14;
            double inset = Math.min(set.inset(n), top - zone.y());
            set.place(g, n, at, top - inset, Align.LEFT);
          });
    }
  }

  /** The size that the figures of both kinds have. */
  private static Style figure(List<Item> items, double room, Frame f) {
    Style figure = f.style("sentence").withSize(f.isCompact() ? 26 : 52).withFloor(18);
    double least = figure.size();
    for (Item item : items) {
      Style fitted = f.display(shown(item), figure, room, figure.leading() * 1.01, Mode.FILL);
      least = Math.min(least, fitted.size());
    }
    return figure.withSize(least);
  }

  private static Caption rounded(Caption c, Frame f) {
    String note = f.setter().furniture().rounded();
    return c.withText(c.text().isEmpty() ? note : c.text() + "\n" + note);
  }
}
