package org.deckwright.render.svg;

import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics;
import org.apache.batik.svggen.SVGGeneratorContext;
import org.apache.batik.svggen.SVGGraphics2D;
import org.deckwright.scene.Ink;
import org.deckwright.text.Face;
import org.deckwright.text.FontBook;
import org.w3c.dom.Element;

/**
 * A surface that writes text with the page's own faces: Batik would name a font as the machine's
 * language calls it.
 */
final class ChartGraphics extends SVGGraphics2D {
  private final UsedLetters letters;
  private Font own;

  ChartGraphics(SVGGeneratorContext context, UsedLetters letters) {
    super(context, false);
    this.letters = letters;
    this.own = super.getFont();
  }

  private ChartGraphics(ChartGraphics from) {
    super(from);
    this.letters = from.letters;
    this.own = from.own;
  }

  @Override
  public Graphics create() {
    return new ChartGraphics(this);
  }

  @Override
  public void setFont(Font font) {
    own = font;
  }

  @Override
  public Font getFont() {
    return own;
  }

  @Override
  public void drawString(String text, float x, float y) {
    Face face = FontBook.bundled().face(own.getPSName());
    letters.plain(face, text);
    Element element = getDOMFactory().createElementNS(SVG_NAMESPACE_URI, SVG_TEXT_TAG);
    element.setAttribute("x", Xml.number(x));
    element.setAttribute("y", Xml.number(y));
    element.setAttribute("font-family", "'" + letters.family(face) + "'");
    element.setAttribute("font-weight", face.bold() ? "700" : "400");
    element.setAttribute("font-size", Xml.number(own.getSize2D()));
    element.setAttribute("font-kerning", "none");
    element.setAttribute("stroke", "none");
    element.setAttribute("fill", Xml.colour(ink()));
    element.appendChild(getDOMFactory().createTextNode(text));
    getDOMGroupManager().addElement(element);
  }

  private Ink ink() {
    Color colour = getColor();
    return new Ink("", colour.getRGB() & 0xFFFFFF, 1);
  }
}
