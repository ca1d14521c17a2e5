package org.deckwright.theme;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.deckwright.diag.Failure;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DrawingTest {
  @TempDir Path folder;

  @Test
  void themesDrawExactlyUnlessTheySayOtherwise() {
    assertFalse(Themes.load("paper", folder).drawing().isByHand());
    Drawing drawing = Themes.load("whiteboard", folder).drawing();
    assertTrue(drawing.isByHand() && drawing.isHatched());
  }

  @Test
  void anyThemeMayBeDrawnByHand() throws IOException {
    Drawing drawing = load("strokes: hand").drawing();
    assertEquals(new Drawing(Drawing.Strokes.HAND, Drawing.Fills.SOLID), drawing);
  }

  @Test
  void namesTheFieldAndTheNearestWordOnAMiss() {
    Failure failure = assertThrows(Failure.class, () -> load("strokes: hands"));
    String said = failure.getMessage();
    assertTrue(said.contains("'strokes' is 'hands'"), said);
    assertTrue(said.contains("nearest is 'hand'"), said);
  }

  private Theme load(String line) throws IOException {
    Files.writeString(folder.resolve("mine.yaml"), "name: mine\nextends: paper\n" + line + "\n");
    return Themes.load("mine.yaml", folder);
  }
}
