package org.deckwright.render.pptx;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.deckwright.scene.Image;

/** The parts of one file while it is written. Each picture's bytes lie in it once. */
final class Parts {
  private final List<Part> all = new ArrayList<>();
  private final Map<Image, String> pictures = new LinkedHashMap<>();
  private int charts;

  void add(Part part) {
    all.add(part);
  }

  List<Part> all() {
    return List.copyOf(all);
  }

  /** Name of the part that holds the picture. */
  String picture(Image image) {
    return pictures.computeIfAbsent(image, this::store);
  }

  /** The next chart's number, from 1. */
  int nextChart() {
    return ++charts;
  }

  private String store(Image image) {
    String format = image.format().name().toLowerCase(Locale.ROOT);
    String name = "/ppt/media/image" + (pictures.size() + 1) + "." + format;
    add(new Part(name, "image/" + format, image.bytes(), List.of()));
    return name;
  }
}
