package org.deckwright.check;

import java.util.List;
import org.deckwright.diag.Diagnostic;
import org.deckwright.diag.Diagnostics;
import org.deckwright.diag.Spot;
import org.deckwright.geom.Rect;
import org.deckwright.scene.Scene;

/** Runs the rules over each page of a scene. */
public final class SceneCheck {
  private static final List<Rule> RULES =
      List.of(
          new BoxOverlap(),
          new ColourAlone(),
          new CutOff(),
          new EmptyPlaceholder(),
          new GapTooSmall(),
          new HiddenText(),
          new ImageStretched(),
          new ImageTooCoarse(),
          new LowContrast(),
          new Misaligned(),
          new MissingAlt(),
          new MissingTitle(),
          new OffPage(),
          new OrphanWord(),
          new TextOverBox(),
          new TextOverPicture(),
          new TextOverText(),
          new TypeTooSmall(),
          new WidowLine());

  private SceneCheck() {}

  /** All rules, in no order that matters. */
  public static List<RuleCard> rules() {
    return RULES.stream().map(Rule::card).toList();
  }

  /**
   * Adds what is wrong.
   *
   * @param noun what a page is called: "slide", "page"
   */
  public static void run(Scene scene, String noun, Diagnostics diagnostics) {
    Pixels pixels = new Pixels();
    for (int i = 0; i < scene.pages().size(); i++) {
      Seen page = Seen.of(scene, i, noun, pixels);
      for (Rule rule : RULES) {
        rule.check(page).forEach(f -> diagnostics.add(told(rule.card(), page, f)));
      }
    }
  }

  private static Diagnostic told(RuleCard rule, Seen page, Fault fault) {
    Rect box = fault.box();
    Spot spot =
        new Spot(page.index() + 1, fault.mark(), box.x(), box.y(), box.width(), box.height());
    return Diagnostic.of(rule.severity(), rule.id(), page.where(), fault.message()).on(spot);
  }
}
