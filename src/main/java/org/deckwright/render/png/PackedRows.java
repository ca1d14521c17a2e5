package org.deckwright.render.png;

/**
 * A strip of a picture, filtered and deflated without a look at the strip above, so that strips are
 * packed side by side and joined (as pigz does).
 *
 * @param deflated blocks that end on a whole byte; in the last strip with the end of the data
 * @param sum of the rows as they were filtered
 */
@SuppressWarnings("ArrayRecordComponent") // written out once, never compared
record PackedRows(byte[] deflated, Adler sum) {}
