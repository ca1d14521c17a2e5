package org.deckwright.article;

import java.util.List;
import java.util.Optional;

/**
 * A heading and what stands under it.
 *
 * @param role what it does in the whole
 * @param label what counts it in the source ("Turning point one", "一、"), without the name; empty
 *     text for none
 * @param heading its name without the label; absent for text before the first heading
 * @param level 1 for the article's main headings, deeper is larger
 * @param blocks in order; sub-sections follow as sections of their own with a larger level
 */
public record Section(
    Role role,
    Optional<Sentence> label,
    Optional<Sentence> heading,
    int level,
    List<Block> blocks) {

  /** What a section does in the whole. */
  public enum Role {
    /** Text before the first heading: says what it is all about. */
    LEAD,
    /** One of the article's own parts. */
    BODY,
    /** A summary by the author or somebody else. */
    SUMMARY,
    /** Outlook or conclusion at the end. */
    OUTLOOK,
    /** Words of another voice before the article: a translator's preface. */
    PREFACE
  }

  public Section {
    blocks = List.copyOf(blocks);
  }
}
