package org.deckwright.render;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.deckwright.deck.Slide;
import org.deckwright.deck.io.DeckReader;
import org.deckwright.diag.Diagnostics;
import org.deckwright.diagram.Diagrams;
import org.deckwright.layout.Decks;
import org.deckwright.layout.DiagramLayout;
import org.deckwright.render.png.PngRenderer;
import org.deckwright.render.pptx.PptxRenderer;
import org.deckwright.scene.Scene;
import org.deckwright.text.FontBook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The presentation, drawn by LibreOffice, shows what the PNG shows: one slide of each kind.
 * Skipped, with a line that says so, where there is no {@code soffice}.
 */
class OfficePictureTest {
  private static final List<String> KINDS =
      List.of(
          "slide-title",
          "slide-overview",
          "slide-section",
          "slide-statement",
          "slide-quote",
          "slide-number",
          "slide-bullets",
          "slide-table",
          "slide-code",
          "slide-closing",
          "slide-sources",
          "slide-title.zh",
          "chart-bars",
          "list-cards",
          "sequence-timeline",
          "compare-radar",
          "hierarchy-tree",
          "relation-graph");

  /** Squares are so large that the other program's own spacing of letters hardly counts. */
  private static final int SQUARE = 24;

  private static final double MOST_MEAN = 1; // of 255
  private static final double MOST_SQUARE = 40;

  @TempDir private Path folder;

  @Test
  void eachKindOfSlideLooksInLibreOfficeAsInPng() throws Exception {
    assumeTrue(hasOffice(), "skipped: no LibreOffice (soffice) here to draw the presentation");
    Scene scene = Decks.lay(Decks.of("en", slides()), "paper", new Diagnostics());
    assertEquals(KINDS.size(), scene.pages().size());
    List<byte[]> ours = new PngRenderer(1).render(scene);
    Files.write(folder.resolve("deck.pptx"), new PptxRenderer().render(scene).get(0));
    fonts();
    List<String> told = new ArrayList<>();
    try (PDDocument theirs = Loader.loadPDF(drawn().toFile())) {
      PDFRenderer pages = new PDFRenderer(theirs);
      assertEquals(ours.size(), theirs.getNumberOfPages());
      for (int i = 0; i < ours.size(); i++) {
        BufferedImage png = ImageIO.read(new ByteArrayInputStream(ours.get(i)));
        told.addAll(differences(KINDS.get(i), png, pages.renderImage(i, 1)));
      }
    }
    assertEquals(List.of(), told);
  }

  private static boolean hasOffice() {
    return Stream.of(System.getenv().getOrDefault("PATH", "").split(File.pathSeparator))
        .anyMatch(p -> Files.isExecutable(Path.of(p, "soffice")));
  }

  private static Slide[] slides() throws IOException {
    List<String> structures = Diagrams.all().stream().map(DiagramLayout::name).toList();
    List<Slide> slides = new ArrayList<>();
    for (String kind : KINDS) {
      String yaml = Files.readString(Path.of("examples", kind + ".yaml"));
      slides.add(new DeckReader(structures).read(kind, yaml).slides().get(0));
    }
    return slides.toArray(new Slide[0]);
  }

  /** Gives LibreOffice our faces and no others, so that it draws alike on every machine. */
  private void fonts() throws IOException {
    Path faces = Files.createDirectories(folder.resolve("faces"));
    FontBook book = FontBook.bundled();
    for (String name : book.names()) {
      Files.write(faces.resolve(name + ".ttf"), book.face(name).bytes());
    }
    Files.writeString(
        folder.resolve("fonts.conf"),
        """
        <?xml version="1.0"?>
        <!DOCTYPE fontconfig SYSTEM "urn:fontconfig:fonts.dtd">
        <fontconfig>
          <dir>%s</dir>
          <cachedir>%s</cachedir>
          <match target="pattern">
            <test name="family"><string>Microsoft YaHei</string></test>
            <edit name="family" mode="assign" binding="strong"><string>Noto Sans SC</string></edit>
          </match>
        </fontconfig>
        """
            .formatted(faces, folder.resolve("cache")));
  }

  private Path drawn() throws IOException, InterruptedException {
    ProcessBuilder office =
        new ProcessBuilder(
            "soffice",
            "-env:UserInstallation=" + folder.resolve("office").toUri(),
            "--headless",
            "--convert-to",
            "pdf",
            "--outdir",
            folder.toString(),
            folder.resolve("deck.pptx").toString());
    office.environment().put("FONTCONFIG_FILE", folder.resolve("fonts.conf").toString());
    office.redirectErrorStream(true).redirectOutput(folder.resolve("said.txt").toFile());
    Process running = office.start();
    boolean ended = running.waitFor(120, TimeUnit.SECONDS);
    running.destroyForcibly();
    Path pdf = folder.resolve("deck.pdf");
    assertTrue(ended && Files.exists(pdf), () -> "LibreOffice made no PDF");
    return pdf;
  }

  private static List<String> differences(String name, BufferedImage a, BufferedImage b) {
    List<String> told = new ArrayList<>();
    double sum = 0;
    double most = 0;
    int squares = 0;
    for (int y = 0; y + SQUARE <= a.getHeight(); y += SQUARE) {
      for (int x = 0; x + SQUARE <= a.getWidth(); x += SQUARE) {
        double difference = Math.abs(mean(a, x, y) - mean(b, x, y));
        sum += difference;
        most = Math.max(most, difference);
        squares++;
      }
    }
    if (sum / squares > MOST_MEAN || most > MOST_SQUARE) {
      told.add(
          String.format(
              Locale.ROOT, "%s: %.1f on average, %.0f at most", name, sum / squares, most));
    }
    return told;
  }

  private static double mean(BufferedImage image, int left, int top) {
    double sum = 0;
    for (int y = top; y < top + SQUARE; y++) {
      for (int x = left; x < left + SQUARE; x++) {
        int rgb = image.getRGB(x, y);
        sum += 0.3 * (rgb >> 16 & 0xFF) + 0.6 * (rgb >> 8 & 0xFF) + 0.1 * (rgb & 0xFF);
      }
    }
    return sum / (SQUARE * SQUARE);
  }
}
