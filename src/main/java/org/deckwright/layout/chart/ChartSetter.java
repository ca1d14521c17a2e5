package org.deckwright.layout.chart;

import org.deckwright.deck.Chart;
import org.deckwright.deck.Series;
import org.deckwright.geom.Rect;
import org.deckwright.layout.Frame;
import org.deckwright.layout.Style;
import org.deckwright.scene.Outline;
import org.deckwright.scene.Role;

/** Places a chart: its heading and note, and between them the kind's own drawing. */
public final class ChartSetter {
  private final Frame f;
  private final ChartData data;
  private final Chart chart;

  private ChartSetter(Frame f, Chart chart, String title) {
    this.f = f;
    this.chart = chart;
    this.data = new ChartData(f, chart, title);
  }

  /** Places the chart in the zone, as one figure with the texts beside it. */
  public static void place(Frame f, Chart chart, String title, Rect zone) {
    new ChartSetter(f, chart, title).place(zone);
  }

  private void place(Rect zone) {
    if (chart.series().isEmpty()) {
      f.overflow();
      return;
    }
    double top = heading(zone);
    double bottom = zone.bottom();
    if (!chart.note().isEmpty() && !f.isCompact()) {
      bottom -= 24;
      Style small = f.style("small");
      f.textAt("Note", Role.CAPTION, chart.note(), small, zone.x(), bottom + 20, zone.width(), 1);
    }
    Rect room = Rect.between(zone.x(), top, zone.right(), bottom);
    switch (chart.is()) {
      case "lines" -> new LineSetter(f, data).place(room);
      case "ring" -> new RingSetter(f, data).place(room);
      case "bars" -> new BarSetter(f, data).lying(room);
      default -> new BarSetter(f, data).standing(room);
    }
  }

  private double heading(Rect zone) {
    boolean bare = chart.heading().isEmpty() && chart.series().size() < 2;
    if (f.isCompact() || bare) {
      return zone.y();
    }
    double at = zone.y() + 14;
    double x = zone.x();
    if (!chart.heading().isEmpty()) {
      Style style = f.style("label");
      double width = zone.width() * 0.6;
      Frame.Placed p =
          f.textAt("Chart heading", Role.HEADING, chart.heading(), style, x, at, width, 1);
      x += p.width() + 32;
    }
    boolean named = chart.is().equals("lines") || chart.is().equals("ring");
    if (!named && chart.series().size() > 1) {
      key(x, at, zone.right());
    }
    return at + 22;
  }

  /** Series names after colour squares, where no line's end can bear the name. */
  private void key(double left, double baseline, double right) {
    double x = left;
    for (int i = 0; i < chart.series().size(); i++) {
      Series s = chart.series().get(i);
      Style style = f.style("label");
      double width = f.setter().room(s.name(), style);
      if (x + 20 + width > right) {
        f.overflow();
        return;
      }
      f.fill("Key " + s.name(), Outline.rect(new Rect(x, baseline - 11, 12, 12)), data.ink(i));
      f.textAt("Name " + s.name(), Role.CAPTION, s.name(), style, x + 18, baseline, width + 1, 1);
      x += 18 + width + 24;
    }
  }
}
