package org.deckwright.diagram;

import java.util.List;
import org.deckwright.geom.Path;
import org.deckwright.layout.Pictograms;
import org.deckwright.text.Icons;

/** The bundled icons, for tests and the gallery. */
record IconOutlines() implements Pictograms {
  @Override
  public boolean has(String name) {
    return Icons.bundled().has(name);
  }

  @Override
  public String nearest(String name) {
    return Icons.bundled().nearest(name);
  }

  @Override
  public Path outline(String name) {
    return Icons.bundled().outline(name);
  }

  @Override
  public String forWord(String label, String language) {
    return Icons.bundled().forWord(label, language);
  }

  @Override
  public List<String> names() {
    return Icons.bundled().names();
  }
}
