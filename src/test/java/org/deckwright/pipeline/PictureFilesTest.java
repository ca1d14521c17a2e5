package org.deckwright.pipeline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import javax.imageio.ImageIO;
import org.deckwright.diag.Diagnostics;
import org.deckwright.scene.Image;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PictureFilesTest {
  @TempDir Path folder;
  private final Diagnostics told = new Diagnostics();

  private PictureFiles files() {
    return new PictureFiles(List.of(folder), Map.of(), told);
  }

  @Test
  void aGifBecomesAPng() throws IOException {
    BufferedImage picture = new BufferedImage(3, 2, BufferedImage.TYPE_BYTE_INDEXED);
    ImageIO.write(picture, "gif", folder.resolve("quay.gif").toFile());
    Image image = files().find("quay.gif").orElseThrow();
    assertEquals(Image.Format.PNG, image.format());
    assertEquals(3, image.width());
  }

  @Test
  void aBrokenGifIsOneLine() throws IOException {
    Files.write(folder.resolve("quay.gif"), new byte[] {'G', 'I', 'F', '8', '9', 'a'});
    assertTrue(files().find("quay.gif").isEmpty());
    assertEquals(1, told.all().size());
  }
}
