/**
 * The words for what was read: sections, blocks and sentences, each with its place in the source.
 */
package org.deckwright.article;
