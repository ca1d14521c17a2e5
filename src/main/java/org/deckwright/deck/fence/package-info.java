/** Pictures that an author writes as fenced blocks: structures, charts, timelines, Mermaid. */
package org.deckwright.deck.fence;
