package org.deckwright.theme;

/**
 * What an audience asks of any theme.
 *
 * @param upright whether pages are a phone's instead of the theme's
 * @param type factor of the sizes of running text; display sizes, which fill their place, stay
 */
public record Form(boolean upright, double type) {
  /** The theme as it is. */
  public static final Form USUAL = new Form(false, 1);
}
