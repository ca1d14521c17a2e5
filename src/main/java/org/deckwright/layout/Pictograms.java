package org.deckwright.layout;

import java.util.List;
import org.deckwright.geom.Path;

/** Where icons come from: outlines in a square box. */
public interface Pictograms {
  /** Width and height of an outline's box. */
  double SIZE = 24;

  boolean has(String name);

  /** The nearest name to one that it does not have. */
  String nearest(String name);

  /** The outline of an icon it has. */
  Path outline(String name);

  /** An icon for a noun in the label; empty when none fits. */
  String forWord(String label, String language);

  /** All names, sorted. */
  List<String> names();
}
