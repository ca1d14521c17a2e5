/** Turns a Scene into one PNG picture a page. */
package org.deckwright.render.png;
