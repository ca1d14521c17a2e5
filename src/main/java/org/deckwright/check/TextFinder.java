package org.deckwright.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.deckwright.scene.Ink;
import org.deckwright.scene.Line;
import org.deckwright.scene.Mark;
import org.deckwright.scene.Page;
import org.deckwright.scene.Role;
import org.deckwright.scene.TextBlock;

/** Finds all lines of text on a page, with the ground that each stands on. */
final class TextFinder implements Mark.Visitor<Void> {
  private final List<InkBox> found = new ArrayList<>();
  private final List<Mark.Shape> fills = new ArrayList<>();
  private final Ink page;

  private TextFinder(Ink page) {
    this.page = page;
  }

  static List<InkBox> on(Page page) {
    TextFinder finder = new TextFinder(page.ground());
    page.marks().forEach(m -> m.accept(finder));
    return finder.found;
  }

  private void block(TextBlock block, Role role, Optional<Ink> own) {
    block
        .paragraphs()
        .forEach(
            p ->
                p.lines().stream()
                    .filter(l -> !l.text().isBlank())
                    .forEach(l -> found.add(InkBox.of(l, role, own.orElseGet(() -> ground(l))))));
  }

  /** The last opaque form drawn that holds the line's middle. */
  private Ink ground(Line line) {
    double x = line.x() + line.width() / 2;
    double y = line.baseline() - 4;
    for (int i = fills.size() - 1; i >= 0; i--) {
      Mark.Shape s = fills.get(i);
      boolean solid = s.fill().isPresent() && s.fill().get().alpha() > 0.9;
      boolean holds =
          x >= s.box().x() && x <= s.box().right() && y >= s.box().y() && y <= s.box().bottom();
      boolean upright = s.outline().kind() != org.deckwright.scene.Outline.Kind.FREE;
      if (solid && holds && upright) {
        return s.fill().get();
      }
    }
    return page;
  }

  @Override
  public Void group(Mark.Group mark) {
    mark.children().forEach(m -> m.accept(this));
    return null;
  }

  @Override
  public Void text(Mark.Text mark) {
    block(mark.block(), mark.tag().role(), Optional.empty());
    return null;
  }

  @Override
  public Void shape(Mark.Shape mark) {
    fills.add(mark);
    mark.text().ifPresent(t -> block(t, mark.tag().role(), mark.fill()));
    return null;
  }

  @Override
  public Void connector(Mark.Connector mark) {
    return null;
  }

  @Override
  public Void picture(Mark.Picture mark) {
    return null;
  }

  @Override
  public Void table(Mark.Table mark) {
    mark.rows()
        .forEach(
            r -> r.cells().forEach(c -> c.text().ifPresent(t -> block(t, Role.BODY, c.fill()))));
    return null;
  }

  @Override
  public Void chart(Mark.Chart mark) {
    return null;
  }
}
