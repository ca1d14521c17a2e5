package org.deckwright.pipeline;

import java.util.List;
import org.deckwright.layout.Handout;

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

  /** How the layout calls it. */
  Handout.Form form() {
    return switch (perPage) {
      case "1" -> Handout.Form.ONE;
      case "2" -> Handout.Form.TWO;
      case "3" -> Handout.Form.THREE;
      case "4" -> Handout.Form.FOUR;
      case "6" -> Handout.Form.SIX;
      case "9" -> Handout.Form.NINE;
      default -> Handout.Form.NOTES;
    };
  }
}
