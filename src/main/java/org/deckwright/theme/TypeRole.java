package org.deckwright.theme;

/**
 * How text of one role is set in one script.
 *
 * @param size in points
 * @param leading from baseline to baseline, in points
 * @param tracking in em
 * @param ink name of a colour slot
 * @param floor smallest size the repair ladder may take, in points
 */
public record TypeRole(
    double size, double leading, boolean bold, double tracking, String ink, double floor) {
  /** The same larger or smaller; the floor stays, as how far repairs may go. */
  TypeRole times(double factor) {
    double larger = StrictMath.round(size * factor * 2) / 2.0;
    return new TypeRole(
        larger, leading * larger / size, bold, tracking, ink, Math.min(floor, larger));
  }
}
