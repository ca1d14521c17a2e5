package org.deckwright.diagram;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
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
import org.deckwright.scene.Mark;
import org.deckwright.scene.Outline;
import org.deckwright.scene.Paragraph.Align;
import org.deckwright.scene.Role;
import org.deckwright.scene.Stroke;
import org.deckwright.scene.Tag;
import org.deckwright.text.LineBreaker.Mode;

/** Reasons for and against, hung from a beam that tilts to the side that the claim favours. */
final class CompareScale implements DiagramLayout {
  private static final double TILT = StrictMath.toRadians(7);
  private static final int MOST_REASONS = 5;
  private static final double GAP = 5;

  @Override
  public StructureCard card() {
    return StructureCard.of("compare-scale", "reasons for and against, with a verdict", 2, 2)
        .in(ItemStyle.forms(ItemStyle.Look.TINTED));
  }

  @Override
  public List<String> faults(Diagram d) {
    List<String> out = new ArrayList<>();
    for (int i = 0; i < d.items().size(); i++) {
      int found = d.items().get(i).items().size();
      if (found < 1 || found > MOST_REASONS) {
        out.add(
            DiagramMessages.amountBetween("items[" + (i + 1) + "].items", found, 1, MOST_REASONS));
      }
    }
    return out;
  }

  /** Where the beam is held and ends, and the size of what hangs on it. */
  private record Build(Point pivot, List<Point> ends, double width, double block, double head) {}

  @Override
  public void place(Diagram d, Rect all, Frame f) {
    Rect zone = Note.below(f, d.note(), all);
    double width = width(d.items(), zone, f);
    double arm = Math.min(zone.width() / 2 - width / 2, zone.width() * 0.36);
    Captions heads = heads(d.items(), width / 2, zone, f);
    double fall = arm * StrictMath.sin(TILT);
    double reach = arm * StrictMath.cos(TILT);
    Point pivot = new Point(zone.centre().x(), zone.y() + fall + (f.isCompact() ? 8 : 12));
    int way = tilt(d.items());
    List<Point> ends = List.of(pivot.plus(-reach, -way * fall), pivot.plus(reach, way * fall));
    double head = Math.max(f.gap(f.isCompact() ? 20 : 44), heads.height() + f.gap(10));
    int most = d.items().stream().mapToInt(i -> i.items().size()).max().orElse(1);
    double room = zone.bottom() - f.gap(6) - pivot.y() - fall - head;
    double block = Math.min(block(d.items(), width, f), (room + GAP) / most - GAP);
    if (block < 22) {
      f.overflow();
      return;
    }
    Build b = new Build(pivot, ends, width, block, head);
    post(b, zone, f);
    Style style = style(d.items(), b, f);
    ItemStyle look = ItemStyle.of(f, d, ItemStyle.Look.TINTED).withForm();
    for (int i = 0; i < 2; i++) {
      side(d.items().get(i), look, i, b, heads, style, f);
    }
    f.add(beam(b, f));
    double knob = f.isCompact() ? 7 : 11;
    f.fill("Pivot", Outline.ellipse(Rect.around(pivot, knob)), f.ink("ink"));
  }

  /** How wide blocks are: wider where many reasons are long. */
  private static double width(List<Item> sides, Rect zone, Frame f) {
    double usual = Math.min(260, zone.width() * (f.isCompact() ? 0.4 : 0.3));
    Style style = Lettering.head(f, 16);
    boolean crowded = sides.stream().anyMatch(s -> s.items().size() > 3);
    boolean longer =
        sides.stream()
            .flatMap(s -> s.items().stream())
            .anyMatch(r -> f.setter().room(SideRows.words(r), style) > usual - 20);
    return crowded && longer && !f.isCompact() ? Math.min(320, zone.width() * 0.37) : usual;
  }

  /** How high a block should be: higher where a reason has two lines. */
  private static double block(List<Item> sides, double width, Frame f) {
    double usual = f.isCompact() ? 36 : 46;
    Style style = Lettering.head(f);
    boolean one =
        sides.stream()
            .flatMap(s -> s.items().stream())
            .allMatch(r -> f.setter().room(SideRows.words(r), style) <= width - 20);
    return one || f.isCompact() ? usual : Math.max(usual, 2 * style.leading() + 12);
  }

  /** −1 to the left, 1 to the right, 0 where the claim leaves it open. */
  private static int tilt(List<Item> sides) {
    return sides.get(0).hot() == sides.get(1).hot() ? 0 : sides.get(0).hot() ? -1 : 1;
  }

  private static Captions heads(List<Item> sides, double width, Rect zone, Frame f) {
    List<Caption> words = new ArrayList<>();
    for (Item side : sides) {
      words.add(Caption.plain(f, side, width - 14).heated(side.hot()));
    }
    Style head = Lettering.head(f, 20);
    return Captions.set(f, words, head, f.style("small"), zone.height() * 0.3, Captions.Rows.FREE);
  }

  private static Style style(List<Item> sides, Build b, Frame f) {
    List<String> words =
        sides.stream().flatMap(s -> s.items().stream()).map(SideRows::words).toList();
    Style head = b.block() < 40 ? Lettering.head(f, 16) : Lettering.head(f);
    return f.common(words, head, b.width() - 20, b.block() - 2, Mode.EVEN);
  }

  private static void post(Build b, Rect zone, Frame f) {
    double foot = zone.bottom() - 5;
    double top = f.isCompact() ? 4 : 5;
    double half = f.isCompact() ? 10 : 17;
    Path post =
        Path.closed(
            List.of(
                b.pivot().plus(-top, 0),
                b.pivot().plus(top, 0),
                new Point(b.pivot().x() + half, foot),
                new Point(b.pivot().x() - half, foot)));
    double wide = f.isCompact() ? 42 : 70;
    f.group(
        "Post",
        "",
        g -> {
          g.fill("Post", Outline.free(post), g.ink("neutral"));
          Rect base = new Rect(b.pivot().x() - wide, foot, 2 * wide, 5);
          g.fill("Foot", Outline.rect(base), g.ink("neutral"));
        });
  }

  private static Mark beam(Build b, Frame f) {
    return Mark.Connector.straight(
        Tag.of("Beam", Role.DECORATION),
        Path.open(b.ends()),
        new Stroke(f.ink("ink"), f.isCompact() ? 3.5 : 5, List.of(), true));
  }

  /** A side's name beside the line that its reasons hang on, the reasons as blocks. */
  private static void side(
      Item side, ItemStyle look, int i, Build b, Captions heads, Style style, Frame f) {
    Point end = b.ends().get(i);
    double top = end.y() + b.head();
    f.group(
        Caption.name(side),
        "",
        g -> {
          g.add(hanger(end, top, "reason-" + i + "-0", g));
          heads.placeUp(g, i, end.x() + 12, top - g.gap(6), Align.LEFT);
          for (int k = 0; k < side.items().size(); k++) {
            double y = top + k * (b.block() + GAP);
            Rect box = new Rect(end.x() - b.width() / 2, y, b.width(), b.block());
            block(
                g,
                side.items().get(k),
                look.panel(side.hot()),
                box,
                style,
                "reason-" + i + "-" + k);
          }
        });
  }

  private static Mark hanger(Point end, double top, String block, Frame f) {
    return Mark.Connector.straight(
            Tag.of("Line", Role.DECORATION),
            Path.open(List.of(end, new Point(end.x(), top))),
            Stroke.solid(f.ink("ink"), 1.5))
        .to(new Mark.Glue(block, Links.TOP));
  }

  private static void block(
      Frame f, Item reason, ItemStyle.Plate plate, Rect box, Style style, String id) {
    Optional<Stroke> line =
        plate.isFull()
            ? Optional.empty()
            : Optional.of(plate.line().orElse(Stroke.solid(f.ink("neutral"), 1)));
    Style inked = style.withInk(plate.ink());
    Setting s = f.set(SideRows.words(reason), inked, box.width() - 20, Mode.EVEN);
    Rect room = new Rect(box.x() + 10, box.y(), box.width() - 20, box.height());
    Tag tag = Tag.of(Caption.name(reason), Role.PART).withId(id);
    f.label(tag, Outline.roundRect(box, 8), plate.ground(), line, s, room, Align.CENTRE);
  }
}
