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
    sections = Text.list(sections);
    slides = Text.list(slides);
  }
}
