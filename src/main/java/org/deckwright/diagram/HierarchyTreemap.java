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
import org.deckwright.layout.StructureCard;
import org.deckwright.layout.Style;
import org.deckwright.scene.Mark;
import org.deckwright.scene.Outline;
import org.deckwright.scene.Paragraph.Align;
import org.deckwright.scene.Role;
import org.deckwright.scene.Tag;

/** Parts by size inside groups: a column a group, cells whose areas are the amounts. */
final class HierarchyTreemap implements DiagramLayout {
  private static final double GAP = 4;
  private static final double LOW = 66;
  private static final double LEAST = 0.03;
  private static final double HEAD_GAP = 6;

  /** So many groups may stand beside and below each other. */
  private static final int MOST_STACKED = 4;

  /** Type of names. */
  private static final double DESIGNED = 18;

  /** A cell so high and wide may have larger words than the others. */
  private static final double LARGE = 110;

  @Override
  public StructureCard card() {
    return StructureCard.of("hierarchy-treemap", "parts by size inside groups", 2, 16)
        .in(ItemStyle.forms(ItemStyle.Look.TINTED));
  }

  @Override
  public List<String> faults(Diagram d) {
    List<String> out = new ArrayList<>(Tree.faults(d));
    Names names = Names.of(d.items());
    for (int i = 0; i < d.items().size() && out.size() < 5; i++) {
      Item item = d.items().get(i);
      boolean parent =
          d.items().stream().anyMatch(o -> names.of(o.group()) == names.of(item.key()));
      if (item.items().isEmpty() && !parent) {
        Sums.fault("items[" + (i + 1) + "].amount", item.amount()).ifPresent(out::add);
      } else {
        out.addAll(Sums.faults(item.items(), "items[" + (i + 1) + "].items"));
      }
    }
    return out;
  }

  /** A part: an item, or several that are too small to stand alone. */
  private record Part(Item item, double amount, boolean isTail) {
    static Part of(Tree.Node n) {
      return new Part(n.item(), HierarchyTreemap.amount(n), false);
    }
  }

  /** A group's column. */
  private record Column(Item group, List<Part> parts) {
    double amount() {
      return parts.stream().mapToDouble(Part::amount).sum();
    }
  }

  @Override
  public void place(Diagram d, Rect all, Frame f) {
    Rect zone = Note.below(f, d.note(), all);
    Tree tree = Tree.of(d, f);
    List<Column> columns = columns(tree);
    double total = columns.stream().mapToDouble(Column::amount).sum();
    boolean deep = tree.depth() > 2;
    boolean told =
        tree.roots().stream().anyMatch(n -> !n.isLeaf() && !Lettering.text(f, n.item()).isEmpty());
    if (deep || told || total <= 0 || columns.stream().anyMatch(c -> c.amount() <= 0)) {
      f.overflow();
      return;
    }
    boolean stacks = columns.size() > 2 && columns.size() <= MOST_STACKED && !f.isCompact();
    boolean side = !stacks || f.wouldFit(g -> draw(d, columns, zone, false, g));
    draw(d, columns, zone, !side, f);
  }

  private static void draw(Diagram d, List<Column> columns, Rect zone, boolean stacked, Frame f) {
    double gap = f.isCompact() ? 3 : GAP;
    List<Rect> boxes = stacked ? stacked(columns, zone, gap, f) : columns(columns, zone, gap);
    double top = heads(f, columns, boxes);
    if (top > zone.height() * 0.4) {
      f.overflow();
      return;
    }
    cells(f, ItemStyle.of(f, d, ItemStyle.Look.TINTED).withForm(), columns, boxes, top, gap);
  }

  /** A column a group, as wide as its sum. */
  private static List<Rect> columns(List<Column> columns, Rect zone, double gap) {
    double total = columns.stream().mapToDouble(Column::amount).sum();
    double width = zone.width() - gap * (columns.size() - 1);
    List<Rect> boxes = new ArrayList<>();
    double x = zone.x();
    for (Column c : columns) {
      boxes.add(new Rect(x, zone.y(), width * c.amount() / total, zone.height()));
      x += width * c.amount() / total + gap;
    }
    return boxes;
  }

  /**
   * The first group as a column, the others one below the other beside it, for groups too small for
   * columns. Heads take room of each, so that the columns' widths make up for it.
   */
  private static List<Rect> stacked(List<Column> columns, Rect zone, double gap, Frame f) {
    double head = Lettering.head(f, 18).leading() + HEAD_GAP;
    double first = columns.get(0).amount();
    double rest = columns.stream().mapToDouble(Column::amount).sum() - first;
    double high = zone.height() - head;
    double others = zone.height() - (columns.size() - 1) * head - (columns.size() - 2) * 2 * gap;
    double wide = (zone.width() - gap) * rest / others / (first / high + rest / others);
    double x = zone.right() - wide;
    List<Rect> boxes = new ArrayList<>();
    boxes.add(Rect.between(zone.x(), zone.y(), x - gap, zone.bottom()));
    double y = zone.y();
    for (Column c : columns.subList(1, columns.size())) {
      double height = head + Math.max(0, others) * c.amount() / rest;
      boxes.add(new Rect(x, y, wide, height));
      y += height + 2 * gap;
    }
    return boxes;
  }

  /** The groups with their parts, largest first; parts alone are one group without a name. */
  private static List<Column> columns(Tree tree) {
    List<Column> out = new ArrayList<>();
    double total = tree.all().filter(Tree.Node::isLeaf).mapToDouble(HierarchyTreemap::amount).sum();
    if (tree.roots().stream().allMatch(Tree.Node::isLeaf)) {
      out.add(new Column(Item.of(""), parts(tree.roots(), total)));
      return out;
    }
    for (Tree.Node root : tree.roots()) {
      if (root.isLeaf()) {
        out.add(new Column(Item.of(""), parts(List.of(root), total)));
      } else {
        out.add(new Column(root.item(), parts(root.children(), total)));
      }
    }
    return out;
  }

  private static double amount(Tree.Node n) {
    return Math.max(0, n.item().amount().orElse(0.0));
  }

  /** Parts by size; those under three per cent of all share one cell. */
  private static List<Part> parts(List<Tree.Node> nodes, double total) {
    List<Part> out = new ArrayList<>();
    List<Tree.Node> tail = new ArrayList<>();
    for (Tree.Node n : nodes) {
      if (amount(n) < LEAST * total) {
        tail.add(n);
      } else {
        out.add(Part.of(n));
      }
    }
    out.sort(Comparator.comparingDouble((Part p) -> -p.amount()));
    if (tail.size() == 1) {
      out.add(Part.of(tail.get(0)));
    } else if (!tail.isEmpty()) {
      String names = String.join(", ", tail.stream().map(HierarchyTreemap::told).toList());
      String texts =
          String.join(
              "\n", tail.stream().map(n -> n.item().text()).filter(t -> !t.isEmpty()).toList());
      double sum = tail.stream().mapToDouble(HierarchyTreemap::amount).sum();
      boolean hot = tail.stream().anyMatch(n -> n.item().hot());
      Item others = Item.of(names, texts);
      out.add(new Part(hot ? others.heated() : others, sum, true));
    }
    return out;
  }

  /** The groups' names over their columns; returns the room that they take. */
  private static double heads(Frame f, List<Column> columns, List<Rect> boxes) {
    if (columns.stream().allMatch(c -> c.group().label().isEmpty())) {
      return 0;
    }
    List<Caption> out = new ArrayList<>();
    for (int i = 0; i < columns.size(); i++) {
      Item item = columns.get(i).group();
      Caption words = Caption.plain(f, item.withText(""), boxes.get(i).width());
      out.add(words.heated(item.hot()));
    }
    Style style = f.isCompact() ? Lettering.label(f) : Lettering.head(f, DESIGNED);
    Captions set =
        Captions.set(f, out, style, style, boxes.get(0).height() * 0.4, Captions.Rows.FREE);
    for (int i = 0; i < columns.size(); i++) {
      double top = boxes.get(i).y() + set.height() - set.height(i);
      set.place(f, i, boxes.get(i).x(), top, Align.LEFT);
    }
    return set.height() + (f.isCompact() ? 2 : HEAD_GAP);
  }

  private static void cells(
      Frame f, ItemStyle look, List<Column> columns, List<Rect> boxes, double top, double gap) {
    List<Part> parts = new ArrayList<>();
    List<Rect> places = new ArrayList<>();
    for (int i = 0; i < columns.size(); i++) {
      Rect box = boxes.get(i);
      Rect room = Rect.between(box.x(), box.y() + top, box.right(), box.bottom());
      List<Double> amounts = columns.get(i).parts().stream().map(Part::amount).toList();
      places.addAll(TreemapCells.of(amounts, room, gap));
      parts.addAll(columns.get(i).parts());
    }
    double inset = f.isCompact() ? 6 : 12;
    for (double pad : List.of(inset, 7.0)) {
      Optional<Captions> set = words(f, parts, places, pad);
      if (set.isPresent()) {
        for (int i = 0; i < parts.size(); i++) {
          cell(
              f,
              look.panel(parts.get(i).item().hot()),
              parts.get(i),
              places.get(i),
              set.get(),
              i,
              pad);
        }
        return;
      }
    }
    f.overflow();
  }

  /** Whether name and figure share a line: in low cells. */
  private static boolean isLow(Rect box) {
    return box.height() < LOW;
  }

  private static Optional<Captions> words(
      Frame f, List<Part> parts, List<Rect> places, double inset) {
    List<Caption> out = new ArrayList<>();
    Style head = f.isCompact() ? Lettering.label(f) : Lettering.head(f, 18);
    Style text = (f.isCompact() ? Lettering.small(f) : Lettering.text(f)).withInk(f.ink("muted"));
    for (int i = 0; i < parts.size(); i++) {
      out.add(caption(f, parts.get(i), places.get(i), inset, text));
    }
    return Captions.tried(
        f,
        out,
        head,
        text,
        c -> {
          boolean fits = true;
          for (int i = 0; i < parts.size(); i++) {
            double room = places.get(i).height() - (isLow(places.get(i)) ? 4 : inset);
            fits &= c.height(i) <= room && places.get(i).width() > 2 * inset;
          }
          return fits;
        });
  }

  private static Caption caption(Frame f, Part part, Rect place, double inset, Style text) {
    Item item = part.item();
    double figure = isLow(place) ? figure(f, part, text) + 6 : 0;
    double width = Math.max(1, place.width() - 2 * inset - figure);
    String value = isLow(place) ? "" : shown(part);
    String said = Lettering.text(f, item);
    String lines = said.isEmpty() ? value : value.isEmpty() ? said : value + "\n" + said;
    if (part.isTail()) {
      String all = lines.isEmpty() ? item.label() : item.label() + "\n" + lines;
      return new Caption(Caption.name(item), "", "", "", all, false, width);
    }
    return new Caption(Caption.name(item), "", "", item.label(), lines, false, width);
  }

  /**
   * The words of the claim's cell, larger than the others' where there is room for them; those of
   * any large cell where small ones made all words small.
   */
  private static Optional<Captions> large(
      Frame f, Part part, Rect box, double inset, Captions usual) {
    boolean hot = part.item().hot();
    boolean small = isLow(box) || box.height() < LARGE || box.width() < LARGE || f.isCompact();
    double usually = usual.head().size();
    if (small || !hot && usually >= DESIGNED) {
      return Optional.empty();
    }
    Caption words = caption(f, part, box, inset, usual.text());
    Style head = usual.head().withSize(!hot ? DESIGNED : usually < 16 ? 22 : 26);
    Style text = usual.text().withSize(!hot || usually < 16 ? 16 : 20);
    double room = box.height() - inset;
    return Optional.of(Captions.trial(f, List.of(words), head, text, room, Captions.Rows.FREE))
        .filter(Captions::fits);
  }

  private static String told(Tree.Node n) {
    return (n.item().label() + " " + Sums.shown(n.item(), amount(n))).strip();
  }

  private static String shown(Part part) {
    return Sums.shown(part.item(), part.amount());
  }

  private static double figure(Frame f, Part part, Style style) {
    return f.setter().room(shown(part), style) + 1;
  }

  private static void cell(
      Frame f, ItemStyle.Plate plate, Part part, Rect box, Captions set, int i, double inset) {
    f.group(
        Caption.name(part.item()),
        "",
        g -> {
          Mark.Shape form =
              new Mark.Shape(
                  Tag.of("Cell", Role.PART),
                  box,
                  Outline.rect(box),
                  plate.ground(),
                  plate.line(),
                  Optional.empty());
          Optional<Captions> large = large(g, part, box, inset, set);
          int at = large.isPresent() ? 0 : i;
          Captions inked = large.orElse(set).inked(at, plate.ink(), plate.second());
          Rect room = new Rect(box.x() + inset, box.y(), set.given(i), box.height());
          if (isLow(box)) {
            inked.placeMidIn(g, at, form, room, Align.LEFT);
            Style style = set.text().withInk(plate.second());
            double width = figure(g, part, style);
            double baseline = box.centre().y() + style.capHeight() / 2;
            double x = box.right() - inset - width;
            g.textAt("Figure", Role.PART, shown(part), style, x, baseline, width, 1);
          } else {
            inked.placeIn(g, at, form, room, box.y() + inset - 4, Align.LEFT);
          }
        });
  }
}
