package org.deckwright.render.pptx;

import java.util.List;
import org.deckwright.geom.Rect;
import org.deckwright.scene.ChartModel;
import org.deckwright.scene.Ink;
import org.deckwright.scene.OfficeChart;
import org.deckwright.scene.OfficeChart.Kind;

/** Writes the chart part of a picture of figures, its axes hidden: their words stand beside it. */
final class OfficeChartWriter {
  /** Diameter of a dot at a line's end, and of one among points, in widths of a line. */
  private static final double DOT = 4;

  private final Xml x = Xml.document();
  private final Rect box;
  private final OfficeChart chart;
  private final ChartText text;
  private final SeriesWriter data;

  /**
   * @param box of the frame on the slide
   */
  OfficeChartWriter(Palette palette, Rect box, OfficeChart chart) {
    this.box = box;
    this.chart = chart;
    this.text = new ChartText(x, palette);
    this.data = new SeriesWriter(x, palette);
  }

  Xml write() {
    ChartSpace space = new ChartSpace(x);
    space.open(chart.plot(), box);
    switch (chart.kind()) {
      case BARS, STACK, COLUMNS -> bars();
      case LINES -> lines();
      case POINTS -> points();
    }
    return space.close();
  }

  private void bars() {
    boolean stacked = chart.kind() == Kind.STACK;
    boolean lying = chart.kind() != Kind.COLUMNS;
    x.open("c:barChart").leaf("c:barDir", "val", lying ? "bar" : "col");
    x.leaf("c:grouping", "val", stacked ? "stacked" : "clustered").leaf("c:varyColors", "val", "0");
    for (int i = 0; i < chart.series().size(); i++) {
      ChartModel.Series s = chart.series().get(i);
      data.open(i, s);
      data.fill(s.ink(), chart.edge());
      x.leaf("c:invertIfNegative", "val", "0");
      for (int k = 0; k < s.pointInks().size(); k++) {
        x.open("c:dPt").leaf("c:idx", "val", k).leaf("c:invertIfNegative", "val", "0");
        x.leaf("c:bubble3D", "val", "0");
        data.fill(s.pointInks().get(k));
        x.close();
      }
      labels(s, stacked);
      data.close(i, chart.categories(), s, chart.axis().format());
    }
    double extent = lying ? chart.plot().height() : chart.plot().width();
    x.leaf("c:gapWidth", "val", ChartSpace.gap(extent / chart.categories().size(), chart));
    x.leaf("c:overlap", "val", stacked ? 100 : 0);
    x.leaf("c:axId", "val", 1).leaf("c:axId", "val", 2).close();
    categories(lying);
    values(2, 1, chart.axis(), chart.turned(), lying ? "b" : "l", "between");
  }

  /** Values on their bars: where a label is longer than its bar, behind the bar's end. */
  private void labels(ChartModel.Series s, boolean stacked) {
    if (s.labels().stream().allMatch(String::isEmpty)) {
      return;
    }
    x.open("c:dLbls");
    for (int k = 0; k < s.values().size(); k++) {
      double share = s.values().get(k) / (chart.axis().max() - chart.axis().min());
      boolean inside = stacked || ChartSpace.holds(chart, s.labels().get(k), share);
      Ink fill = k < s.pointInks().size() ? s.pointInks().get(k) : s.ink();
      String place = stacked ? "inBase" : inside ? "inEnd" : "outEnd";
      text.label(s, k, place, inside ? chart.on(fill) : chart.value());
    }
    text.closeLabels();
  }

  private void lines() {
    x.open("c:lineChart").leaf("c:grouping", "val", "standard").leaf("c:varyColors", "val", "0");
    for (int i = 0; i < chart.series().size(); i++) {
      ChartModel.Series s = chart.series().get(i);
      data.open(i, s);
      data.line(s.ink(), chart.thickness());
      data.dot(s.ink(), DOT * chart.thickness());
      data.close(i, chart.categories(), s, chart.axis().format());
    }
    x.leaf("c:marker", "val", "1").leaf("c:axId", "val", 1).leaf("c:axId", "val", 2).close();
    categories(false);
    values(2, 1, chart.axis(), chart.turned(), "l", "midCat");
  }

  private void points() {
    ChartModel.Series across = chart.series().get(0);
    x.open("c:scatterChart").leaf("c:scatterStyle", "val", "lineMarker");
    x.leaf("c:varyColors", "val", "0");
    data.open(1, 0, chart.series().get(1));
    x.open("c:spPr").open("a:ln").leaf("a:noFill").close().close();
    data.dot(across.ink(), DOT * chart.thickness());
    List<Ink> inks = across.pointInks();
    for (int k = 0; k < inks.size(); k++) {
      if (!inks.get(k).equals(across.ink())) {
        x.open("c:dPt").leaf("c:idx", "val", k);
        data.dot(inks.get(k), 1.5 * DOT * chart.thickness());
        x.leaf("c:bubble3D", "val", "0").close();
      }
    }
    numbers("c:xVal", 0);
    numbers("c:yVal", 1);
    x.leaf("c:smooth", "val", "0").close();
    x.leaf("c:axId", "val", 1).leaf("c:axId", "val", 2).close();
    values(1, 2, chart.across(), false, "b", "midCat");
    values(2, 1, chart.axis(), chart.turned(), "l", "midCat");
  }

  private void numbers(String element, int column) {
    ChartModel.Series s = chart.series().get(column);
    int count = s.values().size();
    String letter = "$" + Workbook.column(column + 1) + "$";
    x.open(element).open("c:numRef");
    x.text("c:f", "Sheet1!" + letter + "2:" + letter + (count + 1));
    x.open("c:numCache").text("c:formatCode", "General").leaf("c:ptCount", "val", count);
    for (int k = 0; k < count; k++) {
      x.open("c:pt", "idx", k).text("c:v", ChartNumbers.plain(s.values().get(k))).close();
    }
    x.close().close().close();
  }

  private void categories(boolean downwards) {
    x.open("c:catAx").leaf("c:axId", "val", 1).open("c:scaling");
    x.leaf("c:orientation", "val", downwards ? "maxMin" : "minMax").close();
    x.leaf("c:delete", "val", "1").leaf("c:axPos", "val", downwards ? "l" : "b");
    x.leaf("c:crossAx", "val", 2).leaf("c:crosses", "val", "autoZero").leaf("c:auto", "val", "0");
    x.leaf("c:lblAlgn", "val", "ctr").leaf("c:lblOffset", "val", "100");
    x.leaf("c:noMultiLvlLbl", "val", "1").close();
  }

  private void values(
      int id, int other, ChartModel.Axis axis, boolean turned, String side, String between) {
    x.open("c:valAx").leaf("c:axId", "val", id).open("c:scaling");
    x.leaf("c:orientation", "val", turned ? "maxMin" : "minMax");
    x.leaf("c:max", "val", ChartNumbers.plain(axis.max()));
    x.leaf("c:min", "val", ChartNumbers.plain(axis.min())).close();
    x.leaf("c:delete", "val", "1").leaf("c:axPos", "val", side);
    x.leaf("c:numFmt", "formatCode", axis.format(), "sourceLinked", "0");
    x.leaf("c:crossAx", "val", other).leaf("c:crosses", "val", "autoZero");
    x.leaf("c:crossBetween", "val", between).close();
  }
}
