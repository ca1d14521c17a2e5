package org.deckwright.render.svg;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.deckwright.render.Renderer;
import org.deckwright.scene.Page;
import org.deckwright.scene.Scene;
import org.deckwright.text.FontBook;
import org.deckwright.text.TrueType;

/**
 * Draws each page as an SVG file that needs nothing else: text is text, in faces cut down to the
 * page's letters. Faces are parsed once and shared by all pages it makes.
 */
public final class SvgRenderer implements Renderer {
  private final Map<String, TrueType> parsed = new ConcurrentHashMap<>();

  @Override
  public String name() {
    return "svg";
  }

  @Override
  public boolean isFilePerPage() {
    return true;
  }

  @Override
  public List<byte[]> render(Scene scene) throws IOException {
    List<byte[]> files = new ArrayList<>();
    for (Page page : scene.pages()) {
      String svg = new SvgPage(page, scene, this::face).write();
      files.add(svg.getBytes(StandardCharsets.UTF_8));
    }
    return files;
  }

  private TrueType face(String name) {
    return parsed.computeIfAbsent(name, n -> new TrueType(FontBook.bundled().face(n).bytes()));
  }
}
