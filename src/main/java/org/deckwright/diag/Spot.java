package org.deckwright.diag;

/**
 * A place on a laid-out page.
 *
 * @param page number from 1
 * @param mark name of the mark, as a selection pane shows it; not empty
 * @param x left edge of the mark's box, in points from the page's left edge
 * @param y upper edge of it, in points from the page's upper edge
 */
public record Spot(int page, String mark, double x, double y, double width, double height) {}
