package org.deckwright.render.pptx;

import org.deckwright.geom.Rect;
import org.deckwright.scene.OfficeChart;
import org.deckwright.text.Face;
import org.deckwright.text.FontBook;

/** What stands round every chart: no title, no frame, the plot where the scene has it. */
final class ChartSpace {
  /** Widest gap between bars that Office knows, in per cent of a bar. */
  private static final long WIDEST_GAP = 500;

  /** Free room that a label needs along its bar, both sides together, in points. */
  private static final double ALONG = 16;

  private final Xml x;

  ChartSpace(Xml x) {
    this.x = x;
  }

  /** Opens the chart up to what it plots. */
  void open(Rect plot, Rect box) {
    x.open(
        "c:chartSpace",
        "xmlns:c",
        Names.CHART,
        "xmlns:a",
        Names.DRAWING,
        "xmlns:r",
        Names.RELATIONS);
    x.leaf("c:date1904", "val", "0").leaf("c:roundedCorners", "val", "0");
    x.open("c:chart").leaf("c:autoTitleDeleted", "val", "1").open("c:plotArea");
    x.open("c:layout").open("c:manualLayout").leaf("c:layoutTarget", "val", "inner");
    x.leaf("c:xMode", "val", "edge").leaf("c:yMode", "val", "edge");
    x.leaf("c:x", "val", share(plot.x() - box.x(), box.width()));
    x.leaf("c:y", "val", share(plot.y() - box.y(), box.height()));
    x.leaf("c:w", "val", share(plot.width(), box.width()));
    x.leaf("c:h", "val", share(plot.height(), box.height())).close().close();
  }

  /** Closes it; its workbook is the part's first relation. */
  Xml close() {
    x.open("c:spPr").leaf("a:noFill").open("a:ln").leaf("a:noFill").close().close();
    x.close().leaf("c:plotVisOnly", "val", "1").leaf("c:dispBlanksAs", "val", "gap").close();
    x.open("c:spPr").leaf("a:noFill").open("a:ln").leaf("a:noFill").close().close();
    x.open("c:externalData", "r:id", "rId1").leaf("c:autoUpdate", "val", "0").close();
    return x.close();
  }

  private static String share(double part, double whole) {
    return ChartNumbers.plain(Math.round(part / whole * 1e6) / 1e6);
  }

  /** Gap between bars, in per cent of a bar. */
  static long gap(double pitch, OfficeChart chart) {
    return gap(pitch, chart.thickness(), chart.thickness());
  }

  /**
   * @param thickness of a category's bars together
   * @param bar of one
   */
  static long gap(double pitch, double thickness, double bar) {
    long gap = Math.round((pitch - thickness) / bar * 100);
    return Math.max(0, Math.min(WIDEST_GAP, gap));
  }

  /** Whether a bar of this share of the plot is long enough for its label. */
  static boolean holds(OfficeChart chart, String label, double share) {
    Face face = FontBook.bundled().face(chart.on().face());
    double extent =
        chart.kind() == OfficeChart.Kind.COLUMNS ? chart.plot().height() : chart.plot().width();
    return face.width(label, chart.on().size()) + ALONG <= share * extent;
  }
}
