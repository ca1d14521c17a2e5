package org.deckwright.check;

import java.util.List;
import java.util.Set;

/**
 * What a deck tells, as rules of trust see it: its slides, and what its source says.
 *
 * @param sections names, in order; slides refer to them by number from 1
 * @param hasSource whether the article is there, so that texts can be traced
 * @param numbers every figure of the source, digits only with a point for decimals
 * @param mostWords most words that its audience takes on a slide
 * @param wantsOverview whether its audience is shown the sections at a glance
 */
public record Told(
    List<ToldSlide> slides,
    List<String> sections,
    boolean hasSource,
    Set<String> numbers,
    int mostWords,
    boolean wantsOverview) {
  public Told {
    slides = List.copyOf(slides);
    sections = List.copyOf(sections);
    numbers = Set.copyOf(numbers);
  }

  /**
   * A slide.
   *
   * @param number from 1
   * @param kind title, overview, statement, diagram …
   * @param layout name of its structure or chart, where it has one; else its kind
   * @param isClaim whether the title says something of its subject
   * @param isOurs whether the title is furniture, such as "Sources"
   * @param section number from 1; 0 for none
   * @param words that it shows; two Han characters count as one
   * @param texts as shown, each once
   */
  public record ToldSlide(
      int number,
      String kind,
      String layout,
      String title,
      boolean isClaim,
      boolean isOurs,
      int section,
      int words,
      List<ToldText> texts) {
    public ToldSlide {
      texts = List.copyOf(texts);
    }

    /** What diagnostics call it. */
    public String where() {
      return "slide " + number;
    }
  }

  /**
   * A shown text.
   *
   * @param isTraced whether its words were found in the source, or are furniture
   * @param place that the deck gives for it, such as L24.1; empty for none
   * @param source the words that stand at that place; empty for none
   */
  public record ToldText(String shown, boolean isTraced, String place, String source) {}
}
