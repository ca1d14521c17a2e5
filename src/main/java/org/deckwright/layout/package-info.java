/** Turns a Deck and a Theme into a Scene; repairs what does not fit, and says so. */
package org.deckwright.layout;
