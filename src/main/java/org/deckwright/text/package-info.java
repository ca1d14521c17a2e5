/** Turns words into measured lines, with bundled faces only. */
package org.deckwright.text;
