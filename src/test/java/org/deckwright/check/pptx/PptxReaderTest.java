package org.deckwright.check.pptx;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.deckwright.deck.Deck;
import org.deckwright.deck.io.DeckReader;
import org.deckwright.diag.Diagnostic;
import org.deckwright.diag.Diagnostics;
import org.deckwright.diag.Failure;
import org.deckwright.diag.Spot;
import org.deckwright.diagram.Diagrams;
import org.deckwright.layout.Decks;
import org.deckwright.layout.DiagramLayout;
import org.deckwright.render.pptx.PptxRenderer;
import org.deckwright.scene.Scene;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;

class PptxReaderTest {
  private static byte[] file(String name) throws IOException {
    try (InputStream in = PptxReaderTest.class.getResourceAsStream(name)) {
      return in.readAllBytes();
    }
  }

  /** Rule, slide and mark of each problem. */
  private static List<String> found(byte[] file) {
    return PptxCheck.run("x.pptx", file).stream().map(PptxReaderTest::shown).toList();
  }

  private static String shown(Diagnostic d) {
    String mark = d.spot().map(Spot::mark).filter(m -> !m.equals(d.where())).orElse("");
    return (d.rule() + " " + d.where() + " " + mark).strip();
  }

  @Test
  void aDeckOfPandocHasTheFaultsThatAPersonSees() throws IOException {
    assertEquals(
        List.of(
            "contrast slide 1 Date Placeholder 3",
            "off-page slide 4 Content Placeholder 2",
            "overflow slide 4 Content Placeholder 2",
            "image-too-coarse slide 6 Picture 1",
            "missing-alt slide 6 Picture 1",
            "off-page slide 9 Title 1",
            "overflow slide 9 Title 1",
            "title-twice slide 8",
            "too-many-words slide 4"),
        found(file("pandoc.pptx")));
  }

  @Test
  void aDeckOfPptxGenJsHasTheFaultsThatAPersonSees() throws IOException {
    assertEquals(
        List.of(
            "contrast slide 1 Text 2",
            "missing-title slide 1",
            "off-page slide 1 Text 4",
            "overflow slide 1 Text 1",
            "overlap slide 1 Text 0",
            "overlap slide 1 Text 5",
            "type-too-small slide 1 Text 3",
            "image-too-coarse slide 2 Image 0",
            "missing-alt slide 2 Image 0",
            "missing-title slide 2",
            "missing-title slide 3",
            "off-page slide 3 Table 0",
            "missing-alt slide 4 Chart 0",
            "missing-title slide 4",
            "missing-title slide 5",
            "empty-placeholder slide 7 Text 1"),
        found(file("pptxgenjs.pptx")));
  }

  @Test
  void aDeckOfPythonPptxHasTheFaultsThatWerePlanted() throws IOException {
    assertEquals(
        List.of(
            "hidden-slide slide 19",
            "contrast slide 1 Rectangle 2",
            "overflow slide 1 Rectangle 2",
            "box-overlap slide 2 Rectangle 3",
            "hidden-text slide 2 Rectangle 2",
            "contrast slide 2 Rectangle 2",
            "contrast slide 2 Rectangle 3",
            "overlap slide 3 TextBox 2",
            "cut-off slide 4 Rectangle 2",
            "contrast slide 4 Rectangle 2",
            "off-page slide 4 Rectangle 2",
            "cut-off slide 5 Rectangle 2",
            "type-too-small slide 6 TextBox 2",
            "contrast slide 7 Rectangle 2",
            "missing-alt slide 8 Picture 2",
            "contrast slide 11 Rectangle 1",
            "missing-title slide 11",
            "contrast slide 12 Rectangle 2",
            "contrast slide 12 Rectangle 3",
            "contrast slide 12 Rectangle 4",
            "misaligned slide 12 Rectangle 3",
            "contrast slide 15 Rectangle 2",
            "off-page slide 16 Table 2",
            "hidden-text slide 17 TextBox 2",
            "cut-off slide 18 Rectangle 3",
            "contrast slide 18 Rectangle 3",
            "off-page slide 18 Rectangle 3",
            "missing-alt slide 20 Chart 2",
            "image-stretched slide 21 Picture 2",
            "hidden-text slide 22 Title 1",
            "contrast slide 22 Rectangle 2",
            "off-page slide 22 Title 1",
            "overflow slide 22 Title 1",
            "title-twice slide 10",
            "too-many-words slide 13"),
        found(file("python-pptx.pptx")));
  }

  /** Placeholders, a table, a chart, a group made larger, a dark ground, in a page of 4 : 3. */
  @Test
  void aDeckOfPythonPptxWithoutFaultsIsClean() throws IOException {
    assertEquals(List.of(), found(file("python-pptx-clean.pptx")));
  }

  @Test
  void ourOwnDecksAreClean() throws IOException {
    for (String name :
        List.of(
            "slide-bullets",
            "slide-table",
            "compare-radar",
            "sequence-chevrons",
            "list-cards.zh")) {
      Path file = Path.of("examples", name + ".yaml");
      List<String> structures = Diagrams.all().stream().map(DiagramLayout::name).toList();
      Deck deck = new DeckReader(structures).read(name, Files.readString(file));
      for (String theme : List.of("paper", "boardroom")) {
        Scene scene = Decks.lay(deck, theme, new Diagnostics());
        assertEquals(List.of(), found(new PptxRenderer().render(scene).get(0)), name);
      }
    }
  }

  @Test
  void aBrokenLockedOrStrangeFileIsToldInOneLine() throws IOException {
    refused("nothing to tell", new byte[0]);
    refused("no presentation", "hello".getBytes(StandardCharsets.UTF_8));
    refused("password", new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, 0, 0});
    refused("no presentation", zip("word/document.xml", "<x/>"));
    refused("no presentation", zip("ppt/presentation.xml", "<x/>"));
    refused(
        "no presentation", zip("ppt/presentation.xml", "<!DOCTYPE x [<!ENTITY a 'b'>]><x>&a;</x>"));
    byte[] whole = file("pandoc.pptx");
    refused("no presentation", Arrays.copyOf(whole, whole.length / 2));
  }

  @Test
  void aFileThatGrowsOrNestsWithoutEndIsRefusedInTime() throws IOException {
    refused("unpacks to more", zip("ppt/presentation.xml", "<a>".repeat(100_000)));
    refused("unpacks to more", zip("ppt/presentation.xml", " ".repeat(70_000_000)));
  }

  private static void refused(String said, byte[] file) {
    Failure failure =
        Assertions.assertTimeout(
            Duration.ofSeconds(20), () -> assertThrows(Failure.class, () -> found(file)));
    assertEquals(Failure.Kind.INPUT, failure.kind());
    assertTrue(failure.getMessage().contains(said), failure.getMessage());
    assertEquals(1, failure.getMessage().lines().count());
  }

  private static byte[] zip(String name, String text) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(out)) {
      zip.putNextEntry(new ZipEntry(name));
      zip.write(text.getBytes(StandardCharsets.UTF_8));
    }
    return out.toByteArray();
  }
}
