/** Turns exact marks into marks that a hand drew: same places, same text, lines of a marker pen. */
package org.deckwright.layout.hand;
