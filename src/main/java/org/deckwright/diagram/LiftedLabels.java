package org.deckwright.diagram;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.deckwright.deck.Item;
import org.deckwright.geom.Rect;
import org.deckwright.layout.Frame;
import org.deckwright.layout.Part;
import org.deckwright.layout.Setting;
import org.deckwright.layout.Style;
import org.deckwright.scene.Paragraph.Align;
import org.deckwright.scene.Role;
import org.deckwright.scene.Stroke;
import org.deckwright.scene.TextBlock.Anchor;
import org.deckwright.text.LineBreaker.Mode;

/**
 * Names over the blocks of a line: flush with their block where they fit over it, else lifted, with
 * a hairline down to its middle.
 */
final class LiftedLabels {
  private static final double GAP = 10;
  private static final double BETWEEN = 10;

  /** Narrowest block that a name stands on. */
  private static final double NARROW = 50;

  private static final int HIGHEST = 4;

  /** A label: what is set, its place along the line, and its floor, 0 on the block. */
  private record Label(String name, Setting set, double x, double foot, int floor) {
    double right() {
      return x + set.room();
    }
  }

  private final List<Label> labels;
  private final double pitch;
  private final double height;

  private LiftedLabels(List<Label> labels, double pitch, double height) {
    this.labels = labels;
    this.pitch = pitch;
    this.height = height;
  }

  /**
   * Finds a floor for each name, the last first, so that each hairline runs left of those below.
   *
   * @param blocks of which x and width count; together they are the place's width
   * @param inside whether a block shows its figure, which else stands with the name
   */
  static LiftedLabels of(List<Item> items, List<Rect> blocks, List<Boolean> inside, Frame f) {
    Style style = Lettering.head(f, f.isCompact() ? 16 : 18);
    for (double size = style.size(); size > style.floor(); size -= 1) {
      Style smaller = style.withSize(size);
      Optional<LiftedLabels> set = tried(items, blocks, inside, smaller, false, f);
      if (set.isPresent()) {
        return set.get();
      }
    }
    Style least = style.withSize(style.floor());
    return tried(items, blocks, inside, least, false, f)
        .or(() -> tried(items, blocks, inside, least, true, f))
        .orElseGet(
            () -> {
              f.overflow();
              return new LiftedLabels(List.of(), 0, 0);
            });
  }

  /**
   * One size for all names.
   *
   * @param narrow whether lifted names rather take two lines
   */
  private static Optional<LiftedLabels> tried(
      List<Item> items,
      List<Rect> blocks,
      List<Boolean> inside,
      Style style,
      boolean narrow,
      Frame f) {
    double left = blocks.get(0).x();
    double right = blocks.get(blocks.size() - 1).right();
    List<Label> out = new ArrayList<>();
    for (int i = items.size() - 1; i >= 0; i--) {
      Item item = items.get(i);
      String figure = inside.get(i) ? "" : Amounts.shown(item);
      Style inked = item.hot() ? style.withInk(f.ink("accent")) : style;
      List<Part> parts = parts(f, item, (item.label() + " " + figure).strip(), inked);
      Optional<Label> placed =
          placed(Caption.name(item), parts, blocks.get(i), left, right, narrow, out, f);
      if (placed.isEmpty()) {
        return Optional.empty();
      }
      out.add(placed.get());
    }
    Collections.reverse(out);
    int floors = out.stream().mapToInt(Label::floor).max().orElse(0);
    double tallest = out.stream().mapToDouble(l -> l.set().height()).max().orElse(0);
    double pitch = tallest + f.gap(4);
    return Optional.of(new LiftedLabels(out, pitch, GAP + floors * pitch + tallest));
  }

  /** On its block if it fits there, else on the lowest floor where it meets no other. */
  private static Optional<Label> placed(
      String name,
      List<Part> parts,
      Rect block,
      double left,
      double right,
      boolean slim,
      List<Label> others,
      Frame f) {
    double foot = block.centre().x();
    double room = block.width() - BETWEEN;
    if (block.width() >= NARROW) {
      Setting on = f.setter().set(parts, room, Mode.EVEN);
      if (fits(on)) {
        return Optional.of(new Label(name, on, block.x(), foot, 0));
      }
    }
    Setting wide = f.setter().set(parts, Math.max(room, (right - left) * 0.4), Mode.EVEN);
    Setting narrow = f.setter().set(parts, wide.room() * 0.6, Mode.EVEN);
    return Stream.of(slim ? narrow : wide, slim ? wide : narrow)
        .filter(LiftedLabels::fits)
        .flatMap(s -> lifted(name, s, foot, left, right, others).stream())
        .findFirst();
  }

  /** On the lowest floor where it meets no other. */
  private static Optional<Label> lifted(
      String name, Setting s, double foot, double left, double right, List<Label> others) {
    double width = s.room();
    for (int floor = 1; floor <= HIGHEST; floor++) {
      for (double x : new double[] {foot - width / 2, foot - 4, foot + 4 - width}) {
        double inside = Math.max(left, Math.min(x, right - width));
        Label label = new Label(name, s, inside, foot, floor);
        if (others.stream().noneMatch(o -> meets(o, label))) {
          return Optional.of(label);
        }
      }
    }
    return Optional.empty();
  }

  private static boolean fits(Setting s) {
    return s.isWhole() && s.lines() <= 2;
  }

  /** The name, and after it what is said about the part. */
  private static List<Part> parts(Frame f, Item item, String head, Style style) {
    String text = Lettering.text(f, item);
    List<Part> out = new ArrayList<>(List.of(Part.of(head, style)));
    if (!text.isEmpty()) {
      Style small = f.style("small").withLeading(style.leading());
      out.add(Part.of(head.isEmpty() ? text : " " + text, small));
    }
    return out;
  }

  /** Whether two labels touch, or the hairline of one crosses the other. */
  private static boolean meets(Label a, Label b) {
    if (a.floor() == b.floor()) {
      return a.right() + BETWEEN > b.x() && b.right() + BETWEEN > a.x();
    }
    boolean above = a.floor() > b.floor();
    Label upper = above ? a : b;
    Label lower = above ? b : a;
    return upper.foot() > lower.x() - 3 && upper.foot() < lower.right() + 3;
  }

  /** Height over the blocks that they need, in line boxes. */
  double height() {
    return height;
  }

  /**
   * Places one.
   *
   * @param top of the blocks
   */
  void place(int i, double top, Frame f) {
    if (i >= labels.size()) {
      return;
    }
    Label l = labels.get(i);
    if (l.set().shaped().text().isEmpty()) {
      return;
    }
    double foot = top - GAP - l.floor() * pitch;
    Style style = l.set().style();
    double baseline = foot - (l.set().lines() - 1) * style.leading();
    f.put(
        l.name(),
        Role.PART,
        l.set(),
        l.x(),
        baseline,
        l.set().room() + 1,
        l.floor() == 0 ? Align.LEFT : Align.CENTRE,
        Anchor.TOP);
    if (l.floor() > 0) {
      Stroke line = Stroke.solid(f.ink("neutral"), 0.75);
      f.line("Pointer", l.foot(), foot + 5, l.foot(), top - 3, line);
    }
  }
}
