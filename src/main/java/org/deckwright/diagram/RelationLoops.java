package org.deckwright.diagram;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.deckwright.deck.Diagram;
import org.deckwright.deck.Item;
import org.deckwright.diag.DiagramMessages;
import org.deckwright.geom.Point;
import org.deckwright.geom.Rect;
import org.deckwright.layout.DiagramLayout;
import org.deckwright.layout.Frame;
import org.deckwright.layout.Setting;
import org.deckwright.layout.StructureCard;
import org.deckwright.layout.Style;
import org.deckwright.scene.Paragraph.Align;
import org.deckwright.text.LineBreaker.Mode;

/**
 * A force that feeds itself, and perhaps one that stops it: one loop, or two with a member in
 * common.
 */
final class RelationLoops implements DiagramLayout {
  /** How far a ring stands from the member that both have. */
  private static final double APART = 26;

  @Override
  public StructureCard card() {
    return StructureCard.of(
        "relation-loops", "a force that feeds itself and one that stops it", 1, 2);
  }

  @Override
  public List<String> faults(Diagram d) {
    List<String> out = new ArrayList<>();
    for (int i = 0; i < d.items().size(); i++) {
      int size = d.items().get(i).items().size();
      if (size < 2 || size > 6) {
        out.add(DiagramMessages.countOf("items[" + (i + 1) + "].items", size, 3));
      }
    }
    if (out.isEmpty() && d.items().size() == 2 && shared(d).isEmpty()) {
      out.add(DiagramMessages.noSharedMember("items[1].items", "items[2].items"));
    }
    return out;
  }

  /** What both loops have in common: the first member of the first that the second has too. */
  private static Optional<String> shared(Diagram d) {
    List<String> second = d.items().get(1).items().stream().map(Item::key).toList();
    return d.items().get(0).items().stream().map(Item::key).filter(second::contains).findFirst();
  }

  private static List<Item> from(List<Item> nodes, String first) {
    List<String> keys = nodes.stream().map(Item::key).toList();
    int at = Math.max(0, keys.indexOf(first));
    List<Item> out = new ArrayList<>(nodes.subList(at, nodes.size()));
    out.addAll(nodes.subList(0, at));
    return out;
  }

  @Override
  public void place(Diagram d, Rect all, Frame f) {
    Rect zone = Note.below(f, d.note(), all);
    boolean two = d.items().size() == 2;
    boolean told =
        d.items().stream()
            .flatMap(l -> l.items().stream())
            .anyMatch(n -> !Lettering.text(f, n).isEmpty());
    if (told) {
      f.overflow();
      return;
    }
    double most = f.isCompact() ? 88 : 136;
    for (double radius = most; radius > most * 0.6; radius -= 6) {
      for (Style style : styles(f)) {
        List<LoopRing> rings =
            two ? two(d, zone, radius, style, f) : one(d, zone, radius, style, f);
        Optional<Captions> words = words(f, rings, zone, two);
        if (words.isPresent() && fits(f, rings, zone)) {
          draw(f, rings, words.get(), zone);
          return;
        }
      }
    }
    f.overflow();
  }

  private static List<Style> styles(Frame f) {
    Style label = Lettering.label(f);
    return f.isCompact() ? List.of(label) : List.of(label.withSize(16), label);
  }

  private static List<Setting> pills(Frame f, List<Item> nodes, Style style, double radius) {
    double width = Math.min(f.isCompact() ? 92 : 136, radius * 1.1);
    List<Setting> out = new ArrayList<>();
    for (Item n : nodes) {
      out.add(f.set(Caption.name(n), style, width, Mode.EVEN));
    }
    return out;
  }

  private static List<LoopRing> two(Diagram d, Rect zone, double radius, Style style, Frame f) {
    String shared = shared(d).orElse("");
    List<LoopRing> out = new ArrayList<>();
    for (int i = 0; i < 2; i++) {
      List<Item> nodes = from(d.items().get(i).items(), shared);
      List<Setting> pills = pills(f, nodes, style, radius);
      double apart = radius + Math.max(0, Math.min(APART, pills.get(0).room() / 2 - 2));
      Point centre = zone.centre().plus(i == 0 ? -apart : apart, 0);
      double start = i == 0 ? 90 : 270;
      int turn = i == 0 ? 1 : -1;
      String id = "loop-" + (i + 1) + "-";
      out.add(
          new LoopRing(
              d.items().get(i),
              nodes,
              centre,
              zone.centre(),
              radius,
              start,
              turn,
              pills,
              id,
              "shared"));
    }
    return out;
  }

  private static List<LoopRing> one(Diagram d, Rect zone, double radius, Style style, Frame f) {
    List<Item> nodes = d.items().get(0).items();
    List<Setting> pills = pills(f, nodes, style, radius);
    boolean aside = !Lettering.text(f, d.items().get(0)).isEmpty();
    double x = aside ? zone.x() + radius + 110 : zone.centre().x();
    Point centre = new Point(x, zone.centre().y());
    return List.of(
        new LoopRing(
            d.items().get(0),
            nodes,
            centre,
            centre.plus(0, -radius),
            radius,
            0,
            1,
            pills,
            "loop-1-",
            "loop-1-0"));
  }

  /** What is said of the loops: in their middle, or right of a single one that has a text. */
  private static Optional<Captions> words(Frame f, List<LoopRing> rings, Rect zone, boolean two) {
    List<Caption> out = new ArrayList<>();
    for (LoopRing r : rings) {
      boolean aside = !two && !Lettering.text(f, r.loop()).isEmpty();
      double side = zone.right() - r.centre().x() - r.radius() - 130;
      double width = aside ? Math.max(20, side) : middle(f, r).width();
      out.add(Caption.of(f, r.loop().withItems(List.of()), width).heated(r.loop().hot()));
    }
    boolean aside = !two && !Lettering.text(f, rings.get(0).loop()).isEmpty();
    Style head = f.isCompact() ? Lettering.label(f) : Lettering.head(f, aside ? 22 : 16);
    double inside = rings.stream().mapToDouble(r -> middle(f, r).height()).min().orElse(0);
    double high = aside ? zone.height() : inside;
    Style text = aside ? Lettering.text(f) : Lettering.small(f);
    return Captions.tried(f, out, head, text, c -> c.height() <= high);
  }

  /** The room inside a ring that no pill reaches into. */
  private static Rect middle(Frame f, LoopRing r) {
    double half = r.radius() * 0.86;
    double left = r.centre().x() - half;
    double right = r.centre().x() + half;
    double high = f.isCompact() ? 64 : 88;
    double top = r.centre().y() - high / 2;
    for (int i = 0; i < r.nodes().size(); i++) {
      Rect pill = r.pill(f, i);
      boolean beside = pill.y() < top + high && pill.bottom() > top;
      if (beside && pill.centre().x() < r.centre().x() - 4) {
        left = Math.max(left, pill.right() + 8);
      } else if (beside && pill.centre().x() > r.centre().x() + 4) {
        right = Math.min(right, pill.x() - 8);
      }
    }
    double upper = top;
    double lower = top + high;
    for (int i = 0; i < r.nodes().size(); i++) {
      Rect pill = r.pill(f, i);
      boolean across = pill.x() < right && pill.right() > left;
      if (across && pill.centre().y() < r.centre().y() - 4) {
        upper = Math.max(upper, pill.bottom() + 4);
      } else if (across && pill.centre().y() > r.centre().y() + 4) {
        lower = Math.min(lower, pill.y() - 4);
      }
    }
    return new Rect(left, upper, Math.max(5, right - left), Math.max(0, lower - upper));
  }

  private static boolean fits(Frame f, List<LoopRing> rings, Rect zone) {
    List<Rect> boxes = new ArrayList<>();
    boolean fits = true;
    for (LoopRing r : rings) {
      fits &= zone.contains(Rect.around(r.centre(), r.radius() * 1.04), 0.5);
      fits &= r.isOpen(f) && r.pills().stream().allMatch(Setting::isWhole);
      List<Rect> own = r.boxes(f);
      if (!boxes.isEmpty()) {
        own.remove(0);
      }
      boxes.addAll(own);
    }
    for (int i = 0; i < boxes.size(); i++) {
      fits &= zone.contains(boxes.get(i), 0.5);
      for (int k = 0; k < i; k++) {
        fits &= !boxes.get(i).overlaps(boxes.get(k), -3);
      }
    }
    return fits;
  }

  private static void draw(Frame f, List<LoopRing> rings, Captions words, Rect zone) {
    for (int i = 0; i < rings.size(); i++) {
      LoopRing ring = rings.get(i);
      boolean twice = i > 0;
      int number = i;
      f.group(
          Caption.name(ring.loop()),
          "",
          g -> {
            ring.arcs(g);
            for (int k = twice ? 1 : 0; k < ring.nodes().size(); k++) {
              ring.node(g, k, k == 0 && rings.size() == 2);
            }
            boolean aside = rings.size() == 1 && !Lettering.text(g, ring.loop()).isEmpty();
            if (aside) {
              double x = zone.right() - words.given(0);
              words.placeMid(g, 0, x, zone.centre().y(), Align.LEFT);
            } else {
              Rect room = middle(g, ring);
              words.placeMid(g, number, room.x(), room.centre().y(), Align.CENTRE);
            }
          });
    }
  }
}
