package org.deckwright.deck.plan;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyDescription;
import java.util.List;
import org.deckwright.deck.OneOf;
import org.deckwright.story.Lexicon;

/**
 * Whom a talk is for: what goes into it, in which order, how much of it. One file each, {@code
 * audiences/NAME.yaml}; {@link Audiences} finds and reads them.
 */
public record Audience(
    @JsonPropertyDescription("What it is called") @JsonProperty(required = true) String name,
    @JsonPropertyDescription("One line on who they are and what they get")
        @JsonProperty(required = true)
        String says,
    @JsonPropertyDescription("Another audience, which gives what this file does not say")
        String like,
    @JsonPropertyDescription("Fewest slides that a long enough text is given")
        @JsonProperty(required = true)
        int leastSlides,
    @JsonPropertyDescription("Most slides, title and sources included")
        @JsonProperty(required = true)
        int mostSlides,
    @JsonPropertyDescription("Most slides of one section") @JsonProperty(required = true)
        int mostInSection,
    @JsonPropertyDescription(
            "Whether each section has a slide of its own; if not, a row of the overview will do")
        boolean everySection,
    @JsonPropertyDescription(
            "How long a slide stands, in seconds; turns --minutes into a number of slides")
        @JsonProperty(required = true)
        int secondsPerSlide,
    @JsonPropertyDescription(
            "What follows the title: why (the tension: a quotation or contrast) or conclusion")
        @OneOf({"why", "conclusion"})
        String opening,
    @JsonPropertyDescription("The sections at a glance: picture, table, or none")
        @OneOf({"picture", "table", "none"})
        String overview,
    @JsonPropertyDescription(
            "How it ends: takeaways, decisions (what the text recommends), or questions")
        @OneOf({"takeaways", "decisions", "questions"})
        String closing,
    @JsonPropertyDescription(
            "Kinds of slide, structures or families that win where there is a choice")
        List<String> prefers,
    @JsonPropertyDescription("The same, that lose where there is a choice") List<String> avoids,
    @JsonPropertyDescription("What a sentence may hold that earns it a place on a slide")
        @OneOf({
          "numbers",
          "decisions",
          "risks",
          "mechanism",
          "code",
          "tables",
          "caveats",
          "definitions",
          "questions",
          "steps"
        })
        List<String> keeps,
    @JsonPropertyDescription("Longest title, in words") @JsonProperty(required = true)
        int titleWords,
    @JsonPropertyDescription("Longest title in a script without spaces, in full-width signs")
        @JsonProperty(required = true)
        int titleSigns,
    @JsonPropertyDescription("Most points on a slide without a picture")
        @JsonProperty(required = true)
        int points,
    @JsonPropertyDescription("Most words on a slide; two Han characters count as one")
        @JsonProperty(required = true)
        int words,
    @JsonPropertyDescription("Whole sentences of the source shown with each picture; 0 for talks")
        int sentences,
    @JsonPropertyDescription(
            "What the notes give to be said: full (all that the source says) or short (what the"
                + " slide is made of; the rest below, in reserve)")
        @OneOf({"full", "short"})
        String notes,
    @JsonPropertyDescription("Factor of the theme's type sizes, 0.8 to 1.4")
        @JsonProperty(required = true)
        Double type,
    @JsonPropertyDescription("Form of the page: wide (as the theme has it) or upright (a phone's)")
        @OneOf({"wide", "upright"})
        String page) {
  /** Words of the longest title on the scale of {@link org.deckwright.story.Extent#ofTitle}. */
  private static final double TITLE_WORDS = 12;

  private static final double TITLE_SIGNS = 24;

  public Audience {
    prefers = prefers == null ? List.of() : List.copyOf(prefers);
    avoids = avoids == null ? List.of() : List.copyOf(avoids);
    keeps = keeps == null ? List.of() : List.copyOf(keeps);
  }

  /** Its longest title on the scale where the usual one has 1. */
  double titleLength(Lexicon lexicon) {
    return lexicon.isHan() ? titleSigns / TITLE_SIGNS : titleWords / TITLE_WORDS;
  }

  /** The same with another number of slides. */
  Audience within(int slides, int inSection) {
    return new Audience(
        name,
        says,
        like,
        slides,
        slides,
        inSection,
        everySection,
        secondsPerSlide,
        opening,
        overview,
        closing,
        prefers,
        avoids,
        keeps,
        titleWords,
        titleSigns,
        points,
        words,
        sentences,
        notes,
        type,
        page);
  }

  boolean opensWithConclusion() {
    return opening.equals("conclusion");
  }

  /** Whether its notes say only what their slide is made of. */
  boolean isBrief() {
    return notes.equals("short");
  }
}
