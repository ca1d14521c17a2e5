/** Reads a PPTX file of any program as a scene, so that the rules can be held against it. */
package org.deckwright.check.pptx;
