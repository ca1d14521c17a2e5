package org.deckwright.check;

import java.util.List;
import org.deckwright.diag.Diagnostics;
import org.deckwright.scene.Page;
import org.deckwright.scene.Scene;

/** Runs the rules over each page of a scene. */
public final class SceneCheck {
  private static final List<Rule> RULES =
      List.of(
          new LowContrast(),
          new MissingAlt(),
          new OffPage(),
          new TextOverText(),
          new TypeTooSmall());

  private SceneCheck() {}

  /** Ids of all rules, sorted. */
  public static List<String> rules() {
    return RULES.stream().map(Rule::id).sorted().toList();
  }

  /**
   * Adds what is wrong.
   *
   * @param noun what a page is called: "slide", "page"
   */
  public static void run(Scene scene, String noun, Diagnostics diagnostics) {
    for (int i = 0; i < scene.pages().size(); i++) {
      Page page = scene.pages().get(i);
      String where = noun + " " + (i + 1);
      RULES.forEach(rule -> rule.check(page, scene, where).forEach(diagnostics::add));
    }
  }
}
