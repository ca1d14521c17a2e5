package org.deckwright.article.read;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.function.Consumer;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.util.Units;
import org.apache.poi.xwpf.usermodel.Document;
import org.apache.poi.xwpf.usermodel.XWPFAbstractNum;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.apache.poi.xwpf.usermodel.XWPFStyle;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.deckwright.article.Block;
import org.deckwright.article.Sentence;
import org.deckwright.diag.Failure;
import org.junit.jupiter.api.Test;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTAbstractNum;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTLvl;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTStyle;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STNumberFormat;

class DocxTest {
  private static final byte[] DOT =
      Base64.getDecoder()
          .decode(
              "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==");

  private static Reading docx(Consumer<XWPFDocument> writing) {
    try (XWPFDocument document = new XWPFDocument()) {
      writing.accept(document);
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      document.write(out);
      return Reading.bytes("a.docx", out.toByteArray());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static XWPFParagraph paragraph(XWPFDocument d, String text) {
    XWPFParagraph p = d.createParagraph();
    p.createRun().setText(text);
    return p;
  }

  private static void style(XWPFDocument d, String id, String name, int outline) {
    CTStyle style = CTStyle.Factory.newInstance();
    style.setStyleId(id);
    style.addNewName().setVal(name);
    if (outline >= 0) {
      style.addNewPPr().addNewOutlineLvl().setVal(BigInteger.valueOf(outline));
    }
    d.createStyles().addStyle(new XWPFStyle(style));
  }

  private static void styled(XWPFDocument d, String style, String text) {
    paragraph(d, text).setStyle(style);
  }

  /** A numbering of which each level has the format given. */
  private static BigInteger numbering(XWPFDocument d, STNumberFormat.Enum... formats) {
    CTAbstractNum numbering = CTAbstractNum.Factory.newInstance();
    numbering.setAbstractNumId(BigInteger.ONE);
    for (int i = 0; i < formats.length; i++) {
      CTLvl level = numbering.addNewLvl();
      level.setIlvl(BigInteger.valueOf(i));
      level.addNewNumFmt().setVal(formats[i]);
    }
    return d.createNumbering()
        .addNum(d.createNumbering().addAbstractNum(new XWPFAbstractNum(numbering)));
  }

  private static void item(XWPFDocument d, BigInteger numbering, int level, String text) {
    XWPFParagraph p = paragraph(d, text);
    p.setNumID(numbering);
    p.setNumILvl(BigInteger.valueOf(level));
  }

  @Test
  void headingsByStyleWhateverTheLanguageOfWord() {
    Reading read =
        docx(
            d -> {
              style(d, "Titel", "Title", -1);
              style(d, "berschrift1", "heading 1", -1);
              style(d, "Eigene", "House style", 1);
              styled(d, "Titel", "Bread for a village");
              styled(d, "berschrift1", "Flour");
              paragraph(d, "The mill grinds on two days. It rests on five.");
              styled(d, "Eigene", "Rye");
              paragraph(d, "Rye grows where wheat does not.");
            });
    assertEquals("Bread for a village", read.article.title().get().text());
    assertEquals(List.of("1 Flour", "2 Rye"), read.outline());
    assertEquals(
        "paragraph: The mill grinds on two days. / It rests on five.", read.shapes().get(0));
  }

  @Test
  void headingsByTheirLookWhereNothingIsStyled() {
    Reading read =
        docx(
            d -> {
              XWPFRun title = d.createParagraph().createRun();
              title.setText("A short account of salt");
              title.setFontSize(24);
              for (String name : List.of("Where it comes from", "What it is worth")) {
                XWPFRun run = d.createParagraph().createRun();
                run.setText(name);
                run.setBold(true);
                paragraph(d, "The sea gives most of it, and the sun does the work for nothing.");
              }
            });
    assertEquals("A short account of salt", read.article.title().get().text());
    assertEquals(List.of("1 Where it comes from", "1 What it is worth"), read.outline());
  }

  @Test
  void listsNestAndKnowTheirKind() {
    Reading read =
        docx(
            d -> {
              BigInteger list = numbering(d, STNumberFormat.DECIMAL, STNumberFormat.BULLET);
              paragraph(d, "Three things are needed for the crossing, and in this order.");
              item(d, list, 0, "A boat: any will do.");
              item(d, list, 1, "with oars");
              item(d, list, 1, "with a sail");
              item(d, list, 0, "A map");
              paragraph(d, "Nothing else is needed.");
            });
    assertEquals(
        "ordered: [A boat] A boat: any will do. (with oars + with a sail) + A map",
        read.shapes().get(1));
  }

  @Test
  void tablesPicturesAndCaptions() {
    Reading read =
        docx(
            d -> {
              paragraph(d, "The harbour has two cranes, and both of them are older than the pier.");
              XWPFTable table = d.createTable(2, 2);
              table.getRow(0).getCell(0).setText("Crane");
              table.getRow(0).getCell(1).setText("Year");
              table.getRow(1).getCell(0).setText("North");
              table.getRow(1).getCell(1).setText("1911");
              picture(d.createParagraph().createRun());
              paragraph(d, "Figure 1: The north crane at rest");
            });
    assertEquals("table: Crane / Year || North / 1911", read.shapes().get(1));
    assertEquals(
        "figure: a.docx#image1.png |  | Figure 1: The north crane at rest", read.shapes().get(2));
    assertEquals(DOT.length, read.article.pictures().get("a.docx#image1.png").bytes().length);
  }

  @SuppressWarnings("deprecation") // the other method wants an enum that is younger than most files
  private static void picture(XWPFRun run) {
    try {
      run.addPicture(
          new ByteArrayInputStream(DOT),
          Document.PICTURE_TYPE_PNG,
          "dot.png",
          Units.toEMU(100),
          Units.toEMU(100));
    } catch (InvalidFormatException | IOException e) {
      throw new IllegalStateException(e);
    }
  }

  @Test
  void blocksAreTheLinesOfPlaces() {
    Reading read =
        docx(
            d -> {
              paragraph(d, "The first block has one sentence.");
              paragraph(d, "The second has two. This is the other one.");
            });
    Sentence last = read.sentences().get(2);
    assertEquals("L2.2", last.at());
    assertEquals("This is the other one.", read.raw(last));
    assertEquals("The second has two. This is the other one.", read.article.lines().get(1));
  }

  @Test
  void authorAndTitleFromTheFileUnlessMadeUp() {
    Reading read =
        docx(
            d -> {
              d.getProperties().getCoreProperties().setCreator("Ada Byron");
              d.getProperties().getCoreProperties().setTitle("Document1");
              paragraph(d, "Only one paragraph stands here, and it is not a long one.");
            });
    assertEquals("Ada Byron", read.article.byline().get("author").text());
    assertTrue(read.article.title().isEmpty());
  }

  /** A file of one part, with the body given. */
  private static byte[] raw(String body) {
    String xml =
        "<w:document xmlns:w=\"w\" xmlns:mc=\"m\" xmlns:wps=\"s\"><w:body>"
            + body
            + "</w:body></w:document>";
    return zip("word/document.xml", xml.getBytes(StandardCharsets.UTF_8));
  }

  private static byte[] zip(String name, byte[]... chunks) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(out)) {
      zip.putNextEntry(new ZipEntry(name));
      for (byte[] chunk : chunks) {
        zip.write(chunk);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toByteArray();
  }

  private static String p(String inside) {
    return "<w:p>" + inside + "</w:p>";
  }

  private static String r(String text) {
    return "<w:r><w:t>" + text + "</w:t></w:r>";
  }

  @Test
  void insertionsStayAndDeletionsGo() {
    Reading read =
        Reading.bytes(
            "a.docx",
            raw(
                p(
                    r("The tide comes ")
                        + "<w:del><w:r><w:delText>once</w:delText></w:r></w:del><w:ins>"
                        + r("twice")
                        + "</w:ins><w:hyperlink>"
                        + r(" a day")
                        + "</w:hyperlink><w:r><w:rPr><w:vanish/></w:rPr><w:t> or so</w:t></w:r>"
                        + r("."))));
    assertEquals(List.of("paragraph: The tide comes twice a day."), read.shapes());
  }

  @Test
  void textBoxesAreReadOnce() {
    String box = "<w:txbxContent>" + p(r("A box says this beside the text.")) + "</w:txbxContent>";
    Reading read =
        Reading.bytes(
            "a.docx",
            raw(
                p(
                    r("The text goes on.")
                        + "<w:r><mc:AlternateContent><mc:Choice><w:drawing><wps:txbx>"
                        + box
                        + "</wps:txbx></w:drawing></mc:Choice><mc:Fallback><w:pict>"
                        + box
                        + "</w:pict></mc:Fallback></mc:AlternateContent></w:r>")));
    assertEquals(
        List.of("paragraph: The text goes on.", "paragraph: A box says this beside the text."),
        read.shapes());
  }

  @Test
  void footnotesAreKeptApart() {
    Reading read =
        docx(
            d -> {
              paragraph(d, "A claim that somebody has to prove one day.");
              d.createFootnotes();
              d.createFootnote().createParagraph().createRun().setText("Somebody did, in spring.");
            });
    assertEquals(List.of("Somebody did, in spring."), read.left("footnote"));
  }

  @Test
  void paragraphsInAStyleForCodeAreCode() {
    Reading read =
        docx(
            d -> {
              style(d, "Heading1", "heading 1", 0);
              style(d, "PreformattedText", "Preformatted Text", -1);
              styled(d, "Heading1", "The pump #");
              paragraph(d, "The pump is started by two lines, which stand here in full.");
              styled(d, "PreformattedText", "pump --start");
              styled(d, "PreformattedText", "pump --show");
              styled(d, "Heading1", "The crane");
              paragraph(d, "The crane is started by hand, and nobody has written down how.");
            });
    assertEquals(List.of("1 The pump", "1 The crane"), read.outline());
    Block.Code code =
        read.blocks().stream()
            .filter(Block.Code.class::isInstance)
            .map(Block.Code.class::cast)
            .findFirst()
            .orElseThrow();
    assertEquals("pump --start\npump --show", code.code().text());
  }

  @Test
  void bombsAreOneClearLine() {
    byte[] spaces = new byte[1 << 20];
    byte[][] many = new byte[80][];
    Arrays.fill(many, spaces);
    assertFails("unpacks to more than any document holds", zip("word/document.xml", many));
    String entities =
        "<!DOCTYPE w [<!ENTITY a \"aaaaaaaa\"><!ENTITY b \"&a;&a;&a;&a;\">]><w><b>&b;</b></w>";
    assertFails("is broken", zip("word/document.xml", entities.getBytes(StandardCharsets.UTF_8)));
    assertFails("unpacks to more", raw("<w:sdt>".repeat(100_000)));
    assertFails("is no Word document", zip("mimetype", new byte[] {'x'}));
    assertFails("is broken", new byte[] {'P', 'K', 3, 4, 9, 9, 9});
    assertFails("old or locked", new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, 1});
    assertFails("is empty", raw(p("")));
  }

  private static void assertFails(String message, byte[] bytes) {
    Failure e =
        assertTimeoutPreemptively(
            Duration.ofSeconds(20),
            () -> assertThrows(Failure.class, () -> Reading.bytes("a.docx", bytes)));
    assertTrue(e.getMessage().contains(message), e.getMessage());
  }
}
