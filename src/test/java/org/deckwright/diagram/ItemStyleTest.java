package org.deckwright.diagram;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.deckwright.deck.Diagram;
import org.deckwright.deck.Item;
import org.deckwright.deck.io.DeckReader;
import org.deckwright.diag.Failure;
import org.deckwright.diagram.ItemStyle.Look;
import org.deckwright.diagram.ItemStyle.Plate;
import org.deckwright.layout.DiagramLayout;
import org.deckwright.layout.Frame;
import org.deckwright.layout.Frames;
import org.deckwright.layout.Repair;
import org.deckwright.scene.Ink;
import org.deckwright.theme.Themes;
import org.junit.jupiter.api.Test;

class ItemStyleTest {
  private static final double LEAST = 4.5;

  private static Frame frame(String theme) {
    return Frames.blank(
        Themes.load(theme, Path.of(".")), "en", new IconOutlines(), Repair.NONE, false);
  }

  @Test
  void wordsReadWellOnEveryPlateOfEveryTheme() {
    Diagram hot = Diagram.of("list-cards", List.of(Item.of("a"), Item.of("b").heated()));
    Diagram calm = Diagram.of("list-cards", List.of(Item.of("a"), Item.of("b")));
    for (String theme : Themes.BUNDLED) {
      Frame f = frame(theme);
      for (Look look : Look.values()) {
        for (Diagram d : List.of(hot, calm)) {
          ItemStyle style = ItemStyle.of(f, d, look);
          for (boolean isHot : List.of(true, false)) {
            for (Plate p : List.of(style.panel(isHot), style.badge(isHot))) {
              Ink ground = p.ground().orElse(f.ink("ground"));
              for (Ink ink : List.of(p.ink(), p.second(), p.mark())) {
                assertTrue(ink.contrast(ground) >= LEAST, theme + " " + look + " " + isHot + p);
              }
            }
          }
        }
      }
    }
  }

  @Test
  void whatTheDataAsksForOverrulesTheStructure() {
    Diagram d = Diagram.of("list-cards", List.of(Item.of("a"))).withStyle("filled");
    ItemStyle style = ItemStyle.of(frame("paper"), d, Look.OUTLINED);
    assertTrue(style.is(Look.FILLED) && style.isChosen());
    assertTrue(ItemStyle.of(frame("paper"), d.withStyle(""), Look.OUTLINED).is(Look.OUTLINED));
  }

  @Test
  void eachPageTellsTheStylesThatItsStructureTakes() throws IOException {
    Pattern word = Pattern.compile("`([a-z]+)`");
    for (DiagramLayout layout : Diagrams.all()) {
      String line =
          Files.readAllLines(Path.of("docs/diagrams", layout.name() + ".md")).stream()
              .filter(l -> l.startsWith("- `style`: "))
              .findFirst()
              .orElse("");
      assertFalse(line.isEmpty(), layout.name() + " does not tell its styles");
      List<String> told = word.matcher(line).results().map(m -> m.group(1)).skip(1).toList();
      assertEquals(layout.styles(), told, layout.name());
    }
  }

  @Test
  void chartNeverLosesItsBarsToAnOutline() {
    Diagram d = Diagram.of("number-bars", List.of(Item.of("a"))).withStyle("outlined");
    ItemStyle style = ItemStyle.of(frame("paper"), d, Look.FILLED).withoutLines(Look.FILLED);
    assertTrue(style.is(Look.FILLED));
  }

  @Test
  void styleOfNoSuchNameIsToldWithTheNearest() {
    String yaml =
        """
        deck: 1
        title: A talk
        slides:
          - kind: diagram
            title: A claim
            diagram: {is: list-cards, style: tined, items: [{label: a}, {label: b}]}
        """;
    DeckReader reader = new DeckReader(List.of());
    Failure told = assertThrows(Failure.class, () -> reader.read("x.yaml", yaml));
    assertTrue(
        told.getMessage().contains("field 'style' is 'tined'")
            && told.getMessage().contains("nearest right word 'tinted'"),
        told.getMessage());
  }
}
