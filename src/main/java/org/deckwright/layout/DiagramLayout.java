package org.deckwright.layout;

import java.util.List;
import org.deckwright.deck.Diagram;
import org.deckwright.geom.Rect;

/** Draws one structure. Stateless: all that changes lives in the frame. */
public interface DiagramLayout {
  /** Its name, what it says, how many members it shows, and their styles. */
  StructureCard card();

  /** Its name in the catalogue. */
  default String name() {
    return card().name();
  }

  /** What it says, in one line. */
  default String says() {
    return card().says();
  }

  /** The fewest members it can show. */
  default int least() {
    return card().least();
  }

  /** The most members it can show. */
  default int most() {
    return card().most();
  }

  /** The item styles that it takes, its own first. */
  default List<String> styles() {
    return card().styles();
  }

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
