package org.deckwright.render.pdf;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.taggedpdf.PDTableAttributeObject;
import org.apache.pdfbox.pdmodel.documentinterchange.taggedpdf.StandardStructureTypes;
import org.deckwright.geom.Path;
import org.deckwright.geom.Point;
import org.deckwright.geom.Rect;
import org.deckwright.scene.Mark;
import org.deckwright.scene.Outline;
import org.deckwright.scene.Stroke;

/** Draws a table: cells' fills, rules, then the text, tagged row by row. */
final class TableDrawer {
  private final PdfPage page;
  private final String language;

  /**
   * @param language of the document
   */
  TableDrawer(PdfPage page, String language) {
    this.page = page;
    this.language = language;
  }

  /**
   * @param whole who owns all of it; empty for a table with tags of its own
   * @param parent of such a table's element
   */
  void draw(Mark.Table table, Optional<Owner> whole, PDStructureElement parent) throws IOException {
    page.enter(whole.orElse(Owner.Artifact.ARTIFACT));
    fills(table);
    rules(table);
    if (whole.isPresent()) {
      texts(table, whole.get());
    } else {
      tagged(table, page.child(parent, StandardStructureTypes.TABLE));
    }
  }

  private void fills(Mark.Table table) throws IOException {
    for (Mark.Row row : table.rows()) {
      for (Mark.Cell cell : row.cells()) {
        if (cell.fill().isPresent()) {
          page.pen().fill(Outline.rect(cell.box()).path(), cell.fill().get());
        }
      }
    }
  }

  private void rules(Mark.Table table) throws IOException {
    double y = table.box().y();
    for (Mark.Row row : table.rows()) {
      rule(table.box(), y, row.above());
      y += row.height();
      rule(table.box(), y, row.below());
    }
  }

  private void rule(Rect box, double y, Optional<Stroke> stroke) throws IOException {
    if (stroke.isPresent()) {
      Path line = Path.open(List.of(new Point(box.x(), y), new Point(box.right(), y)));
      page.pen().stroke(line, stroke.get());
    }
  }

  private void texts(Mark.Table table, Owner owner) throws IOException {
    for (Mark.Row row : table.rows()) {
      for (Mark.Cell cell : row.cells()) {
        text(cell, TextTags.within(owner));
      }
    }
  }

  private void tagged(Mark.Table table, PDStructureElement element) throws IOException {
    if (!table.tag().alt().isEmpty()) {
      PDTableAttributeObject summary = new PDTableAttributeObject();
      summary.setSummary(Metadata.plain(table.tag().alt()));
      element.addAttribute(summary);
    }
    for (int r = 0; r < table.rows().size(); r++) {
      PDStructureElement row = page.child(element, StandardStructureTypes.TR);
      for (Mark.Cell cell : table.rows().get(r).cells()) {
        PDStructureElement in = r < table.headRows() ? head(row) : data(row);
        text(cell, new ParagraphTags(page, in, StandardStructureTypes.P, language));
      }
    }
  }

  private PDStructureElement head(PDStructureElement row) {
    PDStructureElement cell = page.child(row, StandardStructureTypes.TH);
    PDTableAttributeObject scope = new PDTableAttributeObject();
    scope.setScope(PDTableAttributeObject.SCOPE_COLUMN);
    cell.addAttribute(scope);
    return cell;
  }

  private PDStructureElement data(PDStructureElement row) {
    return page.child(row, StandardStructureTypes.TD);
  }

  private void text(Mark.Cell cell, TextTags tags) throws IOException {
    if (cell.text().isPresent()) {
      new TextDrawer(page).draw(cell.text().get(), cell.box(), tags);
    }
  }
}
