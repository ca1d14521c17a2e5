package org.deckwright.diagram;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.deckwright.deck.Diagram;
import org.deckwright.deck.Item;
import org.deckwright.geom.Path;
import org.deckwright.geom.Point;
import org.deckwright.geom.Rect;
import org.deckwright.layout.DiagramLayout;
import org.deckwright.layout.Frame;
import org.deckwright.layout.Part;
import org.deckwright.layout.Setting;
import org.deckwright.layout.StructureCard;
import org.deckwright.layout.Style;
import org.deckwright.scene.Mark;
import org.deckwright.scene.Outline;
import org.deckwright.scene.Paragraph.Align;
import org.deckwright.scene.Role;
import org.deckwright.scene.Stroke;
import org.deckwright.scene.Tag;
import org.deckwright.text.LineBreaker.Mode;

/** How far it is to the goal: a tube filled as far as one has come, its goals dashed. */
final class NumberThermometer implements DiagramLayout {
  private static final double PAD = 8;

  /** Share of the free width that stands left of the picture. */
  private static final double ASIDE = 0.35;

  @Override
  public StructureCard card() {
    return StructureCard.of("number-thermometer", "how far it is to the goal", 2, 5);
  }

  @Override
  public List<String> faults(Diagram d) {
    return Amounts.faults(d.items(), "items");
  }

  /** The tube: its middle, its top, the bulb's centre, where zero is, and half its width. */
  private record Tube(double x, double top, double zero, double half, double bulb, double most) {
    double y(double amount) {
      return zero - (zero - top - half / 2) * amount / most;
    }
  }

  @Override
  public void place(Diagram d, Rect zone, Frame f) {
    boolean compact = f.isCompact();
    double half = compact ? 14 : 24;
    double bulb = half * 1.7;
    List<Item> items = new ArrayList<>(d.items());
    items.sort(Comparator.comparingDouble(i -> -Amounts.of(i)));
    double before = (compact ? bulb + 4 : 76) + half + (compact ? 38 : 108);
    List<Words> words = new ArrayList<>();
    for (Item item : items) {
      words.add(words(item, zone.width() - before, f));
    }
    double widest = words.stream().mapToDouble(Words::width).max().orElse(0);
    double shift = compact ? 0 : Math.max(0, zone.width() - before - widest) * ASIDE;
    double left = zone.x() + shift + before;
    double x = left - half - (compact ? 38 : 108);
    double above = Math.max(0, words.get(0).figure() + f.gap(PAD) / 2 - half / 2);
    double most = Amounts.most(d.items());
    Tube tube = new Tube(x, zone.y() + above, zone.bottom() - bulb, half, bulb, most);
    draw(d.items().get(0), tube, f);
    Rect place = Rect.between(left, zone.y(), zone.right(), zone.bottom());
    if (!compact && !d.note().isEmpty()) {
      Style body = f.style("body").withInk(f.ink("ink"));
      Setting note = f.set(d.note(), body, place.width(), Mode.EVEN);
      words.add(new Words("Note", List.of(new Frame.Para(note, 0)), false));
    }
    labels(items, words, tube, place, f);
  }

  /** What stands beside a height: a goal's figure and name on one line, today's one below. */
  private record Words(String name, List<Frame.Para> paras, boolean pointed) {
    double height() {
      return paras.stream().mapToDouble(p -> p.setting().height() + p.gap()).sum();
    }

    double width() {
      return paras.stream().mapToDouble(p -> p.setting().room()).max().orElse(0);
    }

    /** From the top of the line boxes to the middle of the figure. */
    double figure() {
      Style first = paras.get(0).setting().style();
      return first.ascent() - first.capHeight() / 2;
    }

    boolean isWhole() {
      return paras.stream().allMatch(p -> p.setting().isWhole());
    }
  }

  private static Words words(Item item, double width, Frame f) {
    boolean goal = isGoal(item);
    Style figure = Lettering.head(f, goal ? 24 : f.isCompact() ? 28 : 54);
    Style inked = goal ? figure : figure.withInk(f.ink("accent"));
    Style body = Lettering.text(f, goal ? 18 : 20);
    List<Part> head = new ArrayList<>(List.of(Part.of(Amounts.shown(item), inked)));
    List<Frame.Para> paras = new ArrayList<>();
    if (goal && !item.label().isEmpty()) {
      head.add(Part.of("  " + item.label(), body.withLeading(figure.leading())));
    }
    paras.add(new Frame.Para(f.setter().set(head, width, Mode.FILL), 0));
    for (String line : List.of(goal ? "" : item.label(), Lettering.text(f, item))) {
      if (!line.isEmpty()) {
        paras.add(new Frame.Para(f.set(line, body, width, Mode.EVEN), 0));
      }
    }
    return new Words(Caption.name(item), paras, true);
  }

  private static boolean isGoal(Item item) {
    return item.kind().equals("goal");
  }

  private static void draw(Item now, Tube t, Frame f) {
    double y = t.y(Amounts.of(now));
    f.group(
        "Thermometer",
        "",
        g -> {
          Rect tube = Rect.between(t.x() - t.half(), t.top(), t.x() + t.half(), t.zero());
          g.fill("Tube", Outline.pill(tube), Lettering.quiet(g));
          Rect filled = Rect.between(t.x() - t.half(), y, t.x() + t.half(), t.zero());
          boolean round = y < t.top() + t.half();
          g.fill(
              "Filled",
              round ? Outline.roundTop(filled, t.half()) : Outline.rect(filled),
              g.ink("accent"));
          Point bulb = new Point(t.x(), t.zero());
          g.fill("Bulb", Outline.ellipse(Rect.around(bulb, t.bulb())), g.ink("accent"));
          for (int i = 1; i <= 4; i++) {
            double at = t.y(t.most() * i / 4);
            double left = t.x() - t.half() - 12;
            if (at < t.zero() - t.bulb()) {
              g.line("Tick", left, at, left + 8, at, Stroke.solid(g.ink("ink"), 1.5));
            }
          }
        });
  }

  /** Each figure beside its height, pushed apart where they would touch. */
  private static void labels(List<Item> items, List<Words> words, Tube tube, Rect place, Frame f) {
    List<Double> wanted = new ArrayList<>();
    List<Double> sizes = new ArrayList<>();
    for (int i = 0; i < words.size(); i++) {
      double size = words.get(i).height() + f.gap(f.isCompact() ? 2 : PAD);
      double y = words.get(i).pointed() ? tube.y(Amounts.of(items.get(i))) : tube.zero();
      wanted.add(y - words.get(i).figure() + words.get(i).height() / 2);
      sizes.add(size);
    }
    List<Double> middles = Spread.apart(rising(wanted), sizes, place.y() - PAD, place.bottom());
    int last = words.size() - 1;
    boolean fits = middles.get(last) + sizes.get(last) / 2 <= place.bottom() + PAD / 2;
    if (!fits || !words.stream().allMatch(Words::isWhole)) {
      f.overflow();
      return;
    }
    for (int i = 0; i < words.size(); i++) {
      int k = i;
      Words w = words.get(i);
      double top = middles.get(i) - w.height() / 2;
      f.group(
          w.name(),
          "",
          g -> {
            if (w.pointed()) {
              Item item = items.get(k);
              double y = tube.y(Amounts.of(item));
              double from = tube.x() + tube.half() + 4;
              pointer(g, !isGoal(item), from, y, place.x() - 12, top + w.figure());
            }
            double baseline = top + w.paras().get(0).setting().style().ascent();
            g.block(w.name(), Role.PART, w.paras(), place.x(), baseline, place.width(), Align.LEFT);
          });
    }
  }

  /** Wishes in rising order, as far as the order of the figures asks for it. */
  private static List<Double> rising(List<Double> wanted) {
    List<Double> out = new ArrayList<>();
    double last = -Double.MAX_VALUE;
    for (double w : wanted) {
      last = Math.max(last, w);
      out.add(last);
    }
    return out;
  }

  private static void pointer(Frame f, boolean now, double x, double y, double to, double at) {
    Stroke line = now ? Stroke.solid(f.ink("accent"), 1.5) : Stroke.dashed(f.ink("ink"), 1.5, 4, 3);
    List<Point> points =
        Math.abs(at - y) < 0.5
            ? List.of(new Point(x, y), new Point(to, y))
            : List.of(
                new Point(x, y),
                new Point(x + (to - x) * 0.35, y),
                new Point(x + (to - x) * 0.75, at),
                new Point(to, at));
    f.add(
        Mark.Shape.of(
            Tag.of("Pointer", Role.DECORATION),
            Outline.free(Path.open(points)),
            Optional.empty(),
            Optional.of(line)));
  }
}
