package org.deckwright.diagram;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import org.deckwright.deck.Diagram;
import org.deckwright.deck.Item;
import org.deckwright.geom.Rect;
import org.deckwright.layout.DiagramLayout;
import org.deckwright.layout.Enlarged;
import org.deckwright.layout.Frame;
import org.deckwright.layout.Frames;
import org.deckwright.layout.Repair;
import org.deckwright.scene.Leaves;
import org.deckwright.scene.Run;
import org.deckwright.theme.Themes;
import org.junit.jupiter.api.Test;

class EnlargedTest {
  private static final Rect ZONE = new Rect(48, 132, 864, 348);

  private static Diagram terms(int count, String text) {
    List<Item> items =
        IntStream.range(0, count).mapToObj(i -> Item.of("Word " + i, text + i)).toList();
    return Diagram.of("list-terms", items);
  }

  private static double smallest(Diagram d, double most, String theme, boolean compact) {
    DiagramLayout layout = new ListTerms();
    Frame f =
        Frames.blank(
            Themes.load(theme, Path.of(".")), "en", new IconOutlines(), Repair.NONE, compact);
    Enlarged.draw(ZONE, most, f, (zone, g) -> layout.place(d, zone, g));
    return Leaves.of(Frames.marks(f))
        .flatMap(Leaves::texts)
        .flatMap(t -> t.block().paragraphs().stream())
        .flatMap(p -> p.lines().stream())
        .flatMap(l -> l.runs().stream())
        .mapToDouble(Run::size)
        .min()
        .orElse(0);
  }

  @Test
  void aPictureWithRoomToSpareHasLargerWords() {
    Diagram few = terms(3, "what it means in the shop ");
    assertTrue(smallest(few, 1.4, "paper", false) > smallest(few, 1, "paper", false) * 1.15);
  }

  @Test
  void aPictureThatFillsItsPlaceStaysAsDesigned() {
    Diagram many =
        terms(7, "a long story about what the word means to those who say it ".repeat(2));
    assertEquals(smallest(many, 1, "paper", false), smallest(many, 1.4, "paper", false));
  }

  @Test
  void smallPlacesAndDensePagesGainLessOrNothing() {
    Diagram few = terms(3, "what it means in the shop ");
    assertEquals(smallest(few, 1, "paper", true), smallest(few, 1.4, "paper", true));
    assertEquals(
        smallest(few, 1.2, "boardroom", false), smallest(few, 1.4, "boardroom", false), 1e-9);
  }
}
