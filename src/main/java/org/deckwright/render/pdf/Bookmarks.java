package org.deckwright.render.pdf;

import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.destination.PDPageFitDestination;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDDocumentOutline;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineNode;
import org.deckwright.scene.Page;

/** The bookmarks: one a page; pages of a section stand below the section's own. */
final class Bookmarks {
  private final PDDocumentOutline outline = new PDDocumentOutline();
  private PDOutlineNode parent = outline;
  private String section = "";

  void add(Page page, PDPage target) {
    if (!page.section().equals(section)) {
      section = page.section();
      parent = section.isEmpty() ? outline : open(section, target);
    }
    item(parent, page.title(), target);
  }

  PDDocumentOutline outline() {
    return outline;
  }

  private PDOutlineItem open(String name, PDPage target) {
    PDOutlineItem item = item(outline, name, target);
    item.openNode();
    return item;
  }

  private static PDOutlineItem item(PDOutlineNode parent, String title, PDPage target) {
    PDOutlineItem item = new PDOutlineItem();
    item.setTitle(Metadata.plain(title));
    PDPageFitDestination whole = new PDPageFitDestination();
    whole.setPage(target);
    item.setDestination(whole);
    parent.addLast(item);
    return item;
  }
}
