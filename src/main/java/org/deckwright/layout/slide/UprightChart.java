package org.deckwright.layout.slide;

import org.deckwright.deck.Chart;
import org.deckwright.deck.Slide;
import org.deckwright.geom.Rect;
import org.deckwright.layout.Frame;
import org.deckwright.layout.Style;
import org.deckwright.layout.chart.ChartSetter;
import org.deckwright.scene.Role;
import org.deckwright.text.LineBreaker.Mode;

/**
 * A chart on an upright page: as wide as the page, no higher than it is wide; its heading and note
 * may take several lines. A ring, whose names stand beside it, becomes bars of the same shares.
 */
final class UprightChart {
  private static final int LINES = 3;
  private static final String RING = "ring";

  private UprightChart() {}

  static void draw(Slide.OfChart slide, Rect zone, Frame f) {
    Chart chart = slide.chart();
    Style head = f.style("label");
    double top = zone.y();
    if (!chart.heading().isEmpty()) {
      Frame.Placed placed =
          f.textAt(
              "Chart heading",
              Role.HEADING,
              chart.heading(),
              head,
              zone.x(),
              zone.y() + head.capHeight(),
              zone.width(),
              LINES);
      top = placed.baseline() + 18;
    }
    Style small = f.style("small");
    double foot =
        chart.note().isEmpty()
            ? 0
            : 12 + f.set(chart.note(), small, zone.width(), Mode.FILL).height();
    double height = Math.min(zone.bottom() - foot - top, zone.width());
    Rect box = new Rect(zone.x(), top, zone.width(), height);
    ChartSetter.place(f, bare(chart), slide.title(), box);
    f.textAt(
        "Note",
        Role.CAPTION,
        chart.note(),
        small,
        zone.x(),
        box.bottom() + 12 + small.ascent(),
        zone.width(),
        LINES);
  }

  private static Chart bare(Chart chart) {
    return new Chart(
        chart.is().equals(RING) ? "bars" : chart.is(),
        chart.illustrative(),
        "",
        chart.unit(),
        chart.categories(),
        chart.series(),
        chart.hot(),
        "");
  }
}
