package org.deckwright.layout;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.deckwright.deck.Deck;
import org.deckwright.deck.io.DeckReader;
import org.deckwright.diag.Diagnostics;
import org.deckwright.diagram.Diagrams;
import org.deckwright.scene.Scene;
import org.deckwright.scene.SceneJson;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * Every example in every theme: nothing wrong with it, and the scene is the one that was looked at.
 */
class ExamplesTest {
  private static final Path EXAMPLES = Path.of("examples");
  private static final Path GOLDEN = Path.of("src/test/resources/golden/scenes");

  private static List<Path> examples() throws IOException {
    try (Stream<Path> files = Files.walk(EXAMPLES)) {
      return files.filter(f -> f.toString().endsWith(".yaml")).sorted().toList();
    }
  }

  private static Deck read(Path file) throws IOException {
    List<String> names = Diagrams.all().stream().map(DiagramLayout::name).toList();
    return new DeckReader(names).read(file.toString(), Files.readString(file));
  }

  @TestFactory
  Stream<DynamicTest> nothingIsWrongInAnyTheme() throws IOException {
    return examples().stream()
        .flatMap(
            file ->
                Stream.of("paper", "midnight", "boardroom", "whiteboard")
                    .map(
                        theme ->
                            dynamicTest(
                                file.getFileName() + " in " + theme, () -> lay(file, theme))));
  }

  private static Scene lay(Path file, String theme) throws IOException {
    Diagnostics found = new Diagnostics();
    Scene scene = Decks.lay(read(file), theme, found);
    assertEquals(List.of(), Decks.faults(scene), file + " in " + theme);
    List<String> told =
        found.all().stream()
            .filter(d -> !d.rule().equals("image-missing"))
            .map(d -> d.rule() + " " + d.line())
            .toList();
    assertEquals(List.of(), told, file + " in " + theme);
    return scene;
  }

  @TestFactory
  Stream<DynamicTest> sketchIsTheOneThatWasLookedAt() {
    return Stream.of("list-petals", "number-bars", "relation-hub", "slide-title")
        .map(
            name ->
                dynamicTest(
                    name,
                    () -> {
                      Deck deck = read(EXAMPLES.resolve(name + ".yaml"));
                      Scene scene = Decks.lay(deck, "whiteboard", new Diagnostics());
                      new GoldenFile(GOLDEN.resolve(name + ".whiteboard.json"))
                          .check(SceneJson.of(scene));
                    }));
  }

  @TestFactory
  Stream<DynamicTest> sceneIsTheOneThatWasLookedAt() throws IOException {
    return examples().stream()
        .map(
            file ->
                dynamicTest(
                    file.getFileName().toString(),
                    () -> {
                      String name = file.getFileName().toString().replace(".yaml", ".json");
                      new GoldenFile(GOLDEN.resolve(name))
                          .check(SceneJson.of(Decks.lay(read(file), "paper", new Diagnostics())));
                    }));
  }
}
