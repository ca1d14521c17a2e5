/** What an article says: claims, their evidence, and the patterns found in it. */
package org.deckwright.story;
