package org.deckwright.diag;

import java.util.ArrayList;
import java.util.List;

/**
 * Collects what a run has to tell, in the order it was found. Passed along; never shared between
 * runs.
 */
public final class Diagnostics {
  private final List<Diagnostic> found = new ArrayList<>();

  public void add(Diagnostic d) {
    if (!found.contains(d)) {
      found.add(d);
    }
  }

  /** What was found so far, oldest first. */
  public List<Diagnostic> all() {
    return List.copyOf(found);
  }

  public boolean has(Severity severity) {
    return found.stream().anyMatch(d -> d.severity() == severity);
  }
}
