package org.deckwright.layout.slide;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.deckwright.deck.Item;
import org.deckwright.geom.Rect;
import org.deckwright.layout.Frame;
import org.deckwright.layout.Setting;
import org.deckwright.layout.Style;
import org.deckwright.scene.Outline;
import org.deckwright.scene.Paragraph.Align;
import org.deckwright.scene.Role;
import org.deckwright.text.LineBreaker.Mode;

/**
 * Two to four points under each other, set large in bands of one height, each behind a dash in the
 * accent. Points of very different length look better so than in columns.
 */
final class PointBands {
  private static final double INDENT = 74;
  private static final double DASH = 38;
  private static final double THICK = 4;
  private static final double AIR = 12; // above and below a text, within its band
  private static final int MOST_LINES = 3;

  /** Of the zone's height, how much the bands take. */
  private static final double FILLED = 0.94;

  private static final int[] LARGEST = {32, 28, 24};
  private static final int[] SMALLEST = {22, 20, 18};

  private final List<Item> points;
  private final Rect zone;
  private final Frame f;
  private final double band;
  private final double width;

  private PointBands(List<Item> points, Rect zone, Frame f) {
    this.points = points;
    this.zone = zone;
    this.f = f;
    band = FILLED * zone.height() / points.size();
    width = zone.width() - INDENT;
  }

  /** Whether the points stand as bands now; if not, nothing was drawn. */
  static boolean place(List<Item> points, Rect zone, Frame f) {
    if (points.size() < 2 || points.size() > 4 || f.isCompact()) {
      return false;
    }
    PointBands form = new PointBands(points, zone, f);
    int smallest = SMALLEST[points.size() - 2];
    for (int size = LARGEST[points.size() - 2]; size >= smallest; size--) {
      Optional<List<List<Frame.Para>>> texts = form.texts(size);
      if (texts.isPresent()) {
        form.draw(texts.get());
        return true;
      }
    }
    return false;
  }

  /** The texts at a size, if each fits its band. */
  private Optional<List<List<Frame.Para>>> texts(double size) {
    List<List<Frame.Para>> out = new ArrayList<>();
    for (Item point : points) {
      List<Frame.Para> text = text(point, size);
      boolean fits =
          height(text) + 2 * AIR <= band
              && text.stream()
                  .map(Frame.Para::setting)
                  .allMatch(s -> s.isWhole() && s.lines() <= MOST_LINES);
      if (text.isEmpty() || !fits) {
        return Optional.empty();
      }
      out.add(text);
    }
    return Optional.of(out);
  }

  private List<Frame.Para> text(Item point, double size) {
    List<Frame.Para> paras = new ArrayList<>();
    if (!point.label().isEmpty()) {
      Style head = f.style("head-large").withSize(size);
      paras.add(new Frame.Para(f.set(point.label(), head, width, Mode.EVEN), 0));
    }
    if (!point.text().isEmpty()) {
      boolean alone = paras.isEmpty();
      Style text = f.style("lead").withSize(alone ? size : Math.max(16, size * 0.75));
      Style inked = text.withInk(f.ink(alone ? "ink" : "muted"));
      Setting set = f.setter().set(Linked.parts(point.text(), inked), width, Mode.EVEN);
      paras.add(new Frame.Para(set, alone ? 0 : 4));
    }
    return paras;
  }

  private static double height(List<Frame.Para> text) {
    return text.stream().mapToDouble(p -> p.setting().height() + p.gap()).sum();
  }

  private void draw(List<List<Frame.Para>> texts) {
    for (int i = 0; i < texts.size(); i++) {
      double top = zone.y() + i * band;
      if (i > 0) {
        f.rule(zone.x(), top, zone.width());
      }
      List<Frame.Para> text = texts.get(i);
      Style first = text.get(0).setting().style();
      double baseline = top + (band - height(text)) / 2 + first.ascent();
      double middle = baseline - first.size() * 0.33;
      Rect dash = new Rect(zone.x(), middle - THICK / 2, DASH, THICK);
      f.fill("Dash " + (i + 1), Outline.rect(dash), f.ink("accent"));
      String label = points.get(i).label();
      String name = label.isEmpty() ? points.get(i).text() : label;
      f.block(name, Role.BODY, text, zone.x() + INDENT, baseline, width, Align.LEFT);
    }
  }
}
