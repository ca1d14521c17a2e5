/** Turns a Scene into one SVG picture a page, with its text as text and its faces inside. */
package org.deckwright.render.svg;
