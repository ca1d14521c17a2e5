package org.deckwright.layout;

import java.util.List;
import java.util.Optional;
import org.deckwright.deck.Slide;
import org.deckwright.geom.Rect;
import org.deckwright.scene.Paragraph.Align;
import org.deckwright.scene.Role;
import org.deckwright.scene.Stroke;
import org.deckwright.scene.TextBlock.Anchor;
import org.deckwright.text.LineBreaker.Mode;

/**
 * What stands in a band for whose picture there is no room: the names in one of its pictures as
 * short points, else a sentence set large. Never an icon that says nothing.
 */
final class BandPoints {
  private static final int FEWEST = 2;
  private static final int MOST = 8;
  private static final double GUTTER = 20;
  private static final double PITCH = 1.5; // leadings a row
  private static final double TALLEST = 56;

  private BandPoints() {}

  /**
   * Draws into a zone as far as something fits.
   *
   * @return the sentence that stands there, if it is one
   */
  static Optional<String> draw(Frame f, Bands.Band band, Rect zone) {
    for (Slide slide : band.slides()) {
      List<String> points = Bands.points(slide);
      if (points.size() >= FEWEST && points.size() <= MOST && points(f, points, zone)) {
        return Optional.empty();
      }
    }
    List<String> sentences = band.sentences(Optional.empty(), f.isChinese());
    return sentences.stream().filter(s -> sentence(f, s, zone)).findFirst();
  }

  /** In one column, or where that is too low in two; nothing where both are. */
  private static boolean points(Frame f, List<String> points, Rect zone) {
    for (int columns = 1; columns <= 2; columns++) {
      int rows = (points.size() + columns - 1) / columns;
      double width = (zone.width() - (columns - 1) * GUTTER) / columns;
      Style head = f.style("head").withSize(20).withLeading(26).withFloor(15);
      double pitch = Math.min(TALLEST, zone.height() / rows);
      for (double size = head.size(); size >= head.floor(); size -= 1) {
        Style style = head.withSize(size);
        boolean fits =
            pitch >= PITCH * style.leading()
                && points.stream()
                    .map(p -> f.set(p, style, width, Mode.FILL))
                    .allMatch(s -> s.isWhole() && s.lines() == 1);
        if (fits) {
          rows(f, points, zone, rows, pitch, style);
          return true;
        }
      }
    }
    return false;
  }

  private static void rows(
      Frame f, List<String> points, Rect zone, int rows, double pitch, Style style) {
    int columns = (points.size() + rows - 1) / rows;
    double width = (zone.width() - (columns - 1) * GUTTER) / columns;
    double top = zone.y() + (zone.height() - rows * pitch) / 2;
    for (int i = 0; i < points.size(); i++) {
      int column = i / rows;
      double x = zone.x() + column * (width + GUTTER);
      double y = top + i % rows * pitch;
      f.line("Rule", x, y, x + width, y, Stroke.solid(f.ink("rule"), 0.75));
      double baseline = y + (pitch + style.capHeight()) / 2;
      Setting set = f.set(points.get(i), style, width, Mode.FILL);
      f.put(points.get(i), Role.BODY, set, x, baseline, width, Align.LEFT, Anchor.TOP);
    }
  }

  private static boolean sentence(Frame f, String text, Rect zone) {
    Style large = f.style("sentence").withInk(f.ink("ink"));
    for (double size : List.of(30.0, 26.0, 22.0, 19.0)) {
      Style style = large.withSize(size).withLeading(size * (f.isChinese() ? 1.5 : 1.22));
      Setting set = f.set(text, style, zone.width(), Mode.EVEN);
      if (set.isWhole() && set.height() <= zone.height()) {
        double first = zone.centre().y() - set.inkHeight() / 2 + style.capHeight();
        f.put("Said", Role.BODY, set, zone.x(), first, zone.width(), Align.LEFT, Anchor.TOP);
        return true;
      }
    }
    return false;
  }
}
