/**
 * The words for problems: what is wrong, where, and what to do. Every text about a problem that a
 * user may see is one method of a {@code …Messages} class, one class a topic.
 */
package org.deckwright.diag;
