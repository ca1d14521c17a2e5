package org.deckwright.render.excalidraw;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Optional;
import org.deckwright.geom.Path;
import org.deckwright.geom.Point;
import org.deckwright.geom.Rect;
import org.deckwright.scene.Ink;
import org.deckwright.scene.Mark;
import org.deckwright.scene.Outline;
import org.deckwright.scene.Stroke;

/** Draws forms and lines: with the board's own rectangle, ellipse and diamond where it can. */
record FormDrawer(Frame frame) {
  private static final int ADAPTIVE_RADIUS = 3;

  /** The form's element; of a path with several figures, the one that is filled. */
  ObjectNode form(Mark.Shape m) {
    Path path = m.outline().path();
    boolean several = Polyline.figures(path).size() > 1;
    if (m.outline().kind() != Outline.Kind.FREE || !several || m.stroke().isEmpty()) {
      return painted(m, m.stroke());
    }
    ObjectNode filled = painted(m, Optional.empty());
    for (List<Point> figure : Polyline.figures(path)) {
      stroke(line("line", figure), m.stroke().get());
    }
    return filled;
  }

  private ObjectNode painted(Mark.Shape m, Optional<Stroke> stroke) {
    Outline o = m.outline();
    ObjectNode e =
        switch (o.kind()) {
          case RECT -> frame.element("rectangle", m.box());
          case ROUND_RECT -> rounded(m);
          case ELLIPSE -> frame.element("ellipse", m.box());
          case DIAMOND -> frame.element("diamond", m.box());
          default -> polygon(o.path());
        };
    paint(e, m.fill(), stroke);
    if (isHatched(o)) {
      e.put("fillStyle", "hachure");
    }
    return e;
  }

  private ObjectNode rounded(Mark.Shape m) {
    ObjectNode e = frame.element("rectangle", m.box());
    e.putObject("roundness")
        .put("type", ADAPTIVE_RADIUS)
        .put("value", Frame.rounded(m.outline().adjust()));
    return e;
  }

  /** Icons keep their exact form: rough, they would be noise. */
  private ObjectNode polygon(Path path) {
    List<Point> points = Polyline.of(path);
    ObjectNode e = line("line", points);
    e.put("polygon", points.get(0).equals(points.get(points.size() - 1)));
    if (Polyline.figures(path).size() > 1) {
      e.put("roughness", 0);
    }
    return e;
  }

  private static boolean isHatched(Outline o) {
    return o.sketch().filter(s -> Polyline.figures(s.inside()).size() > 1).isPresent()
        && Polyline.figures(o.path()).size() == 1;
  }

  /** A line or arrow through the points. */
  ObjectNode line(String type, List<Point> points) {
    Point from = points.get(0);
    Rect box = Path.open(points).bounds();
    ObjectNode e = frame.element(type, new Rect(from.x(), from.y(), box.width(), box.height()));
    ArrayNode all = e.putArray("points");
    for (Point p : points) {
      all.addArray().add(Frame.rounded(p.x() - from.x())).add(Frame.rounded(p.y() - from.y()));
    }
    e.putNull("lastCommittedPoint").putNull("startBinding").putNull("endBinding");
    return e.putNull("startArrowhead").putNull("endArrowhead");
  }

  static void paint(ObjectNode e, Optional<Ink> fill, Optional<Stroke> stroke) {
    fill.ifPresent(f -> e.put("backgroundColor", Colours.of(f)));
    stroke.ifPresent(s -> stroke(e, s));
  }

  static void stroke(ObjectNode e, Stroke s) {
    e.put("strokeColor", Colours.of(s.ink()));
    Frame.number(e, "strokeWidth", s.width());
    e.put("strokeStyle", style(s));
  }

  private static String style(Stroke s) {
    if (s.dash().isEmpty()) {
      return "solid";
    }
    return s.dash().get(0) <= 2 * s.width() ? "dotted" : "dashed";
  }
}
