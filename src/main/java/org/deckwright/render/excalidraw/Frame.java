package org.deckwright.render.excalidraw;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.deckwright.geom.Rect;
import org.deckwright.scene.Mark;
import org.deckwright.scene.Page;

/**
 * One page's frame while it is being filled. Ids and seeds follow from the order of elements, so
 * that the same scene gives the same bytes.
 */
final class Frame {
  private static final int SEED = 0x9E3779B1;
  private static final double GAP = 4;

  private final Board board;
  private final int number;
  private final double x;
  private final double y;
  private final Deque<String> groups = new ArrayDeque<>();
  private final Map<String, ObjectNode> holders = new HashMap<>();
  private final List<Held> held = new ArrayList<>();
  private int made;
  private int grouped;

  /** A connector that holds on to shapes, which may be drawn later than it. */
  private record Held(ObjectNode arrow, Mark.Connector mark) {}

  /**
   * @param number from 1
   * @param x and y: where its top left corner lies on the board
   */
  Frame(Board board, int number, double x, double y) {
    this.board = board;
    this.number = number;
    this.x = x;
    this.y = y;
  }

  double x() {
    return x;
  }

  double y() {
    return y;
  }

  Board board() {
    return board;
  }

  /** A new element with all that every kind has; clear, until it is painted. */
  ObjectNode element(String type, Rect box) {
    ObjectNode e = board.add();
    made++;
    e.put("id", id(Integer.toString(made))).put("type", type);
    place(e, box);
    e.put("angle", 0).put("strokeColor", Colours.NONE).put("backgroundColor", Colours.NONE);
    e.put("fillStyle", "solid").put("strokeWidth", 1).put("strokeStyle", "solid");
    e.put("roughness", board.isByHand() ? 1 : 0).put("opacity", 100);
    ArrayNode ids = e.putArray("groupIds");
    groups.forEach(ids::add);
    e.put("frameId", id("frame")).putNull("roundness");
    e.put("seed", seed(1)).put("version", 1).put("versionNonce", seed(2));
    e.put("isDeleted", false).putArray("boundElements");
    e.put("updated", 1).putNull("link").put("locked", false);
    return e;
  }

  private static void place(ObjectNode e, Rect box) {
    number(e, "x", box.x());
    number(e, "y", box.y());
    number(e, "width", box.width());
    number(e, "height", box.height());
  }

  /** A measure to the hundredth of a point. */
  static void number(ObjectNode e, String field, double value) {
    e.put(field, rounded(value));
  }

  static double rounded(double value) {
    return Math.rint(value * 100) / 100 + 0.0;
  }

  private String id(String rest) {
    return "slide-" + number + "-" + rest;
  }

  private int seed(int salt) {
    int mixed = (board.size() * 2 + salt) * SEED;
    return (mixed ^ mixed >>> 15) & 0x7FFFFFFF;
  }

  /** What is drawn meanwhile belongs together; inner groups come first, as the format has it. */
  void group(Runnable draw) {
    grouped++;
    groups.push(id("group-" + grouped));
    draw.run();
    groups.pop();
  }

  /** Remembers which element stands for a mark that connectors may hold on to. */
  void holds(String id, ObjectNode element) {
    if (!id.isEmpty()) {
      holders.putIfAbsent(id, element);
    }
  }

  void held(ObjectNode arrow, Mark.Connector mark) {
    held.add(new Held(arrow, mark));
  }

  /** Ties connectors to their shapes, both ways. */
  void glue() {
    for (Held h : held) {
      bind(h.arrow(), "startBinding", h.mark().from());
      bind(h.arrow(), "endBinding", h.mark().to());
    }
  }

  private void bind(ObjectNode arrow, String field, Optional<Mark.Glue> glue) {
    Optional<ObjectNode> target = glue.map(g -> holders.get(g.id()));
    target.ifPresent(
        t -> {
          arrow
              .putObject(field)
              .put("elementId", t.get("id").asText())
              .put("focus", 0)
              .put("gap", GAP);
          bound(t, arrow);
        });
  }

  /** Tells a shape what hangs on it: an arrow, or the text inside. */
  static void bound(ObjectNode shape, ObjectNode hanging) {
    ((ArrayNode) shape.get("boundElements"))
        .addObject()
        .put("id", hanging.get("id").asText())
        .put("type", hanging.get("type").asText());
  }

  /** A sheet in the page's colour, where that is not the board's. */
  void ground(Page page) {
    if (page.ground().rgb() != board.ground()) {
      Rect all = new Rect(x, y, page.size().width(), page.size().height());
      ObjectNode sheet = element("rectangle", all);
      sheet.put("backgroundColor", Colours.of(page.ground())).put("roughness", 0);
      sheet.put("locked", true);
    }
  }

  /** The frame itself, which comes after what it holds. */
  void close(Page page) {
    ObjectNode frame = element("frame", new Rect(x, y, page.size().width(), page.size().height()));
    frame.put("id", id("frame")).putNull("frameId").put("name", number + ". " + page.title());
    if (!page.notes().isEmpty()) {
      frame.putObject("customData").put("notes", page.notes());
    }
  }
}
