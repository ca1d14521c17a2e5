package org.deckwright.layout;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.deckwright.check.SceneCheck;
import org.deckwright.deck.Deck;
import org.deckwright.deck.Envelope;
import org.deckwright.deck.Slide;
import org.deckwright.deck.io.DeckReader;
import org.deckwright.diag.Diagnostics;
import org.deckwright.diag.Severity;
import org.deckwright.diagram.Diagrams;
import org.deckwright.layout.slide.SlideLayouts;
import org.deckwright.scene.Look;
import org.deckwright.scene.Mark;
import org.deckwright.scene.Role;
import org.deckwright.scene.Scene;
import org.deckwright.theme.Form;
import org.deckwright.theme.Theme;
import org.deckwright.theme.Themes;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Every example fits the upright pages of each theme, and larger type: no text leaves its page. */
class UprightTest {
  @ParameterizedTest
  @ValueSource(strings = {"paper", "midnight", "boardroom"})
  void everyExampleFitsUprightPages(String theme) throws IOException {
    Theme upright = Themes.load(theme, Path.of("."), new Form(true, 1));
    assertTrue(upright.zones().isUpright());
    assertEquals(List.of(), broken(upright));
  }

  @ParameterizedTest
  @ValueSource(strings = {"paper", "boardroom", "whiteboard"})
  void everyExampleFitsFourToThree(String theme) throws IOException {
    Theme standard = Themes.load(theme, Path.of("."), new Form(Form.Shape.STANDARD, 1));
    assertEquals(960, standard.zones().page().width());
    assertEquals(720, standard.zones().page().height());
    assertEquals(List.of(), broken(standard));
  }

  @Test
  void coverOfFourToThreeStandsInTheMiddleWithItsPlaceholder() {
    Deck deck = Decks.of("en", new Slide.Title(Envelope.of("Bees dance", 0, ""), "", ""));
    Theme standard = Themes.load("paper", Path.of("."), new Form(Form.Shape.STANDARD, 1));
    LayoutEngine engine =
        new LayoutEngine(
            new SlideLayouts(), new DiagramBook(Diagrams.all()), new BundledPictograms());
    Scene scene = engine.layout(deck, standard, name -> Optional.empty(), new Diagnostics());
    Mark title =
        scene.pages().get(0).marks().stream()
            .filter(m -> m.tag().role() == Role.TITLE)
            .findFirst()
            .orElseThrow();
    Look.Layout cover =
        scene.look().layouts().stream()
            .filter(l -> l.name().equals(Masters.COVER))
            .findFirst()
            .orElseThrow();
    assertEquals(cover.placeholder("title").orElseThrow().box().y(), title.box().y(), 0.01);
    assertEquals(192 + 0.4 * 180, title.box().y() + 60, 20);
  }

  @ParameterizedTest
  @ValueSource(strings = {"paper", "boardroom"})
  void everyExampleFitsLargerType(String theme) throws IOException {
    assertEquals(List.of(), broken(Themes.load(theme, Path.of("."), new Form(false, 1.15))));
  }

  private static List<String> broken(Theme theme) throws IOException {
    LayoutEngine engine =
        new LayoutEngine(
            new SlideLayouts(), new DiagramBook(Diagrams.all()), new BundledPictograms());
    List<String> out = new ArrayList<>();
    for (Path file : examples()) {
      Deck deck = new DeckReader(List.of()).read(file.toString(), Files.readString(file));
      Diagnostics found = new Diagnostics();
      Scene scene = engine.layout(deck, theme, name -> Optional.empty(), found);
      SceneCheck.run(scene, "slide", found);
      found.all().stream()
          .filter(d -> d.severity() == Severity.ERROR || d.rule().equals("overflow"))
          .forEach(d -> out.add(file.getFileName() + ": " + d.line()));
    }
    return out;
  }

  private static List<Path> examples() throws IOException {
    try (Stream<Path> all = Files.list(Path.of("examples"))) {
      return all.filter(p -> p.toString().endsWith(".yaml")).sorted().toList();
    }
  }
}
