package org.deckwright.render.pptx;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.deckwright.geom.Path;
import org.deckwright.geom.Point;
import org.deckwright.geom.Rect;
import org.deckwright.scene.ChartModel;
import org.deckwright.scene.Ink;
import org.deckwright.scene.Mark;
import org.deckwright.scene.Outline;
import org.deckwright.scene.Role;
import org.deckwright.scene.Stroke;
import org.deckwright.scene.Tag;

/** Charts that Office does not have, as shapes. */
final class ModelShapes {
  private ModelShapes() {}

  static List<Mark> of(ChartModel.Profile m) {
    List<Mark> marks = new ArrayList<>();
    for (double ring : m.rings()) {
      Outline circle = Outline.ellipse(Rect.around(m.centre(), ring));
      marks.add(shape("Ring", circle, Optional.empty(), Optional.of(m.grid())));
    }
    for (int i = 0; i < m.axes().size(); i++) {
      double turn = 2 * StrictMath.PI * i / m.axes().size();
      Point rim =
          m.centre().plus(m.radius() * StrictMath.sin(turn), -m.radius() * StrictMath.cos(turn));
      marks.add(line("Spoke " + m.axes().get(i), List.of(m.centre(), rim), m.grid()));
    }
    for (ChartModel.Figure f : m.profiles()) {
      marks.add(
          shape(
              f.name(), Outline.free(f.outline()), Optional.of(f.fill()), Optional.of(f.stroke())));
    }
    return marks;
  }

  static List<Mark> of(ChartModel.Stages m) {
    List<Mark> marks = new ArrayList<>();
    for (ChartModel.Stage s : m.stages()) {
      bar(marks, s.name(), s.bar(), s.fill(), Optional.empty());
      bar(
          marks,
          s.name() + ", planned",
          s.planned(),
          s.plannedFill(),
          Optional.of(s.plannedStroke()));
    }
    List<Point> axis = List.of(new Point(m.from(), m.base()), new Point(m.to(), m.base()));
    marks.add(line("Axis", axis, m.axis()));
    for (ChartModel.Stage s : m.stages()) {
      Outline dot = Outline.ellipse(Rect.around(s.dot(), s.dotRadius()));
      marks.add(
          shape("Mark of " + s.name(), dot, Optional.of(s.dotFill()), Optional.of(s.dotStroke())));
    }
    return marks;
  }

  private static void bar(
      List<Mark> marks, String name, Rect box, Ink fill, Optional<Stroke> stroke) {
    if (box.height() > 0) {
      marks.add(shape(name, Outline.rect(box), Optional.of(fill), stroke));
    }
  }

  private static Mark shape(
      String name, Outline outline, Optional<Ink> fill, Optional<Stroke> stroke) {
    Tag tag = Tag.of(name, Role.PART);
    return Mark.Shape.of(tag, outline, fill, stroke);
  }

  private static Mark line(String name, List<Point> points, Stroke stroke) {
    return Mark.Connector.straight(Tag.of(name, Role.PART), Path.open(points), stroke);
  }
}
