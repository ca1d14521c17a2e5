package org.deckwright.diagram;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.deckwright.geom.Rect;
import org.deckwright.layout.Frame;
import org.deckwright.layout.Setting;
import org.deckwright.layout.Style;
import org.deckwright.text.LineBreaker.Mode;

/** Finds the sizes at which the nodes of a graph hold their names. */
final class GraphSizes {
  private static final double[] WIDTHS = {300, 300, 240, 190};
  private static final double WIDTH = 138;
  private static final double WIDEST = 150;
  private static final double NARROWEST = 68;
  private static final List<Double> HEIGHTS = List.of(48.0, 36.0, 30.0);

  /** Height of nodes that stand in one row, and their type. */
  private static final List<Double> CHAINS = List.of(84.0);

  private static final double LARGEST = 18;
  private static final double GUTTER = 36;
  private static final double TIGHT_GUTTER = 28;
  private static final double LONG_GUTTER = 264;
  private static final double[] LEAST = {230, 300, 190};
  private static final double LARGE = 16;
  private static final double SPACE = 54;
  private static final double GAP = 18;
  private static final double HEAD_ROOM = 28;
  static final double INSET = 8;
  private static final int MOST_LINES = 5;
  private static final double SMALL = 60;
  private static final double FLAT = 25;
  private static final double FLAT_GAP = 20;
  static final double STEP = 6;

  private final Frame f;

  GraphSizes(Frame f) {
    this.f = f;
  }

  /**
   * Sizes for which strips have room.
   *
   * @param rows where the rows of each strip lie
   * @param style of all names
   */
  record Fit(GraphPlan.Size size, List<GraphRows> rows, Style style) {}

  /** Reads from left to right: the lowest nodes that hold their names, no wider than needed. */
  Optional<Fit> level(List<GraphStrip> strips) {
    Style plain = Lettering.label(f);
    boolean flat = strips.stream().allMatch(GraphStrip::isFlat);
    List<Style> styles = List.of(plain.withSize(flat ? LARGEST : LARGE), plain);
    List<Style> brief = List.of(styles.get(0), plain.withSize(LARGE - 1));
    for (int lines = flat ? 2 : 1; lines <= MOST_LINES; lines++) {
      for (Style style : lines == 1 ? brief : styles) {
        for (double least : flat && strips.size() == 1 ? CHAINS : HEIGHTS) {
          Optional<Fit> fit = level(strips, style, lines, least);
          if (fit.isPresent()) {
            return fit;
          }
        }
      }
    }
    return Optional.empty();
  }

  private Optional<Fit> level(List<GraphStrip> strips, Style style, int lines, double least) {
    double height = Math.max(least, lines * style.leading() + (lines - 1) * INSET);
    List<GraphRows> rows = new ArrayList<>();
    for (GraphStrip s : strips) {
      double gap = s.hasPairs() ? HEAD_ROOM : least < GAP * 2 ? GAP / 2 : GAP;
      double high = s.zone().height() - s.loops();
      int nodes = s.names().size();
      GraphRows.of(s.columns(), nodes, height, gap, height + SPACE, high).ifPresent(rows::add);
    }
    if (rows.size() < strips.size()) {
      return Optional.empty();
    }
    int columns = strips.stream().mapToInt(s -> s.columns().columns().size()).max().orElse(1);
    double gutter = columns > 5 ? TIGHT_GUTTER : GUTTER;
    double zone = strips.get(0).zone().width();
    double widest = Math.min(columns < 5 ? WIDTHS[columns - 1] : WIDEST, zone / columns);
    for (int i = 0; i < strips.size(); i++) {
      widest = Math.min(widest, room(strips.get(i), rows.get(i), gutter));
    }
    if (widest < NARROWEST) {
      return Optional.empty();
    }
    double wanted = columns < 4 ? LEAST[columns - 1] : (zone - 90.0 * (columns - 1)) / columns;
    double most = columns < 4 ? LONG_GUTTER : LONG_GUTTER / 2;
    for (double w = Math.min(widest, Math.max(WIDTH, wanted)); w <= widest; w += STEP) {
      double width = w;
      if (strips.stream().allMatch(s -> fit(s.names(), style, width - 2 * INSET, lines))) {
        double even = (zone - width * columns) / Math.max(1, columns - 1);
        double longest = strips.size() == 1 ? most : Math.min(most, even);
        GraphPlan.Size size = new GraphPlan.Size(width, height, gutter, longest, 0, false);
        return Optional.of(new Fit(size, rows, style));
      }
    }
    return Optional.empty();
  }

  /** What a strip's gutters leave for each column. */
  private double room(GraphStrip s, GraphRows rows, double gutter) {
    List<double[]> names = new GraphLabels(f, s.columns(), s.edges().labels()).rooms();
    double gutters = GraphPlan.least(s.columns(), rows, names, gutter);
    return (s.zone().width() - gutters) / s.columns().columns().size();
  }

  /** Reads from top to bottom in a small place, whose rows hold more words. */
  Optional<Fit> small(GraphStrip s) {
    Style most = Lettering.label(f);
    for (int lines = 1; lines <= 2; lines++) {
      for (double type = most.size(); type >= most.floor(); type -= 1) {
        Optional<Fit> fit = small(s, most.withSize(type), lines);
        if (fit.isPresent()) {
          return fit;
        }
      }
    }
    return Optional.empty();
  }

  private Optional<Fit> small(GraphStrip s, Style style, int lines) {
    Rect zone = s.zone();
    int levels = s.columns().columns().size();
    double wide = zone.width() - s.loops();
    double least = (lines - 1) * style.leading() + FLAT;
    double spare = (zone.height() - (levels - 1) * GUTTER) / levels;
    double height = Math.max(least, Math.min(least + GAP, spare));
    if (levels * height + (levels - 1) * FLAT_GAP > zone.height()) {
      return Optional.empty();
    }
    for (double width = WIDTHS[2]; width >= SMALL; width -= STEP) {
      int nodes = s.names().size();
      Optional<GraphRows> rows =
          GraphRows.of(s.columns(), nodes, width, 2 * STEP, width + 2 * GAP, wide);
      if (rows.isPresent() && fit(s.names(), style, width - STEP, lines)) {
        GraphPlan.Size size = new GraphPlan.Size(height, width, FLAT_GAP, GUTTER, 0.5, true);
        return Optional.of(new Fit(size, List.of(rows.get()), style));
      }
    }
    return Optional.empty();
  }

  private boolean fit(List<String> texts, Style style, double width, int lines) {
    for (String text : texts) {
      Setting s = f.set(text, style, width, Mode.EVEN);
      if (!s.isWhole() || s.lines() > lines) {
        return false;
      }
    }
    return true;
  }
}
