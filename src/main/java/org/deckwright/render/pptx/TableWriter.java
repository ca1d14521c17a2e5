package org.deckwright.render.pptx;

import java.util.Optional;
import org.deckwright.geom.Rect;
import org.deckwright.scene.Mark;
import org.deckwright.scene.Paragraph;
import org.deckwright.scene.Stroke;
import org.deckwright.scene.TextBlock;
import org.deckwright.text.WritingDirection;

/** Writes a native table; margins put each cell's text where it was measured. */
final class TableWriter {
  static final String STYLE = "{7E9639D4-E3E2-4D34-9284-5A2195B3D0D7}";

  private final Drawing d;
  private final Xml x;
  private final TextWriter text;
  private final OutlineWriter outline;

  TableWriter(Drawing d, TextWriter text, OutlineWriter outline) {
    this.d = d;
    this.x = d.xml();
    this.text = text;
    this.outline = outline;
  }

  Xml write(Mark.Table mark) {
    x.open("p:graphicFrame").open("p:nvGraphicFramePr");
    Label.write(x, mark.tag(), d.idOf(mark));
    x.open("p:cNvGraphicFramePr").leaf("a:graphicFrameLocks", "noGrp", "1").close();
    x.leaf("p:nvPr").close();
    outline.place("p:xfrm", mark.box());
    x.open("a:graphic").open("a:graphicData", "uri", Names.DRAWING.replace("main", "table"));
    x.open("a:tbl");
    x.open(
        "a:tblPr",
        "rtl",
        isRightToLeft(mark) ? Optional.of(1) : Optional.empty(),
        "firstRow",
        mark.headRows() > 0 ? "1" : "0");
    x.text("a:tableStyleId", STYLE).close().open("a:tblGrid");
    mark.columns().forEach(w -> x.leaf("a:gridCol", "w", Names.emu(w)));
    x.close();
    for (int i = 0; i < mark.rows().size(); i++) {
      row(mark, i);
    }
    return x.close().close().close().close();
  }

  /** Its first column stands at the right then. */
  private static boolean isRightToLeft(Mark.Table table) {
    return table.rows().stream()
        .flatMap(r -> r.cells().stream())
        .flatMap(c -> c.text().stream())
        .findFirst()
        .filter(b -> WritingDirection.isRightToLeft(b.paragraphs().get(0).language()))
        .isPresent();
  }

  private void row(Mark.Table table, int i) {
    Mark.Row row = table.rows().get(i);
    Optional<Stroke> above =
        row.above().or(() -> i == 0 ? Optional.empty() : table.rows().get(i - 1).below());
    boolean last = i == table.rows().size() - 1;
    Optional<Stroke> below =
        row.below().or(() -> last ? Optional.empty() : table.rows().get(i + 1).above());
    x.open("a:tr", "h", Names.emu(row.height()));
    row.cells().forEach(c -> cell(c, above, below));
    x.close();
  }

  private void cell(Mark.Cell cell, Optional<Stroke> above, Optional<Stroke> below) {
    x.open("a:tc").open("a:txBody").leaf("a:bodyPr").leaf("a:lstStyle");
    cell.text()
        .ifPresentOrElse(
            b -> text.paragraphs(b, TextFormat.NONE, TextExtent.of(b).left()),
            () -> x.open("a:p").leaf("a:endParaRPr", "lang", "en-US", "sz", 800).close());
    x.close();
    properties(cell);
    rule("a:lnT", above);
    rule("a:lnB", below);
    cell.fill().ifPresentOrElse(f -> d.palette().fill(x, f), () -> x.leaf("a:noFill"));
    x.close().close();
  }

  private void properties(Mark.Cell cell) {
    if (cell.text().isEmpty()) {
      x.open("a:tcPr", "marL", 0, "marR", 0, "marT", 0, "marB", 0);
      return;
    }
    TextBlock block = cell.text().get();
    TextExtent e = TextExtent.of(block);
    Rect box = cell.box();
    double left = 0;
    double right = 0;
    Paragraph.Align align = block.paragraphs().get(0).align();
    if (align == Paragraph.Align.LEFT) {
      left = e.left() - box.x();
    } else if (align == Paragraph.Align.RIGHT) {
      right = box.right() - e.right();
    } else {
      left = e.left() + e.right() - box.x() - box.right();
      right = -left;
    }
    x.open(
        "a:tcPr",
        "marL",
        margin(left),
        "marR",
        margin(right),
        "marT",
        margin(e.top() - box.y()),
        "marB",
        0,
        "anchor",
        "t");
  }

  private static long margin(double points) {
    return Names.emu(Math.max(0, points));
  }

  private void rule(String element, Optional<Stroke> stroke) {
    if (stroke.isEmpty()) {
      x.open(element, "w", 0).leaf("a:noFill").close();
      return;
    }
    x.open(element, "w", Names.emu(stroke.get().width()), "cap", "flat", "cmpd", "sng");
    d.palette().fill(x, stroke.get().ink());
    x.leaf("a:prstDash", "val", "solid").close();
  }
}
