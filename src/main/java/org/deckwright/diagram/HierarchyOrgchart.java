package org.deckwright.diagram;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.deckwright.deck.Diagram;
import org.deckwright.deck.Item;
import org.deckwright.geom.Path;
import org.deckwright.geom.Point;
import org.deckwright.geom.Rect;
import org.deckwright.layout.DiagramLayout;
import org.deckwright.layout.Frame;
import org.deckwright.layout.StructureCard;
import org.deckwright.layout.Style;
import org.deckwright.scene.Mark;
import org.deckwright.scene.Paragraph.Align;
import org.deckwright.scene.Role;
import org.deckwright.scene.Stroke;
import org.deckwright.scene.Tag;

/**
 * People and those who report to them: the first above a row, the third level as lists below it,
 * advisers beside the first on a dashed line.
 */
final class HierarchyOrgchart implements DiagramLayout {
  private static final double STOP = 2;
  private static final double UNDER = 8;
  private static final double WIDEST = 236;

  /** What the first one's words may take where nobody stands beside. */
  private static final double ALONE = 320;

  private static final int MOST_IN_ROW = 7;

  @Override
  public StructureCard card() {
    return StructureCard.of("hierarchy-orgchart", "people and their reports", 2, 18);
  }

  /**
   * Who stands where.
   *
   * @param first empty where nobody stands above the row
   */
  private record Places(Optional<Tree.Node> first, List<Tree.Node> asides, List<Tree.Node> row) {

    static Places of(Tree tree) {
      if (tree.roots().size() != 1) {
        return new Places(Optional.empty(), List.of(), tree.roots());
      }
      Tree.Node first = tree.roots().get(0);
      List<Tree.Node> asides =
          first.children().stream().filter(n -> isAside(n) && n.isLeaf()).toList();
      List<Tree.Node> row =
          first.children().stream().filter(n -> !(isAside(n) && n.isLeaf())).toList();
      return new Places(Optional.of(first), asides, row);
    }

    private static boolean isAside(Tree.Node n) {
      return n.item().kind().equals("aside");
    }

    boolean isFit() {
      boolean deep = row.stream().anyMatch(n -> n.deepest() > n.level() + 1);
      return !row.isEmpty() && row.size() <= MOST_IN_ROW && asides.size() <= 2 && !deep;
    }

    /** The people with a circle: the first, the advisers, the row. */
    List<Tree.Node> shown() {
      List<Tree.Node> out = new ArrayList<>(first.stream().toList());
      out.addAll(asides);
      out.addAll(row);
      return out;
    }

    boolean hasLists() {
      return row.stream().anyMatch(n -> !n.isLeaf());
    }
  }

  @Override
  public List<String> faults(Diagram d) {
    return Tree.faults(d);
  }

  @Override
  public void place(Diagram d, Rect all, Frame f) {
    Rect zone = Note.below(f, d.note(), all);
    Places places = Places.of(Tree.of(d, f));
    if (!places.isFit()) {
      f.overflow();
      return;
    }
    double pitch = Math.min(zone.width() / places.row().size(), WIDEST);
    for (double radius : f.isCompact() ? List.of(21.0, 18.0) : List.of(32.0, 27.0, 22.0)) {
      for (boolean inline : List.of(false, true)) {
        Optional<Sheet> sheet = sheet(places, zone, pitch, radius, inline, f);
        if (sheet.isPresent()) {
          sheet.get().draw(f);
          return;
        }
      }
    }
    f.overflow();
  }

  private static Optional<Sheet> sheet(
      Places places, Rect zone, double pitch, double radius, boolean inline, Frame f) {
    double width = pitch - (f.isCompact() ? 8 : 16);
    List<Caption> words = new ArrayList<>();
    boolean wide = places.asides().isEmpty() && places.first().isPresent();
    for (Tree.Node n : places.shown()) {
      boolean alone = wide && words.isEmpty();
      double own = alone ? Math.max(width, Math.min(ALONE, zone.width())) : width;
      words.add(Caption.of(f, n.item().withItems(List.of()), own).heated(n.item().hot()));
    }
    List<Caption> below = new ArrayList<>();
    for (Tree.Node n : places.row()) {
      for (Tree.Node report : n.children()) {
        Caption c = Caption.of(f, report.item(), width).heated(report.item().hot());
        below.add(inline ? inLine(c, f) : c);
      }
    }
    Style name = f.isCompact() ? Lettering.label(f) : Lettering.head(f, 16);
    Style plain = Lettering.small(f).withInk(f.ink("ink"));
    return Captions.tried(f, words, name, Lettering.small(f), c -> true)
        .flatMap(
            shown ->
                Captions.tried(f, below, plain, Lettering.small(f), c -> true)
                    .map(list -> new Sheet(places, zone, pitch, radius, shown, list)))
        .filter(s -> s.height(f) <= zone.height());
  }

  /** Name and role in one line. */
  private static Caption inLine(Caption c, Frame f) {
    String comma = f.isChinese() ? "，" : ", ";
    String all = c.text().isEmpty() ? c.head() : c.head() + comma + c.text();
    return new Caption(c.name(), "", "", all, "", c.hot(), c.width());
  }

  /**
   * A chart that is measured.
   *
   * @param words of the people with a circle
   * @param below of those in lists
   */
  private record Sheet(
      Places places, Rect zone, double pitch, double radius, Captions words, Captions below) {

    private double link(Frame f) {
      return f.isCompact() ? 20 : f.gap(places.hasLists() ? 34 : 52);
    }

    private double top() {
      double tallest = 0;
      int others = places.row().size();
      for (int i = 0; i < places.shown().size() - others; i++) {
        tallest = Math.max(tallest, words.height(i));
      }
      return places.first().isEmpty() ? 0 : 2 * radius + UNDER + tallest;
    }

    private double row() {
      double tallest = 0;
      for (int i = places.shown().size() - places.row().size(); i < places.shown().size(); i++) {
        tallest = Math.max(tallest, words.height(i));
      }
      return 2 * radius + UNDER + tallest;
    }

    private double list(Frame f) {
      double tallest = 0;
      int at = 0;
      for (Tree.Node n : places.row()) {
        double high = n.isLeaf() ? 0 : lead(f);
        for (int k = 0; k < n.children().size(); k++) {
          high += below.height(at++) + gap(f);
        }
        tallest = Math.max(tallest, high);
      }
      return tallest;
    }

    private static double lead(Frame f) {
      return f.isCompact() ? 8 : f.gap(18);
    }

    private static double gap(Frame f) {
      return f.isCompact() ? 1 : f.gap(5);
    }

    double height(Frame f) {
      double link = places.first().isEmpty() ? 0 : link(f);
      return top() + link + row() + list(f);
    }

    void draw(Frame f) {
      int n = places.row().size();
      double free = Math.max(0, zone.height() - height(f));
      boolean hasFirst = places.first().isPresent();
      double stretch = hasFirst ? Math.min(free * 0.4, 24) : 0;
      double y = zone.y() + (free - stretch) * Lettering.lift(f, 0.35);
      double left = zone.centre().x() - n * pitch / 2;
      double second = hasFirst ? y + top() + link(f) + stretch : y;
      int start = places.shown().size() - n;
      if (hasFirst) {
        links(f, y, second, left);
        first(f, y, left);
      }
      int at = 0;
      for (int i = 0; i < n; i++) {
        Tree.Node node = places.row().get(i);
        double x = left + (i + 0.5) * pitch;
        person(f, node, start + i, x, second);
        at = reports(f, node, at, x, second + 2 * radius + UNDER + words.height(start + i));
      }
    }

    /** From below the first one's words down to each of the row. */
    private void links(Frame f, double y, double second, double left) {
      double x = zone.centre().x();
      double from = y + 2 * radius + UNDER + words.height(0) + 4;
      double bend = second - Math.min(24, (second - from) / 2);
      for (int i = 0; i < places.row().size(); i++) {
        Tree.Node node = places.row().get(i);
        Point end = new Point(left + (i + 0.5) * pitch, second - STOP);
        Links.draw(
            f,
            places.first().orElseThrow().id(),
            Links.BOTTOM,
            node.id(),
            Links.TOP,
            Links.down(new Point(x, from), bend, end),
            false);
      }
    }

    private void first(Frame f, double y, double left) {
      double x = zone.centre().x();
      person(f, places.first().orElseThrow(), 0, x, y);
      double last = left + places.row().size() * pitch - pitch / 2;
      double away = Math.max(pitch, last - x);
      for (int i = 0; i < places.asides().size(); i++) {
        Tree.Node aside = places.asides().get(i);
        double at = i == 0 ? x + away : x - away;
        if (at + pitch / 2 > zone.right() + 1 || at - pitch / 2 < zone.x() - 1) {
          f.overflow();
          return;
        }
        double sign = i == 0 ? 1 : -1;
        dashed(
            f,
            aside,
            new Point(x + sign * (radius + STOP), y + radius),
            new Point(at - sign * (radius + STOP), y + radius));
        person(f, aside, i + 1, at, y);
      }
    }

    private void dashed(Frame f, Tree.Node aside, Point from, Point to) {
      boolean right = to.x() > from.x();
      f.add(
          Mark.Connector.straight(
                  Tag.of("Advises", Role.DECORATION),
                  Path.open(List.of(from, to)),
                  Stroke.dashed(f.ink("muted"), 1.5, 4, 3))
              .from(
                  new Mark.Glue(
                      places.first().orElseThrow().id(), right ? Links.RIGHT : Links.LEFT))
              .to(new Mark.Glue(aside.id(), right ? Links.LEFT : Links.RIGHT)));
    }

    private void person(Frame f, Tree.Node node, int number, double x, double y) {
      Item item = node.item();
      f.group(
          Caption.name(item),
          "",
          g -> {
            Person.draw(g, node.id(), item, new Point(x, y + radius), radius);
            double left = x - words.given(number) / 2;
            words.place(g, number, left, y + 2 * radius + UNDER, Align.CENTRE);
          });
    }

    /** The third level: names below a short rule. */
    private int reports(Frame f, Tree.Node node, int from, double x, double top) {
      if (node.isLeaf()) {
        return from;
      }
      double y = top + lead(f);
      Stroke stroke = Stroke.solid(f.ink("neutral"), 1.75);
      f.line("Reports", x, top + 4, x, y - 3, stroke);
      int end = from + node.children().size();
      for (int at = from; at < end; at++) {
        double left = x - below.given(at) / 2;
        below.place(f, at, left, y, Align.CENTRE);
        y += below.height(at) + gap(f);
      }
      return end;
    }
  }
}
