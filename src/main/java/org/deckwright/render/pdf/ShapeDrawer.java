package org.deckwright.render.pdf;

import java.io.IOException;
import org.deckwright.scene.Ink;
import org.deckwright.scene.Mark;
import org.deckwright.scene.Stroke;

/** Draws a shape's outline: its fill, then its stroke. Its text is the text drawer's. */
record ShapeDrawer(Pen pen) {
  void draw(Mark.Shape shape) throws IOException {
    if (shape.fill().isPresent()) {
      Ink ink = shape.fill().get();
      pen.fill(shape.outline().inside(), ink);
    }
    if (shape.stroke().isPresent()) {
      Stroke stroke = shape.stroke().get();
      pen.stroke(shape.outline().line(), stroke);
    }
  }
}
