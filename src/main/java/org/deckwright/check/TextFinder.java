package org.deckwright.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.deckwright.geom.Point;
import org.deckwright.geom.Rect;
import org.deckwright.scene.Ink;
import org.deckwright.scene.Leaves;
import org.deckwright.scene.Line;
import org.deckwright.scene.Mark;
import org.deckwright.scene.Page;
import org.deckwright.scene.Scene;
import org.deckwright.scene.TextBlock;

/** Finds all lines of text on a page, with the ground that each stands on. */
final class TextFinder {
  private final List<InkBox> found = new ArrayList<>();
  private final Grounds grounds;

  private TextFinder(Scene scene, Page page, Pixels pixels) {
    grounds = new Grounds(page.ground(), pixels);
    scene.look().layouts().stream()
        .filter(l -> l.name().equals(page.layout()))
        .flatMap(l -> Leaves.of(l.furniture()))
        .forEach(grounds::draw);
  }

  static List<InkBox> on(Scene scene, Page page, Pixels pixels) {
    TextFinder finder = new TextFinder(scene, page, pixels);
    Leaves.of(page.marks()).forEach(finder::take);
    return List.copyOf(finder.found);
  }

  private void take(Mark mark) {
    grounds.draw(mark);
    if (mark instanceof Mark.Text text) {
      lines(text, text.box(), text.block());
    } else if (mark instanceof Mark.Shape shape) {
      shape.text().ifPresent(t -> lines(shape, shape.box(), t));
    } else if (mark instanceof Mark.Table table) {
      table.rows().stream()
          .flatMap(r -> r.cells().stream())
          .forEach(c -> c.text().ifPresent(t -> lines(table, c.box(), t)));
    }
  }

  private void lines(Mark mark, Rect room, TextBlock block) {
    block.paragraphs().stream()
        .flatMap(p -> p.lines().stream())
        .filter(l -> !l.text().isBlank())
        .map(l -> grounded(InkBox.of(l, mark, room)))
        .forEach(found::add);
  }

  private InkBox grounded(InkBox text) {
    return text.on(ground(text.mark(), text.line()), grounds.along(text.box(), text.mark()));
  }

  /** What lies below the line's middle; text inside a form stands on that form. */
  private Optional<Ink> ground(Mark mark, Line line) {
    double middle = line.x() + line.width() / 2;
    return grounds.at(new Point(middle, line.baseline() - 4), mark);
  }
}
