package org.deckwright.render.pdf;

import java.io.IOException;
import org.deckwright.geom.Path;
import org.deckwright.scene.ArrowedPath;
import org.deckwright.scene.Mark;

/** Draws a connector: its line, then its arrowheads. */
record ConnectorDrawer(Pen pen) {
  void draw(Mark.Connector connector) throws IOException {
    ArrowedPath drawn = ArrowedPath.of(connector);
    pen.stroke(drawn.line(), connector.stroke());
    for (Path head : drawn.heads()) {
      pen.fill(head, connector.stroke().ink());
    }
  }
}
