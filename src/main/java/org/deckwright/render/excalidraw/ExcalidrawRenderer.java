package org.deckwright.render.excalidraw;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.deckwright.geom.Affine;
import org.deckwright.render.Renderer;
import org.deckwright.scene.Page;
import org.deckwright.scene.Scaled;
import org.deckwright.scene.Scene;

/**
 * Draws a scene as one Excalidraw board (file format version 2): a frame for each page, laid out in
 * a grid in reading order. Stateless.
 */
public final class ExcalidrawRenderer implements Renderer {
  private static final double GAP = 80;

  @Override
  public String name() {
    return "excalidraw";
  }

  @Override
  public List<byte[]> render(Scene scene) throws IOException {
    List<Page> pages = scene.pages();
    double width = pages.stream().mapToDouble(p -> p.size().width()).max().orElse(0);
    double height = pages.stream().mapToDouble(p -> p.size().height()).max().orElse(0);
    int columns = (int) Math.ceil(Math.sqrt(pages.size()));
    Board board = new Board(scene);
    for (int i = 0; i < pages.size(); i++) {
      double x = i % columns * (width + GAP);
      int row = i / columns;
      double y = row * (height + GAP);
      page(scene, pages.get(i), new Frame(board, i + 1, x, y));
    }
    return List.of((board.json() + "\n").getBytes(StandardCharsets.UTF_8));
  }

  private static void page(Scene scene, Page page, Frame frame) {
    frame.ground(page);
    Scaled there = new Scaled(new Affine(1, frame.x(), frame.y()), "");
    MarkDrawer drawer = new MarkDrawer(frame);
    drawer.draw(there.marks(scene.look().layout(page.layout()).furniture()));
    drawer.draw(there.marks(page.marks()));
    frame.glue();
    frame.close(page);
  }
}
