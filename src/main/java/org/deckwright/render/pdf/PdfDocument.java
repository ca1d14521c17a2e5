package org.deckwright.render.pdf;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.zip.CRC32;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentCatalog;
import org.apache.pdfbox.pdmodel.PageMode;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDMarkInfo;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.taggedpdf.StandardStructureTypes;
import org.apache.pdfbox.pdmodel.interactive.viewerpreferences.PDViewerPreferences;
import org.deckwright.scene.Mark;
import org.deckwright.scene.Page;
import org.deckwright.scene.Scene;

/** One PDF in the making: pages are drawn one after the other, then it gives its bytes. */
final class PdfDocument implements AutoCloseable {
  private static final float VERSION = 1.7f;

  private final Scene scene;
  private final PDDocument pdf = new PDDocument();
  private final StructureTree tree = new StructureTree(pdf);
  private final Bookmarks bookmarks = new Bookmarks();
  private final Headings headings = new Headings();
  private final Resources resources;
  private final CRC32 content = new CRC32();

  PdfDocument(Scene scene, ParsedFaces faces) {
    this.scene = scene;
    this.resources = new Resources(pdf, new Faces(pdf, faces));
    pdf.setVersion(VERSION);
    PDDocumentCatalog catalog = pdf.getDocumentCatalog();
    catalog.setLanguage(scene.language());
    PDMarkInfo marked = new PDMarkInfo();
    marked.setMarked(true);
    catalog.setMarkInfo(marked);
    PDViewerPreferences preferences = new PDViewerPreferences(new COSDictionary());
    preferences.setDisplayDocTitle(true);
    catalog.setViewerPreferences(preferences);
    catalog.setPageMode(PageMode.USE_OUTLINES);
  }

  /** Adds a page: its ground, its layout's furniture, then its marks. */
  void draw(Page page) throws IOException {
    try (PdfPage target = new PdfPage(pdf, page.size(), tree, resources)) {
      PDStructureElement section =
          tree.child(tree.document(), StandardStructureTypes.SECT, target.page());
      section.setTitle(Metadata.plain(page.title()));
      headings.nextPage();
      target.ground(page.ground());
      PageDrawer drawer = new PageDrawer(target, section, headings, scene.language());
      for (Mark mark : scene.look().layout(page.layout()).furniture()) {
        drawer.furniture(mark);
      }
      for (Mark mark : page.marks()) {
        drawer.draw(mark);
      }
      bookmarks.add(page, target.page());
      target.finish();
      target.digest(content);
    }
  }

  byte[] bytes() throws IOException {
    tree.finish();
    pdf.getDocumentCatalog().setDocumentOutline(bookmarks.outline());
    Metadata.of(scene).write(pdf);
    // PDFBox makes the file's two ids from this number and the Info entries, else from the clock.
    pdf.setDocumentId(content.getValue());
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    pdf.save(out);
    return out.toByteArray();
  }

  @Override
  public void close() throws IOException {
    pdf.close();
  }
}
