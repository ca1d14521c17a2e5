package org.deckwright.render.excalidraw;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.deckwright.deck.Deck;
import org.deckwright.deck.Slide;
import org.deckwright.deck.io.DeckReader;
import org.deckwright.diag.Diagnostics;
import org.deckwright.diagram.Diagrams;
import org.deckwright.layout.Decks;
import org.deckwright.layout.DiagramLayout;
import org.deckwright.scene.Scene;
import org.junit.jupiter.api.Test;

class ExcalidrawRendererTest {
  private static final List<String> EVERY =
      List.of(
          "id x y width height angle strokeColor backgroundColor fillStyle strokeWidth strokeStyle"
              .split(" "));
  private static final List<String> MORE =
      List.of(
          "roughness opacity groupIds frameId roundness seed version versionNonce isDeleted"
              .split(" "));
  private static final List<String> LAST = List.of("boundElements updated link locked".split(" "));
  private static final Map<String, String> OWN =
      Map.of(
          "rectangle", "",
          "ellipse", "",
          "diamond", "",
          "line", "points startBinding endBinding startArrowhead endArrowhead",
          "arrow", "points startBinding endBinding startArrowhead endArrowhead elbowed",
          "text",
              "text fontSize fontFamily textAlign verticalAlign containerId originalText lineHeight",
          "image", "fileId status scale",
          "frame", "name");

  @Test
  void everyElementHasTheFieldsOfItsKind() throws IOException {
    JsonNode board = board("paper", EXAMPLES);
    assertEquals("excalidraw", board.get("type").asText());
    assertEquals(2, board.get("version").asInt());
    assertTrue(board.get("appState").has("viewBackgroundColor"));
    assertTrue(board.get("files").isObject());
    for (JsonNode e : elements(board)) {
      String own = OWN.get(e.get("type").asText());
      Stream.of(EVERY, MORE, LAST, List.of(own.split(" ")))
          .flatMap(List::stream)
          .filter(f -> !f.isEmpty())
          .forEach(f -> assertTrue(e.has(f), e.get("type") + " lacks " + f));
    }
  }

  @Test
  void namesEachElementOnceAndEveryReferenceLeadsSomewhere() throws IOException {
    JsonNode board = board("paper", EXAMPLES);
    Map<String, JsonNode> byId = new HashMap<>();
    elements(board).forEach(e -> assertEquals(null, byId.put(e.get("id").asText(), e)));
    for (JsonNode e : elements(board)) {
      if (!e.get("frameId").isNull()) {
        assertEquals("frame", byId.get(e.get("frameId").asText()).get("type").asText());
      }
      for (JsonNode bound : e.get("boundElements")) {
        JsonNode there = byId.get(bound.get("id").asText());
        assertEquals(bound.get("type"), there.get("type"));
      }
    }
  }

  @Test
  void arrowsHoldOnToTheirShapesAndShapesKnow() throws IOException {
    JsonNode board = board("paper", List.of("relation-graph"));
    int held = 0;
    for (JsonNode e : elements(board)) {
      JsonNode binding = e.path("startBinding");
      if (binding.isObject()) {
        String shape = binding.get("elementId").asText();
        assertTrue(boundTo(board, shape).contains(e.get("id").asText()));
        held++;
      }
    }
    assertTrue(held >= 4, "only " + held + " arrows are held");
  }

  @Test
  void framesStandInAGridAndHoldTheirSlidesTitle() throws IOException {
    JsonNode board = board("paper", EXAMPLES);
    List<JsonNode> frames =
        elements(board).stream().filter(e -> e.get("type").asText().equals("frame")).toList();
    Set<String> places = new HashSet<>();
    frames.forEach(f -> places.add(f.get("x") + " " + f.get("y")));
    assertEquals(EXAMPLES.size(), places.size());
    assertTrue(frames.get(0).get("name").asText().startsWith("1. "));
  }

  @Test
  void textKeepsItsLinesAndStaysInTheFrame() throws IOException {
    for (JsonNode e : elements(board("paper", List.of("slide-statement", "number-big")))) {
      if (e.get("type").asText().equals("text")) {
        assertTrue(e.get("x").asDouble() % 1040 + e.get("width").asDouble() <= 962, e.toString());
        long lines = e.get("text").asText().lines().count();
        double height = e.get("lineHeight").asDouble() * e.get("fontSize").asDouble() * lines;
        assertEquals(height, e.get("height").asDouble(), 0.5);
      }
    }
  }

  @Test
  void isRoughWhereTheThemeDrawsByHand() throws IOException {
    JsonNode clean = elements(board("paper", List.of("relation-hub"))).get(0);
    JsonNode rough = elements(board("whiteboard", List.of("relation-hub"))).get(0);
    assertEquals(0, clean.get("roughness").asInt());
    assertEquals(1, rough.get("roughness").asInt());
  }

  @Test
  void givesTheSameBytesAgain() throws IOException {
    assertArrayEquals(bytes("whiteboard", EXAMPLES), bytes("whiteboard", EXAMPLES));
  }

  private static final List<String> EXAMPLES =
      List.of(
          "chart-bars",
          "chart-lines",
          "compare-matrix",
          "list-bento",
          "relation-decision",
          "relation-graph",
          "slide-closing",
          "slide-code",
          "slide-quote.zh",
          "slide-table");

  private static Set<String> boundTo(JsonNode board, String id) {
    Set<String> out = new HashSet<>();
    elements(board).stream()
        .filter(e -> e.get("id").asText().equals(id))
        .forEach(e -> e.get("boundElements").forEach(b -> out.add(b.get("id").asText())));
    return out;
  }

  private static List<JsonNode> elements(JsonNode board) {
    return StreamSupport.stream(board.get("elements").spliterator(), false).toList();
  }

  private static JsonNode board(String theme, List<String> examples) throws IOException {
    return JsonMapper.builder().build().readTree(bytes(theme, examples));
  }

  private static byte[] bytes(String theme, List<String> examples) throws IOException {
    List<String> names = Diagrams.all().stream().map(DiagramLayout::name).toList();
    List<Slide> slides = new ArrayList<>();
    for (String example : examples) {
      String yaml = Files.readString(Path.of("examples", example + ".yaml"));
      slides.addAll(new DeckReader(names).read(example, yaml).slides());
    }
    Deck deck = Decks.of("en", slides.toArray(Slide[]::new));
    Scene scene = Decks.lay(deck, theme, new Diagnostics());
    return new ExcalidrawRenderer().render(scene).get(0);
  }
}
