/** Turns a Deck into deck.yaml and back, and describes that file as a JSON Schema. */
package org.deckwright.deck.io;
