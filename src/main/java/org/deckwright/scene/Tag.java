package org.deckwright.scene;

/**
 * What a mark is called and what it means.
 *
 * @param id unique on its page when a connector is glued to the mark; else empty
 * @param name what the Selection Pane shows, in words a person understands; not empty
 * @param role what it is for
 * @param alt what a person who cannot see it should be told; empty where the text speaks for itself
 */
public record Tag(String id, String name, Role role, String alt) {
  /** A mark that nothing is glued to and whose text speaks for itself. */
  public static Tag of(String name, Role role) {
    return new Tag("", name, role, "");
  }

  public static Tag figure(String name, String alt) {
    return new Tag("", name, Role.FIGURE, alt);
  }

  public Tag withId(String newId) {
    return new Tag(newId, name, role, alt);
  }
}
