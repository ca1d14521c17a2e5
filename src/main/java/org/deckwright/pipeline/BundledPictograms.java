package org.deckwright.pipeline;

import java.util.List;
import org.deckwright.geom.Path;
import org.deckwright.layout.Pictograms;
import org.deckwright.text.Icons;

/** The icons that come with the program, for the layouts. */
final class BundledPictograms implements Pictograms {
  private final Icons icons = Icons.bundled();

  @Override
  public boolean has(String name) {
    return icons.has(name);
  }

  @Override
  public String nearest(String name) {
    return icons.nearest(name);
  }

  @Override
  public Path outline(String name) {
    return icons.outline(name);
  }

  @Override
  public String forWord(String label, String language) {
    return icons.forWord(label, language);
  }

  @Override
  public List<String> names() {
    return icons.names();
  }
}
