package org.deckwright.check;

import java.util.ArrayList;
import java.util.List;
import org.deckwright.geom.Point;
import org.deckwright.scene.Ink;
import org.deckwright.scene.Leaves;
import org.deckwright.scene.Line;
import org.deckwright.scene.Mark;
import org.deckwright.scene.Page;

/** Finds all lines of text on a page, with the ground that each stands on. */
final class TextFinder {
  private final List<InkBox> found = new ArrayList<>();
  private final List<Mark.Shape> fills = new ArrayList<>();
  private final Ink page;

  private TextFinder(Ink page) {
    this.page = page;
  }

  static List<InkBox> on(Page page) {
    TextFinder finder = new TextFinder(page.ground());
    Leaves.of(page.marks()).forEach(finder::take);
    return finder.found;
  }

  private void take(Mark mark) {
    if (mark instanceof Mark.Shape shape && isSolid(shape)) {
      fills.add(shape);
    }
    Leaves.texts(mark).forEach(held -> lines(mark, held));
  }

  private static boolean isSolid(Mark.Shape shape) {
    return shape.fill().isPresent() && shape.fill().get().alpha() > 0.9;
  }

  private void lines(Mark mark, Leaves.Held held) {
    held.block().paragraphs().stream()
        .flatMap(p -> p.lines().stream())
        .filter(l -> !l.text().isBlank())
        .map(l -> InkBox.of(l, mark.tag().role(), held.fill().orElseGet(() -> ground(l))))
        .forEach(found::add);
  }

  /** The last opaque form drawn that holds the line's middle. */
  private Ink ground(Line line) {
    Point middle = new Point(line.x() + line.width() / 2, line.baseline() - 4);
    for (int i = fills.size() - 1; i >= 0; i--) {
      Mark.Shape s = fills.get(i);
      if (s.box().contains(middle) && s.outline().path().contains(middle)) {
        return s.fill().orElse(page);
      }
    }
    return page;
  }
}
