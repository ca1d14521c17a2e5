package org.deckwright.diagram;

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

/** The stages' picture as plain marks, for where there is no chart of that kind. */
final class StageShapes {
  private StageShapes() {}

  static List<Mark> of(ChartModel.Stages model) {
    List<Mark> out = new ArrayList<>();
    for (ChartModel.Stage s : model.stages()) {
      if (s.planned().height() > 0) {
        out.add(
            shape(
                "Planned: " + s.name(),
                Outline.rect(s.planned()),
                s.plannedFill(),
                Optional.of(s.plannedStroke())));
      }
      if (s.bar().height() > 0) {
        out.add(shape("Bar: " + s.name(), Outline.rect(s.bar()), s.fill(), Optional.empty()));
      }
    }
    out.add(axis(model));
    for (ChartModel.Stage s : model.stages()) {
      Outline dot = Outline.ellipse(Rect.around(s.dot(), s.dotRadius()));
      out.add(shape("Dot: " + s.name(), dot, s.dotFill(), Optional.of(s.dotStroke())));
    }
    return out;
  }

  private static Mark shape(String name, Outline outline, Ink fill, Optional<Stroke> stroke) {
    return Mark.Shape.of(Tag.of(name, Role.PART), outline, Optional.of(fill), stroke);
  }

  private static Mark axis(ChartModel.Stages model) {
    Path path =
        Path.open(
            List.of(new Point(model.from(), model.base()), new Point(model.to(), model.base())));
    return Mark.Connector.straight(Tag.of("Axis", Role.DECORATION), path, model.axis());
  }
}
