/** Turns a theme file into colours, faces, sizes and spacing that are known to be legible. */
package org.deckwright.theme;
