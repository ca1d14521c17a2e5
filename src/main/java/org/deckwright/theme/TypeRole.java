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
    double size, double leading, boolean bold, double tracking, String ink, double floor) {}
