package org.deckwright.theme;

import org.deckwright.geom.Rect;
import org.deckwright.geom.Size;

/**
 * Where things stand on a slide, in points from its top left corner.
 *
 * @param left and right: margins
 * @param kicker and title: baselines of the kicker and of the title's first line
 * @param rule y of the footer's rule
 * @param footer baseline of the footer
 * @param contentTop and contentBottom: the zone of the picture below a one-line title
 */
public record Zones(
    Size page,
    double left,
    double right,
    int columns,
    double gutter,
    double kicker,
    double title,
    double rule,
    double footer,
    double contentTop,
    double contentBottom) {

  /** The same places on a page so many times as large. */
  public Zones times(double factor) {
    return new Zones(
        new Size(page.width() * factor, page.height() * factor),
        left * factor,
        right * factor,
        columns,
        gutter * factor,
        kicker * factor,
        title * factor,
        rule * factor,
        footer * factor,
        contentTop * factor,
        contentBottom * factor);
  }

  /** The same places on a page of four to three that is as wide: the content gets the height. */
  public Zones standard() {
    double more = page.width() * 3 / 4 - page.height();
    return new Zones(
        new Size(page.width(), page.height() + more),
        left,
        right,
        columns,
        gutter,
        kicker,
        title,
        rule + more,
        footer + more,
        contentTop,
        contentBottom + more);
  }

  /** Whether the page is higher than wide, as a phone's. */
  public boolean isUpright() {
    return page.height() > page.width();
  }

  /** Width between the margins. */
  public double width() {
    return page.width() - left - right;
  }

  /** The zone below a one-line title. */
  public Rect content() {
    return new Rect(left, contentTop, width(), contentBottom - contentTop);
  }

  /** Left edge of a column, from 1. */
  public double column(int n) {
    return left + (n - 1) * (columnWidth() + gutter);
  }

  /** Width of so many columns with the gutters between them. */
  public double span(int n) {
    return n * columnWidth() + (n - 1) * gutter;
  }

  private double columnWidth() {
    return (width() - (columns - 1) * gutter) / columns;
  }
}
