/** Turns a section into the pictures its words give. */
package org.deckwright.story.find;
