package org.deckwright.diagram;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.deckwright.deck.Diagram;
import org.deckwright.deck.Item;
import org.deckwright.diag.DiagramMessages;
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

/** So many of a hundred, in kinds: squares filled from the bottom left, smallest kind first. */
final class NumberWaffle implements DiagramLayout {
  private static final double GAP = 4.0 / 33;
  private static final List<String> REST = List.of("bar", "neutral");

  @Override
  public StructureCard card() {
    return StructureCard.of("number-waffle", "so many of a hundred, in kinds", 1, 5);
  }

  @Override
  public List<String> faults(Diagram d) {
    List<String> out = new ArrayList<>(Amounts.faults(d.items(), "items"));
    double sum = Amounts.sum(d.items());
    if (out.isEmpty() && sum > 100.5) {
      out.add(DiagramMessages.amountBetween("items.amount", sum, 0, 100));
    }
    return out;
  }

  @Override
  public void place(Diagram d, Rect zone, Frame f) {
    List<Item> items = new ArrayList<>(d.items());
    items.sort(Comparator.comparingDouble(i -> i.amount().get()));
    List<Optional<Ink>> inks = inks(items, f);
    double side = Math.min(zone.height(), zone.width() * 0.45);
    Rect box = new Rect(zone.x(), zone.y() + (zone.height() - side) / 2, side, side);
    squares(items, inks, box, f);
    double gap = f.isCompact() ? 20 : 60;
    Rect side2 = Rect.between(box.right() + gap, zone.y(), zone.right(), zone.bottom());
    keys(items, inks, Note.below(f, d.note(), side2), f);
  }

  /** The kinds' colours; none for those that are only outlined. */
  private static List<Optional<Ink>> inks(List<Item> items, Frame f) {
    boolean hot = items.stream().anyMatch(Item::hot);
    List<Optional<Ink>> out = new ArrayList<>();
    int next = 0;
    for (int i = 0; i < items.size(); i++) {
      boolean main = hot ? items.get(i).hot() : i == 0;
      Optional<String> rest = next < REST.size() ? Optional.of(REST.get(next)) : Optional.empty();
      out.add(main ? Optional.of(f.ink("accent")) : rest.map(f::ink));
      next += main ? 0 : 1;
    }
    return out;
  }

  private static void squares(List<Item> items, List<Optional<Ink>> inks, Rect box, Frame f) {
    double pitch = box.width() / (10 - GAP);
    double side = pitch * (1 - GAP);
    f.group(
        "Hundred squares",
        "",
        g -> {
          for (int i = 0; i < 100; i++) {
            double x = box.x() + i % 10 * pitch;
            int row = i / 10;
            double y = box.bottom() - side - row * pitch;
            Optional<Ink> fill = kind(items, i).flatMap(inks::get);
            Optional<Stroke> line =
                fill.isPresent()
                    ? Optional.empty()
                    : Optional.of(Stroke.solid(g.ink("neutral"), 1));
            Outline square = Outline.roundRect(new Rect(x, y, side, side), 2);
            g.shape("Square " + (i + 1), square, fill, line);
          }
        });
  }

  /** The kind that a square belongs to; none for the squares that are left. */
  private static Optional<Integer> kind(List<Item> items, int square) {
    double end = 0;
    for (int k = 0; k < items.size(); k++) {
      end += items.get(k).amount().get();
      if (square < Math.round(end)) {
        return Optional.of(k);
      }
    }
    return Optional.empty();
  }

  private static void keys(List<Item> items, List<Optional<Ink>> inks, Rect zone, Frame f) {
    int n = items.size();
    double pitch = Math.min(f.isCompact() ? 60 : 72, zone.height() / n);
    Style figure = f.isCompact() ? Lettering.head(f) : f.style("sentence").withFloor(16);
    double widest =
        items.stream().mapToDouble(i -> f.setter().room(shown(i), figure)).max().orElse(0);
    double square = 18;
    double x = zone.x() + square + 14;
    double label = x + widest + 14;
    double width = zone.right() - label;
    if (width < 50) {
      f.overflow();
      return;
    }
    List<Caption> words = new ArrayList<>();
    for (Item item : items) {
      words.add(Caption.plain(f, item, width).heated(item.hot()));
    }
    Captions captions =
        Captions.set(
            f,
            words,
            Lettering.label(f).withSize(16),
            f.style("small"),
            pitch - 6,
            Captions.Rows.FREE);
    double top = zone.y() + (zone.height() - n * pitch) / 2;
    for (int i = 0; i < n; i++) {
      int k = i;
      double middle = top + (n - 1 - i + 0.5) * pitch;
      f.group(
          Caption.name(items.get(i)),
          "",
          g -> {
            Rect box = new Rect(zone.x(), middle - square / 2, square, square);
            Optional<Stroke> line =
                inks.get(k).isPresent()
                    ? Optional.empty()
                    : Optional.of(Stroke.solid(g.ink("neutral"), 1));
            g.shape("Colour", Outline.roundRect(box, 2), inks.get(k), line);
            Style style = figure.withInk(g.ink(items.get(k).hot() ? "accent" : "ink"));
            Setting s = g.set(shown(items.get(k)), style, widest + 2, Mode.FILL);
            double baseline = middle + style.capHeight() / 2;
            g.put("Figure", Role.PART, s, x, baseline, widest, Align.RIGHT, Anchor.TOP);
            captions.placeMid(g, k, label, middle, Align.LEFT);
          });
    }
  }

  private static String shown(Item i) {
    return i.value().isEmpty() ? "" + Math.round(i.amount().get()) : i.value();
  }
}
