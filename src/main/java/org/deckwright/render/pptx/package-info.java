/** Turns a Scene into one native PowerPoint file. */
package org.deckwright.render.pptx;
