package org.deckwright.render.chart;

import java.awt.BasicStroke;
import java.awt.Graphics2D;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import org.deckwright.render.Java2d;
import org.deckwright.scene.ChartModel;
import org.jfree.chart.axis.CategoryAxis;
import org.jfree.chart.ui.RectangleEdge;

/** Lines whose first and last points stand on the plot's sides. */
final class LinesPlot extends ScaledPlot {
  private static final long serialVersionUID = 1L;
  private static final double TICK = 4;
  private static final double TICK_WIDTH = 1;
  private static final double BETWEEN_LABELS = 12;

  private final transient ChartModel.Lines model;

  LinesPlot(ChartModel.Lines model) {
    super(
        Values.of(model.series(), model.categories().size()),
        new Points(),
        new LineDrawer(model),
        model.axis(),
        model.style(),
        model.illustrative());
    this.model = model;
  }

  /** Categories at even distances, from side to side; a single one stands in the middle. */
  static final class Points extends CategoryAxis {
    private static final long serialVersionUID = 1L;

    @Override
    public double getCategoryMiddle(int index, int count, Rectangle2D area, RectangleEdge edge) {
      double share = count > 1 ? (double) index / (count - 1) : 0.5;
      return area.getMinX() + share * area.getWidth();
    }
  }

  @Override
  void drawContent(Graphics2D g, Rectangle2D area) {
    drawBase(g, area);
    drawValues(g, area);
  }

  @Override
  void drawCategories(Graphics2D g, Rectangle2D area) {
    int count = model.categories().size();
    int step = step(area);
    for (int i = 0; i < count; i++) {
      boolean crowded = i != count - 1 && count - 1 - i < step;
      boolean shown = i == count - 1 || (i % step == 0 && !crowded);
      if (shown && !model.categories().get(i).isBlank()) {
        drawCategory(g, area, i);
      }
    }
  }

  private void drawCategory(Graphics2D g, Rectangle2D area, int i) {
    int count = model.categories().size();
    double x = getDomainAxis().getCategoryMiddle(i, count, area, getDomainAxisEdge());
    double y = area.getMaxY();
    g.setPaint(Java2d.colour(style.base().ink()));
    g.setStroke(new BasicStroke((float) scaled(TICK_WIDTH)));
    g.draw(new Line2D.Double(x, y, x, y + scaled(TICK)));
    new Label(model.categories().get(i), style.category())
        .draw(g, x, y + scaled(LABEL_DROP), anchor(i, count));
  }

  /** The first is flush left and the last flush right, so that none leaves the plot's width. */
  private static Label.Anchor anchor(int i, int count) {
    if (count == 1) {
      return Label.Anchor.MIDDLE;
    }
    return i == 0 ? Label.Anchor.START : i == count - 1 ? Label.Anchor.END : Label.Anchor.MIDDLE;
  }

  /** Every how manieth category is named, so that names keep apart. */
  private int step(Rectangle2D area) {
    int count = model.categories().size();
    double widest =
        model.categories().stream()
            .mapToDouble(c -> new Label(c, style.category()).width())
            .max()
            .orElse(0);
    double pitch = area.getWidth() / Math.max(1, count - 1);
    int step = 1;
    while (step < count && step * pitch < widest + scaled(BETWEEN_LABELS)) {
      step++;
    }
    return step;
  }
}
