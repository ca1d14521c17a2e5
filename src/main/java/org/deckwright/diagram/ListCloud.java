package org.deckwright.diagram;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.deckwright.deck.Diagram;
import org.deckwright.deck.Item;
import org.deckwright.geom.Rect;
import org.deckwright.layout.DiagramLayout;
import org.deckwright.layout.Frame;
import org.deckwright.layout.Setting;
import org.deckwright.layout.StructureCard;
import org.deckwright.layout.Style;
import org.deckwright.scene.Paragraph.Align;
import org.deckwright.scene.Role;
import org.deckwright.scene.TextBlock.Anchor;
import org.deckwright.text.LineBreaker.Mode;

/** Words by how often they come: bold words in rows from edge to edge, the strongest first. */
final class ListCloud implements DiagramLayout {
  private static final double LARGEST = 110;
  private static final double SMALLEST = 24;
  private static final double EVEN = 48;
  private static final double MOST_SCALE = 1.35;

  /** How many sizes are compared. */
  private static final int TRIED = 12;

  private static final double STEP = 0.05;
  private static final double MOST_SPACE = 180;
  private static final int MOST_ROWS = 7;

  @Override
  public StructureCard card() {
    return StructureCard.of("list-cloud", "words by frequency, voices, themes", 4, 24);
  }

  @Override
  public List<String> faults(Diagram d) {
    return Amounts.below(d.items());
  }

  /** Words in rows, and the sum of the squares by which spaces miss the wished width. */
  private record Rows(List<List<Setting>> rows, double cost) {}

  @Override
  public void place(Diagram d, Rect all, Frame f) {
    if (d.items().stream().anyMatch(i -> !Caption.of(f, i, 1).text().isEmpty())) {
      f.overflow();
      return;
    }
    Rect zone = Note.below(f, d.note(), all);
    List<Item> items = strongestFirst(d.items());
    clouds(items, d, zone, f).stream()
        .min(Comparator.comparingDouble(c -> c.cost(zone)))
        .ifPresentOrElse(c -> draw(items, c, zone, f), f::overflow);
  }

  /** The largest few ways to set the words that fit. */
  private static List<Cloud> clouds(List<Item> items, Diagram d, Rect zone, Frame f) {
    double least = f.isCompact() ? 15 : 14;
    double space = f.isCompact() ? 10 : 22;
    List<Cloud> out = new ArrayList<>();
    for (double scale = f.isCompact() ? 0.7 : MOST_SCALE; scale > 0.2; scale -= STEP) {
      List<Setting> words = new ArrayList<>();
      for (Item item : items) {
        words.add(word(item, d, Math.max(least, scale * size(item, d)), f));
      }
      Optional<Rows> rows =
          rows(words, zone, space, false).or(() -> rows(words, zone, space, true));
      rows.ifPresent(r -> out.add(new Cloud(words, r)));
      if (out.size() == TRIED) {
        break;
      }
    }
    return out;
  }

  /** Words in their sizes, dealt to rows. */
  private record Cloud(List<Setting> words, Rows rows) {
    /** How uneven its spaces are, and how much of the height it leaves. */
    private double cost(Rect zone) {
      double free = Math.max(0, zone.height() - height(rows.rows()) - 14 * rows.rows().size());
      return rows.cost() / rows.rows().size() + 1.5 * free * free;
    }
  }

  private static List<Item> strongestFirst(List<Item> items) {
    List<Item> out = new ArrayList<>(items);
    Optional<Item> strongest =
        items.stream()
            .filter(i -> i.amount().isPresent())
            .max(Comparator.comparingDouble(i -> i.amount().orElse(0.0)));
    strongest.ifPresent(
        s -> {
          out.remove(s);
          out.add(0, s);
        });
    return out;
  }

  private static boolean isWeighed(Diagram d) {
    return d.items().stream().anyMatch(i -> i.amount().isPresent());
  }

  /** By the square root of the weight; the same for all without weights. */
  private static double size(Item item, Diagram d) {
    if (!isWeighed(d)) {
      return EVEN;
    }
    double most = d.items().stream().mapToDouble(i -> i.amount().orElse(0.0)).max().orElse(1);
    double share = most == 0 ? 0 : item.amount().orElse(0.0) / most;
    return Math.max(SMALLEST, LARGEST * StrictMath.sqrt(share));
  }

  private static Setting word(Item item, Diagram d, double size, Frame f) {
    boolean hot = d.items().stream().anyMatch(Item::hot);
    List<Item> order = strongestFirst(d.items());
    boolean first = !hot && isWeighed(d) && item.equals(order.get(0));
    String slot = item.hot() || first ? "accent" : isWeak(item, d) ? "muted" : "ink";
    Style style =
        f.style("section-title").withSize(size).withLeading(size * 1.15).withInk(f.ink(slot));
    return f.set(Caption.of(f, item, 1).head(), style, 1e6, Mode.FILL);
  }

  private static boolean isWeak(Item item, Diagram d) {
    List<Double> weights = d.items().stream().map(i -> i.amount().orElse(0.0)).sorted().toList();
    return item.amount().orElse(0.0) < weights.get(weights.size() / 2);
  }

  /** The rows whose spaces are most even, if all words find room. */
  private static Optional<Rows> rows(List<Setting> words, Rect zone, double least, boolean loose) {
    Optional<Rows> best = Optional.empty();
    for (int count = 1; count <= Math.min(MOST_ROWS, words.size()); count++) {
      Optional<Rows> rows = rows(words, words.size(), count, zone.width(), least, loose);
      boolean fits = rows.isPresent() && height(rows.get().rows()) <= zone.height();
      if (fits && (best.isEmpty() || rows.get().cost() < best.get().cost())) {
        best = rows;
      }
    }
    return best;
  }

  /** The cheapest way to deal the first words to so many rows. */
  private static Optional<Rows> rows(
      List<Setting> words, int end, int count, double width, double least, boolean loose) {
    double[] used = new double[end + 1];
    for (int i = 0; i < end; i++) {
      used[i + 1] = used[i] + words.get(i).room();
    }
    Rows[][] best = new Rows[count + 1][end + 1];
    best[0][0] = new Rows(List.of(), 0);
    for (int r = 1; r <= count; r++) {
      for (int to = 1; to <= end; to++) {
        for (int from = 0; from < to; from++) {
          Rows before = best[r - 1][from];
          double space = space(used[to] - used[from], to - from, width);
          boolean fits = space >= least && (loose || space <= 4 * least);
          if (before != null && fits) {
            double miss = Math.min(space, 400) - 1.8 * least;
            double cost = before.cost() + miss * miss;
            if (best[r][to] == null || cost < best[r][to].cost()) {
              List<List<Setting>> rows = new ArrayList<>(before.rows());
              rows.add(words.subList(from, to));
              best[r][to] = new Rows(rows, cost);
            }
          }
        }
      }
    }
    return Optional.ofNullable(best[count][end]);
  }

  /** Width between two words when the row runs from edge to edge. */
  private static double space(double used, int words, double width) {
    return used > width ? -1 : words == 1 ? width - used : (width - used) / (words - 1);
  }

  private static double tallest(List<Setting> row) {
    return row.stream().mapToDouble(s -> s.style().size()).max().orElse(0);
  }

  /** Capitals above, and below each row room for letters that hang. */
  private static double height(List<List<Setting>> rows) {
    return rows.stream().mapToDouble(r -> tallest(r) * 1.04).sum();
  }

  private static void draw(List<Item> items, Cloud cloud, Rect zone, Frame f) {
    Rows rows = cloud.rows();
    double free = zone.height() - height(rows.rows());
    double gap = Math.min(free / rows.rows().size(), 14);
    double y = zone.y() + (free - gap * (rows.rows().size() - 1)) * Lettering.lift(f, 0.3);
    for (List<Setting> row : rows.rows()) {
      double baseline = y + tallest(row) * 0.8;
      double used = row.stream().mapToDouble(Setting::width).sum();
      double space = row.size() == 1 ? 0 : (zone.width() - used) / (row.size() - 1);
      double apart = Math.min(space, MOST_SPACE);
      double x = zone.x();
      for (Setting s : row) {
        String name = Caption.name(items.get(cloud.words().indexOf(s)));
        f.put(name, Role.PART, s, x, baseline, s.room(), Align.LEFT, Anchor.TOP);
        x += s.width() + apart;
      }
      y += tallest(row) * 1.04 + gap;
    }
  }
}
