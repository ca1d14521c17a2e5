package org.deckwright.article.read;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import javax.imageio.ImageIO;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.apache.pdfbox.pdmodel.graphics.image.LosslessFactory;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDDocumentOutline;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.deckwright.article.Sentence;
import org.deckwright.diag.Failure;
import org.junit.jupiter.api.Test;

class PdfTest {
  /** A document under way; text is put where it is said, in points from the top left. */
  private static final class Paper {
    private final PDDocument document = new PDDocument();
    private final PDType1Font plain = new PDType1Font(Standard14Fonts.FontName.HELVETICA);
    private final PDType1Font bold = new PDType1Font(Standard14Fonts.FontName.HELVETICA_BOLD);
    private PDPage page;

    Paper page() {
      page = new PDPage(PDRectangle.A4);
      document.addPage(page);
      return this;
    }

    Paper put(float x, float y, float size, boolean isBold, String... lines) {
      try (PDPageContentStream out =
          new PDPageContentStream(document, page, PDPageContentStream.AppendMode.APPEND, true)) {
        float at = y;
        for (String line : lines) {
          out.beginText();
          out.setFont(isBold ? bold : plain, size);
          out.newLineAtOffset(x, PDRectangle.A4.getHeight() - at);
          out.showText(line);
          out.endText();
          at += size * 1.2f;
        }
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
      return this;
    }

    /** A picture in red, so many dots wide and high. */
    Paper picture(float x, float y, float width, float height, int dots) {
      BufferedImage red = new BufferedImage(dots, dots, BufferedImage.TYPE_INT_RGB);
      Graphics2D g = red.createGraphics();
      g.setColor(Color.RED);
      g.fillRect(0, 0, dots, dots);
      g.dispose();
      try (PDPageContentStream out =
          new PDPageContentStream(document, page, PDPageContentStream.AppendMode.APPEND, true)) {
        float bottom = PDRectangle.A4.getHeight() - y - height;
        out.drawImage(LosslessFactory.createFromImage(document, red), x, bottom, width, height);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
      return this;
    }

    /** A box of drawn lines. */
    Paper box(float x, float y, float width, float height) {
      try (PDPageContentStream out =
          new PDPageContentStream(document, page, PDPageContentStream.AppendMode.APPEND, true)) {
        out.addRect(x, PDRectangle.A4.getHeight() - y - height, width, height);
        out.stroke();
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
      return this;
    }

    Paper text(float y, String... lines) {
      return put(72, y, 10, false, lines);
    }

    byte[] bytes() {
      try (document) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        document.save(out);
        return out.toByteArray();
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }

    Reading read() {
      return Reading.bytes("a.pdf", bytes());
    }
  }

  private static final String[] WIDE = {
    "The lamp was lit at dusk by a keeper who lived alone, and it was put out at dawn by the same",
    "keeper, who then slept until noon. Ships that passed at night knew him only by his light, and",
    "nobody on board could have said what he was called."
  };

  @Test
  void headingsBySizeAndWeight() {
    Reading read =
        new Paper()
            .page()
            .put(72, 80, 22, true, "Keepers of the light")
            .put(72, 130, 14, true, "The long night")
            .text(155, WIDE)
            .put(72, 210, 10, true, "What he ate")
            .text(230, WIDE)
            .put(72, 290, 14, true, "The short day")
            .text(315, WIDE)
            .read();
    assertEquals("Keepers of the light", read.article.title().get().text());
    assertEquals(List.of("1 The long night", "2 What he ate", "1 The short day"), read.outline());
    assertEquals(2, read.sentences().size() / 3);
  }

  @Test
  void columnsAreReadOneAfterTheOther() {
    String[] left = {
      "The first column begins here and it goes", "on for a while, as columns do, until the",
      "page ends or the writer has no more to", "say about the matter. It is followed by"
    };
    String[] right = {
      "the second column, which stands beside it", "and must not be mixed with the first one.",
      "Whoever reads across the gutter reads a", "text that nobody ever wrote on purpose."
    };
    Reading read =
        new Paper().page().put(72, 100, 10, false, left).put(310, 100, 10, false, right).read();
    assertEquals(
        "The first column begins here and it goes on for a while, as columns do, until the page"
            + " ends or the writer has no more to say about the matter.",
        read.sentences().get(0).text());
    assertEquals(
        "It is followed by the second column, which stands beside it and must not be mixed with"
            + " the first one.",
        read.sentences().get(1).text());
  }

  @Test
  void brokenWordsAreJoinedAndCompoundsAreNot() {
    Reading read =
        new Paper()
            .page()
            .text(
                100,
                "The keeper wrote an extraordinary letter about the long-term effects of the inter-",
                "national rules for lamps. It was well known that some long-",
                "term effects are hidden from everybody who looks for them in a single winter only.")
            .read();
    assertEquals(
        List.of(
            "The keeper wrote an extraordinary letter about the long-term effects of the"
                + " international rules for lamps.",
            "It was well known that some long-term effects are hidden from everybody who looks for"
                + " them in a single winter only."),
        read.sentences().stream().map(Sentence::text).toList());
  }

  @Test
  void runningHeadsAndPageNumbersGo() {
    Paper paper = new Paper();
    for (int i = 1; i <= 4; i++) {
      paper
          .page()
          .put(72, 40, 8, false, "Yearbook of lamps, part " + i)
          .text(100, WIDE)
          .put(290, 810, 8, false, "" + i);
    }
    Reading read = paper.read();
    assertEquals(4 * 2, read.sentences().size());
    assertTrue(read.left("boilerplate").contains("Yearbook of lamps, part 1"));
  }

  @Test
  void aParagraphGoesOnOverThePage() {
    Reading read =
        new Paper()
            .page()
            .text(
                750, "The letter was never sent, because the boat that should have carried it was")
            .page()
            .text(80, "lost in the same storm that had made the letter necessary.")
            .read();
    assertEquals(1, read.sentences().size());
  }

  @Test
  void listsTablesAndNotes() {
    Reading read =
        new Paper()
            .page()
            .text(80, WIDE)
            .put(80, 130, 10, false, "\u2022 Oil: twelve barrels a year")
            .put(80, 142, 10, false, "\u2022 Wicks")
            .put(80, 154, 10, false, "\u2022 Bread, which a boat brings")
            .put(72, 190, 10, false, "Place", "North", "South", "West")
            .put(180, 190, 10, false, "Height", "30 m", "22 m", "41 m")
            .put(290, 190, 10, false, "Built", "1811", "1840", "1902")
            .text(260, WIDE)
            .put(72, 760, 7, false, "1 The register was kept in the vestry.")
            .read();
    assertEquals(
        "list: [Oil] Oil: twelve barrels a year + Wicks + Bread, which a boat brings",
        read.shapes().get(1));
    assertEquals(
        "table: Place / Height / Built || North / 30 m / 1811 || South / 22 m / 1840 || West / 41"
            + " m / 1902",
        read.shapes().get(2));
    assertEquals(List.of("1 The register was kept in the vestry."), read.left("footnote"));
  }

  @Test
  void signsThatStandFarFromTheirWordsMakeAListAndNoTable() {
    Reading read =
        new Paper()
            .page()
            .text(80, WIDE)
            .put(90, 130, 10, false, "\u2022", "\u2022", "\u2022")
            .put(112, 130, 10, false, "Oil for the lamp", "Wicks", "Bread from the mainland")
            .put(92, 167, 10, false, "Place", "North", "South", "West")
            .put(180, 167, 10, false, "Height", "30 m", "22 m", "41 m")
            .put(290, 167, 10, false, "Built", "1811", "1840", "1902")
            .read();
    assertEquals("list: Oil for the lamp + Wicks + Bread from the mainland", read.shapes().get(1));
    assertTrue(read.shapes().get(2).startsWith("table: Place / Height"), read.shapes().get(2));
  }

  @Test
  void bookmarksNameHeadings() {
    Paper paper =
        new Paper().page().text(100, "Plain words as a heading").text(130, WIDE).text(200, WIDE);
    PDDocumentOutline outline = new PDDocumentOutline();
    PDOutlineItem item = new PDOutlineItem();
    item.setTitle("Plain words as a heading");
    outline.addLast(item);
    paper.document.getDocumentCatalog().setDocumentOutline(outline);
    paper.document.getDocumentInformation().setTitle("A book of lamps");
    paper.document.getDocumentInformation().setAuthor("Ada Byron");
    Reading read = paper.read();
    assertEquals("A book of lamps", read.article.title().get().text());
    assertEquals("Ada Byron", read.article.byline().get("author").text());
    assertEquals(List.of("1 Plain words as a heading"), read.outline());
  }

  @Test
  void whatCannotBeReadIsOneClearLine() throws IOException {
    assertFails("run it through text recognition", new Paper().page().page().bytes());
    Paper locked = new Paper().page().text(100, WIDE);
    locked.document.protect(new StandardProtectionPolicy("a", "b", new AccessPermission()));
    assertFails("is locked by a password", locked.bytes());
    assertFails("is broken", "%PDF-1.7 nothing".getBytes(StandardCharsets.UTF_8));
    assertFails("is empty", new byte[0]);
  }

  private static void assertFails(String message, byte[] bytes) {
    Failure e = assertThrows(Failure.class, () -> Reading.bytes("a.pdf", bytes));
    assertTrue(e.getMessage().contains(message), e.getMessage());
  }

  @Test
  void threeHundredPagesAreReadInTime() {
    Paper paper = new Paper();
    for (int i = 0; i < 300; i++) {
      paper.page();
      for (int k = 0; k < 10; k++) {
        paper.text(80 + 60 * k, WIDE);
      }
    }
    byte[] bytes = paper.bytes();
    Reading read =
        assertTimeoutPreemptively(Duration.ofSeconds(40), () -> Reading.bytes("a.pdf", bytes));
    assertFalse(read.blocks().isEmpty());
  }

  private static final String[] ABOVE = {
    "The gates of the upper lock were hung anew in the spring of that year, and the",
    "pound above them has kept its level through two dry summers since then."
  };

  @Test
  void takesPicturesAlongWithTheirCaptions() {
    Reading read =
        new Paper()
            .page()
            .text(80, ABOVE)
            .picture(72, 130, 200, 150, 300)
            .put(72, 295, 9, false, "Figure 1: The gate that was hung last.")
            .text(330, ABOVE)
            .picture(72, 380, 200, 100, 200)
            .text(520, ABOVE)
            .read();
    assertEquals(
        List.of(
            "figure: a.pdf#picture-1.png |  | Figure 1: The gate that was hung last.",
            "figure: a.pdf#picture-2.png |  | "),
        read.shapes().stream().filter(s -> s.startsWith("figure")).toList());
    assertEquals(2, read.article.pictures().size());
  }

  @Test
  void drawsAFigureOfLinesAndKeepsItsLabelsOutOfTheText() throws IOException {
    Reading read =
        new Paper()
            .page()
            .text(80, ABOVE)
            .box(100, 130, 240, 120)
            .put(150, 190, 7, false, "upper pound")
            .put(72, 280, 9, false, "Figure 2: How the water falls.")
            .text(330, ABOVE)
            .read();
    assertTrue(
        read.shapes().stream().noneMatch(s -> s.contains("upper pound")), "" + read.shapes());
    byte[] png = read.article.pictures().get("a.pdf#picture-1.png").bytes();
    BufferedImage drawn = ImageIO.read(new ByteArrayInputStream(png));
    assertEquals(667, drawn.getWidth(), 30);
    assertEquals(333, drawn.getHeight(), 30);
    assertEquals(List.of("upper pound"), read.left("picture"));
  }

  @Test
  void takesNoLogoNoGroundAndNoSignForAPicture() {
    Paper paper = new Paper();
    for (int i = 0; i < 2; i++) {
      paper.page().picture(0, 0, 595, 842, 400).picture(500, 20, 20, 20, 90).text(120, ABOVE);
    }
    Reading read = paper.read();
    assertTrue(read.article.pictures().isEmpty(), "" + read.article.pictures().keySet());
  }

  @Test
  void readsColumnsOnBesideATable() {
    Paper paper = new Paper().page();
    String[] column = {
      "A ferry that leaves on time leaves half",
      "its passengers on the platform when a",
      "train is late, and nobody had added up",
      "what such punctuality has cost the line",
      "until this study was begun last winter."
    };
    paper.put(60, 100, 10, false, column).put(320, 100, 10, false, column);
    paper.put(60, 160, 10, false, column);
    for (int i = 0; i < 4; i++) {
      paper
          .put(320, 165 + 14 * i, 9, false, "Harbour " + i)
          .put(460, 165 + 14 * i, 9, false, "3" + i);
    }
    List<String> shapes = paper.read().shapes();
    assertTrue(
        shapes.stream().anyMatch(s -> s.startsWith("table: Harbour 0 / 30 || Harbour 1 / 31")),
        "" + shapes);
    assertTrue(shapes.stream().noneMatch(s -> s.contains("punctuality Harbour")), "" + shapes);
  }
}
