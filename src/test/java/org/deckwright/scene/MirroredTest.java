package org.deckwright.scene;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import org.deckwright.geom.Rect;
import org.junit.jupiter.api.Test;

class MirroredTest {
  private static final Ink INK = new Ink("ink", 0, 1);

  @Test
  void whatBeganAtTheLeftBeginsAtTheRight() {
    Run run = new Run("אב", "DejaVuSans", 10, 0, INK, Optional.empty());
    Paragraph paragraph =
        new Paragraph(
            List.of(new Line(20, 30, 15, List.of(run))),
            Paragraph.Align.LEFT,
            12,
            0,
            "he",
            List.of(),
            "");
    Mark text =
        new Mark.Text(
            new Tag("", "Title", Role.TITLE, ""),
            new Rect(20, 20, 50, 12),
            new TextBlock(List.of(paragraph), TextBlock.Anchor.TOP),
            Optional.empty());
    Mark.Text mirrored = (Mark.Text) text.accept(new Mirrored(100));
    assertEquals(new Rect(30, 20, 50, 12), mirrored.box());
    Paragraph turned = mirrored.block().paragraphs().get(0);
    assertEquals(Paragraph.Align.RIGHT, turned.align());
    assertEquals(65, turned.lines().get(0).x());
    assertEquals("אב", turned.text());
  }
}
