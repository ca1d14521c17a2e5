package org.deckwright.render.pptx;

import java.util.List;
import java.util.Optional;
import org.deckwright.scene.ChartModel;
import org.deckwright.scene.Ink;
import org.deckwright.scene.Stroke;

/** Writes a chart's series with their references into the workbook. */
final class SeriesWriter {
  private final Xml x;
  private final Palette palette;

  SeriesWriter(Xml x, Palette palette) {
    this.x = x;
    this.palette = palette;
  }

  /** Opens the series that stands in the workbook's column of that number. */
  void open(int column, ChartModel.Series s) {
    open(column, column, s);
  }

  /**
   * @param number of the series in the chart, when a column is shown twice
   */
  void open(int column, int number, ChartModel.Series s) {
    x.open("c:ser").leaf("c:idx", "val", number).leaf("c:order", "val", number);
    x.open("c:tx").open("c:strRef");
    x.text("c:f", "Sheet1!$" + Workbook.column(column + 1) + "$1");
    x.open("c:strCache").leaf("c:ptCount", "val", 1);
    x.open("c:pt", "idx", 0).text("c:v", s.name()).close().close().close().close();
  }

  /** Categories and values; closes the series. */
  void close(int column, List<String> categories, ChartModel.Series s, String format) {
    int last = categories.size() + 1;
    x.open("c:cat").open("c:strRef").text("c:f", "Sheet1!$A$2:$A$" + last);
    x.open("c:strCache").leaf("c:ptCount", "val", categories.size());
    for (int i = 0; i < categories.size(); i++) {
      x.open("c:pt", "idx", i).text("c:v", categories.get(i)).close();
    }
    x.close().close().close();
    String letter = "$" + Workbook.column(column + 1) + "$";
    x.open("c:val").open("c:numRef").text("c:f", "Sheet1!" + letter + "2:" + letter + last);
    x.open("c:numCache").text("c:formatCode", format);
    x.leaf("c:ptCount", "val", categories.size());
    for (int i = 0; i < categories.size(); i++) {
      if (!Double.isNaN(s.values().get(i))) {
        x.open("c:pt", "idx", i).text("c:v", ChartNumbers.plain(s.values().get(i))).close();
      }
    }
    x.close().close().close().close();
  }

  void fill(Ink ink) {
    fill(ink, Optional.empty());
  }

  void fill(Ink ink, Optional<Stroke> edge) {
    x.open("c:spPr");
    palette.fill(x, ink);
    if (edge.isPresent()) {
      x.open("a:ln", "w", Names.emu(edge.get().width()));
      palette.fill(x, edge.get().ink());
      x.close().close();
    } else {
      x.open("a:ln").leaf("a:noFill").close().close();
    }
  }

  /**
   * @param width in points
   */
  void line(Ink ink, double width) {
    x.open("c:spPr").open("a:ln", "w", Names.emu(width), "cap", "rnd");
    palette.fill(x, ink);
    x.leaf("a:round").close().close();
  }

  /**
   * @param size across, in points
   */
  void dot(Ink ink, double size) {
    x.open("c:marker").leaf("c:symbol", "val", "circle");
    x.leaf("c:size", "val", Math.max(2, Math.min(72, Math.round(size))));
    fill(ink);
    x.close();
  }
}
