/** The words for problems: what is wrong, where, and what to do. */
package org.deckwright.diag;
