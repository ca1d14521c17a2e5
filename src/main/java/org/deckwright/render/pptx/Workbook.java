package org.deckwright.render.pptx;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.deckwright.scene.ChartModel;

/**
 * The workbook behind a chart, which "Edit data" opens: categories down the first column, a series
 * in each of the others.
 */
final class Workbook {
  private static final String MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
  private static final String TYPES =
      "http://schemas.openxmlformats.org/package/2006/content-types";
  private static final String PACKAGE =
      "http://schemas.openxmlformats.org/package/2006/relationships";
  private static final String SHEET =
      "application/vnd.openxmlformats-officedocument.spreadsheetml.";

  private Workbook() {}

  /**
   * @param corner what stands in the first cell
   */
  static byte[] of(String corner, List<String> categories, List<ChartModel.Series> series) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      put(zip, "[Content_Types].xml", types());
      put(zip, "_rels/.rels", relation("officeDocument", "xl/workbook.xml"));
      put(zip, "xl/workbook.xml", workbook());
      put(zip, "xl/_rels/workbook.xml.rels", relation("worksheet", "worksheets/sheet1.xml"));
      put(zip, "xl/worksheets/sheet1.xml", sheet(corner, categories, series));
    } catch (IOException e) {
      throw new UncheckedIOException("memory cannot fail", e);
    }
    return bytes.toByteArray();
  }

  /** Letter of a column, the first being 0: categories are in A. */
  static String column(int i) {
    return i < 26 ? String.valueOf((char) ('A' + i)) : column(i / 26 - 1) + (char) ('A' + i % 26);
  }

  private static void put(ZipOutputStream zip, String name, Xml xml) throws IOException {
    ZipEntry entry = new ZipEntry(name);
    entry.setTimeLocal(LocalDateTime.of(1980, 1, 1, 0, 0));
    zip.putNextEntry(entry);
    zip.write(xml.toString().getBytes(StandardCharsets.UTF_8));
    zip.closeEntry();
  }

  private static Xml types() {
    Xml x = Xml.document().open("Types", "xmlns", TYPES);
    x.leaf(
        "Default",
        "Extension",
        "rels",
        "ContentType",
        "application/vnd.openxmlformats-package.relationships+xml");
    x.leaf("Default", "Extension", "xml", "ContentType", "application/xml");
    x.leaf("Override", "PartName", "/xl/workbook.xml", "ContentType", SHEET + "sheet.main+xml");
    x.leaf(
        "Override",
        "PartName",
        "/xl/worksheets/sheet1.xml",
        "ContentType",
        SHEET + "worksheet+xml");
    return x.close();
  }

  private static Xml relation(String type, String target) {
    Xml x = Xml.document().open("Relationships", "xmlns", PACKAGE);
    x.leaf("Relationship", "Id", "rId1", "Type", Names.RELATIONS + "/" + type, "Target", target);
    return x.close();
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
