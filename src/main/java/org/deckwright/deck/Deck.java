package org.deckwright.deck;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyDescription;
import java.util.List;

/**
 * A whole talk as a person may edit it. Strings that are not given are empty, lists that are not
 * given are empty.
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record Deck(
    @JsonPropertyDescription("Version of this file format: 1") @JsonProperty(required = true)
        int deck,
    @JsonPropertyDescription(
            "The article it was made from, relative to this file; empty for a deck written by hand")
        String source,
    @JsonPropertyDescription("Title of the talk, shown in the footer") String title,
    @JsonPropertyDescription("BCP 47 language tag, such as en or zh-CN") String language,
    @JsonPropertyDescription("Name of a theme or path of a theme file") String theme,
    @JsonPropertyDescription("Name of the audience it was planned for") String audience,
    @JsonPropertyDescription("Who gives the talk") String author,
    @JsonPropertyDescription("Date of the text, as it writes it") String date,
    @JsonPropertyDescription("Picture file of a logo, relative to this file") String logo,
    @JsonPropertyDescription("A line at the head of every slide") String header,
    @JsonPropertyDescription("A line at the foot of every slide; the title where it is left out")
        String footer,
    @JsonPropertyDescription("Whether pages have no numbers") boolean unnumbered,
    @JsonPropertyDescription("Names of the sections, in order; slides refer to them by number")
        List<String> sections,
    @JsonPropertyDescription("The slides, in order") @JsonProperty(required = true)
        List<Slide> slides) {
  public Deck {
    source = Text.of(source);
    title = Text.of(title);
    language = Text.of(language).isEmpty() ? "en" : language;
    theme = Text.of(theme);
    audience = Text.of(audience);
    author = Text.of(author);
    date = Text.of(date);
    logo = Text.of(logo);
    header = Text.of(header);
    footer = Text.of(footer);
    sections = Text.list(sections);
    slides = Text.list(slides);
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
        deck, source, title, language, theme, audience, author, date, logo, "", "", false, sections,
        slides);
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
        sections,
        others);
  }
}
