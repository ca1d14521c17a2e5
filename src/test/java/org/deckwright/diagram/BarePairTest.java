package org.deckwright.diagram;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import org.deckwright.deck.Diagram;
import org.deckwright.deck.Item;
import org.deckwright.geom.Rect;
import org.deckwright.layout.DiagramLayout;
import org.deckwright.layout.Frame;
import org.deckwright.layout.Frames;
import org.deckwright.layout.Repair;
import org.deckwright.scene.Leaves;
import org.deckwright.scene.Run;
import org.deckwright.theme.Themes;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BarePairTest {
  private static final Rect ZONE = new Rect(48, 132, 864, 348);

  private static List<Run> words(String is, String... names) {
    List<Item> items = List.of(Item.of(names[0], ""), Item.of(names[1], ""));
    DiagramLayout layout =
        Diagrams.all().stream().filter(d -> d.name().equals(is)).findFirst().orElseThrow();
    Frame f =
        Frames.blank(
            Themes.load("paper", Path.of(".")), "en", new IconOutlines(), Repair.NONE, false);
    layout.place(Diagram.of(is, items), ZONE, f);
    return Leaves.of(Frames.marks(f))
        .flatMap(Leaves::texts)
        .flatMap(t -> t.block().paragraphs().stream())
        .flatMap(p -> p.lines().stream())
        .flatMap(l -> l.runs().stream())
        .toList();
  }

  @ParameterizedTest
  @ValueSource(strings = {"compare-sides", "compare-before-after", "compare-versus"})
  void twoNamesWithoutMoreAreSetLargeAndAlike(String is) {
    List<Run> words = words(is, "A quiet street", "A loud one");
    assertEquals(1, words.stream().map(Run::size).distinct().count());
    assertTrue(words.get(0).size() >= 40, words.toString());
  }

  @ParameterizedTest
  @ValueSource(strings = {"compare-sides", "compare-before-after", "compare-versus"})
  void longNamesAreSetAsCaptions(String is) {
    String name = "a street of which one would have to tell a rather long story first ".repeat(3);
    List<Run> words = words(is, name.strip(), "A loud one");
    assertTrue(words.stream().allMatch(r -> r.size() <= 28), words.toString());
  }
}
