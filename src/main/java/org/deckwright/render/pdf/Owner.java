package org.deckwright.render.pdf;

import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;

/** What a stretch of page content belongs to (ISO 32000-1, 14.8.2.2). */
sealed interface Owner {
  /** An element of the structure tree. */
  record Element(PDStructureElement element) implements Owner {}

  /** Nothing: content that a reader need not hear of. */
  enum Artifact implements Owner {
    ARTIFACT
  }
}
