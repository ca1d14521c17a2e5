package org.deckwright.story;

import java.util.List;

/**
 * Why a picture was chosen.
 *
 * @param finder name of the finder
 * @param cues the words that revealed it
 */
public record Reason(String finder, List<String> cues) {
  public Reason {
    cues = List.copyOf(cues);
  }
}
