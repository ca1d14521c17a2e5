package org.deckwright.diagram;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.deckwright.deck.Diagram;
import org.deckwright.deck.Item;
import org.deckwright.geom.Point;
import org.deckwright.geom.Rect;
import org.deckwright.layout.DiagramLayout;
import org.deckwright.layout.Frame;
import org.deckwright.layout.StructureCard;
import org.deckwright.layout.Style;
import org.deckwright.scene.Ink;
import org.deckwright.scene.Mark;
import org.deckwright.scene.Outline;
import org.deckwright.scene.Paragraph.Align;
import org.deckwright.scene.Role;
import org.deckwright.scene.Stroke;
import org.deckwright.scene.Tag;

/** Files, chapters or laws with depth: a row each, set in by level, notes at the right. */
final class HierarchyOutline implements DiagramLayout {
  private static final int DEEPEST = 5;
  private static final double TALLEST = 48;
  private static final double LEAST = 22;

  /** Rows lower than this hold a line and its leading, no more. */
  private static final double LOW = 28;

  @Override
  public StructureCard card() {
    return StructureCard.of("hierarchy-outline", "files, chapters or laws with depth", 2, 14);
  }

  @Override
  public List<String> faults(Diagram d) {
    return Tree.faults(d);
  }

  @Override
  public void place(Diagram d, Rect all, Frame f) {
    Rect zone = Note.below(f, d.note(), all);
    Tree tree = Tree.of(d, f);
    List<Tree.Node> nodes = tree.all().toList();
    double pitch = nodes.isEmpty() ? 0 : Math.min(TALLEST, zone.height() / nodes.size());
    if (tree.depth() > DEEPEST || pitch < LEAST) {
      f.overflow();
      return;
    }
    List<String> icons = icons(nodes);
    boolean drawn = icons.stream().anyMatch(i -> !i.isEmpty());
    double indent = f.isCompact() ? 26 : tree.depth() > 3 ? 36 : 52;
    Rows rows = new Rows(nodes, icons, zone, pitch, indent, drawn ? 36 : 8);
    if (!rows.draw(f)) {
      f.overflow();
    }
  }

  /** The icons that are named; the usual ones for what holds others and for ends, if any is. */
  private static List<String> icons(List<Tree.Node> nodes) {
    boolean named = nodes.stream().anyMatch(n -> !n.item().icon().isEmpty());
    List<String> out = new ArrayList<>();
    for (Tree.Node n : nodes) {
      String own = n.item().icon();
      String usual = n.isLeaf() ? "file-outline" : "folder-outline";
      out.add(!own.isEmpty() ? own : named ? usual : "");
    }
    return out;
  }

  private record Rows(
      List<Tree.Node> nodes,
      List<String> icons,
      Rect zone,
      double pitch,
      double indent,
      double lead) {

    private double x(int i) {
      return zone.x() + nodes.get(i).level() * indent + 8;
    }

    private double middle(double top, int i) {
      return top + (i + 0.5) * pitch;
    }

    boolean draw(Frame f) {
      List<Caption> names = new ArrayList<>();
      List<Caption> notes = new ArrayList<>();
      double share = nodes.stream().anyMatch(n -> !note(f, n).isEmpty()) ? 0.36 : 0;
      for (int i = 0; i < nodes.size(); i++) {
        Tree.Node n = nodes.get(i);
        Caption c = Caption.of(f, n.item().withItems(List.of()), 0);
        double right = zone.right() - (note(f, n).isEmpty() ? 12 : zone.width() * share + 12);
        double width = Math.max(10, right - x(i) - lead);
        boolean plain = n.level() > 0 && !n.item().hot();
        Caption bold = c.withText("").withWidth(width).heated(n.item().hot());
        names.add(plain ? new Caption(c.name(), "", "", "", c.head(), false, width) : bold);
        double room = Math.max(10, zone.width() * share - 12);
        notes.add(new Caption("Note", "", "", "", note(f, n), false, room));
      }
      Style head = f.isCompact() ? Lettering.label(f) : Lettering.head(f, 18);
      Style small = f.isCompact() ? Lettering.small(f) : f.style("body").withSize(15);
      double high = pitch - (pitch > LOW ? 3 : 0);
      Optional<Captions> set =
          Captions.tried(f, names, head, plain(f, head), c -> c.height() <= high);
      Optional<Captions> said =
          Captions.tried(f, notes, small, small, c -> c.height() <= high)
              .or(
                  () ->
                      Captions.tried(
                          f,
                          notes,
                          Lettering.small(f),
                          Lettering.small(f),
                          c -> c.height() <= high));
      if (set.isEmpty() || said.isEmpty()) {
        return false;
      }
      double top = zone.y() + (zone.height() - pitch * nodes.size()) * Lettering.lift(f, 0.2);
      for (int i = 0; i < nodes.size(); i++) {
        row(f, i, top, set.get(), said.get());
      }
      return true;
    }

    /** The regular weight beside a bold head. */
    private static Style plain(Frame f, Style head) {
      return f.style("body").withSize(head.size()).withFloor(head.floor()).withInk(f.ink("ink"));
    }

    private static String note(Frame f, Tree.Node n) {
      String head = Caption.of(f, n.item(), 0).head();
      return head.equals(n.item().text()) ? "" : Lettering.text(f, n.item());
    }

    private void row(Frame f, int i, double top, Captions names, Captions notes) {
      Item item = nodes.get(i).item();
      double y = middle(top, i);
      links(f, i, top);
      f.group(
          Caption.name(item),
          "",
          g -> {
            Rect band = Rect.between(x(i) - 8, y - pitch / 2 + 1, zone.right(), y + pitch / 2 - 1);
            Mark.Shape form =
                new Mark.Shape(
                    Tag.of("Row", Role.PART).withId(nodes.get(i).id()),
                    band,
                    Outline.rect(band),
                    item.hot() ? Optional.of(g.ink("tint")) : Optional.empty(),
                    Optional.empty(),
                    Optional.empty());
            Rect room = new Rect(x(i) + lead, band.y(), names.given(i), band.height());
            names.placeMidIn(g, i, form, room, Align.LEFT);
            Ink ink = g.ink(item.hot() ? "accent" : "ink");
            double size = Math.min(24, pitch - 4);
            if (!icons.get(i).isEmpty()) {
              g.icon(icons.get(i), new Point(x(i) + 12, y), size, ink);
            }
            Captions said = item.hot() ? notes.inked(i, g.ink("ink"), g.ink("ink")) : notes;
            said.placeMid(g, i, zone.right() - 12 - notes.given(i), y, Align.RIGHT);
          });
    }

    /** Elbows from below a member to each of its children. */
    private void links(Frame f, int i, double top) {
      Stroke stroke = Stroke.solid(f.ink("neutral"), 1.5);
      List<Tree.Node> children = nodes.get(i).children();
      if (children.isEmpty()) {
        return;
      }
      double x = x(i) + (icons.get(i).isEmpty() ? 6 : 12);
      double from = middle(top, i) + Math.min(16, pitch / 2 - 1);
      for (Tree.Node child : children) {
        int k = nodes.indexOf(child);
        double y = middle(top, k);
        double end = x(k) - 8;
        List<Point> way = List.of(new Point(x, from), new Point(x, y), new Point(end, y));
        Curves.bent(
            f,
            "To " + Caption.name(child.item()),
            way,
            stroke,
            new Mark.Glue(child.id(), Links.LEFT));
      }
    }
  }
}
