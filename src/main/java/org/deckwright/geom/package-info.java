/** The words for place and size: immutable records in points, origin top left, y downwards. */
package org.deckwright.geom;
