package org.deckwright.render.chart;

import java.awt.BasicStroke;
import java.awt.Graphics2D;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import org.deckwright.render.Java2d;
import org.deckwright.scene.ChartModel;
import org.deckwright.scene.Ink;
import org.jfree.chart.axis.CategoryAxis;
import org.jfree.chart.axis.ValueAxis;
import org.jfree.chart.plot.CategoryPlot;
import org.jfree.chart.renderer.category.AbstractCategoryItemRenderer;
import org.jfree.chart.renderer.category.CategoryItemRendererState;
import org.jfree.data.category.CategoryDataset;

/**
 * Draws each series as one path, so that its joins are round and gaps stay open. The main line has
 * an area under it, comes last and is thicker; every line ends in a dot.
 */
final class LineDrawer extends AbstractCategoryItemRenderer {
  private static final long serialVersionUID = 1L;
  private static final double MAIN_WIDTH = 3.5;
  private static final double OTHER_WIDTH = 2;
  private static final double MAIN_DOT = 6;
  private static final double OTHER_DOT = 4;
  private static final double AREA_ALPHA = 0.08;
  private static final double LABEL_GAP = 10;

  private final transient ChartModel.Lines model;

  LineDrawer(ChartModel.Lines model) {
    this.model = model;
  }

  /** A point that has a value. */
  private record At(int column, double x, double y) {}

  /** The passes: ground under the main series, the others, the main series on top of them. */
  private static final int AREA = 0;

  private static final int OTHERS = 1;
  private static final int MAIN = 2;

  @Override
  public int getPassCount() {
    return MAIN + 1;
  }

  /** Called once a value and pass; the last value of a series draws it whole. */
  @Override
  public void drawItem(
      Graphics2D g,
      CategoryItemRendererState state,
      Rectangle2D area,
      CategoryPlot plot,
      CategoryAxis categories,
      ValueAxis values,
      CategoryDataset data,
      int row,
      int column,
      int pass) {
    if (column < data.getColumnCount() - 1) {
      return;
    }
    boolean main = isMain(row);
    if (main && pass == AREA) {
      fillUnder(g, runs(plot, area, row), ground(plot, area), model.series().get(row).ink());
    } else if (pass == (main ? MAIN : OTHERS)) {
      drawSeries(g, plot, area, row);
    }
  }

  private boolean isMain(int row) {
    return model.hot().filter(hot -> hot == row).isPresent();
  }

  private void drawSeries(Graphics2D g, CategoryPlot plot, Rectangle2D area, int row) {
    boolean main = isMain(row);
    ChartModel.Series series = model.series().get(row);
    List<List<At>> runs = runs(plot, area, row);
    g.setPaint(Java2d.colour(series.ink()));
    g.setStroke(
        new BasicStroke(
            (float) scaled(main ? MAIN_WIDTH : OTHER_WIDTH),
            BasicStroke.CAP_ROUND,
            BasicStroke.JOIN_ROUND));
    for (List<At> run : runs) {
      if (run.size() == 1) {
        dot(g, run.get(0), scaled(OTHER_DOT));
      } else {
        g.draw(path(run));
      }
    }
    if (!runs.isEmpty()) {
      List<At> last = runs.get(runs.size() - 1);
      dot(g, last.get(last.size() - 1), scaled(main ? MAIN_DOT : OTHER_DOT));
    }
    runs.forEach(run -> drawLabels(g, run, series));
  }

  private static void fillUnder(Graphics2D g, List<List<At>> runs, double ground, Ink ink) {
    g.setPaint(Java2d.colour(ink.withAlpha(AREA_ALPHA)));
    for (List<At> run : runs) {
      Path2D area = path(run);
      area.lineTo(run.get(run.size() - 1).x(), ground);
      area.lineTo(run.get(0).x(), ground);
      area.closePath();
      g.fill(area);
    }
  }

  private static Path2D path(List<At> run) {
    Path2D path = new Path2D.Double();
    path.moveTo(run.get(0).x(), run.get(0).y());
    run.forEach(p -> path.lineTo(p.x(), p.y()));
    return path;
  }

  private static void dot(Graphics2D g, At at, double radius) {
    g.fill(new Ellipse2D.Double(at.x() - radius, at.y() - radius, 2 * radius, 2 * radius));
  }

  /** The points of a series, parted where values are missing. */
  private List<List<At>> runs(CategoryPlot plot, Rectangle2D area, int row) {
    List<List<At>> runs = new ArrayList<>();
    boolean open = false;
    for (int column = 0; column < model.categories().size(); column++) {
      Number value = Values.value(model.series().get(row).values(), column);
      if (value != null && !open) {
        runs.add(new ArrayList<>());
      }
      open = value != null;
      if (open) {
        Point2D p = place(plot, area, column, value.doubleValue());
        runs.get(runs.size() - 1).add(new At(column, p.getX(), p.getY()));
      }
    }
    return runs;
  }

  private Point2D place(CategoryPlot plot, Rectangle2D area, int column, double value) {
    int count = model.categories().size();
    return new Point2D.Double(
        plot.getDomainAxis().getCategoryMiddle(column, count, area, plot.getDomainAxisEdge()),
        plot.getRangeAxis().valueToJava2D(value, area, plot.getRangeAxisEdge()));
  }

  private double ground(CategoryPlot plot, Rectangle2D area) {
    double base = Math.max(model.axis().min(), Math.min(model.axis().max(), 0));
    return place(plot, area, 0, base).getY();
  }

  /** A value stands on the side that its line leaves free. */
  private void drawLabels(Graphics2D g, List<At> run, ChartModel.Series series) {
    for (int i = 0; i < run.size(); i++) {
      At at = run.get(i);
      String text = Values.label(series, at.column());
      if (!text.isEmpty()) {
        At before = run.get(Math.max(0, i - 1));
        At after = run.get(Math.min(run.size() - 1, i + 1));
        Label label = new Label(text, model.style().value()).inked(series.ink());
        boolean below = before.y() < at.y() && after.y() < at.y();
        double off = label.height() / 2 + scaled(LABEL_GAP);
        label.drawCentred(
            g, at.x(), below ? at.y() + off : at.y() - off, anchor(before, at, after));
      }
    }
  }

  private Label.Anchor anchor(At before, At at, At after) {
    boolean first = at.column() == 0;
    boolean last = at.column() == model.categories().size() - 1;
    boolean rises = before.y() >= at.y() && after.y() < at.y();
    boolean falls = before.y() < at.y() && after.y() >= at.y();
    if (first || falls && !last) {
      return Label.Anchor.START;
    }
    return last || rises ? Label.Anchor.END : Label.Anchor.MIDDLE;
  }

  private double scaled(double points) {
    return points * model.style().scale();
  }
}
