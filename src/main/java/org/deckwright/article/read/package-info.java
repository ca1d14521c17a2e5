/** Turns the bytes of a source file into an {@link org.deckwright.article.Article}. */
package org.deckwright.article.read;
