package org.deckwright.check.pptx;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.apache.poi.xslf.usermodel.XSLFTable;
import org.apache.poi.xslf.usermodel.XSLFTableCell;
import org.deckwright.geom.Rect;
import org.deckwright.scene.Ink;
import org.deckwright.scene.Mark;
import org.deckwright.scene.Tag;
import org.deckwright.scene.TextBlock;

/** A table whose rows grow with their text, as office programs make them. */
final class TableMarks {
  private final XSLFTable table;
  private final List<Double> columns;

  private TableMarks(XSLFTable table) {
    this.table = table;
    this.columns =
        IntStream.range(0, table.getNumberOfColumns()).mapToObj(table::getColumnWidth).toList();
  }

  static List<Mark> of(XSLFTable table, Tag tag, Placement at) {
    return new TableMarks(table).marks(tag, at.apply(table.getAnchor()));
  }

  private List<Mark> marks(Tag tag, Rect box) {
    List<Mark.Row> rows = new ArrayList<>();
    double y = box.y();
    for (int r = 0; r < table.getNumberOfRows(); r++) {
      Mark.Row row = row(r, box.x(), y);
      rows.add(row);
      y += row.height();
    }
    double width = columns.stream().mapToDouble(w -> w).sum();
    Rect grown = new Rect(box.x(), box.y(), width, y - box.y());
    return List.of(new Mark.Table(tag, grown, columns, rows, 1));
  }

  private Mark.Row row(int r, double x, double y) {
    double height = table.getRowHeight(r);
    for (int c = 0; c < columns.size(); c++) {
      XSLFTableCell cell = table.getCell(r, c);
      if (isShown(cell) && cell.getRowSpan() <= 1) {
        height = Math.max(height, TextSetter.height(cell, width(cell, c)));
      }
    }
    List<Mark.Cell> cells = new ArrayList<>();
    double left = x;
    for (int c = 0; c < columns.size(); c++) {
      XSLFTableCell cell = table.getCell(r, c);
      if (isShown(cell)) {
        cells.add(cell(cell, new Rect(left, y, width(cell, c), height)));
      }
      left += columns.get(c);
    }
    return new Mark.Row(height, cells, Optional.empty(), Optional.empty());
  }

  /** Whether it is no part of one that spans it. */
  private static boolean isShown(XSLFTableCell cell) {
    return cell != null && !cell.isMerged();
  }

  private double width(XSLFTableCell cell, int column) {
    int end = Math.min(columns.size(), column + Math.max(1, cell.getGridSpan()));
    return columns.subList(column, end).stream().mapToDouble(w -> w).sum();
  }

  private static Mark.Cell cell(XSLFTableCell cell, Rect box) {
    Optional<TextBlock> text =
        cell.getText().isBlank() || cell.getRowSpan() > 1
            ? Optional.empty()
            : Optional.of(TextSetter.set(cell, box).block());
    Optional<Ink> fill = Fill.of(cell.getFillPaint()).flatMap(Fill::ink);
    return new Mark.Cell(box, text, fill);
  }
}
