package org.deckwright.layout;

import java.util.stream.Collectors;
import org.deckwright.scene.Leaves;
import org.deckwright.scene.Page;

/** All text that stands on a page, charts' labels left out. */
final class PageText {
  private PageText() {}

  static String of(Page page) {
    return Leaves.of(page.marks())
        .flatMap(Leaves::texts)
        .map(t -> t.block().text())
        .collect(Collectors.joining("\n"));
  }
}
