package org.deckwright.render.pptx;

import java.util.List;
import java.util.Optional;
import org.deckwright.geom.Rect;
import org.deckwright.scene.ChartModel;
import org.deckwright.scene.Ink;

/** Writes a chart part: its plot where the scene has it, its scale fixed, its text unadorned. */
final class ChartWriter implements ChartModel.Visitor<Xml> {
  private static final double MAIN_WIDTH = 3.5;
  private static final double OTHER_WIDTH = 2;
  private static final double MAIN_DOT = 6;
  private static final double OTHER_DOT = 4;
  private static final double AREA_ALPHA = 0.08;

  private final Xml x = Xml.document();
  private final Palette palette;
  private final Rect box;
  private final ChartText text;
  private final SeriesWriter data;

  /**
   * @param box of the frame on the slide
   */
  ChartWriter(Palette palette, Rect box) {
    this.palette = palette;
    this.box = box;
    this.text = new ChartText(x, palette);
    this.data = new SeriesWriter(x, palette);
  }

  Xml write(ChartModel model) {
    ChartSpace space = new ChartSpace(x);
    space.open(model.plot(), box);
    model.accept(this);
    return space.close();
  }

  @Override
  public Xml bars(ChartModel.Bars m) {
    x.open("c:barChart").leaf("c:barDir", "val", m.horizontal() ? "bar" : "col");
    x.leaf("c:grouping", "val", m.stacked() ? "stacked" : "clustered");
    x.leaf("c:varyColors", "val", "0");
    BarLabels labels = new BarLabels(x, text, m);
    for (int i = 0; i < m.series().size(); i++) {
      ChartModel.Series s = m.series().get(i);
      data.open(i, s);
      data.fill(s.ink());
      x.leaf("c:invertIfNegative", "val", "0");
      for (int k = 0; k < s.pointInks().size(); k++) {
        if (!s.pointInks().get(k).equals(s.ink())) {
          x.open("c:dPt").leaf("c:idx", "val", k).leaf("c:invertIfNegative", "val", "0");
          x.leaf("c:bubble3D", "val", "0");
          data.fill(s.pointInks().get(k));
          x.close();
        }
      }
      labels.write(i);
      data.close(i, m.categories(), s, m.axis().format());
    }
    x.leaf("c:gapWidth", "val", gap(m)).leaf("c:overlap", "val", m.stacked() ? 100 : 0);
    axisIds();
    Axes axes = new Axes(x, palette, text, m.style());
    axes.categories(m.horizontal() ? "l" : "b", m.horizontal());
    axes.values(m.axis(), m.horizontal() ? "b" : "l", m.horizontal() ? "max" : "autoZero", true);
    return x;
  }

  private static long gap(ChartModel.Bars m) {
    double extent = m.horizontal() ? m.plot().height() : m.plot().width();
    double pitch = extent / Math.max(1, m.categories().size());
    double bar = m.thickness() / (m.stacked() ? 1 : Math.max(1, m.series().size()));
    return ChartSpace.gap(pitch, m.thickness(), bar);
  }

  private void axisIds() {
    x.leaf("c:axId", "val", 1).leaf("c:axId", "val", 2).close();
  }

  @Override
  public Xml lines(ChartModel.Lines m) {
    m.hot().ifPresent(hot -> area(m, hot));
    x.open("c:lineChart").leaf("c:grouping", "val", "standard").leaf("c:varyColors", "val", "0");
    for (int i = 0; i < m.series().size(); i++) {
      line(m, i);
    }
    x.leaf("c:marker", "val", "1");
    axisIds();
    Axes axes = new Axes(x, palette, text, m.style());
    axes.categories("b", false);
    axes.values(m.axis(), "l", "autoZero", false);
    return x;
  }

  /** The area under the main line is a second series over the same cells. */
  private void area(ChartModel.Lines m, int hot) {
    ChartModel.Series s = m.series().get(hot);
    x.open("c:areaChart").leaf("c:grouping", "val", "standard").leaf("c:varyColors", "val", "0");
    data.open(hot, m.series().size(), s);
    data.fill(s.ink().withAlpha(AREA_ALPHA));
    data.close(hot, m.categories(), s, m.axis().format());
    axisIds();
  }

  private void line(ChartModel.Lines m, int i) {
    ChartModel.Series s = m.series().get(i);
    boolean hot = m.hot().filter(h -> h == i).isPresent();
    double scale = m.style().scale();
    double width = (hot ? MAIN_WIDTH : OTHER_WIDTH) * scale;
    data.open(i, s);
    data.line(s.ink(), width);
    x.open("c:marker").leaf("c:symbol", "val", "none").close();
    last(s)
        .ifPresent(
            k -> {
              x.open("c:dPt").leaf("c:idx", "val", k);
              data.dot(s.ink(), 2 * (hot ? MAIN_DOT : OTHER_DOT) * scale);
              x.leaf("c:bubble3D", "val", "0");
              data.line(s.ink(), width);
              x.close();
            });
    text.labels(s, "t", m.style().value());
    data.close(i, m.categories(), s, m.axis().format());
  }

  private static Optional<Integer> last(ChartModel.Series s) {
    for (int k = s.values().size() - 1; k >= 0; k--) {
      if (!Double.isNaN(s.values().get(k))) {
        return Optional.of(k);
      }
    }
    return Optional.empty();
  }

  @Override
  public Xml ring(ChartModel.Ring m) {
    ChartModel.Series s = m.series();
    x.open("c:doughnutChart").leaf("c:varyColors", "val", "0");
    data.open(0, s);
    data.fill(s.ink());
    List<Ink> inks = s.pointInks();
    for (int k = 0; k < inks.size(); k++) {
      x.open("c:dPt").leaf("c:idx", "val", k).leaf("c:bubble3D", "val", "0");
      data.fill(inks.get(k));
      x.close();
    }
    data.close(0, m.categories(), s, "General");
    x.leaf("c:firstSliceAng", "val", 0);
    x.leaf("c:holeSize", "val", Math.max(10, Math.min(90, Math.round(m.hole() * 100))));
    return x.close();
  }

  @Override
  public Xml profile(ChartModel.Profile m) {
    throw new IllegalArgumentException("Office has no chart of profiles; they are shapes");
  }

  @Override
  public Xml stages(ChartModel.Stages m) {
    throw new IllegalArgumentException("Office has no chart of stages; they are shapes");
  }
}
