package org.deckwright.render.pdf;

import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import java.util.zip.Checksum;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.deckwright.geom.Rect;
import org.deckwright.geom.Size;
import org.deckwright.scene.Ink;
import org.deckwright.scene.Outline;

/**
 * A page and its content stream. All that is drawn stands in the marked content of an {@link
 * Owner}: {@link #enter} changes it.
 */
final class PdfPage implements AutoCloseable {
  private final PDPage page;
  private final Size size;
  private final StructureTree tree;
  private final Resources resources;
  private final PDPageContentStream out;
  private final Pen pen;
  private final COSArray owners = new COSArray();
  private Optional<Owner> current = Optional.empty();

  PdfPage(PDDocument pdf, Size size, StructureTree tree, Resources resources) throws IOException {
    this.size = size;
    this.tree = tree;
    this.resources = resources;
    page = new PDPage(new PDRectangle((float) size.width(), (float) size.height()));
    pdf.addPage(page);
    // Tab key follows the structure (PDF/UA-1, 7.18.3).
    page.getCOSObject().setItem(COSName.getPDFName("Tabs"), COSName.S);
    page.setStructParents(tree.addPage(owners));
    out = new PDPageContentStream(pdf, page);
    pen = new Pen(out, size.height(), resources);
  }

  PDPage page() {
    return page;
  }

  Size size() {
    return size;
  }

  StructureTree tree() {
    return tree;
  }

  Resources resources() {
    return resources;
  }

  Pen pen() {
    return pen;
  }

  /** Paints the whole page. */
  void ground(Ink ink) throws IOException {
    enter(Owner.Artifact.ARTIFACT);
    pen.fill(Outline.rect(new Rect(0, 0, size.width(), size.height())).path(), ink);
  }

  /** A child of the element, with its content on this page. */
  PDStructureElement child(PDStructureElement parent, String type) {
    return tree.child(parent, type, page);
  }

  PDStructureElement figure(PDStructureElement parent, String alt, Rect box) {
    return tree.figure(parent, alt, pen.rectangle(box), page);
  }

  /** What is drawn from here on belongs to the owner. */
  void enter(Owner owner) throws IOException {
    if (current.isPresent() && current.get().equals(owner)) {
      return;
    }
    leave();
    if (owner instanceof Owner.Element e) {
      out.beginMarkedContent(COSName.getPDFName(e.element().getStructureType()), owners.size());
      e.element().appendKid(owners.size());
      owners.add(e.element().getCOSObject());
    } else {
      out.beginMarkedContent(COSName.ARTIFACT);
    }
    current = Optional.of(owner);
  }

  private void leave() throws IOException {
    if (current.isPresent()) {
      out.endMarkedContent();
      current = Optional.empty();
    }
  }

  /** Ends the content stream. */
  void finish() throws IOException {
    leave();
    out.close();
  }

  /** Adds what the finished page draws to a checksum. */
  void digest(Checksum sum) throws IOException {
    try (InputStream in = page.getContents()) {
      byte[] content = in.readAllBytes();
      sum.update(content, 0, content.length);
    }
  }

  @Override
  public void close() throws IOException {
    out.close();
  }
}
