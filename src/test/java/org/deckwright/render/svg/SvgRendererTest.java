package org.deckwright.render.svg;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.Font;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.parsers.DocumentBuilderFactory;
import org.deckwright.geom.Rect;
import org.deckwright.render.chart.ChartFixtures;
import org.deckwright.render.pdf.PdfScenes;
import org.deckwright.render.pdf.Sheet;
import org.deckwright.scene.ChartModel;
import org.deckwright.scene.Mark;
import org.deckwright.scene.Role;
import org.deckwright.scene.Scene;
import org.deckwright.scene.Tag;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

class SvgRendererTest {
  private static final Pattern FACE =
      Pattern.compile(
          "font-family:'([^']*)';font-weight:(\\d+);src:url\\(data:font/ttf;base64,([^)]*)\\)");

  @Test
  void writesEachLineAsTextWhereItStands() throws Exception {
    Scene scene = PdfScenes.deck(1);
    Document svg = first(scene);
    Mark.Text title =
        (Mark.Text)
            scene.pages().get(0).marks().stream()
                .filter(m -> m.tag().role() == Role.TITLE)
                .findFirst()
                .orElseThrow();
    title
        .block()
        .paragraphs()
        .get(0)
        .lines()
        .forEach(
            line ->
                assertTrue(
                    elements(svg, "text").stream()
                        .anyMatch(
                            t ->
                                t.getTextContent().strip().equals(line.text())
                                    && t.getAttribute("y").equals(Xml.number(line.baseline()))),
                    line.text()));
    assertEquals("960", svg.getDocumentElement().getAttribute("width"));
    assertEquals("en", svg.getDocumentElement().getAttribute("lang"));
    assertEquals(PdfScenes.CLAIM, elements(svg, "title").get(0).getTextContent());
  }

  @Test
  void carriesAFaceForEveryLetter() throws Exception {
    for (Scene scene : List.of(PdfScenes.deck(1), PdfScenes.chinese())) {
      Document svg = first(scene);
      Map<String, Font> faces = faces(svg);
      List<Element> pieces = new ArrayList<>(elements(svg, "tspan"));
      elements(svg, "text").stream().filter(t -> t.hasAttribute("x")).forEach(pieces::add);
      assertTrue(pieces.size() > 5);
      for (Element piece : pieces) {
        String family = piece.getAttribute("font-family").replace("'", "");
        boolean bold = piece.getAttribute("font-weight").equals("700");
        Font face = faces.get(family + (bold ? 700 : 400));
        assertEquals(-1, face.canDisplayUpTo(piece.getTextContent()), piece.getTextContent());
      }
    }
  }

  @Test
  void namesPicturesForThoseWhoCannotSeeThem() throws Exception {
    Document svg = first(PdfScenes.deck(1));
    assertTrue(
        elements(svg, "g").stream()
            .anyMatch(
                g ->
                    g.getAttribute("role").equals("img")
                        && g.getAttribute("aria-label").equals("Generate leads to verify.")));
    assertTrue(elements(svg, "g").stream().anyMatch(g -> g.getAttribute("role").equals("table")));
    assertTrue(elements(svg, "desc").get(0).getTextContent().contains("Generate leads to verify."));
  }

  @Test
  void linksLeadToTheWebOnly() throws Exception {
    Sheet sheet = new Sheet("en");
    sheet.link("good", PdfScenes.ADDRESS, 48, 100, 14, 300);
    sheet.link("bad", "javascript:alert(1)", 48, 130, 14, 300);
    List<Element> links = elements(first(Sheet.scene("t", "en", sheet.page("t", ""))), "a");
    assertEquals(1, links.size());
    assertEquals(PdfScenes.ADDRESS, links.get(0).getAttribute("href"));
  }

  @Test
  void staysWellFormedWhateverTheTextHolds() throws Exception {
    String hostile = "a\u0000b\u000Bc\uD800d\uFFFEe ]]> </svg> <!-- & \"' \u2028 😄 é";
    Sheet sheet = new Sheet("en");
    sheet.text(Role.BODY, hostile, 48, 100, 14, 800);
    sheet.add(
        sheet.group(
            "g", hostile, new Rect(0, 0, 9, 9), sheet.node("n", hostile, new Rect(0, 0, 900, 40))));
    Document svg = first(Sheet.scene(hostile, "en", sheet.page(hostile, "")));
    String told = elements(svg, "title").get(0).getTextContent();
    assertTrue(told.contains("]]> </svg> <!-- & \"'"), told);
  }

  @Test
  void chartsStayVectorsAndText() throws Exception {
    for (Map.Entry<String, ChartModel> chart : ChartFixtures.all().entrySet()) {
      Sheet sheet = new Sheet("en");
      ChartModel model = chart.getValue();
      sheet.add(new Mark.Chart(Tag.figure("Chart", "A chart."), model.plot(), model, List.of()));
      String text = text(Sheet.scene("t", "en", sheet.page("t", "")));
      assertFalse(text.contains("<image"), chart.getKey());
      assertFalse(text.contains("Dialog"), chart.getKey());
      parse(text.getBytes(StandardCharsets.UTF_8));
    }
    Sheet sheet = new Sheet("en");
    ChartModel lying = ChartFixtures.lying();
    sheet.add(new Mark.Chart(Tag.figure("Chart", "A chart."), lying.plot(), lying, List.of()));
    String text = text(Sheet.scene("t", "en", sheet.page("t", "")));
    assertTrue(text.contains(">no training needed</text>"));
    assertTrue(text.contains(">政府</text>") || text.contains(">政府 Governments</text>"));
  }

  @Test
  void numbersHaveAPointAndTwoDecimalsAtMost() throws IOException {
    String text = text(PdfScenes.deck(1)).replaceAll("base64,[A-Za-z0-9+/=]*", "");
    Matcher long3 = Pattern.compile("[ \"ML]-?\\d+\\.\\d{3,}").matcher(text);
    assertFalse(long3.find(), () -> long3.group());
    assertEquals("-0.5", Xml.number(-0.5));
    assertEquals("0", Xml.number(-0.001));
    assertEquals("12.05", Xml.number(12.0499999));
    assertEquals("1000000", Xml.number(1e6));
  }

  @Test
  void givesTheSameBytesInAnyCountry() throws IOException {
    Locale before = Locale.getDefault();
    byte[] first = new SvgRenderer().render(PdfScenes.chinese()).get(0);
    try {
      Locale.setDefault(Locale.SIMPLIFIED_CHINESE);
      assertArrayEquals(first, new SvgRenderer().render(PdfScenes.chinese()).get(0));
      byte[] deck = new SvgRenderer().render(PdfScenes.deck(1)).get(0);
      Locale.setDefault(new Locale("ar", "SA"));
      assertArrayEquals(deck, new SvgRenderer().render(PdfScenes.deck(1)).get(0));
    } finally {
      Locale.setDefault(before);
    }
  }

  private static String text(Scene scene) throws IOException {
    return new String(new SvgRenderer().render(scene).get(0), StandardCharsets.UTF_8);
  }

  private static Document first(Scene scene) throws Exception {
    return parse(new SvgRenderer().render(scene).get(0));
  }

  private static Document parse(byte[] svg) throws Exception {
    DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
    factory.setNamespaceAware(true);
    return factory.newDocumentBuilder().parse(new ByteArrayInputStream(svg));
  }

  private static List<Element> elements(Document svg, String name) {
    NodeList nodes = svg.getElementsByTagName(name);
    List<Element> all = new ArrayList<>();
    for (int i = 0; i < nodes.getLength(); i++) {
      all.add((Element) nodes.item(i));
    }
    return all;
  }

  /** The faces in the style sheet, by family and weight. */
  private static Map<String, Font> faces(Document svg) throws Exception {
    Map<String, Font> faces = new HashMap<>();
    Matcher m = FACE.matcher(elements(svg, "style").get(0).getTextContent());
    while (m.find()) {
      byte[] file = Base64.getDecoder().decode(m.group(3));
      faces.put(
          m.group(1) + m.group(2),
          Font.createFont(Font.TRUETYPE_FONT, new ByteArrayInputStream(file)));
    }
    return faces;
  }
}
