package org.deckwright.diagram;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.deckwright.geom.Path;
import org.deckwright.geom.Point;
import org.deckwright.geom.Rect;
import org.deckwright.layout.Frame;
import org.deckwright.layout.Setting;
import org.deckwright.layout.Style;
import org.deckwright.scene.Ink;
import org.deckwright.scene.Mark;
import org.deckwright.scene.Outline;
import org.deckwright.scene.Paragraph.Align;
import org.deckwright.scene.Role;
import org.deckwright.scene.Stroke;
import org.deckwright.scene.Tag;
import org.deckwright.text.LineBreaker.Mode;

/** One side of a mind map: branches one below the other, each as high as its ideas need. */
final class MindmapSide {
  private static final double TWIG = 30;
  private static final double OFF = 6;
  private static final double APART = 24;

  private final List<Tree.Node> branches;
  private final Mindmap.Words words;
  private final Rect place;
  private final boolean isLeft;

  /**
   * @param place from the pills' inner ends to the zone's edge
   */
  MindmapSide(List<Tree.Node> branches, Mindmap.Words words, Rect place, boolean isLeft) {
    this.branches = branches;
    this.words = words;
    this.place = place;
    this.isLeft = isLeft;
  }

  private double high(Tree.Node branch) {
    double ideas = 0;
    for (int i : words.ideas(branch)) {
      ideas += words.captions().height(i) + words.gap();
    }
    return Math.max(words.pill().height(), ideas);
  }

  private double apart(Frame f) {
    return f.isCompact() ? 8 : f.gap(APART);
  }

  /** Height that the branches take with the least room between them. */
  double height(Frame f) {
    return branches.stream().mapToDouble(this::high).sum() + (branches.size() - 1) * apart(f);
  }

  /** Draws the trunks from the centre's rim to the branches. */
  void trunks(Frame f, Point rim) {
    List<Rect> pills = pills(f);
    for (int i = 0; i < branches.size(); i++) {
      Tree.Node branch = branches.get(i);
      Rect pill = pills.get(i);
      Point end = new Point(isLeft ? pill.right() : pill.x(), pill.centre().y());
      Stroke stroke = Stroke.solid(ink(f, branch), f.isCompact() ? 3 : 4);
      Mark.Glue from = new Mark.Glue("centre", isLeft ? Links.LEFT : Links.RIGHT);
      Mark.Glue to = new Mark.Glue(branch.id(), isLeft ? Links.RIGHT : Links.LEFT);
      Path way = Curves.level(rim, end);
      Curves.draw(f, "To " + Caption.name(branch.item()), way, stroke, Optional.of(from), to);
    }
  }

  /** Where the pills stand: the branches' room is shared evenly above, between and below. */
  private List<Rect> pills(Frame f) {
    double free = place.height() - height(f);
    double more = Math.min(free / (branches.size() + 1), 3 * APART);
    double used = height(f) + more * (branches.size() - 1);
    double y = place.centre().y() - used / 2;
    List<Rect> out = new ArrayList<>();
    for (Tree.Node branch : branches) {
      double high = high(branch);
      double width = words.pill().width();
      double x = isLeft ? place.right() - width : place.x();
      double top = y + (high - words.pill().height()) / 2;
      out.add(new Rect(x, top, width, words.pill().height()));
      y += high + apart(f) + more;
    }
    return out;
  }

  void draw(Frame f, ItemStyle look) {
    List<Rect> pills = pills(f);
    for (int i = 0; i < branches.size(); i++) {
      Tree.Node branch = branches.get(i);
      Rect pill = pills.get(i);
      f.group(
          Caption.name(branch.item()),
          "",
          g -> {
            pill(g, look, branch, pill);
            ideas(g, branch, pill);
          });
    }
  }

  private void pill(Frame f, ItemStyle look, Tree.Node branch, Rect box) {
    boolean hot = branch.item().hot();
    ItemStyle.Plate plate = look.panel(hot);
    Optional<Stroke> line =
        hot || plate.isFull()
            ? plate.line()
            : Optional.of(plate.line().orElse(Stroke.solid(f.ink("neutral"), 1)));
    Style style = words.style().withInk(plate.ink());
    Setting s = f.set(Mindmap.name(f, branch), style, box.width() - 2 * Mindmap.INSET, Mode.EVEN);
    f.label(
        Tag.of("Branch", Role.PART).withId(branch.id()),
        Outline.roundRect(box, words.round()),
        plate.ground(),
        line,
        s,
        new Rect(box.x() + Mindmap.INSET, box.y(), box.width() - 2 * Mindmap.INSET, box.height()),
        Align.CENTRE);
  }

  private void ideas(Frame f, Tree.Node branch, Rect pill) {
    List<Integer> ideas = words.ideas(branch);
    double total = 0;
    for (int i : ideas) {
      total += words.captions().height(i) + words.gap();
    }
    double y = pill.centre().y() - total / 2;
    double from = isLeft ? pill.x() : pill.right();
    double to = isLeft ? from - TWIG : from + TWIG;
    Stroke stroke = Stroke.solid(ink(f, branch), 1.75);
    for (int i : ideas) {
      double high = words.captions().height(i) + words.gap();
      double middle = y + high / 2;
      Path way = Curves.level(new Point(from, pill.centre().y()), new Point(to, middle));
      Mark.Glue glue = new Mark.Glue(branch.id(), isLeft ? Links.LEFT : Links.RIGHT);
      Curves.draw(f, "Twig", way, stroke, Optional.of(glue), Optional.empty(), Optional.empty());
      double width = words.captions().given(i);
      double x = isLeft ? to - OFF - width : to + OFF;
      words.captions().placeMid(f, i, x, middle, isLeft ? Align.RIGHT : Align.LEFT);
      y += high;
    }
  }

  private static Ink ink(Frame f, Tree.Node branch) {
    return f.ink(branch.item().hot() ? "accent" : "neutral");
  }

  /** From a pill to an idea's words. */
  static double twig() {
    return TWIG + OFF;
  }

  /** Room beside a pill for an idea's words. */
  static double room(double side, double pill) {
    return side - pill - TWIG - OFF;
  }
}
