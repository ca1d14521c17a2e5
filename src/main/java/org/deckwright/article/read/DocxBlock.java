package org.deckwright.article.read;

import java.util.List;

/** What stands one below the other in a Word file: paragraphs and tables. */
sealed interface DocxBlock permits DocxParagraph, DocxBlock.Table {
  /** A table's rows; a cell over several columns is followed by empty ones. */
  record Table(List<List<Cell>> rows) implements DocxBlock {}

  /** What stands in a cell. */
  record Cell(List<DocxBlock> blocks) {
    /** The words of its paragraphs, one after the other. */
    String words() {
      StringBuilder all = new StringBuilder();
      for (DocxBlock b : blocks) {
        if (b instanceof DocxParagraph p) {
          all.append(String.join(" ", p.parts())).append(' ');
        } else if (b instanceof Table t) {
          t.rows().forEach(r -> r.forEach(c -> all.append(c.words()).append(' ')));
        }
      }
      return all.toString();
    }
  }
}
