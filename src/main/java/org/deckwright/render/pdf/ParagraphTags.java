package org.deckwright.render.pdf;

import java.util.Optional;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.taggedpdf.PDListAttributeObject;
import org.apache.pdfbox.pdmodel.documentinterchange.taggedpdf.StandardStructureTypes;
import org.deckwright.scene.Paragraph;

/**
 * Gives each paragraph an element of its own; paragraphs with bullets that follow each other make
 * one list.
 */
final class ParagraphTags implements TextTags {
  private final PdfPage page;
  private final PDStructureElement parent;
  private final String type;
  private final String language;
  private Optional<PDStructureElement> list = Optional.empty();

  /**
   * @param type tag of a paragraph without bullet
   * @param language of the document
   */
  ParagraphTags(PdfPage page, PDStructureElement parent, String type, String language) {
    this.page = page;
    this.parent = parent;
    this.type = type;
    this.language = language;
  }

  @Override
  public Owners next(Paragraph paragraph) {
    if (paragraph.bullet().isEmpty()) {
      list = Optional.empty();
      Owner text = owner(parent, type, paragraph);
      return new Owners(text, text, "");
    }
    PDStructureElement in = list.orElseGet(() -> openList(paragraph.bullet()));
    list = Optional.of(in);
    PDStructureElement item = page.child(in, StandardStructureTypes.LI);
    return new Owners(
        owner(item, StandardStructureTypes.LBL, paragraph),
        owner(item, StandardStructureTypes.L_BODY, paragraph),
        "");
  }

  private PDStructureElement openList(String bullet) {
    PDStructureElement opened = page.child(parent, StandardStructureTypes.L);
    PDListAttributeObject attributes = new PDListAttributeObject();
    attributes.setListNumbering(
        Character.isDigit(bullet.charAt(0))
            ? PDListAttributeObject.LIST_NUMBERING_DECIMAL
            : PDListAttributeObject.LIST_NUMBERING_DISC);
    opened.addAttribute(attributes);
    return opened;
  }

  private Owner owner(PDStructureElement in, String tag, Paragraph paragraph) {
    PDStructureElement element = page.child(in, tag);
    if (!paragraph.language().isEmpty() && !paragraph.language().equals(language)) {
      element.setLanguage(paragraph.language());
    }
    return new Owner.Element(element);
  }
}
