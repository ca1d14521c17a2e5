package org.deckwright.story;

import java.util.List;
import java.util.Optional;

/**
 * What an article says, taken apart.
 *
 * @param title its headline; empty where it has none
 * @param lead the text before the first part, with what was found in it
 * @param chapters its main parts, in order; may be empty
 * @param outlook conclusion or outlook at the end
 * @param summary a summary by the author or another voice
 * @param sources what it names as its sources
 */
public record Story(
    Phrase title,
    Optional<Chapter> lead,
    List<Chapter> chapters,
    Optional<Chapter> outlook,
    Optional<Chapter> summary,
    List<Phrase> sources) {
  public Story {
    chapters = List.copyOf(chapters);
    sources = List.copyOf(sources);
  }
}
