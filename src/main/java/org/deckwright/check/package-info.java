/** Looks over a laid-out deck and tells what a person would mind. */
package org.deckwright.check;
