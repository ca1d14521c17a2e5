package org.deckwright.pipeline;

import java.util.List;

/**
 * How slides stand on a handout's pages.
 *
 * @param perPage slides a page: one of {@link #PER_PAGE}
 * @param paper one of {@link #PAPERS}
 */
public record HandoutStyle(String perPage, String paper) {
  /** Slides a page; three have lines for notes, {@code notes} is a slide over its notes. */
  public static final List<String> PER_PAGE = List.of("1", "2", "3", "4", "6", "9", "notes");

  /** Sizes of paper. */
  public static final List<String> PAPERS = List.of("a4", "letter");

  /** Three a page with lines for notes, on A4. */
  public static final HandoutStyle USUAL = new HandoutStyle("3", "a4");
}
