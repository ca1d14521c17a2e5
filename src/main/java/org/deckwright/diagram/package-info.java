/** Turns a diagram's data into placed marks: one class a structure. */
package org.deckwright.diagram;
