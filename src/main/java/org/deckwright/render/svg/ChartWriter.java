package org.deckwright.render.svg;

import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.apache.batik.svggen.SVGGeneratorContext;
import org.apache.batik.svggen.SVGGraphics2D;
import org.apache.batik.svggen.SVGIDGenerator;
import org.deckwright.render.chart.ChartPainter;
import org.deckwright.scene.ChartModel;
import org.w3c.dom.Attr;
import org.w3c.dom.Document;
import org.w3c.dom.NamedNodeMap;
import org.w3c.dom.Node;

/** Writes a chart, which draws itself with Java 2D: Batik turns that into elements. */
final class ChartWriter {
  private static final int DECIMALS = 2;

  private final Xml xml;
  private final UsedLetters letters;

  ChartWriter(Xml xml, UsedLetters letters) {
    this.xml = xml;
    this.letters = letters;
  }

  void write(ChartModel model) {
    Document document = document();
    SVGGeneratorContext context = SVGGeneratorContext.createDefault(document);
    context.setComment(null);
    context.setPrecision(DECIMALS);
    context.setIDGenerator(new SVGIDGenerator());
    SVGGraphics2D g = new ChartGraphics(context, letters);
    ChartPainter.paint(model, g);
    copy(g.getTopLevelGroup());
  }

  private static Document document() {
    try {
      return DocumentBuilderFactory.newDefaultInstance()
          .newDocumentBuilder()
          .getDOMImplementation()
          .createDocument("http://www.w3.org/2000/svg", "svg", null);
    } catch (ParserConfigurationException e) {
      throw new IllegalStateException("the JDK makes no XML documents", e);
    }
  }

  private void copy(Node node) {
    if (node.getNodeType() == Node.TEXT_NODE) {
      xml.text(node.getNodeValue());
    } else if (node.getNodeType() == Node.ELEMENT_NODE) {
      xml.open(node.getNodeName());
      NamedNodeMap attributes = node.getAttributes();
      for (int i = 0; i < attributes.getLength(); i++) {
        Attr attribute = (Attr) attributes.item(i);
        xml.attribute(attribute.getName(), attribute.getValue());
      }
      for (Node child = node.getFirstChild(); child != null; child = child.getNextSibling()) {
        copy(child);
      }
      xml.close();
    }
  }
}
