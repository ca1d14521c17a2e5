package org.deckwright.layout;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.deckwright.diag.Nearest;

/** The structures that there are, by name. Two of one name are an error. */
public final class DiagramBook {
  private final Map<String, DiagramLayout> byName = new TreeMap<>();

  public DiagramBook(List<DiagramLayout> layouts) {
    for (DiagramLayout layout : layouts) {
      if (byName.put(layout.name(), layout) != null) {
        throw new IllegalArgumentException("two structures are called " + layout.name());
      }
    }
  }

  public Optional<DiagramLayout> find(String name) {
    return Optional.ofNullable(byName.get(name));
  }

  /** All structures, sorted by name. */
  public List<DiagramLayout> all() {
    return List.copyOf(byName.values());
  }

  /** The name that differs least from the wanted one. */
  public String nearest(String wanted) {
    return Nearest.of(wanted, byName.keySet()).orElse("");
  }
}
