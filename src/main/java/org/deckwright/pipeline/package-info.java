/** Turns a source into finished files: read, plan, lay out, check, render, write. */
package org.deckwright.pipeline;
