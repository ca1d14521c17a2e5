package org.deckwright.check;

import java.util.List;
import org.deckwright.geom.Rect;
import org.deckwright.scene.Page;
import org.deckwright.scene.Role;
import org.deckwright.scene.Scene;

/**
 * A page as rules see it.
 *
 * @param index of the page in its scene, from 0
 * @param noun what a page is called: "slide", "infographic" …
 * @param texts its lines of text in reading order, each with what it stands on
 */
record Seen(Scene scene, int index, String noun, List<InkBox> texts) {
  private static final double USUAL_HEIGHT = 540;
  private static final double USUAL_WIDTH = 960;

  static Seen of(Scene scene, int index, String noun, Pixels pixels) {
    return new Seen(scene, index, noun, TextFinder.on(scene, scene.pages().get(index), pixels));
  }

  Page page() {
    return scene.pages().get(index);
  }

  String where() {
    return noun + " " + (index + 1);
  }

  boolean isSlide() {
    return noun.equals("slide");
  }

  /** Whether it is as wide as it is high, or wider: made for a wall. */
  boolean isLandscape() {
    return page().size().width() >= page().size().height();
  }

  Rect sheet() {
    return new Rect(0, 0, page().size().width(), page().size().height());
  }

  /**
   * How much larger things look on a wall than on a page of the usual 960 by 540 points; a page
   * that is higher for its width fills the wall's width.
   */
  double enlarged() {
    double wide = page().size().width() * USUAL_HEIGHT / USUAL_WIDTH;
    double usual = Math.min(page().size().height(), Math.max(USUAL_HEIGHT, wide));
    return isSlide() && isLandscape() ? USUAL_HEIGHT / usual : 1;
  }

  /** Texts that say something: large numerals and other ornaments do not. */
  List<InkBox> spoken() {
    return texts.stream().filter(t -> t.role() != Role.DECORATION).toList();
  }
}
