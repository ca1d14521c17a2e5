package org.deckwright.layout;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.deckwright.geom.Point;
import org.deckwright.geom.Rect;
import org.deckwright.scene.Leaves;
import org.deckwright.scene.Mark;
import org.deckwright.scene.Paragraph;
import org.deckwright.scene.Run;
import org.deckwright.scene.TextBlock;

/** How a picture drawn larger compares with the same as designed. */
enum Likeness {
  /** The same forms, with the same words in about the same places and in lines as good. */
  SAME,
  /** The same, but names in forms are broken into two lines. */
  BROKEN,
  /** Another arrangement, or nothing gained. */
  OTHER;

  /** A text below a name may gain a line as long as it has no more than so many. */
  private static final int MOST_LINES = 4;

  /** Most lines that a name in a form of its own may break into. */
  private static final int MOST_IN_FORM = 2;

  /** A line of so many ems is more than a name. */
  private static final double LONG = 9;

  /** How far words may have moved, across and down. */
  private static final double ACROSS = 110;

  private static final double DOWN = 84;

  /** Share of the picture's height and width that must still be filled. */
  private static final double FILLED = 0.96;

  static Likeness of(List<Mark> usual, List<Mark> larger) {
    List<Mark> before = Leaves.of(usual).toList();
    List<Mark> after = Leaves.of(larger).toList();
    if (after.size() != before.size()
        || after.isEmpty()
        || smallest(after) < smallest(before) + 0.1
        || !fills(bounds(before), bounds(after))) {
      return OTHER;
    }
    Likeness worst = SAME;
    for (int i = 0; i < after.size(); i++) {
      Likeness one = of(before.get(i), after.get(i));
      worst = one.compareTo(worst) > 0 ? one : worst;
    }
    return worst;
  }

  private static Likeness of(Mark before, Mark after) {
    List<TextBlock> usual = Leaves.texts(before).map(Leaves.Held::block).toList();
    List<TextBlock> larger = Leaves.texts(after).map(Leaves.Held::block).toList();
    if (before.getClass() != after.getClass() || usual.size() != larger.size()) {
      return OTHER;
    }
    boolean form = after instanceof Mark.Shape;
    Likeness worst = SAME;
    for (int i = 0; i < usual.size(); i++) {
      Likeness one = of(usual.get(i), larger.get(i), form);
      worst = one.compareTo(worst) > 0 ? one : worst;
    }
    boolean moved =
        !usual.isEmpty() && !(after instanceof Mark.Table) && isMoved(usual.get(0), larger.get(0));
    return moved ? OTHER : worst;
  }

  private static Likeness of(TextBlock before, TextBlock after, boolean form) {
    List<Paragraph> usual = before.paragraphs();
    List<Paragraph> larger = after.paragraphs();
    if (usual.size() != larger.size() || usual.isEmpty()) {
      return usual.size() == larger.size() ? SAME : OTHER;
    }
    boolean broken = false;
    boolean centred = form || larger.get(0).align() == Paragraph.Align.CENTRE;
    for (int i = 0; i < usual.size(); i++) {
      int lines = usual.get(i).lines().size();
      int now = larger.get(i).lines().size();
      boolean longer = i > 0 || isLong(usual.get(i));
      int most = longer ? Math.min(lines + 1, MOST_LINES) : centred ? MOST_IN_FORM : 1;
      if (now > Math.max(lines, most) || !said(usual.get(i)).equals(said(larger.get(i)))) {
        return OTHER;
      }
      broken |= !longer && now > lines;
    }
    return broken ? BROKEN : SAME;
  }

  /** Whether it is more than a name: so wide that a break in it reads well. */
  private static boolean isLong(Paragraph p) {
    return p.lines().stream()
        .anyMatch(l -> l.runs().stream().anyMatch(r -> l.width() > LONG * r.size()));
  }

  private static String said(Paragraph p) {
    return p.lines().stream()
        .flatMap(l -> l.runs().stream())
        .map(Run::text)
        .collect(Collectors.joining())
        .replaceAll("\\s", "");
  }

  private static boolean isMoved(TextBlock before, TextBlock after) {
    Optional<Point> from = middle(before);
    Optional<Point> to = middle(after);
    return from.isPresent()
        && to.isPresent()
        && (Math.abs(from.get().x() - to.get().x()) > ACROSS
            || Math.abs(from.get().y() - to.get().y()) > DOWN);
  }

  private static Optional<Point> middle(TextBlock block) {
    return block.paragraphs().stream()
        .flatMap(p -> p.lines().stream())
        .map(l -> new Point(l.x() + l.width() / 2, l.baseline()))
        .findFirst();
  }

  private static boolean fills(Rect before, Rect after) {
    return after.width() >= before.width() * FILLED && after.height() >= before.height() * FILLED;
  }

  private static Rect bounds(List<Mark> marks) {
    return marks.stream().map(Mark::box).reduce(Rect::union).orElseThrow();
  }

  private static double smallest(List<Mark> marks) {
    return marks.stream()
        .flatMap(Leaves::texts)
        .flatMap(t -> t.block().paragraphs().stream())
        .flatMap(p -> p.lines().stream())
        .flatMap(l -> l.runs().stream())
        .mapToDouble(Run::size)
        .min()
        .orElse(0);
  }
}
