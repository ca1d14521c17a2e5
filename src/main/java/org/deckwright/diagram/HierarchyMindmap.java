package org.deckwright.diagram;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.deckwright.deck.Diagram;
import org.deckwright.geom.Point;
import org.deckwright.geom.Rect;
import org.deckwright.geom.Size;
import org.deckwright.layout.DiagramLayout;
import org.deckwright.layout.Frame;
import org.deckwright.layout.Setting;
import org.deckwright.layout.StructureCard;
import org.deckwright.layout.Style;
import org.deckwright.scene.Outline;
import org.deckwright.scene.Paragraph.Align;
import org.deckwright.scene.Role;
import org.deckwright.scene.Stroke;
import org.deckwright.scene.Tag;
import org.deckwright.text.LineBreaker.Mode;

/** Loose ideas round a theme: branches on both sides of a circle, ideas at their ends. */
final class HierarchyMindmap implements DiagramLayout {
  private static final double REACH = 64;

  @Override
  public StructureCard card() {
    return StructureCard.of("hierarchy-mindmap", "loose ideas round a theme", 2, 8)
        .in(ItemStyle.forms(ItemStyle.Look.TINTED));
  }

  @Override
  public int count(Diagram d) {
    int tops = Tree.tops(d);
    return d.centre().isEmpty() && tops == 1 ? Math.min(most(), d.items().size()) : tops;
  }

  @Override
  public List<String> faults(Diagram d) {
    return Tree.faults(d);
  }

  @Override
  public void place(Diagram d, Rect all, Frame f) {
    Rect zone = Note.below(f, d.note(), all);
    Tree tree = Tree.of(d, f);
    boolean rooted = d.centre().isEmpty() && tree.roots().size() == 1;
    List<Tree.Node> branches = rooted ? tree.roots().get(0).children() : tree.roots();
    String centre = rooted ? Caption.name(tree.roots().get(0).item()) : d.centre();
    boolean deep = branches.stream().anyMatch(b -> b.deepest() > b.level() + 1);
    boolean told = rooted && !Lettering.text(f, tree.roots().get(0).item()).isEmpty();
    if (deep || told || branches.size() < 2 || branches.size() > most()) {
      f.overflow();
      return;
    }
    double radius = radius(f, centre, zone);
    double reach = f.isCompact() ? 24 : REACH;
    double side = zone.width() / 2 - radius - reach;
    int right = Mindmap.right(branches);
    Optional<Mindmap.Words> words =
        words(f, branches, side, true, zone.height(), right)
            .or(
                () ->
                    spare(d, f)
                        ? words(f, branches, side, false, zone.height(), right)
                        : Optional.empty());
    if (words.isEmpty()) {
      f.overflow();
      return;
    }
    double spare = Math.max(0, side - words.get().width() - 4);
    double taken = side - Math.min(spare * 0.5, reach);
    boolean withIdeas = words.get().starts().get(branches.size()) > 0;
    Mindmap.Words set =
        words(f, branches, taken, withIdeas, zone.height(), right).orElse(words.get());
    MindmapSide first = side(set, zone, branches.subList(0, right), taken, false);
    MindmapSide second = side(set, zone, branches.subList(right, branches.size()), taken, true);
    Point middle = zone.centre();
    first.trunks(f, middle.plus(radius, 0));
    second.trunks(f, middle.plus(-radius, 0));
    centre(f, centre, middle, radius);
    ItemStyle look = ItemStyle.of(f, d, ItemStyle.Look.TINTED).withForm();
    first.draw(f, look);
    second.draw(f, look);
  }

  /** Whether the ideas may be left out: in a small place, where they are details of the items. */
  private static boolean spare(Diagram d, Frame f) {
    return f.isCompact() && d.items().stream().allMatch(i -> i.group().isEmpty());
  }

  private static MindmapSide side(
      Mindmap.Words words, Rect zone, List<Tree.Node> branches, double side, boolean isLeft) {
    double x = isLeft ? zone.x() : zone.right() - side;
    return new MindmapSide(branches, words, new Rect(x, zone.y(), side, zone.height()), isLeft);
  }

  /** Sets names and ideas as large as both sides hold them. */
  private static Optional<Mindmap.Words> words(
      Frame f, List<Tree.Node> branches, double side, boolean all, double height, int right) {
    Optional<Style> style =
        Optional.of(f.isCompact() ? Lettering.label(f) : Lettering.label(f).withSize(16));
    while (style.isPresent()) {
      Style name = style.get();
      Size pill = Mindmap.pill(f, branches, name, all ? side * 0.5 : side);
      if (pill.width() < side) {
        List<Integer> starts = new ArrayList<>();
        double width = Math.max(10, MindmapSide.room(side, pill.width()));
        List<Caption> ideas = Mindmap.captions(f, branches, width, starts, all);
        Style plain = Lettering.text(f).withInk(f.ink("ink"));
        Rect place = new Rect(0, 0, side, height);
        Optional<Captions> set =
            Captions.tried(
                f,
                ideas,
                plain,
                Lettering.small(f),
                c -> {
                  double gap = Mindmap.gap(f, c);
                  Mindmap.Words w = new Mindmap.Words(branches, pill, name, c, starts, gap);
                  MindmapSide a = new MindmapSide(branches.subList(0, right), w, place, false);
                  MindmapSide b =
                      new MindmapSide(branches.subList(right, branches.size()), w, place, true);
                  return a.height(f) <= height && b.height(f) <= height;
                });
        if (set.isPresent()) {
          double gap = Mindmap.gap(f, set.get());
          return Optional.of(new Mindmap.Words(branches, pill, name, set.get(), starts, gap));
        }
      }
      style = f.mayShrink() ? Mindmap.smaller(name) : Optional.empty();
    }
    return Optional.empty();
  }

  /** The smallest circle that holds the theme's words. */
  private static double radius(Frame f, String centre, Rect zone) {
    if (centre.isEmpty()) {
      return 14;
    }
    Style style = theme(f);
    double least = f.isCompact() ? 34 : 52;
    double most = Math.min(f.isCompact() ? 52 : 84, zone.height() / 2);
    for (double r = least; r < most; r += 2) {
      Setting s = f.set(centre, style, 1.6 * r, Mode.EVEN);
      if (s.isWhole() && s.inkHeight() <= 1.05 * r) {
        return r;
      }
    }
    return most;
  }

  private static Style theme(Frame f) {
    return f.isCompact() ? Lettering.label(f) : Lettering.head(f);
  }

  private static void centre(Frame f, String text, Point middle, double radius) {
    Outline circle = Outline.ellipse(Rect.around(middle, radius));
    Tag tag = Tag.of("Centre", Role.PART).withId("centre");
    if (text.isEmpty()) {
      f.shape(tag, circle, Optional.of(f.ink("ink")), Optional.empty());
      return;
    }
    double width = 1.6 * radius;
    Style style =
        f.common(
            List.of(text), theme(f), width, 1.05 * radius + 0.4 * theme(f).leading(), Mode.EVEN);
    Setting s = f.set(text, style.withInk(f.ink("ground")), width, Mode.EVEN);
    Rect room = new Rect(middle.x() - width / 2, middle.y() - radius, width, 2 * radius);
    f.label(
        tag, circle, Optional.of(f.ink("ink")), Optional.<Stroke>empty(), s, room, Align.CENTRE);
  }
}
