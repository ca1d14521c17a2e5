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

/** The profiles' picture as plain marks: rings, spokes and free polygons. */
final class ProfileShapes {
  private ProfileShapes() {}

  static List<Mark> of(ChartModel.Profile model) {
    List<Mark> out = new ArrayList<>();
    for (int i = 0; i < model.rings().size(); i++) {
      Outline ring = Outline.ellipse(Rect.around(model.centre(), model.rings().get(i)));
      out.add(shape("Ring " + (i + 1), ring, Optional.empty(), model.grid()));
    }
    for (int i = 0; i < model.axes().size(); i++) {
      Point rim = Outlines.polar(model.centre(), model.radius(), i * 360.0 / model.axes().size());
      out.add(
          Mark.Connector.straight(
              Tag.of("Spoke " + model.axes().get(i), Role.DECORATION),
              Path.open(List.of(model.centre(), rim)),
              model.grid()));
    }
    for (ChartModel.Figure figure : model.profiles()) {
      Outline outline = Outline.free(figure.outline());
      out.add(shape(figure.name(), outline, Optional.of(figure.fill()), figure.stroke()));
    }
    return out;
  }

  private static Mark shape(String name, Outline outline, Optional<Ink> fill, Stroke stroke) {
    return Mark.Shape.of(
        Tag.of(name.isEmpty() ? "Profile" : name, Role.PART), outline, fill, Optional.of(stroke));
  }
}
