package org.deckwright.render.pdf;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.PageMode;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.apache.pdfbox.pdmodel.graphics.PDXObject;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionURI;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineNode;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.deckwright.geom.Rect;
import org.deckwright.scene.Line;
import org.deckwright.scene.Mark;
import org.deckwright.scene.Paragraph;
import org.deckwright.scene.Role;
import org.deckwright.scene.Run;
import org.deckwright.scene.Scene;
import org.deckwright.scene.Tag;
import org.deckwright.scene.TextBlock;
import org.junit.jupiter.api.Test;

class PdfRendererTest {
  private final PdfRenderer renderer = new PdfRenderer();

  @Test
  void textIsReadInOrderWithTheSpacesBetweenLines() throws IOException {
    String text = text(PdfScenes.deck(1)).replaceAll("\\s+", " ");
    List<String> inOrder =
        List.of(
            "Turning point 1",
            PdfScenes.CLAIM,
            "What happened",
            "• Verifiable rewards need no judge, only a checker of the answer",
            "• Long runs pay off",
            "Efficient office workflows: <10 % → 强化学习 ✔",
            "Generate",
            "Verify",
            "Stage Reward Horizon",
            "RLHF preference short",
            "Source: the R1 paper and its appendix, which tells the rest");
    int at = 0;
    for (String part : inOrder) {
      int found = text.indexOf(part, at);
      assertTrue(found >= 0, part + " is missing or too early in: " + text);
      at = found + part.length();
    }
  }

  @Test
  void aLineOfLatinTextEndsWithTheSpaceThatACopyNeeds() throws IOException {
    String text = text(PdfScenes.deck(1));
    assertTrue(text.contains("only a \nchecker"), text);
  }

  @Test
  void labelsOfAFigureDoNotRunTogether() throws IOException {
    try (PDDocument pdf = open(PdfScenes.deck(1))) {
      PDFTextStripper inDrawnOrder = new PDFTextStripper();
      inDrawnOrder.setWordSeparator("");
      inDrawnOrder.setLineSeparator("");
      String text = inDrawnOrder.getText(pdf);
      assertTrue(text.contains("Generate Verify "), text);
    }
  }

  @Test
  void chineseLinesAreJoinedByNothing() throws IOException {
    String text = text(PdfScenes.chinese());
    assertTrue(text.contains("拿走了原本\n属于预训练"), text);
    assertTrue(text.contains("1. 氛围编程"), text);
  }

  @Test
  void facesAreSubsetsEmbeddedAndNeverType3() throws IOException {
    try (PDDocument pdf = open(PdfScenes.deck(2))) {
      List<PDFont> fonts = fonts(pdf);
      assertEquals(4, fonts.stream().map(PDFont::getName).distinct().count());
      for (PDFont font : fonts) {
        assertTrue(font instanceof PDType0Font, font.getName() + " is " + font.getSubType());
        assertTrue(font.isEmbedded(), font.getName());
        assertTrue(font.getName().matches("[A-Z]{6}\\+.*"), font.getName());
      }
    }
  }

  @Test
  void bookmarksNamePagesBelowTheirSections() throws IOException {
    try (PDDocument pdf = open(PdfScenes.deck(4))) {
      PDOutlineNode outline = pdf.getDocumentCatalog().getDocumentOutline();
      assertEquals(List.of(PdfScenes.CLAIM, "Training", "Use"), titles(outline));
      PDOutlineItem use = outline.getLastChild();
      assertEquals(List.of(PdfScenes.CLAIM, PdfScenes.CLAIM), titles(use));
      assertEquals(pdf.getPage(3), use.getLastChild().findDestinationPage(pdf));
      assertEquals(PageMode.USE_OUTLINES, pdf.getDocumentCatalog().getPageMode());
    }
  }

  @Test
  void aLinkOverTwoLinesCanBeClickedOnBoth() throws IOException {
    try (PDDocument pdf = open(PdfScenes.deck(1))) {
      List<PDAnnotation> links = pdf.getPage(0).getAnnotations();
      assertEquals(2, links.size());
      for (PDAnnotation link : links) {
        PDActionURI action = (PDActionURI) ((PDAnnotationLink) link).getAction();
        assertEquals(PdfScenes.ADDRESS, action.getURI());
        assertEquals(PdfScenes.ADDRESS, link.getContents());
      }
    }
  }

  @Test
  void aLinkThatABrowserShouldNotOpenStaysText() throws IOException {
    Sheet s = new Sheet("en");
    s.link("Run me", "javascript:alert(1)", 48, 100, 16, 300);
    s.link("Straße", "https://example.org/straße", 48, 200, 16, 300);
    try (PDDocument pdf = open(Sheet.scene("Links", "en", s.page("Links", "")))) {
      List<PDAnnotation> links = pdf.getPage(0).getAnnotations();
      assertEquals(1, links.size());
      PDActionURI action = (PDActionURI) ((PDAnnotationLink) links.get(0)).getAction();
      assertEquals("https://example.org/stra%C3%9Fe", action.getURI());
    }
  }

  @Test
  void theFileSaysWhatItIs() throws IOException {
    try (PDDocument pdf = open(PdfScenes.deck(1))) {
      assertEquals("The year <language models> & we", pdf.getDocumentInformation().getTitle());
      assertEquals("A. Author & Co", pdf.getDocumentInformation().getAuthor());
      assertEquals("Six turning points", pdf.getDocumentInformation().getSubject());
      assertEquals(
          "2025-12-19T00:00:00Z",
          pdf.getDocumentInformation().getCreationDate().toInstant().toString());
      assertEquals("en", pdf.getDocumentCatalog().getLanguage());
      assertTrue(pdf.getDocumentCatalog().getViewerPreferences().displayDocTitle());
      String xmp =
          new String(pdf.getDocumentCatalog().getMetadata().toByteArray(), StandardCharsets.UTF_8);
      assertTrue(xmp.contains("The year &lt;language models&gt; &amp; we"), xmp);
      assertTrue(xmp.contains("2025-12-19T00:00:00Z"), xmp);
    }
  }

  @Test
  void aPictureShownOnEachPageIsStoredOnce() throws IOException {
    try (PDDocument pdf = open(PdfScenes.deck(3))) {
      List<PDXObject> all = new ArrayList<>();
      for (PDPage page : pdf.getPages()) {
        all.addAll(xObjects(page.getResources()));
      }
      List<PDXObject> pictures = all.stream().filter(x -> x instanceof PDImageXObject).toList();
      assertEquals(3, pictures.size());
      assertEquals(1, pictures.stream().map(PDXObject::getCOSObject).distinct().count());
    }
  }

  @Test
  void chartsAreVectorsAndText() throws IOException {
    try (PDDocument pdf = open(PdfScenes.deck(1))) {
      PDFormXObject chart =
          (PDFormXObject)
              xObjects(pdf.getPage(0).getResources()).stream()
                  .filter(x -> x instanceof PDFormXObject)
                  .findFirst()
                  .orElseThrow();
      assertTrue(
          xObjects(chart.getResources()).stream().noneMatch(x -> x instanceof PDImageXObject));
    }
    assertTrue(text(PdfScenes.deck(1)).contains("15.6 %"));
  }

  @Test
  void theSameSceneGivesTheSameBytes() throws IOException {
    byte[] first = renderer.render(PdfScenes.deck(3)).get(0);
    assertArrayEquals(first, renderer.render(PdfScenes.deck(3)).get(0));
    assertArrayEquals(first, new PdfRenderer().render(PdfScenes.deck(3)).get(0));
    assertFalse(Arrays.equals(first, renderer.render(PdfScenes.deck(4)).get(0)));
  }

  @Test
  void anotherProcessGivesTheSameBytes() throws Exception {
    Process process =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                System.getProperty("java.class.path"),
                DeckToOutput.class.getName())
            .redirectError(ProcessBuilder.Redirect.DISCARD)
            .start();
    byte[] there = process.getInputStream().readAllBytes();
    assertEquals(0, process.waitFor());
    assertArrayEquals(renderer.render(PdfScenes.deck(2)).get(0), there);
  }

  /** What the other process runs. */
  static final class DeckToOutput {
    private DeckToOutput() {}

    public static void main(String[] args) throws IOException {
      System.out.writeBytes(new PdfRenderer().render(PdfScenes.deck(2)).get(0));
      System.out.flush();
    }
  }

  @Test
  void linesEndWhereTheyWereMeasuredToEnd() throws IOException {
    Sheet s = new Sheet("en");
    String text = "AVATAR To Wave: RLVR, 71 % → 强化学习, “Types” of Yoga";
    s.text(Role.TITLE, text, 48, 92, 32, 864);
    Mark.Text mark = (Mark.Text) s.marks().get(0);
    Line line = mark.block().paragraphs().get(0).lines().get(0);
    try (PDDocument pdf = open(Sheet.scene("Kerning", "en", s.page("Kerning", "")))) {
      List<TextPosition> letters = letters(pdf);
      TextPosition first = letters.get(0);
      TextPosition last = letters.get(letters.size() - 1);
      assertEquals(line.x(), first.getXDirAdj(), 0.01);
      assertEquals(line.x() + line.width(), last.getXDirAdj() + last.getWidthDirAdj(), 0.1);
      assertEquals(line.baseline(), last.getYDirAdj(), 0.01);
    }
  }

  @Test
  void noCharacterStopsTheDrawing() throws IOException {
    Sheet s = new Sheet("en");
    for (int from = 0; from < 0x30000; from += 0x200) {
      StringBuilder some = new StringBuilder("a");
      for (int c = from; c < from + 0x200; c += from < 0x3000 ? 1 : 37) {
        some.appendCodePoint(c);
      }
      Run run =
          new Run(some.toString(), "SourceSansPro-Regular", 4, 0.01, Sheet.INK, Optional.empty());
      Paragraph p =
          new Paragraph(
              List.of(new Line(0, 4 + from / 0x200, 100, List.of(run))),
              Paragraph.Align.LEFT,
              5,
              0,
              "en",
              List.of(),
              "");
      s.add(
          Mark.Text.of(
              Tag.of("Text", Role.BODY),
              new Rect(0, 0, 100, 100),
              new TextBlock(List.of(p), TextBlock.Anchor.TOP)));
    }
    Scene scene = Sheet.scene("All\u0000 of \uD800 Unicode\n", "en", s.page("All", ""));
    try (PDDocument pdf = open(scene)) {
      assertEquals("All  of  Unicode", pdf.getDocumentInformation().getTitle());
    }
  }

  @Test
  void manyThreadsMayShareOneRenderer() throws Exception {
    byte[] alone = renderer.render(PdfScenes.deck(3)).get(0);
    PdfRenderer shared = new PdfRenderer();
    ExecutorService threads = Executors.newFixedThreadPool(4);
    try {
      List<Future<byte[]>> results = new ArrayList<>();
      for (int i = 0; i < 12; i++) {
        results.add(threads.submit(() -> shared.render(PdfScenes.deck(3)).get(0)));
      }
      for (Future<byte[]> result : results) {
        assertArrayEquals(alone, result.get());
      }
    } finally {
      threads.shutdown();
    }
  }

  private static List<TextPosition> letters(PDDocument pdf) throws IOException {
    List<TextPosition> letters = new ArrayList<>();
    PDFTextStripper stripper =
        new PDFTextStripper() {
          @Override
          protected void processTextPosition(TextPosition text) {
            letters.add(text);
          }
        };
    stripper.getText(pdf);
    return letters;
  }

  private PDDocument open(Scene scene) throws IOException {
    return Loader.loadPDF(renderer.render(scene).get(0));
  }

  private String text(Scene scene) throws IOException {
    try (PDDocument pdf = open(scene)) {
      PDFTextStripper stripper = new PDFTextStripper();
      stripper.setLineSeparator("\n");
      return stripper.getText(pdf);
    }
  }

  private static List<String> titles(PDOutlineNode node) {
    List<String> titles = new ArrayList<>();
    node.children().forEach(c -> titles.add(c.getTitle()));
    return titles;
  }

  private static List<PDFont> fonts(PDDocument pdf) throws IOException {
    List<PDFont> fonts = new ArrayList<>();
    for (PDPage page : pdf.getPages()) {
      fonts.addAll(fonts(page.getResources()));
    }
    return fonts;
  }

  private static List<PDFont> fonts(PDResources resources) throws IOException {
    List<PDFont> fonts = new ArrayList<>();
    for (COSName name : resources.getFontNames()) {
      fonts.add(resources.getFont(name));
    }
    for (PDXObject x : xObjects(resources)) {
      if (x instanceof PDFormXObject form) {
        fonts.addAll(fonts(form.getResources()));
      }
    }
    return fonts;
  }

  private static List<PDXObject> xObjects(PDResources resources) throws IOException {
    List<PDXObject> found = new ArrayList<>();
    for (COSName name : resources.getXObjectNames()) {
      found.add(resources.getXObject(name));
    }
    return found;
  }
}
