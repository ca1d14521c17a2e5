/** Reads Markdown whose author made the slides: parted by rules, with Marp's directives. */
package org.deckwright.deck.markdown;
