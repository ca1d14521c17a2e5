package org.deckwright.check.pptx;

import java.util.LinkedHashMap;
import java.util.Map;
import org.deckwright.scene.Image;

/** The pictures of one deck, each kept once however many slides show it. */
final class Pictures {
  private final Map<Image, Image> kept = new LinkedHashMap<>();

  /** The picture itself, or the equal one that came before. */
  Image kept(Image image) {
    return kept.computeIfAbsent(image, i -> i);
  }
}
