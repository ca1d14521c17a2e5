package org.deckwright.render.excalidraw;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.deckwright.scene.Image;
import org.deckwright.scene.Leaves;
import org.deckwright.scene.Mark;
import org.deckwright.scene.Scene;

/** The file while it is being filled: its elements in drawing order, and its pictures. */
final class Board {
  private static final JsonMapper JSON = JsonMapper.builder().build();
  private static final int VERSION = 2;

  private final ObjectNode root = JSON.createObjectNode();
  private final ArrayNode elements;
  private final ObjectNode files;
  private final Map<Image, String> pictures = new LinkedHashMap<>();
  private final int ground;
  private final boolean byHand;

  Board(Scene scene) {
    ground = scene.look().slots().getOrDefault("ground", scene.pages().get(0).ground().rgb());
    byHand = scene.pages().stream().flatMap(p -> Leaves.of(p.marks())).anyMatch(Board::isSketch);
    root.put("type", "excalidraw").put("version", VERSION).put("source", "deckwright");
    elements = root.putArray("elements");
    ObjectNode state = root.putObject("appState");
    state.put("viewBackgroundColor", Colours.solid(ground)).putNull("gridSize");
    files = root.putObject("files");
  }

  private static boolean isSketch(Mark mark) {
    return mark instanceof Mark.Shape s && s.outline().sketch().isPresent();
  }

  /** Whether the theme draws by hand; the board then does so too. */
  boolean isByHand() {
    return byHand;
  }

  /** 0xRRGGBB of what lies behind all frames. */
  int ground() {
    return ground;
  }

  ObjectNode add() {
    return elements.addObject();
  }

  /** How many elements there are: what ids and seeds are made from. */
  int size() {
    return elements.size();
  }

  /** The id of a picture, which the file holds once. */
  String file(Image image) {
    return pictures.computeIfAbsent(image, this::written);
  }

  private String written(Image image) {
    String id = "picture-" + (pictures.size() + 1);
    String type = "image/" + image.format().name().toLowerCase(Locale.ROOT);
    String data = Base64.getEncoder().encodeToString(image.bytes());
    ObjectNode file = files.putObject(id);
    file.put("mimeType", type).put("id", id);
    file.put("dataURL", "data:" + type + ";base64," + data).put("created", 1);
    return id;
  }

  String json() {
    try {
      return JSON.writerWithDefaultPrettyPrinter().writeValueAsString(root);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("a board cannot be written as JSON", e);
    }
  }
}
