package org.deckwright.render.pdf;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDObjectReference;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.taggedpdf.StandardStructureTypes;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionURI;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDBorderStyleDictionary;
import org.deckwright.geom.Rect;
import org.deckwright.render.WebAddress;
import org.deckwright.scene.Run;
import org.deckwright.text.Face;
import org.deckwright.text.FontBook;

/**
 * The links of one paragraph. Runs that follow each other and lead to the same place, over line
 * ends too, are one Link element with an annotation a line (PDF/UA-1, 7.18.5).
 */
final class Links {
  private final PdfPage page;
  private final Owner around;
  private Optional<Link> open = Optional.empty();

  private record Link(String address, PDStructureElement element) {}

  /**
   * @param around owner of the paragraph; an artifact gets no links
   */
  Links(PdfPage page, Owner around) {
    this.page = page;
    this.around = around;
  }

  /** What the run's text belongs to. */
  Owner ownerOf(Run run) {
    Optional<String> address = run.link().filter(WebAddress::isSafe);
    if (address.isEmpty() || !(around instanceof Owner.Element paragraph)) {
      open = Optional.empty();
      return around;
    }
    if (open.isEmpty() || !open.get().address().equals(address.get())) {
      PDStructureElement element = page.child(paragraph.element(), StandardStructureTypes.LINK);
      open = Optional.of(new Link(address.get(), element));
    }
    return new Owner.Element(open.get().element());
  }

  /** Makes the run, drawn between two places of a line, lead where it should. */
  void cover(Run run, double left, double right, double baseline) throws IOException {
    if (open.isPresent()) {
      Face face = FontBook.bundled().face(run.face());
      double top = baseline - face.ascent() * run.size();
      double bottom = baseline + face.descent() * run.size();
      annotate(open.get(), Rect.between(left, top, right, bottom));
    }
  }

  private void annotate(Link link, Rect box) throws IOException {
    PDAnnotationLink annotation = new PDAnnotationLink();
    annotation.setRectangle(page.pen().rectangle(box));
    annotation.setContents(Metadata.plain(link.address()));
    annotation.setPrinted(true);
    PDActionURI action = new PDActionURI();
    action.getCOSObject().setString(COSName.URI, ascii(link.address()));
    annotation.setAction(action);
    PDBorderStyleDictionary border = new PDBorderStyleDictionary();
    border.setWidth(0);
    annotation.setBorderStyle(border);
    page.page().getAnnotations().add(annotation);
    annotation.setStructParent(page.tree().addAnnotation(link.element()));
    PDObjectReference reference = new PDObjectReference();
    reference.setReferencedObject(annotation);
    reference.getCOSObject().setItem(COSName.PG, page.page());
    link.element().appendKid(reference);
  }

  /** PDF 1.7 wants seven bits: the others as UTF-8, percent-encoded (RFC 3986, 2.5). */
  private static String ascii(String address) {
    StringBuilder b = new StringBuilder();
    for (byte unit : address.getBytes(StandardCharsets.UTF_8)) {
      if (unit > 0x20 && unit < 0x7F) {
        b.append((char) unit);
      } else {
        b.append(String.format(Locale.ROOT, "%%%02X", unit & 0xFF));
      }
    }
    return b.toString();
  }
}
