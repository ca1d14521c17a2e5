package org.deckwright.diagram;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.Image;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javax.imageio.ImageIO;
import org.deckwright.deck.Deck;
import org.deckwright.deck.io.DeckReader;
import org.deckwright.diag.Diagnostics;
import org.deckwright.layout.DiagramBook;
import org.deckwright.layout.DiagramLayout;
import org.deckwright.layout.LayoutEngine;
import org.deckwright.layout.slide.SlideLayouts;
import org.deckwright.render.png.PngRenderer;
import org.deckwright.scene.Scene;
import org.deckwright.text.FontSystem;
import org.deckwright.theme.Themes;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * docs/gallery.md shows every structure in three themes and two languages; {@code -Dgallery=update}
 * draws it anew.
 */
class GalleryTest {
  private static final Path PAGE = Path.of("docs/gallery.md");
  private static final Path PICTURES = Path.of("docs/images/gallery");
  private static final List<String> THEMES = List.of("paper", "midnight", "boardroom");
  private static final int TILE = 360;
  private static final int GAP = 8;

  @BeforeAll
  static void fonts() {
    FontSystem.prepare();
  }

  @Test
  void theGalleryShowsEveryStructure() throws IOException {
    if (Boolean.getBoolean("gallery.update") || "update".equals(System.getProperty("gallery"))) {
      Files.writeString(PAGE, page());
      Files.createDirectories(PICTURES);
      for (DiagramLayout layout : Diagrams.all()) {
        Path file = PICTURES.resolve(layout.name() + ".png");
        ImageIO.write(indexed(tiles(layout.name())), "png", file.toFile());
      }
    }
    assertEquals(page(), Files.readString(PAGE), "run with -Dgallery=update");
    for (DiagramLayout layout : Diagrams.all()) {
      Path picture = PICTURES.resolve(layout.name() + ".png");
      assertTrue(Files.exists(picture), picture + ": run with -Dgallery=update");
    }
  }

  private static String page() {
    StringBuilder out = new StringBuilder("# Gallery\n\n");
    out.append(Diagrams.all().size())
        .append(" structures, each from its example, in the themes paper, midnight and boardroom,")
        .append(" in English and in Chinese. Made by a test; the names lead to their pages.\n");
    String family = "";
    for (DiagramLayout layout : Diagrams.all()) {
      String own = layout.name().substring(0, layout.name().indexOf('-'));
      if (!own.equals(family)) {
        family = own;
        out.append("\n## ").append(family).append('\n');
      }
      out.append("\n**[").append(layout.name()).append("](diagrams/").append(layout.name());
      out.append(".md)** — ").append(layout.says()).append("\n\n![").append(layout.name());
      out.append("](images/gallery/").append(layout.name()).append(".png)\n");
    }
    return out.toString();
  }

  /** Three themes side by side, English above Chinese. */
  private static BufferedImage tiles(String structure) throws IOException {
    int height = TILE * 9 / 16;
    BufferedImage out =
        new BufferedImage(3 * TILE + 4 * GAP, 2 * height + 3 * GAP, BufferedImage.TYPE_INT_RGB);
    Graphics2D g = out.createGraphics();
    g.setRenderingHint(
        RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BICUBIC);
    g.setColor(new Color(0x8A8A8A));
    g.fillRect(0, 0, out.getWidth(), out.getHeight());
    for (int row = 0; row < 2; row++) {
      Path file = Path.of("examples", structure + (row == 0 ? ".yaml" : ".zh.yaml"));
      for (int column = 0; column < THEMES.size(); column++) {
        Image tile =
            slide(file, THEMES.get(column))
                .getScaledInstance(TILE, height, Image.SCALE_AREA_AVERAGING);
        g.drawImage(tile, GAP + column * (TILE + GAP), GAP + row * (height + GAP), null);
      }
    }
    g.dispose();
    return out;
  }

  private static BufferedImage slide(Path example, String theme) throws IOException {
    Deck deck = new DeckReader(List.of()).read(example.toString(), Files.readString(example));
    Scene scene =
        new LayoutEngine(new SlideLayouts(), new DiagramBook(Diagrams.all()), new IconOutlines())
            .layout(
                deck,
                Themes.load(theme, Path.of(".")),
                name -> Optional.empty(),
                new Diagnostics());
    byte[] png = new PngRenderer(2).render(scene).get(0);
    return ImageIO.read(new ByteArrayInputStream(png));
  }

  /** With a palette: a third of the bytes, and no difference that anybody sees. */
  private static BufferedImage indexed(BufferedImage image) {
    BufferedImage out =
        new BufferedImage(
            image.getWidth(),
            image.getHeight(),
            BufferedImage.TYPE_BYTE_INDEXED,
            Palette.of(image));
    for (int y = 0; y < image.getHeight(); y++) {
      for (int x = 0; x < image.getWidth(); x++) {
        out.setRGB(x, y, image.getRGB(x, y));
      }
    }
    return out;
  }
}
