package org.deckwright.article.trace;

/** What was done to a source's words before they were shown. */
public enum How {
  /** Nothing: a whole sentence or label, but for case at the start, end punctuation and quotes. */
  VERBATIM,
  /** Words were left out, no other was put in, and no negation or bound was lost. */
  SHORTENED,
  /** As shortened, and number words or bounds are written as figures or signs. */
  NOTATED,
  /** None of these: somebody else's words. */
  AUTHOR
}
