package org.deckwright.story;

import java.util.List;

/**
 * One main part of the article.
 *
 * @param label what counts it ("Turning point one"); may be empty
 * @param name its heading without the label; empty for text without a heading
 * @param findings pictures found in it, in the order of the text
 */
public record Chapter(Phrase label, Phrase name, SectionView view, List<Finding> findings) {
  public Chapter {
    findings = List.copyOf(findings);
  }
}
