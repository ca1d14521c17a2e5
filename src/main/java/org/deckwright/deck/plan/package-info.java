/** Turns a story into a deck for an audience. */
package org.deckwright.deck.plan;
