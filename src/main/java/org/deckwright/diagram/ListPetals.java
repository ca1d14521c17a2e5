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
import org.deckwright.scene.Outline;
import org.deckwright.scene.Paragraph.Align;
import org.deckwright.scene.Role;
import org.deckwright.scene.Tag;
import org.deckwright.scene.TextBlock.Anchor;
import org.deckwright.text.LineBreaker.Mode;

/** Parts that together make one whole, none first: petals round a name, each with its words. */
final class ListPetals implements DiagramLayout {
  private static final double LARGEST = 52;

  /** The same of a flower of four petals at most. */
  private static final double LARGEST_OF_FEW = 70;

  private static final double SMALLEST = 16;
  private static final double GAP = 14;

  /** Between a petal and the words of the one below it. */
  private static final double NEAR = 2;

  private static final double WIDEST = 300;
  private static final double KAPPA = 0.2652164898395440;
  private static final int PIECES = 4;

  /** How far a piece's control points stand out. */
  private static final double HULL = 1.05;

  @Override
  public StructureCard card() {
    return StructureCard.of("list-petals", "parts that together make one whole, none first", 3, 8)
        .in(ItemStyle.forms(ItemStyle.Look.TINTED));
  }

  /**
   * A flower's measures.
   *
   * @param head radius of a petal's round end
   * @param reach from the flower's centre to the centre of that end
   * @param inner from the flower's centre to a petal's tip
   */
  private record Flower(int petals, Point centre, double head, double reach, double inner) {
    private double degrees(int i) {
      return (i + 0.5) * 360 / petals;
    }

    private Point head(int i) {
      return Outlines.polar(centre, reach, degrees(i));
    }

    private boolean isLeft(int i) {
      return degrees(i) > 181;
    }

    private boolean isFoot(int i) {
      return Math.abs(degrees(i) - 180) < 1;
    }
  }

  @Override
  public void place(Diagram d, Rect all, Frame f) {
    Rect zone = Note.below(f, d.note(), all);
    Flower flower = flower(d.items().size(), zone, f.isCompact() ? 22 : 54);
    if (flower.head() < SMALLEST) {
      f.overflow();
      return;
    }
    Captions captions = captions(d, flower, zone, f);
    List<String> icons = Badge.icons(f, d.items());
    ItemStyle look = ItemStyle.of(f, d, ItemStyle.Look.TINTED).withForm();
    centre(d, flower, f);
    for (int i = 0; i < d.items().size(); i++) {
      int n = i;
      Item item = d.items().get(i);
      f.group(
          Caption.name(item),
          "",
          g -> {
            petal(g, flower, n, icons.get(n), look.badge(item.hot()));
            words(g, captions, flower, n);
          });
    }
    if (collide(captions, flower, zone)) {
      f.overflow();
    }
  }

  /** The largest flower that the zone's height holds. */
  private static Flower flower(int petals, Rect zone, double core) {
    double sine = StrictMath.sin(StrictMath.PI / petals);
    double head = petals > 4 ? LARGEST : LARGEST_OF_FEW;
    while (true) {
      double reach = Math.max(core + 1.35 * head, (head + 6) / sine);
      double top = reach * StrictMath.cos(StrictMath.PI / petals) + head * HULL;
      double foot = petals % 2 == 1 ? reach + head * HULL : top;
      if (top + foot <= zone.height() && reach + head < zone.width() * 0.3 || head < SMALLEST) {
        double y = zone.y() + (zone.height() - top - foot) / 2 + top;
        double inner = Math.max(core, reach - 1.6 * head);
        return new Flower(petals, new Point(zone.centre().x(), y), head, reach, inner);
      }
      head -= 1;
    }
  }

  private static Captions captions(Diagram d, Flower flower, Rect zone, Frame f) {
    List<Caption> out = new ArrayList<>();
    for (int i = 0; i < d.items().size(); i++) {
      double off = flower.head() + (f.isCompact() ? 7 : GAP);
      double x = flower.head(i).x() + (flower.isLeft(i) ? -off : off);
      double width = flower.isLeft(i) ? x - zone.x() : zone.right() - x;
      Item item = d.items().get(i);
      double most = Math.max(20, Math.min(WIDEST, width));
      out.add(Caption.of(f, item, most).heated(item.hot()));
    }
    double apart = Math.abs(flower.head(0).y() - flower.head(1).y());
    double height = flower.petals() < 4 ? zone.height() * 0.45 : Math.max(24, apart - 4);
    Style text = flower.petals() > 6 ? f.style("small") : Lettering.text(f);
    return Captions.set(f, out, Lettering.head(f), text, height, Captions.Rows.FREE);
  }

  private static double left(Captions captions, Flower flower, int i, Frame f) {
    double off = flower.head() + (f.isCompact() ? 7 : GAP);
    double x = flower.head(i).x();
    return flower.isLeft(i) ? x - off - captions.given(i) : x + off;
  }

  private static void words(Frame f, Captions captions, Flower flower, int i) {
    Align align = flower.isLeft(i) ? Align.RIGHT : Align.LEFT;
    captions.placeMid(f, i, left(captions, flower, i, f), middle(captions, flower, i), align);
  }

  /** Height of a petal's words: beside its head, at the foot below the petal beside it. */
  private static double middle(Captions captions, Flower flower, int i) {
    double y = flower.head(i).y();
    if (!flower.isFoot(i)) {
      return y;
    }
    double lower = y + flower.head() * 0.4;
    Point beside = flower.head(i - 1);
    boolean over = beside.x() - flower.head() < flower.head(i).x() + flower.head() + GAP;
    double below = beside.y() + flower.head() + NEAR + captions.height(i) / 2;
    return over ? Math.max(lower, below) : lower;
  }

  /** Whether the words of two petals of one side meet, or leave the zone. */
  private static boolean collide(Captions captions, Flower flower, Rect zone) {
    boolean over = false;
    for (int i = 0; i < flower.petals(); i++) {
      double half = captions.height(i) / 2;
      double at = middle(captions, flower, i);
      over |= at - half < zone.y() - 4 || at + half > zone.bottom() + 6;
      for (int k = 0; k < i; k++) {
        boolean beside = flower.isLeft(i) == flower.isLeft(k);
        double apart = Math.abs(at - middle(captions, flower, k));
        over |= beside && apart < half + captions.height(k) / 2 - 4;
      }
    }
    return over;
  }

  private static void centre(Diagram d, Flower flower, Frame f) {
    if (d.centre().isEmpty()) {
      return;
    }
    double half = flower.inner() * 0.9;
    Rect box = Rect.around(flower.centre(), half);
    Style style = f.isCompact() ? Lettering.label(f) : f.style("head").withSize(18);
    Setting set = f.set(d.centre(), style, 2 * half, Mode.EVEN);
    if (f.isCompact() && (!set.isWhole() || set.height() > 2 * half)) {
      return;
    }
    f.textIn("Centre", Role.PART, d.centre(), style, box, Align.CENTRE, Anchor.MIDDLE, Mode.EVEN);
  }

  private static void petal(Frame f, Flower flower, int i, String icon, ItemStyle.Plate plate) {
    Tag tag = Tag.of("Petal", Role.PART);
    Outline outline = Outline.free(path(flower, flower.degrees(i)));
    if (icon.isEmpty()) {
      Style style = f.style("head").withSize(flower.head() * 0.7).withInk(plate.mark());
      Rect room = Rect.around(flower.head(i), flower.head());
      String number = Integer.toString(i + 1);
      f.label(
          tag,
          outline,
          plate.ground(),
          plate.line(),
          f.set(number, style, room.width(), Mode.FILL),
          room,
          Align.CENTRE);
    } else {
      f.shape(tag, outline, plate.ground(), plate.line());
      f.icon(icon, flower.head(i), flower.head() * 0.9, plate.mark());
    }
  }

  /** A drop whose tip looks to the centre. */
  private static Path path(Flower flower, double degrees) {
    double r = flower.head();
    double in = flower.inner();
    double out = flower.reach();
    Path.Builder b =
        new Path.Builder()
            .move(at(flower, degrees, in, 0))
            .cubic(
                at(flower, degrees, in, r * 0.3),
                at(flower, degrees, out - r * 0.85, r),
                at(flower, degrees, out, r));
    for (int i = 0; i < PIECES; i++) {
      double from = StrictMath.PI * i / PIECES;
      double to = StrictMath.PI * (i + 1) / PIECES;
      b.cubic(
          onHead(flower, degrees, from, KAPPA),
          onHead(flower, degrees, to, -KAPPA),
          onHead(flower, degrees, to, 0));
    }
    return b.cubic(
            at(flower, degrees, out - r * 0.85, -r),
            at(flower, degrees, in, -r * 0.3),
            at(flower, degrees, in, 0))
        .close()
        .build();
  }

  /** A place on the round end, or so far along its tangent, by its angle from the petal's side. */
  private static Point onHead(Flower flower, double degrees, double angle, double tangent) {
    double sine = StrictMath.sin(angle);
    double cosine = StrictMath.cos(angle);
    double along = flower.reach() + flower.head() * (sine + tangent * cosine);
    return at(flower, degrees, along, flower.head() * (cosine - tangent * sine));
  }

  /** The place so far from the centre along an angle, and so far to its side. */
  private static Point at(Flower flower, double degrees, double along, double aside) {
    double a = StrictMath.toRadians(degrees);
    return Outlines.polar(flower.centre(), along, degrees)
        .plus(aside * StrictMath.cos(a), aside * StrictMath.sin(a));
  }
}
