package org.deckwright.render.pptx;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.apache.poi.xslf.usermodel.XMLSlideShow;
import org.apache.poi.xslf.usermodel.XSLFSlide;
import org.apache.xmlbeans.XmlError;
import org.apache.xmlbeans.XmlOptions;
import org.deckwright.deck.Deck;
import org.deckwright.deck.Slide;
import org.deckwright.deck.io.DeckReader;
import org.deckwright.diag.Diagnostics;
import org.deckwright.layout.Decks;
import org.deckwright.scene.Mark;
import org.deckwright.scene.Page;
import org.deckwright.scene.Scene;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class PptxRendererTest {
  private static Scene scene;
  private static byte[] file;

  @BeforeAll
  static void render() throws IOException {
    scene =
        Decks.lay(
            deck(
                "slide-title",
                "slide-overview",
                "chart-columns",
                "chart-lines",
                "chart-ring",
                "slide-table",
                "compare-radar",
                "sequence-timeline-stages",
                "sequence-cycle",
                "number-waffle",
                "compare-mirror",
                "compare-slope",
                "compare-scatter-measured",
                "number-bars",
                "number-blocks",
                "number-delta",
                "slide-bullets",
                "slide-closing"),
            "paper",
            new Diagnostics());
    file = new PptxRenderer().render(scene).get(0);
  }

  private static Deck deck(String... examples) throws IOException {
    List<Slide> slides = new ArrayList<>();
    for (String name : examples) {
      String text = Files.readString(Path.of("examples", name + ".yaml"), StandardCharsets.UTF_8);
      slides.addAll(new DeckReader(List.of()).read(name, text).slides());
    }
    return Decks.of("en", slides.toArray(Slide[]::new));
  }

  @Test
  void poiReadsTheWordsThatTheSceneHas() throws IOException {
    try (XMLSlideShow show = new XMLSlideShow(new ByteArrayInputStream(file))) {
      assertEquals(scene.pages().size(), show.getSlides().size());
      Map<String, byte[]> parts = parts(file);
      for (int i = 0; i < scene.pages().size(); i++) {
        String xml = text(parts, "ppt/slides/slide" + (i + 1) + ".xml");
        String words = shown(xml);
        texts(scene.pages().get(i))
            .forEach(t -> assertTrue(words.contains(squeezed(t)), t + " in " + words));
      }
    }
  }

  private static List<String> texts(Page page) {
    List<String> out = new ArrayList<>();
    page.marks().stream()
        .filter(m -> m instanceof Mark.Text)
        .forEach(m -> out.add(((Mark.Text) m).block().text()));
    return out;
  }

  private static String shown(String xml) {
    StringBuilder b = new StringBuilder();
    Matcher m = Pattern.compile("<a:t>([^<]*)</a:t>").matcher(xml);
    while (m.find()) {
      b.append(m.group(1));
    }
    return squeezed(
        b.toString().replace("&quot;", "\"").replace("&lt;", "<").replace("&amp;", "&"));
  }

  private static String squeezed(String text) {
    return text.replaceAll("\\s", "");
  }

  @Test
  void everySlideIsValidByItsSchema() throws IOException {
    List<XmlError> errors = new ArrayList<>();
    try (XMLSlideShow show = new XMLSlideShow(new ByteArrayInputStream(file))) {
      XmlOptions options = new XmlOptions().setErrorListener(errors);
      show.getSlides().forEach(s -> s.getXmlObject().validate(options));
      show.getSlideMasters().get(0).getXmlObject().validate(options);
      List.of(show.getSlideMasters().get(0).getSlideLayouts())
          .forEach(l -> l.getXmlObject().validate(options));
      show.getCTPresentation().validate(options);
      show.getCharts().forEach(c -> c.getCTChartSpace().validate(options));
    }
    assertEquals(List.of(), errors.stream().map(XmlError::getMessage).toList());
  }

  /** A receiver without the theme's faces sees a wider one, which must not run over the rest. */
  @Test
  void textThatWrapsIsSetSmallerWhereAnotherFaceIsWider() throws IOException {
    int wrapped = 0;
    for (Map.Entry<String, byte[]> part : parts(file).entrySet()) {
      boolean shows = part.getKey().matches("ppt/slide(s|Layouts)/[^/]+[.]xml");
      Matcher body =
          Pattern.compile("<a:bodyPr [^>]*wrap=\"(\\w+)\"[^>]*>(<a:\\w+/>)")
              .matcher(shows ? new String(part.getValue(), StandardCharsets.UTF_8) : "");
      while (body.find()) {
        boolean wraps = body.group(1).equals("square");
        wrapped += wraps ? 1 : 0;
        String expected = wraps ? "<a:normAutofit/>" : "<a:noAutofit/>";
        assertEquals(expected, body.group(2), part.getKey());
      }
    }
    assertTrue(wrapped > 50, wrapped + " texts wrap");
  }

  @Test
  void titlesTakeTheirPlaceFromTheLayout() throws IOException {
    try (XMLSlideShow show = new XMLSlideShow(new ByteArrayInputStream(file))) {
      XSLFSlide chart = show.getSlides().get(2);
      assertEquals(squeezed(scene.pages().get(2).title()), squeezed(chart.getTitle()));
      assertEquals(
          scene.look().layouts().size(), show.getSlideMasters().get(0).getSlideLayouts().length);
    }
    parts(file)
        .forEach(
            (name, bytes) -> {
              if (name.startsWith("ppt/slides/slide")) {
                Matcher sp =
                    Pattern.compile("<p:ph [^>]*/></p:nvPr></p:nvSpPr><p:spPr>(?!<)")
                        .matcher(new String(bytes, StandardCharsets.UTF_8));
                assertFalse(sp.find(), name + " moves a placeholder");
              }
            });
  }

  @Test
  void chartsCanBeEditedInTheirWorkbooks() throws IOException {
    Map<String, byte[]> parts = parts(file);
    long charts = parts.keySet().stream().filter(n -> n.startsWith("ppt/charts/chart")).count();
    long books = parts.keySet().stream().filter(n -> n.endsWith(".xlsx")).count();
    assertEquals(3 + 2 + 1 + 1 + 1 + 1 + 3, charts);
    assertEquals(charts, books);
  }

  @Test
  void coloursAreTheThemes() throws IOException {
    parts(file)
        .forEach(
            (name, bytes) -> {
              if (!name.startsWith("ppt/theme") && name.endsWith(".xml")) {
                assertFalse(new String(bytes, StandardCharsets.UTF_8).contains("srgbClr"), name);
              }
            });
  }

  @Test
  void connectorsHoldOnToShapesOfTheirSlide() throws IOException {
    Map<String, byte[]> parts = parts(file);
    int glued = 0;
    for (int i = 1; i <= scene.pages().size(); i++) {
      String xml = text(parts, "ppt/slides/slide" + i + ".xml");
      List<String> ids = all(xml, "<p:cNvPr id=\"(\\d+)\"");
      assertEquals(ids.size(), ids.stream().distinct().count(), "ids of slide " + i);
      for (String id : all(xml, "<a:(?:st|end)Cxn id=\"(\\d+)\"")) {
        assertTrue(ids.contains(id));
        glued++;
      }
    }
    assertTrue(glued >= 8, glued + " ends are glued");
  }

  private static List<String> all(String xml, String pattern) {
    return Pattern.compile(pattern).matcher(xml).results().map(r -> r.group(1)).toList();
  }

  @Test
  void sameSceneGivesTheSameBytes() throws IOException {
    assertArrayEquals(file, new PptxRenderer().render(scene).get(0));
  }

  @Test
  void aFormDrawnByHandIsOneShapeThatArrowsHoldOnTo() throws IOException {
    Scene sketch = Decks.lay(deck("relation-graph"), "whiteboard", new Diagnostics());
    String slide = text(parts(new PptxRenderer().render(sketch).get(0)), "ppt/slides/slide1.xml");
    Matcher form =
        Pattern.compile("<a:path [^>]*stroke=\"0\">.*?<a:path [^>]*fill=\"none\">").matcher(slide);
    assertTrue(form.find(), "fill and line are paths of one form");
    assertFalse(form.group().contains("<p:sp>"), "of the same form");
    assertTrue(slide.contains("<a:stCxn ") && slide.contains("<a:endCxn "), "glue stays");
  }

  private static String text(Map<String, byte[]> parts, String name) {
    return new String(parts.get(name), StandardCharsets.UTF_8);
  }

  private static Map<String, byte[]> parts(byte[] zip) throws IOException {
    Map<String, byte[]> parts = new TreeMap<>();
    try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(zip))) {
      for (ZipEntry e = in.getNextEntry(); e != null; e = in.getNextEntry()) {
        parts.put(e.getName(), in.readAllBytes());
      }
    }
    return parts;
  }
}
