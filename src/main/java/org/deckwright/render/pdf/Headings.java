package org.deckwright.render.pdf;

import org.apache.pdfbox.pdmodel.documentinterchange.taggedpdf.StandardStructureTypes;

/**
 * Levels of headings, none ever left out (PDF/UA-1, 7.4.2): the document's first title is H1, later
 * ones are H2, headings on a page are one below its title.
 */
final class Headings {
  private boolean begun;
  private String below = StandardStructureTypes.P;

  /** A page without a title has paragraphs in place of headings. */
  void nextPage() {
    below = StandardStructureTypes.P;
  }

  /** The tag of a page's title. */
  String title() {
    boolean first = !begun;
    begun = true;
    below = first ? StandardStructureTypes.H2 : StandardStructureTypes.H3;
    return first ? StandardStructureTypes.H1 : StandardStructureTypes.H2;
  }

  /** The tag of a heading inside the page. */
  String heading() {
    return below;
  }
}
