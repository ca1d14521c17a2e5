/** Finds the place of a shown text in its article, and says what was done to its words. */
package org.deckwright.article.trace;
