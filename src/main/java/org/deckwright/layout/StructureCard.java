package org.deckwright.layout;

import java.util.List;

/**
 * What is known of a structure before anything is drawn.
 *
 * @param name in the catalogue, such as {@code sequence-cycle}
 * @param says what it says, in one line for {@code deckwright diagrams}
 * @param least the fewest members that it can show; the engine splits or falls back outside
 * @param most the most
 * @param styles the item styles that it takes, by the words of deck.yaml and its own first; empty
 *     where its members have nothing to stand on, or their look is what they say
 */
public record StructureCard(String name, String says, int least, int most, List<String> styles) {
  public StructureCard {
    styles = List.copyOf(styles);
  }

  /** A structure of one style. */
  public static StructureCard of(String name, String says, int least, int most) {
    return new StructureCard(name, says, least, most, List.of());
  }

  /** The same structure in several styles. */
  public StructureCard in(List<String> looks) {
    return new StructureCard(name, says, least, most, looks);
  }
}
