/** Turns a scene into an Excalidraw board: one frame a slide, every form and text editable. */
package org.deckwright.render.excalidraw;
