package org.deckwright.layout;

import org.deckwright.scene.Mark;
import org.deckwright.scene.Page;

/** All text that stands on a page, charts' labels left out. */
final class PageText implements Mark.Visitor<Void> {
  private final StringBuilder out = new StringBuilder();

  static String of(Page page) {
    PageText text = new PageText();
    page.marks().forEach(m -> m.accept(text));
    return text.out.toString();
  }

  @Override
  public Void group(Mark.Group mark) {
    mark.children().forEach(m -> m.accept(this));
    return null;
  }

  @Override
  public Void text(Mark.Text mark) {
    out.append(mark.block().text()).append('\n');
    return null;
  }

  @Override
  public Void shape(Mark.Shape mark) {
    mark.text().ifPresent(t -> out.append(t.text()).append('\n'));
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
            r ->
                r.cells().forEach(c -> c.text().ifPresent(t -> out.append(t.text()).append('\n'))));
    return null;
  }

  @Override
  public Void chart(Mark.Chart mark) {
    return null;
  }
}
