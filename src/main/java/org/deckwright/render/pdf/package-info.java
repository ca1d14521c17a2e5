/** Turns a Scene into one tagged PDF (PDF/UA-1, PDF/A-2a) that looks and reads like it. */
package org.deckwright.render.pdf;
