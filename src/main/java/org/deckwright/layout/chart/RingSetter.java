package org.deckwright.layout.chart;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.deckwright.deck.Series;
import org.deckwright.geom.Rect;
import org.deckwright.layout.Frame;
import org.deckwright.layout.Style;
import org.deckwright.scene.ChartModel;
import org.deckwright.scene.Ink;
import org.deckwright.scene.Outline;
import org.deckwright.scene.Paragraph.Align;
import org.deckwright.scene.Role;
import org.deckwright.scene.TextBlock.Anchor;
import org.deckwright.text.LineBreaker.Mode;

/** Parts of a whole as a ring at the left, named and counted in rows at the right. */
final class RingSetter {
  private static final int MOST = 6;
  private static final double HOLE = 0.62;
  private static final double PITCH = 64;

  private final Frame f;
  private final ChartData data;
  private final List<String> categories;

  RingSetter(Frame f, ChartData data) {
    this.f = f;
    this.data = data;
    this.categories = data.chart().categories();
  }

  void place(Rect room) {
    int n = categories.size();
    if (n == 0 || n > MOST) {
      f.overflow();
      return;
    }
    double side = Math.min(room.height(), room.width() * 0.45);
    Rect plot = new Rect(room.x(), room.y(), side, side);
    List<Ink> inks = inks(n);
    Series s = data.chart().series().get(0);
    List<String> blank = Collections.nCopies(n, "");
    ChartModel.Series parts =
        new ChartModel.Series(data.name(s), data.values(s, n), blank, f.ink("accent"), inks);
    data.add(new ChartModel.Ring(plot, categories, parts, HOLE, data.isIllustrative()), plot);
    rows(Rect.between(plot.right() + 48, room.y(), room.right(), room.bottom()), inks, s);
  }

  private List<Ink> inks(int n) {
    List<Ink> inks = new ArrayList<>();
    int hot = data.chart().hot();
    for (int i = 0; i < n; i++) {
      String quiet = i % 2 == 0 ? "bar" : "neutral";
      inks.add(f.ink(hot == 0 ? "data" + (i % 6 + 1) : hot == i + 1 ? "accent" : quiet));
    }
    return inks;
  }

  private void rows(Rect room, List<Ink> inks, Series s) {
    double pitch = Math.min(PITCH, room.height() / categories.size());
    double y = room.y() + (room.height() - pitch * categories.size()) / 2;
    double indent = f.isCompact() ? 24 : 140;
    Style name = f.common(categories, f.style("lead"), room.width() - indent, pitch, Mode.FILL);
    for (int i = 0; i < categories.size(); i++) {
      double middle = y + i * pitch + pitch / 2;
      Rect key = new Rect(room.x(), middle - 8, 16, 16);
      f.fill("Key " + categories.get(i), Outline.rect(key), inks.get(i));
      String value = data.isIllustrative() || f.isCompact() ? "" : data.point(s, i);
      Style bold = f.style("head-large");
      f.textAt("Value " + (i + 1), Role.BODY, value, bold, room.x() + 30, middle + 7, 100, 1);
      Rect box = new Rect(room.x() + indent, middle - pitch / 2, room.width() - indent, pitch);
      f.textIn(
          categories.get(i),
          Role.BODY,
          categories.get(i),
          name,
          box,
          Align.LEFT,
          Anchor.MIDDLE,
          Mode.FILL);
    }
  }
}
