/** The slide specification: what to show, not where; the words of {@code deck.yaml}. */
package org.deckwright.deck;
