package org.deckwright.render.pptx;

import java.util.List;
import org.deckwright.geom.Rect;
import org.deckwright.scene.Outline;

/** Office's own forms: their names, adjustments, text boxes and places for connectors. */
final class Preset {
  private static final double FULL = 100_000;

  /** What a round corner takes from the text: 1 − √½ of its radius. */
  private static final double CORNER = 0.29289;

  private Preset() {}

  /** A named measure of a preset, in 100,000ths of the shorter side. */
  record Adjust(String name, long value) {}

  static String name(Outline.Kind kind) {
    return switch (kind) {
      case RECT -> "rect";
      case ROUND_RECT -> "roundRect";
      case ROUND_TOP -> "round2SameRect";
      case ELLIPSE -> "ellipse";
      case CHEVRON -> "chevron";
      case HOME_PLATE -> "homePlate";
      case DIAMOND -> "diamond";
      case HEXAGON -> "hexagon";
      case TRIANGLE -> "triangle";
      case TRAPEZOID -> "trapezoid";
      case FREE -> throw new IllegalArgumentException("a free form is no preset");
    };
  }

  static List<Adjust> adjusts(Outline o, Rect box) {
    double side = Math.max(1e-6, Math.min(box.width(), box.height()));
    long share = Math.round(o.adjust() / side * FULL);
    return switch (o.kind()) {
      case ROUND_RECT -> List.of(new Adjust("adj", Math.min(50_000, share)));
      case ROUND_TOP -> List.of(new Adjust("adj1", Math.min(50_000, share)), new Adjust("adj2", 0));
      case CHEVRON, HOME_PLATE, TRAPEZOID -> List.of(new Adjust("adj", share));
      case HEXAGON -> List.of(new Adjust("adj", share), new Adjust("vf", 115_470));
      default -> List.of();
    };
  }

  /** Where Office lays a shape's text before insets (presetShapeDefinitions.xml). */
  static Rect textBox(Outline o, Rect r) {
    if (o.sketch().isPresent()) {
      return r;
    }
    double a = o.adjust();
    return switch (o.kind()) {
      case ROUND_RECT -> inset(r, CORNER * a, CORNER * a, CORNER * a, CORNER * a);
      case ROUND_TOP -> inset(r, CORNER * a, CORNER * a, CORNER * a, 0);
      case ELLIPSE -> {
        double dx = r.width() / 2 * CORNER;
        double dy = r.height() / 2 * CORNER;
        yield inset(r, dx, dy, dx, dy);
      }
      case DIAMOND -> inset(r, r.width() / 4, r.height() / 4, r.width() / 4, r.height() / 4);
      case CHEVRON -> 2 * a < r.width() ? inset(r, a, 0, a, 0) : r;
      case HOME_PLATE -> inset(r, 0, 0, a / 2, 0);
      case TRIANGLE -> inset(r, r.width() / 4, r.height() / 2, r.width() / 4, 0);
      case TRAPEZOID -> {
        double most = r.width() / 2;
        yield inset(
            r, r.width() / 3 * a / most, r.height() / 3 * a / most, r.width() / 3 * a / most, 0);
      }
      case HEXAGON -> inset(r, a / 2, r.height() / 8, a / 2, r.height() / 8);
      case RECT, FREE -> r;
    };
  }

  private static Rect inset(Rect r, double left, double top, double right, double bottom) {
    return new Rect(
        r.x() + left,
        r.y() + top,
        Math.max(0, r.width() - left - right),
        Math.max(0, r.height() - top - bottom));
  }

  /**
   * Office's number of a connection site.
   *
   * @param side 0 top, 1 left, 2 bottom, 3 right
   */
  static int site(Outline o, int side) {
    if (o.sketch().isPresent()) {
      return side;
    }
    int[] sites =
        switch (o.kind()) {
          case ELLIPSE -> new int[] {0, 2, 4, 6};
          case ROUND_TOP -> new int[] {3, 2, 1, 0};
          case HEXAGON -> new int[] {4, 3, 2, 0};
          case TRIANGLE -> new int[] {0, 1, 3, 5};
          default -> new int[] {0, 1, 2, 3};
        };
    return sites[side];
  }
}
