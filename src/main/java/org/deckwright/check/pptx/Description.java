package org.deckwright.check.pptx;

import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.poi.xslf.usermodel.XSLFShape;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/**
 * What a shape's properties say to who cannot see it ({@code p:cNvPr}, ECMA-376 20.1.2.2.8).
 *
 * @param text alternative text; may be empty
 * @param isDecorative whether Office was told that it needs none
 */
record Description(String text, boolean isHidden, boolean isDecorative) {
  private static final Description NONE = new Description("", false, false);

  static Description of(XSLFShape shape) {
    return child(shape.getXmlObject().getDomNode(), "nv", true)
        .flatMap(n -> child(n, "cNvPr", false))
        .map(n -> (Element) n)
        .map(Description::of)
        .orElse(NONE);
  }

  private static Description of(Element properties) {
    String hidden = properties.getAttribute("hidden");
    return new Description(
        properties.getAttribute("descr").strip(),
        hidden.equals("1") || hidden.equals("true"),
        isDecorative(properties));
  }

  private static boolean isDecorative(Element properties) {
    return child(properties, "extLst", false).stream()
        .flatMap(Description::children)
        .flatMap(Description::children)
        .filter(n -> name(n).equals("decorative"))
        .map(n -> ((Element) n).getAttribute("val"))
        .anyMatch(v -> v.equals("1") || v.equals("true"));
  }

  private static Optional<Node> child(Node parent, String name, boolean beginning) {
    return children(parent)
        .filter(n -> beginning ? name(n).startsWith(name) : name(n).equals(name))
        .findFirst();
  }

  private static Stream<Node> children(Node parent) {
    return Stream.iterate(parent.getFirstChild(), Objects::nonNull, Node::getNextSibling)
        .filter(n -> n.getNodeType() == Node.ELEMENT_NODE);
  }

  private static String name(Node node) {
    return Optional.ofNullable(node.getLocalName()).orElse("");
  }
}
