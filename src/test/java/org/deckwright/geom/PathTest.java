package org.deckwright.geom;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.deckwright.scene.Outline;
import org.junit.jupiter.api.Test;

class PathTest {
  @Test
  void circleHoldsItsCentreAndNotTheCornersOfItsBox() {
    Path circle = Outline.ellipse(new Rect(10, 10, 100, 100)).path();
    assertTrue(circle.contains(new Point(60, 60)));
    assertTrue(circle.contains(new Point(60, 13)));
    assertFalse(circle.contains(new Point(14, 14)));
    assertFalse(circle.contains(new Point(120, 60)));
  }

  @Test
  void openPolygonIsTakenAsClosed() {
    Path angle = Path.open(List.of(new Point(0, 0), new Point(10, 0), new Point(10, 10)));
    assertTrue(angle.contains(new Point(8, 4)));
    assertFalse(angle.contains(new Point(2, 8)));
  }

  @Test
  void scalingMovesEveryPoint() {
    Path square = Outline.rect(new Rect(0, 0, 10, 10)).path();
    Rect box = square.transform(new Affine(2, 5, 7)).bounds();
    assertEquals(new Rect(5, 7, 20, 20), box);
  }
}
