/** Places each kind of slide: one class a kind and form. */
package org.deckwright.layout.slide;
