package org.deckwright.diagram;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.deckwright.deck.Diagram;
import org.deckwright.deck.Item;
import org.deckwright.geom.Rect;
import org.deckwright.layout.Frame;
import org.deckwright.layout.Frames;
import org.deckwright.layout.Repair;
import org.deckwright.theme.Themes;
import org.junit.jupiter.api.Test;

class ScaledDatesTest {
  private static final Rect ZONE = new Rect(48, 132, 864, 348);

  private static List<Double> dots(String... dates) {
    List<Item> items = new ArrayList<>();
    for (String date : dates) {
      items.add(Item.of("Event of " + date, "what it changed").withDate(date));
    }
    Frame f =
        Frames.blank(
            Themes.load("paper", Path.of(".")), "en", new IconOutlines(), Repair.NONE, false);
    new SequenceTimeline().place(Diagram.of("sequence-timeline", items), ZONE, f);
    return Drawn.of(Frames.marks(f)).boxes().stream()
        .filter(b -> b.width() == 10 && b.height() == 10)
        .map(b -> b.centre().x())
        .toList();
  }

  @Test
  void unevenDatesStandAtTheirTrueDistances() {
    List<Double> xs = dots("1900", "1910", "1950", "2000");
    assertEquals(4 * (xs.get(1) - xs.get(0)), xs.get(2) - xs.get(1), 1e-6);
    assertEquals(5 * (xs.get(1) - xs.get(0)), xs.get(3) - xs.get(2), 1e-6);
  }

  @Test
  void datesCloseTogetherTouchAndDoNotMerge() {
    List<Double> xs = dots("1800", "1990", "1991", "2010");
    assertTrue(xs.get(2) - xs.get(1) >= 10, xs.toString());
  }

  @Test
  void datesThatAreNoFiguresStandAtEvenDistances() {
    List<Double> xs = dots("long ago", "1910", "1950");
    assertEquals(xs.get(1) - xs.get(0), xs.get(2) - xs.get(1), 1e-6);
  }
}
