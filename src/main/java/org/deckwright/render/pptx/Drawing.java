package org.deckwright.render.pptx;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.deckwright.scene.Look;
import org.deckwright.scene.Mark;

/**
 * A slide or layout while its shapes are written: numbers them and keeps what they refer to.
 *
 * @see MarkWriter
 */
final class Drawing {
  private final Look look;
  private final Palette palette;
  private final Parts parts;
  private final Optional<Look.Layout> layout;
  private final Xml xml;
  private final List<Part.Relation> relations = new ArrayList<>();
  private final Map<String, Target> targets = new LinkedHashMap<>();
  private int lastId = 1;

  /** A shape that connectors may hold on to. */
  record Target(int id, Optional<Mark.Shape> shape) {}

  /**
   * @param layout whose placeholders texts may fill
   */
  Drawing(Look look, Palette palette, Parts parts, Optional<Look.Layout> layout, Xml xml) {
    this.look = look;
    this.palette = palette;
    this.parts = parts;
    this.layout = layout;
    this.xml = xml;
  }

  Look look() {
    return look;
  }

  Palette palette() {
    return palette;
  }

  Parts parts() {
    return parts;
  }

  Xml xml() {
    return xml;
  }

  Optional<Look.Layout> layout() {
    return layout;
  }

  List<Part.Relation> relations() {
    return List.copyOf(relations);
  }

  /** Gives numbers to the marks that connectors hold on to, before any is written. */
  void number(List<Mark> marks) {
    for (Mark mark : marks) {
      if (mark instanceof Mark.Group group) {
        number(group.children());
      } else if (mark instanceof Mark.Chart chart) {
        number(chart.shapes());
      } else if (!mark.tag().id().isEmpty()) {
        Optional<Mark.Shape> shape =
            mark instanceof Mark.Shape s ? Optional.of(s) : Optional.empty();
        targets.putIfAbsent(mark.tag().id(), new Target(++lastId, shape));
      }
    }
  }

  Optional<Target> target(String id) {
    return Optional.ofNullable(targets.get(id));
  }

  int nextId() {
    return ++lastId;
  }

  /** Number of a mark: the one that connectors know, or a new one. */
  int idOf(Mark mark) {
    Target known = targets.get(mark.tag().id());
    boolean same = known != null && (known.shape().isEmpty() || known.shape().get().equals(mark));
    return same ? known.id() : nextId();
  }

  /** The id under which a target is referred to; the same for the same target. */
  String relate(String type, String target, boolean external) {
    for (Part.Relation r : relations) {
      if (r.type().equals(type) && r.target().equals(target)) {
        return r.id();
      }
    }
    String id = "rId" + (relations.size() + 1);
    relations.add(new Part.Relation(id, type, target, external));
    return id;
  }
}
