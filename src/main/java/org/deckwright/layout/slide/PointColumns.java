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
 * Two to four short points side by side, set large on a panel each: few words in thin rows would
 * leave the page empty.
 */
final class PointColumns {
  private static final double GAP = 24;
  private static final double RULE = 3;
  private static final double UNDER_RULE = 22;
  private static final double PADDING = 24;
  private static final int MOST_LINES = 5;

  /** Of the zone's height, how much a single row of panels fills at least. */
  private static final double FILLED = 0.8;

  private final List<Item> points;
  private final Rect zone;
  private final Frame f;
  private final int columns;
  private final double column;
  private final double width;

  private PointColumns(List<Item> points, Rect zone, Frame f) {
    this.points = points;
    this.zone = zone;
    this.f = f;
    columns = points.size() == 4 ? 2 : points.size();
    column = (zone.width() - (columns - 1) * GAP) / columns;
    width = column - 2 * PADDING;
  }

  /** Whether the points stand as columns now; if not, nothing was drawn. */
  static boolean place(List<Item> points, Rect zone, Frame f) {
    if (points.size() < 2 || points.size() > 4 || f.isCompact()) {
      return false;
    }
    PointColumns form = new PointColumns(points, zone, f);
    double most = points.size() == 2 ? 28 : 25;
    double least = points.size() == 2 ? 21 : 19;
    for (double size = most; size >= least; size--) {
      Optional<List<Cell>> cells = form.cells(size);
      if (cells.isPresent()) {
        form.draw(cells.get());
        return true;
      }
    }
    return false;
  }

  /** A point as it is set. */
  private record Cell(String name, List<Frame.Para> paras) {
    double height() {
      return paras.stream().mapToDouble(p -> p.setting().height() + p.gap()).sum();
    }

    boolean fits() {
      return paras.stream()
          .map(Frame.Para::setting)
          .allMatch(s -> s.isWhole() && s.lines() <= MOST_LINES);
    }
  }

  /** The points at a size, if they fit. */
  private Optional<List<Cell>> cells(double size) {
    List<Cell> cells = new ArrayList<>();
    for (Item point : points) {
      Cell cell = cell(point, size);
      if (cell.paras().isEmpty() || !cell.fits()) {
        return Optional.empty();
      }
      cells.add(cell);
    }
    return height(cells) <= zone.height() ? Optional.of(cells) : Optional.empty();
  }

  private Cell cell(Item point, double size) {
    List<Frame.Para> paras = new ArrayList<>();
    if (!point.label().isEmpty()) {
      Style head = f.style("head-large").withSize(size);
      paras.add(new Frame.Para(f.set(point.label(), head, width, Mode.EVEN), 0));
    }
    if (!point.text().isEmpty()) {
      boolean alone = paras.isEmpty();
      Style text = f.style("lead").withSize(alone ? size : Math.max(16, size * 0.75));
      Style inked = alone ? text.withInk(f.ink("ink")) : text.withInk(f.ink("muted"));
      Mode mode = alone ? Mode.EVEN : Mode.FILL;
      Setting set = f.setter().set(Linked.parts(point.text(), inked), width, mode);
      paras.add(new Frame.Para(set, alone ? 0 : 6));
    }
    return new Cell(point.label().isEmpty() ? point.text() : point.label(), paras);
  }

  private double height(List<Cell> cells) {
    return rows() * (panel(cells) + GAP) - GAP;
  }

  private int rows() {
    return (points.size() + columns - 1) / columns;
  }

  /** The height that all panels share. */
  private double panel(List<Cell> cells) {
    double text = cells.stream().mapToDouble(Cell::height).max().orElse(0);
    return RULE + 2 * UNDER_RULE + text;
  }

  private void draw(List<Cell> cells) {
    double least = (FILLED * zone.height() - (rows() - 1) * GAP) / rows();
    double height = Math.max(panel(cells), least);
    double tallest = cells.stream().mapToDouble(Cell::height).max().orElse(0);
    double down = (height + RULE - tallest) / 2;
    for (int i = 0; i < cells.size(); i++) {
      double x = zone.x() + i % columns * (column + GAP);
      int row = i / columns;
      double y = zone.y() + row * (height + GAP);
      draw(cells.get(i), i, new Rect(x, y, column, height), down);
    }
  }

  private void draw(Cell cell, int index, Rect panel, double down) {
    f.fill("Panel " + (index + 1), Outline.rect(panel), f.ink("sunk"));
    Rect rule = new Rect(panel.x(), panel.y(), panel.width(), RULE);
    f.fill("Rule " + (index + 1), Outline.rect(rule), f.ink("accent"));
    double baseline = panel.y() + down + cell.paras().get(0).setting().style().ascent();
    f.block(cell.name(), Role.BODY, cell.paras(), panel.x() + PADDING, baseline, width, Align.LEFT);
  }
}
