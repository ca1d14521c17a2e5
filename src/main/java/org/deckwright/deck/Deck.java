package org.deckwright.deck;

import java.util.List;

/**
 * A whole talk as a person may edit it. Strings that are not given are empty, lists that are not
 * given are empty.
 */
public record Deck(
    @Meaning("Version of this file format: 1") @Required int deck,
    @Meaning(
            "The article it was made from, relative to this file; empty for a deck written by hand")
        String source,
    @Meaning("Title of the talk, shown in the footer") String title,
    @Meaning("BCP 47 language tag, such as en or zh-CN") String language,
    @Meaning("Name of a theme or path of a theme file") String theme,
    @Meaning("Name of the audience it was planned for") String audience,
    @Meaning("Who gives the talk") String author,
    @Meaning("Date of the text, as it writes it") String date,
    @Meaning("Picture file of a logo, relative to this file") String logo,
    @Meaning("A line at the head of every slide") String header,
    @Meaning("A line at the foot of every slide; the title where it is left out") String footer,
    @Meaning("Whether pages have no numbers") boolean unnumbered,
    @Meaning("Proportions of the slides: 16:9, which is taken where it is left out, or 4:3")
        String size,
    @Meaning("Names of the sections, in order; slides refer to them by number")
        List<String> sections,
    @Meaning("The slides, in order") @Required List<Slide> slides) {
  public Deck {
    language = language.isEmpty() ? "en" : language;
    sections = List.copyOf(sections);
    slides = List.copyOf(slides);
  }

  /** A deck whose head and foot are as usual. */
  public Deck(
      int deck,
      String source,
      String title,
      String language,
      String theme,
      String audience,
      String author,
      String date,
      String logo,
      List<String> sections,
      List<Slide> slides) {
    this(
        deck, source, title, language, theme, audience, author, date, logo, "", "", false, "",
        sections, slides);
  }

  /** The same in another theme, for another audience, by somebody else. */
  public Deck with(String themed, String listeners, String by, String when, String mark) {
    return new Deck(
        deck,
        source,
        title,
        language,
        themed,
        listeners,
        by,
        when,
        mark,
        header,
        footer,
        unnumbered,
        size,
        sections,
        slides);
  }

  /**
   * The same with lines at head and foot.
   *
   * @param mark picture file of a logo, where the deck has none yet
   */
  public Deck running(String head, String foot, String mark) {
    return new Deck(
        deck,
        source,
        title,
        language,
        theme,
        audience,
        author,
        date,
        logo.isEmpty() ? mark : logo,
        head,
        foot,
        unnumbered,
        size,
        sections,
        slides);
  }

  /** The same with its article elsewhere, and other slides. */
  public Deck from(String article, List<Slide> others) {
    return new Deck(
        deck,
        article,
        title,
        language,
        theme,
        audience,
        author,
        date,
        logo,
        header,
        footer,
        unnumbered,
        size,
        sections,
        others);
  }
}
