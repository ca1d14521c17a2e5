package org.deckwright.diagram;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.deckwright.deck.Diagram;
import org.deckwright.geom.Point;
import org.deckwright.geom.Rect;
import org.deckwright.layout.Frame;
import org.deckwright.layout.Setting;
import org.deckwright.layout.Style;
import org.deckwright.scene.ChartModel;
import org.deckwright.scene.Ink;
import org.deckwright.scene.Paragraph.Align;
import org.deckwright.scene.Role;
import org.deckwright.scene.TextBlock.Anchor;
import org.deckwright.text.LineBreaker.Mode;

/** The profiles' names outside the rim, each where its profile reaches furthest to one side. */
final class TipNames {
  private static final double OFF = 14;

  private TipNames() {}

  static void place(Frame f, Diagram d, List<Ink> inks, ChartModel.Profile model, Rect zone) {
    TreeSet<Integer> taken = new TreeSet<>();
    List<Rect> placed = new ArrayList<>();
    for (int i = 0; i < d.series().size(); i++) {
      String name = d.series().get(i).name();
      int axes = d.axes().size();
      List<Double> levels = CompareRadar.levels(d.series().get(i), axes, 1);
      int tip = tip(levels, taken, i % 2 == 0);
      taken.add(tip);
      double degrees = tip * 360.0 / axes;
      boolean right = degrees <= 180;
      Point rim = Outlines.polar(model.centre(), model.radius(), degrees);
      Style style = Lettering.head(f).withInk(inks.get(i));
      double side = model.centre().x() + (right ? 1 : -1) * (model.radius() + OFF);
      double width = right ? zone.right() - side : side - zone.x();
      double x = right ? side : zone.x();
      Style fitted = f.common(List.of(name), style, width, 2 * style.leading(), Mode.EVEN);
      Setting set = f.set(name, fitted, width, Mode.EVEN);
      double least = zone.y() + set.style().capHeight() - set.style().ascent();
      double most = zone.bottom() - set.height();
      double middle =
          rim.y() - set.inkHeight() / 2 + set.style().capHeight() - set.style().ascent();
      Rect wished = new Rect(x, Math.max(least, Math.min(most, middle)), width, set.height());
      Rect box = free(wished, placed, least, most).orElse(wished);
      if (placed.stream().anyMatch(p -> p.overlaps(box, 1))) {
        f.overflow();
      }
      placed.add(box);
      double baseline = box.y() + set.style().ascent();
      Align align = right ? Align.LEFT : Align.RIGHT;
      f.put("Name " + name, Role.PART, set, x, baseline, width, align, Anchor.TOP);
    }
  }

  /** The place wished for, or the nearest above or below the names that stand there. */
  private static Optional<Rect> free(Rect wished, List<Rect> placed, double least, double most) {
    List<Rect> places = new ArrayList<>(List.of(wished));
    for (Rect p : placed) {
      places.add(new Rect(wished.x(), p.bottom(), wished.width(), wished.height()));
      places.add(new Rect(wished.x(), p.y() - wished.height(), wished.width(), wished.height()));
    }
    return places.stream()
        .filter(r -> r.y() >= least && r.y() <= most)
        .filter(r -> placed.stream().noneMatch(p -> p.overlaps(r, 1)))
        .min(Comparator.comparingDouble(r -> Math.abs(r.y() - wished.y())));
  }

  /** The highest level that lies furthest out to a side; of two alike, on the wished side. */
  private static int tip(List<Double> levels, Set<Integer> taken, boolean right) {
    int best = 0;
    double most = -1;
    for (int i = 0; i < levels.size(); i++) {
      double across = StrictMath.sin(StrictMath.toRadians(i * 360.0 / levels.size()));
      double worth = levels.get(i) * 2 + Math.abs(across) + (across > 0 == right ? 0.1 : 0);
      if (!taken.contains(i) && worth > most) {
        most = worth;
        best = i;
      }
    }
    return best;
  }
}
