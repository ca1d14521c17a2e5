package org.deckwright.layout;

import java.util.List;
import org.deckwright.geom.Affine;
import org.deckwright.geom.Path;
import org.deckwright.geom.Point;

/** Where icons come from: outlines in a square box. */
public interface Pictograms {
  /** Width and height of an outline's box. */
  double SIZE = 24;

  boolean has(String name);

  /** The nearest name to one that it does not have. */
  String nearest(String name);

  /** The outline of an icon it has. */
  Path outline(String name);

  /** The outline of an icon it has, in a square of another size round a centre. */
  default Path outline(String name, Point centre, double size) {
    Affine placed = new Affine(size / SIZE, centre.x() - size / 2, centre.y() - size / 2);
    return outline(name).transform(placed);
  }

  /** An icon for a noun in the label; empty when none fits. */
  String forWord(String label, String language);

  /** All names, sorted. */
  List<String> names();
}
