package org.deckwright.text;

/**
 * A stretch of text in one format, before it is measured.
 *
 * @param face what it is drawn with
 * @param substitute what a receiver without the face sees, measured only; the face itself where
 *     everybody has it
 * @param size in points
 * @param tracking extra space after each character, in em
 * @param format number of the caller's format (colour, link), handed through
 */
public record Span(
    String text, Face face, Face substitute, double size, double tracking, int format) {}
