package org.deckwright.render.pptx;

import java.util.List;
import org.deckwright.scene.ChartModel;

/**
 * The workbook behind a chart, which "Edit data" opens: categories down the first column, a series
 * in each of the others.
 */
final class Workbook {
  private static final String MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
  private static final String BOOK = "/xl/workbook.xml";
  private static final String CELLS = "/xl/worksheets/sheet1.xml";
  private static final String SHEET =
      "application/vnd.openxmlformats-officedocument.spreadsheetml.";

  private Workbook() {}

  /**
   * @param corner what stands in the first cell
   */
  static byte[] of(String corner, List<String> categories, List<ChartModel.Series> series) {
    Part sheet = Part.of(CELLS, SHEET + "worksheet+xml", sheet(corner, categories, series));
    Part book = Part.of(BOOK, SHEET + "sheet.main+xml", workbook());
    return OfficePackage.of(
        List.of(book.with(Part.to("rId1", "worksheet", CELLS)), sheet),
        List.of(Part.to("rId1", "officeDocument", BOOK)));
  }

  /** Letter of a column, the first being 0: categories are in A. */
  static String column(int i) {
    return i < 26 ? String.valueOf((char) ('A' + i)) : column(i / 26 - 1) + (char) ('A' + i % 26);
  }

  private static Xml workbook() {
    return Xml.document()
        .open("workbook", "xmlns", MAIN, "xmlns:r", Names.RELATIONS)
        .open("sheets")
        .leaf("sheet", "name", "Sheet1", "sheetId", "1", "r:id", "rId1")
        .close()
        .close();
  }

  private static Xml sheet(String corner, List<String> categories, List<ChartModel.Series> series) {
    Xml x = Xml.document().open("worksheet", "xmlns", MAIN).open("sheetData");
    x.open("row", "r", 1);
    word(x, "A1", corner);
    for (int s = 0; s < series.size(); s++) {
      word(x, column(s + 1) + 1, series.get(s).name());
    }
    x.close();
    for (int i = 0; i < categories.size(); i++) {
      int row = i + 2;
      x.open("row", "r", row);
      word(x, "A" + row, categories.get(i));
      for (int s = 0; s < series.size(); s++) {
        double v = series.get(s).values().get(i);
        if (!Double.isNaN(v)) {
          x.open("c", "r", column(s + 1) + row).text("v", ChartNumbers.plain(v)).close();
        }
      }
      x.close();
    }
    return x.close().close();
  }

  private static void word(Xml x, String cell, String text) {
    x.open("c", "r", cell, "t", "inlineStr").open("is").text("t", text).close().close();
  }
}
