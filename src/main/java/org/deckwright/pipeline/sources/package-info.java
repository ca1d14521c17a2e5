/** Says of each text on a slide where its words stand in the source, and what was done to them. */
package org.deckwright.pipeline.sources;
