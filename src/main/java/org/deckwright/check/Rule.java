package org.deckwright.check;

import java.util.List;
import org.deckwright.diag.Diagnostic;
import org.deckwright.scene.Page;
import org.deckwright.scene.Scene;

/** One thing that can be wrong with a page. Stateless. */
interface Rule {
  /** Stable id, such as {@code off-page}. */
  String id();

  /**
   * What is wrong with the page.
   *
   * @param where what diagnostics call the page
   */
  List<Diagnostic> check(Page page, Scene scene, String where);
}
