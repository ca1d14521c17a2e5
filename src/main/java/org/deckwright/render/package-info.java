/** Turns a Scene into files; each format lives in a package of its own. */
package org.deckwright.render;
