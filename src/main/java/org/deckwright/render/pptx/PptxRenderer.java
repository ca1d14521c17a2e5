package org.deckwright.render.pptx;

import java.io.IOException;
import java.util.List;
import org.deckwright.render.Renderer;
import org.deckwright.scene.Look;
import org.deckwright.scene.Scene;

/**
 * Draws a scene as one native presentation: a real master with named layouts, text in placeholders,
 * charts with their workbooks, shapes that can be moved. Stateless.
 */
public final class PptxRenderer implements Renderer {
  @Override
  public String name() {
    return "pptx";
  }

  @Override
  public List<byte[]> render(Scene scene) throws IOException {
    Look look = scene.look();
    Palette palette = new Palette(look);
    Parts parts = new Parts();
    themes(look, palette, parts);
    new MasterWriter(look, palette, scene.pages().get(0).size()).write(parts);
    LayoutWriter layouts = new LayoutWriter(look, palette, parts);
    for (int i = 0; i < look.layouts().size(); i++) {
      layouts.write(look.layouts().get(i), i + 1);
    }
    new NotesWriter(parts).masters(scene.pages().get(0).size());
    SlideWriter slides = new SlideWriter(scene, palette, parts);
    for (int i = 0; i < scene.pages().size(); i++) {
      slides.write(scene.pages().get(i), i + 1);
    }
    new PresentationWriter(scene).write(parts);
    return List.of(PackageWriter.write(scene, parts.all(), roots()));
  }

  private static void themes(Look look, Palette palette, Parts parts) {
    ThemeWriter themes = new ThemeWriter(look, palette);
    for (int i = 1; i <= 3; i++) {
      parts.add(themes.part(i));
    }
  }

  private static List<Part.Relation> roots() {
    return List.of(
        Part.to("rId1", "officeDocument", PresentationWriter.NAME),
        Part.to("rId2", "extended-properties", PresentationWriter.PROPERTIES));
  }
}
