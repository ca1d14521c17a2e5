package org.deckwright.deck.plan;

import java.util.List;
import org.deckwright.deck.Meaning;
import org.deckwright.deck.OneOf;
import org.deckwright.deck.Required;
import org.deckwright.story.Lexicon;

/**
 * Whom a talk is for: what goes into it, in which order, how much of it. One file each, {@code
 * audiences/NAME.yaml}; {@link Audiences} finds and reads them.
 */
public record Audience(
    @Meaning("What it is called") @Required String name,
    @Meaning("One line on who they are and what they get") @Required String says,
    @Meaning("Another audience, which gives what this file does not say") String like,
    @Meaning("Fewest slides that a long enough text is given") @Required int leastSlides,
    @Meaning("Most slides, title and sources included") @Required int mostSlides,
    @Meaning("Most slides of one section") @Required int mostInSection,
    @Meaning("Whether each section has a slide of its own; if not, a row of the overview will do")
        boolean everySection,
    @Meaning("How long a slide stands, in seconds; turns --minutes into a number of slides")
        @Required
        int secondsPerSlide,
    @Meaning("What follows the title: why (the tension: a quotation or contrast) or conclusion")
        @OneOf({"why", "conclusion"})
        String opening,
    @Meaning("The sections at a glance: picture, table, or none")
        @OneOf({"picture", "table", "none"})
        String overview,
    @Meaning("How it ends: takeaways, decisions (what the text recommends), or questions")
        @OneOf({"takeaways", "decisions", "questions"})
        String closing,
    @Meaning("Kinds of slide, structures or families that win where there is a choice")
        List<String> prefers,
    @Meaning("The same, that lose where there is a choice") List<String> avoids,
    @Meaning("What a sentence may hold that earns it a place on a slide")
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
    @Meaning("Longest title, in words") @Required int titleWords,
    @Meaning("Longest title in a script without spaces, in full-width signs") @Required
        int titleSigns,
    @Meaning("Most points on a slide without a picture") @Required int points,
    @Meaning("Most words on a slide; two Han characters count as one") @Required int words,
    @Meaning("Whole sentences of the source shown with each picture; 0 for talks") int sentences,
    @Meaning(
            "What the notes give to be said: full (all that the source says) or short (what the"
                + " slide is made of; the rest below, in reserve)")
        @OneOf({"full", "short"})
        String notes,
    @Meaning("Factor of the theme's type sizes, 0.8 to 1.4") @Required Double type,
    @Meaning("Form of the page: wide (as the theme has it) or upright (a phone's)")
        @OneOf({"wide", "upright"})
        String page) {
  /** Words of the longest title on the scale of {@link org.deckwright.story.Extent#ofTitle}. */
  private static final double TITLE_WORDS = 12;

  private static final double TITLE_SIGNS = 24;

  public Audience {
    prefers = List.copyOf(prefers);
    avoids = List.copyOf(avoids);
    keeps = List.copyOf(keeps);
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
