package org.deckwright.diagram;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.deckwright.deck.Diagram;
import org.deckwright.geom.Path;
import org.deckwright.geom.Point;
import org.deckwright.geom.Rect;
import org.deckwright.layout.DiagramLayout;
import org.deckwright.layout.Frame;
import org.deckwright.layout.Setting;
import org.deckwright.layout.StructureCard;
import org.deckwright.layout.Style;
import org.deckwright.scene.Mark;
import org.deckwright.scene.Outline;
import org.deckwright.scene.Paragraph.Align;
import org.deckwright.scene.Role;
import org.deckwright.scene.Stroke;
import org.deckwright.scene.Tag;
import org.deckwright.text.LineBreaker.Mode;

/** Many causes of one effect: a spine that leads to it, groups of causes as bones. */
final class RelationFishbone implements DiagramLayout {
  private static final int MOST_CAUSES = 5;
  private static final double SLOPE = 0.48;

  /** From where the rightmost bones meet the spine to the effect. */
  private static final double BEFORE = 26;

  /** Most from bone to bone. */
  private static final double WIDEST = 400;

  @Override
  public StructureCard card() {
    return StructureCard.of("relation-fishbone", "many causes of one effect", 2, 8);
  }

  @Override
  public int count(Diagram d) {
    return Tree.tops(d);
  }

  /** Lengths in points: a cause's line, the gaps round it, the spine's weight, a bone's weight. */
  private record Measures(double twig, double gap, double spine, double bone) {
    private static final Measures LARGE = new Measures(18, 8, 3, 2);
    private static final Measures SMALL = new Measures(10, 5, 2.5, 1.75);
  }

  @Override
  public List<String> faults(Diagram d) {
    return Tree.faults(d);
  }

  @Override
  public void place(Diagram d, Rect all, Frame f) {
    Rect zone = Note.below(f, d.note(), all);
    List<Tree.Node> groups = Tree.of(d, f).roots();
    boolean wrong =
        groups.stream()
            .anyMatch(g -> g.children().size() > MOST_CAUSES || g.deepest() > g.level() + 1);
    if (wrong || groups.size() < 2) {
      f.overflow();
      return;
    }
    boolean spare = f.isCompact() && d.items().stream().allMatch(i -> i.group().isEmpty());
    Rect head = head(f, d.centre(), zone);
    Optional<Bones> bones =
        bones(f, groups, zone, head, true)
            .or(() -> spare ? bones(f, groups, zone, head, false) : Optional.empty());
    if (bones.isEmpty()) {
      f.overflow();
      return;
    }
    spine(f, zone, head);
    for (int i = 0; i < groups.size(); i++) {
      bones.get().draw(f, i);
    }
    effect(f, d.centre(), head);
  }

  /** Sets names and causes as large as they fit between the bones. */
  private static Optional<Bones> bones(
      Frame f, List<Tree.Node> groups, Rect zone, Rect head, boolean withCauses) {
    Measures m = f.isCompact() ? Measures.SMALL : Measures.LARGE;
    int columns = (groups.size() + 1) / 2;
    List<Caption> names = new ArrayList<>();
    List<Caption> causes = new ArrayList<>();
    double reach = SLOPE * (zone.height() / 2 - 30);
    double last = head.x() - BEFORE;
    double pitch = Math.min((last - zone.x() - 0.85 * reach) / columns, WIDEST);
    double width = pitch - m.twig() - 2 * m.gap();
    double first = last - (columns - 1) * pitch - reach - zone.x();
    double room =
        Math.min(pitch - 2 * m.gap(), 2 * Math.min(first, zone.right() - last + 0.8 * reach));
    for (Tree.Node g : groups) {
      names.add(Caption.of(f, g.item().withItems(List.of()), Math.max(10, room)));
      for (Tree.Node cause : withCauses ? g.children() : List.<Tree.Node>of()) {
        causes.add(Caption.of(f, cause.item(), width).heated(cause.item().hot()));
      }
    }
    if (width < 40 || pitch < reach * 0.6) {
      return Optional.empty();
    }
    Style name = f.isCompact() ? Lettering.label(f) : Lettering.head(f);
    Style plain = Lettering.small(f).withInk(f.ink("ink"));
    double high = zone.height() / 2;
    return Captions.tried(f, names, name, Lettering.small(f), c -> c.height() < high * 0.4)
        .flatMap(
            n ->
                Captions.tried(f, causes, plain, Lettering.small(f), c -> true)
                    .map(c -> new Bones(groups, zone, head, pitch, m, n, c, withCauses)))
        .filter(b -> b.fits(f));
  }

  /**
   * The bones, measured.
   *
   * @param effect box at the spine's end
   */
  private record Bones(
      List<Tree.Node> groups,
      Rect zone,
      Rect effect,
      double pitch,
      Measures m,
      Captions names,
      Captions causes,
      boolean withCauses) {

    private int columns() {
      return (groups.size() + 1) / 2;
    }

    private boolean isAbove(int i) {
      return i < columns();
    }

    private double spine() {
      return zone.centre().y();
    }

    /** Where a bone leaves the spine. */
    private Point foot(int i) {
      int column = isAbove(i) ? i : i - columns();
      return new Point(effect.x() - BEFORE - (columns() - 1 - column) * pitch, spine());
    }

    /** Where a bone ends, below or above its name. */
    private Point tip(int i) {
      double length = zone.height() / 2 - tallest(isAbove(i)) - 5;
      double dy = isAbove(i) ? -length : length;
      return foot(i).plus(-SLOPE * length, dy);
    }

    private double tallest(boolean above) {
      double out = 0;
      for (int i = 0; i < groups.size(); i++) {
        out = isAbove(i) == above ? Math.max(out, names.height(i)) : out;
      }
      return out;
    }

    /** The number of a group's first cause. */
    private int first(int i) {
      return withCauses
          ? groups.subList(0, i).stream().mapToInt(g -> g.children().size()).sum()
          : 0;
    }

    private int size(int i) {
      return withCauses ? groups.get(i).children().size() : 0;
    }

    boolean fits(Frame f) {
      boolean fits = true;
      for (int i = 0; i < groups.size(); i++) {
        double room = Math.abs(tip(i).y() - spine()) - 2 * m.gap();
        double used = 0;
        for (int k = 0; k < size(i); k++) {
          used += causes.height(first(i) + k) + f.gap(2);
        }
        fits &= used <= room;
      }
      return fits;
    }

    /** Left edge of a group's name, which is centred on its bone's tip as far as there is room. */
    private double left(int i) {
      double wished = tip(i).x() - names.given(i) / 2;
      boolean beside = effect.height() / 2 > Math.abs(tip(i).y() - spine()) - m.gap();
      double most = beside ? effect.x() - m.gap() - names.given(i) : wished;
      return Math.max(zone.x(), Math.min(wished, most));
    }

    void draw(Frame f, int i) {
      Tree.Node group = groups.get(i);
      f.group(
          Caption.name(group.item()),
          "",
          g -> {
            Stroke stroke = Stroke.solid(g.ink("ink"), m.bone());
            g.line("Bone", tip(i).x(), tip(i).y(), foot(i).x(), foot(i).y(), stroke);
            if (isAbove(i)) {
              names.placeUp(g, i, left(i), tip(i).y() - 3, align(i));
            } else {
              names.place(g, i, left(i), tip(i).y() + 3, align(i));
            }
            causes(g, i);
          });
    }

    private Align align(int i) {
      return tip(i).x() - names.given(i) / 2 < zone.x() ? Align.LEFT : Align.CENTRE;
    }

    /** The causes along a bone, each left of it on a line of its own. */
    private void causes(Frame f, int i) {
      int n = size(i);
      double used = 0;
      for (int k = 0; k < n; k++) {
        used += causes.height(first(i) + k);
      }
      double top = Math.min(tip(i).y(), spine()) + m.gap();
      double room = Math.abs(tip(i).y() - spine()) - 2 * m.gap();
      double gap = Math.min((room - used) / Math.max(1, n), 22);
      double y = top + (room - used - gap * (n - 1)) / 2;
      for (int k = 0; k < n; k++) {
        int number = first(i) + k;
        double middle = y + causes.height(number) / 2;
        double share = Math.abs(middle - spine()) / Math.abs(tip(i).y() - spine());
        double x = foot(i).x() + (tip(i).x() - foot(i).x()) * share;
        boolean hot = groups.get(i).children().get(k).item().hot();
        Stroke stroke = Stroke.solid(f.ink(hot ? "accent" : "neutral"), hot ? 1.75 : 1);
        f.line("Cause", x - m.twig(), middle, x - 1, middle, stroke);
        double left = x - m.twig() - m.gap() * 0.7 - causes.given(number);
        double shift = Math.max(0, zone.x() - left);
        causes.placeMid(f, number, left + shift, middle, Align.RIGHT);
        if (shift > m.gap()) {
          f.overflow();
        }
        y += causes.height(number) + gap;
      }
    }
  }

  private static void spine(Frame f, Rect zone, Rect head) {
    double y = zone.centre().y();
    Measures m = f.isCompact() ? Measures.SMALL : Measures.LARGE;
    Path path = Path.open(List.of(new Point(zone.x(), y), new Point(head.x() - 2, y)));
    f.add(
        Mark.Connector.straight(
                Tag.of("Spine", Role.DECORATION), path, Stroke.solid(f.ink("ink"), m.spine()))
            .to(new Mark.Glue("effect", Links.LEFT))
            .with(Mark.Arrow.of(f.isCompact() ? 7 : 10)));
  }

  private static Style effectStyle(Frame f) {
    return f.isCompact() ? Lettering.label(f) : Lettering.head(f, 20);
  }

  /** The effect's box at the spine's end, as wide as its words need. */
  private static Rect head(Frame f, String effect, Rect zone) {
    double inset = f.isCompact() ? 8 : 16;
    double most = zone.width() * (f.isCompact() ? 0.26 : 0.2);
    Style style = effectStyle(f);
    Setting s = f.set(effect, style, most - 2 * inset, Mode.EVEN);
    double width = effect.isEmpty() ? 40 : Math.max(s.room() + 2 * inset + 1, most * 0.7);
    double height = Math.max(f.isCompact() ? 48 : 76, s.height() + 28);
    double w = Math.min(width, most);
    double h = Math.min(height, zone.height());
    return new Rect(zone.right() - w, zone.centre().y() - h / 2, w, h);
  }

  private static void effect(Frame f, String text, Rect box) {
    Tag tag = Tag.of("Effect", Role.PART).withId("effect");
    Outline outline = Outline.roundRect(box, 8);
    if (text.isEmpty()) {
      f.shape(tag, outline, Optional.of(f.ink("accent")), Optional.empty());
      return;
    }
    double inset = f.isCompact() ? 8 : 16;
    double width = box.width() - 2 * inset;
    Style style = f.common(List.of(text), effectStyle(f), width, box.height() - 12, Mode.EVEN);
    Setting s = f.set(text, style.withInk(f.ink("on-accent")), width, Mode.EVEN);
    Rect room = new Rect(box.x() + inset, box.y(), width, box.height());
    f.label(tag, outline, Optional.of(f.ink("accent")), Optional.empty(), s, room, Align.CENTRE);
  }
}
