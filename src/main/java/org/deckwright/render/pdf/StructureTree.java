package org.deckwright.render.pdf;

import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureTreeRoot;
import org.apache.pdfbox.pdmodel.documentinterchange.taggedpdf.PDLayoutAttributeObject;
import org.apache.pdfbox.pdmodel.documentinterchange.taggedpdf.StandardStructureTypes;

/**
 * The document's tags, and the parent tree that leads from page content and links back to them (ISO
 * 32000-1, 14.7).
 */
final class StructureTree {
  private final PDStructureTreeRoot root = new PDStructureTreeRoot();
  private final PDStructureElement document =
      new PDStructureElement(StandardStructureTypes.DOCUMENT, root);
  private final List<COSBase> parents = new ArrayList<>();

  StructureTree(PDDocument pdf) {
    root.appendKid(document);
    pdf.getDocumentCatalog().setStructureTreeRoot(root);
  }

  PDStructureElement document() {
    return document;
  }

  /** A new last child of the parent, with its content on the page. */
  PDStructureElement child(PDStructureElement parent, String type, PDPage page) {
    PDStructureElement element = new PDStructureElement(type, parent);
    element.setPage(page);
    parent.appendKid(element);
    return element;
  }

  /**
   * A figure with what it tells, and its place.
   *
   * @param box in PDF coordinates
   */
  PDStructureElement figure(PDStructureElement parent, String alt, PDRectangle box, PDPage page) {
    PDStructureElement figure = child(parent, StandardStructureTypes.Figure, page);
    figure.setAlternateDescription(alt);
    PDLayoutAttributeObject layout = new PDLayoutAttributeObject();
    layout.setPlacement(PDLayoutAttributeObject.PLACEMENT_BLOCK);
    layout.setBBox(box);
    figure.addAttribute(layout);
    return figure;
  }

  /**
   * Registers a page.
   *
   * @param owners the page's elements by the number of their marked content; filled later
   * @return its key in the parent tree
   */
  int addPage(COSArray owners) {
    parents.add(owners);
    return parents.size() - 1;
  }

  /**
   * Registers an annotation's element.
   *
   * @return its key in the parent tree
   */
  int addAnnotation(PDStructureElement element) {
    parents.add(element.getCOSObject());
    return parents.size() - 1;
  }

  /** Writes the parent tree, as one leaf. */
  void finish() {
    COSArray numbers = new COSArray();
    for (int i = 0; i < parents.size(); i++) {
      numbers.add(COSInteger.get(i));
      numbers.add(parents.get(i));
    }
    COSDictionary leaf = new COSDictionary();
    leaf.setItem(COSName.NUMS, numbers);
    root.getCOSObject().setItem(COSName.PARENT_TREE, leaf);
    root.setParentTreeNextKey(parents.size());
  }
}
