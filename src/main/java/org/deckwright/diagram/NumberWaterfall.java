package org.deckwright.diagram;

import java.util.ArrayList;
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
import org.deckwright.scene.Tag;
import org.deckwright.text.LineBreaker.Mode;

/**
 * How one amount became another: what is added and taken away, each block hanging where the last
 * one ended. Items of kind {@code total} stand on the ground and are as high as the sum so far.
 */
final class NumberWaterfall implements DiagramLayout {
  private static final ItemStyle.Look OWN = ItemStyle.Look.TINTED;
  private static final double NARROWEST = 56;
  private static final double LEAST_HEIGHT = 90;
  private static final double FILLED = 0.66;

  /** Totals may be rounded by so much of the largest. */
  private static final double ROUNDED = 0.011;

  @Override
  public StructureCard card() {
    return StructureCard.of("number-waterfall", "how one amount became another, by parts", 3, 9)
        .in(ItemStyle.bars(OWN));
  }

  /** A block between two heights of the scale, of which the second is the sum so far. */
  private record Block(Item item, double from, double to, boolean total) {
    double least() {
      return Math.min(from, to);
    }

    double most() {
      return Math.max(from, to);
    }
  }

  private static List<Block> blocks(List<Item> items) {
    List<Block> out = new ArrayList<>();
    double sum = 0;
    for (int i = 0; i < items.size(); i++) {
      Item item = items.get(i);
      boolean total = i == 0 || item.kind().equals("total");
      double next = total && i > 0 ? sum : sum + Amounts.of(item);
      out.add(new Block(item, total ? 0 : sum, next, total));
      sum = next;
    }
    return out;
  }

  @Override
  public List<String> faults(Diagram d) {
    List<String> out = new ArrayList<>();
    List<Block> blocks = blocks(d.items());
    double most = blocks.stream().mapToDouble(b -> Math.abs(b.to())).max().orElse(0);
    for (int i = 0; i < blocks.size(); i++) {
      Block block = blocks.get(i);
      String field = "items[" + (i + 1) + "].amount";
      Optional<Double> given = block.item().amount();
      boolean sum = block.total() && i > 0;
      if (given.isEmpty() && !sum) {
        out.add(DiagramMessages.missingAmount(field));
      } else if (sum && given.isPresent() && Math.abs(given.get() - block.to()) > ROUNDED * most) {
        out.add(DiagramMessages.totalOff(field, given.get(), block.to()));
      }
    }
    if (out.isEmpty() && most == 0) {
      out.add(DiagramMessages.noAmounts("items.amount"));
    }
    return out;
  }

  @Override
  public void place(Diagram d, Rect all, Frame f) {
    Rect zone = Note.below(f, d.note(), all);
    List<Block> blocks = blocks(d.items());
    double pitch = zone.width() / blocks.size();
    Style figure = figures(d.items(), pitch, f);
    Captions names = names(d.items(), pitch, zone.height(), f);
    double above = figure.leading() + f.gap(2);
    double plot = zone.height() - names.height() - f.gap(10) - above;
    if (pitch < (f.isCompact() ? NARROWEST / 2 : NARROWEST)
        || plot < (f.isCompact() ? LEAST_HEIGHT / 2 : LEAST_HEIGHT)) {
      f.overflow();
      return;
    }
    Scale scale = Scale.of(blocks, zone.y() + above, plot);
    ItemStyle look = ItemStyle.of(f, d, OWN).withoutLines(OWN);
    double side = pitch * (1 - FILLED) / 2;
    for (int i = 0; i < blocks.size(); i++) {
      int n = i;
      Block block = blocks.get(i);
      double x = zone.x() + i * pitch + side;
      Rect box = scale.box(block, x, pitch - 2 * side);
      f.group(
          Caption.name(block.item()),
          "",
          g -> {
            block(g, block, box, look);
            value(g, block.item(), figure, box, pitch);
            names.place(g, n, x - side + 4, scale.foot() + g.gap(10), Align.CENTRE);
          });
      if (i + 1 < blocks.size()) {
        double y = scale.y(block.to());
        Stroke line = Stroke.solid(f.ink("neutral"), 1);
        f.line("Level", box.right() + 1, y, box.right() + 2 * side - 1, y, line);
      }
    }
    double zero = scale.y(0);
    f.line("Zero", zone.x(), zero, zone.right(), zero, Stroke.solid(f.ink("ink"), 1.5));
  }

  /** Where amounts stand; the plot holds all sums and zero. */
  private record Scale(double top, double height, double least, double most) {
    static Scale of(List<Block> blocks, double top, double height) {
      double least = blocks.stream().mapToDouble(Block::least).reduce(0, Math::min);
      double most = blocks.stream().mapToDouble(Block::most).reduce(0, Math::max);
      return new Scale(top, height, least, most);
    }

    double y(double amount) {
      return top + height * (most - amount) / (most - least);
    }

    double foot() {
      return top + height;
    }

    /** A block's place; one of no height is still to be seen. */
    Rect box(Block block, double x, double width) {
      double upper = y(block.most());
      return new Rect(x, upper, width, Math.max(2, y(block.least()) - upper));
    }
  }

  private static void block(Frame f, Block block, Rect box, ItemStyle look) {
    boolean hot = block.item().hot();
    Tag tag = Tag.of(block.total() ? "Total" : "Change", Role.PART);
    Optional<Ink> ground =
        block.total() && !hot ? Optional.of(f.ink("ink")) : look.bar(hot).ground();
    f.shape(tag, Outline.rect(box), ground, Optional.empty());
  }

  private static void value(Frame f, Item item, Style style, Rect box, double pitch) {
    String text = Amounts.shown(item);
    if (!text.isEmpty()) {
      double width = pitch - 4;
      Style inked = style.withInk(f.ink(item.hot() ? "accent" : "ink"));
      Setting s = f.set(text, inked, width, Mode.FILL);
      double x = box.centre().x() - width / 2;
      double middle = box.y() - f.gap(2) - style.leading() / 2;
      Midline.put(f, "Value", s, x, middle, width, Align.CENTRE);
    }
  }

  private static Style figures(List<Item> items, double pitch, Frame f) {
    List<String> texts = items.stream().map(Amounts::shown).toList();
    Style large = Lettering.head(f, items.size() > 6 ? 16 : 20);
    return f.common(texts, large, pitch - 4, large.leading() * 1.01, Mode.FILL);
  }

  private static Captions names(List<Item> items, double pitch, double height, Frame f) {
    List<Caption> words = new ArrayList<>();
    for (Item item : items) {
      words.add(Caption.plain(f, item, pitch - 8).heated(item.hot()));
    }
    Style head = f.isCompact() ? Lettering.label(f) : Lettering.head(f, items.size() > 6 ? 14 : 16);
    return Captions.set(f, words, head, Lettering.small(f), height * 0.36, Captions.Rows.SHARED);
  }
}
