/** The words that the program knows of each language: one file of data a language. */
package org.deckwright.article.lang;
