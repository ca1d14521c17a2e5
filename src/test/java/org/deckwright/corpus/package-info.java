/** Measures the talks that the corpus of articles gives against what a reader marked in them. */
package org.deckwright.corpus;
