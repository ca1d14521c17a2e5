package org.deckwright.layout;

import java.util.List;
import org.deckwright.deck.Diagram;
import org.deckwright.geom.Rect;

/** Draws one structure. Stateless: all that changes lives in the frame. */
public interface DiagramLayout {
  /** Its name in the catalogue, such as {@code sequence-cycle}. */
  String name();

  /** What it says, in one line for {@code deckwright diagrams}. */
  String says();

  /** The fewest and most members it can show; the engine splits or falls back outside. */
  int least();

  int most();

  /** How many members this data has; most structures count items. */
  default int count(Diagram diagram) {
    return diagram.items().size();
  }

  /**
   * How many times as large as designed it may be drawn where there is room: less for pictures
   * whose forms matter more than their words.
   */
  default double mostEnlarged() {
    return 1.4;
  }

  /**
   * What is wrong with the data, so that it cannot be drawn without telling a lie: a missing or
   * negative amount, a circle in a tree. Such a picture is told as points instead.
   *
   * @return one line each, from {@code DiagramMessages} and naming the field; empty for good data
   */
  default List<String> faults(Diagram diagram) {
    return List.of();
  }

  /**
   * The item styles that it takes, by the words of deck.yaml and its own first; empty where its
   * members have nothing to stand on, or their look is what they say.
   */
  default List<String> styles() {
    return List.of();
  }

  /** Whether a member's date says where it stands, so that it need not be read beside it. */
  default boolean placesByDate() {
    return false;
  }

  /**
   * Places its marks in the zone. What does not fit is told to the frame, never drawn outside.
   *
   * @param zone where the picture may be; use all of it that helps, from its top left
   */
  void place(Diagram diagram, Rect zone, Frame frame);
}
