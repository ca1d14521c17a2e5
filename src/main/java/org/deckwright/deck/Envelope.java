package org.deckwright.deck;

import java.util.List;
import java.util.function.UnaryOperator;

/** What stands around the content of a slide of any kind. */
public record Envelope(
    @Meaning("Small line above the title") String kicker,
    @Meaning("What the slide claims; a sentence rather than a topic") String title,
    @Meaning("What to keep in mind; stands below the content") String takeaway,
    @Meaning("Number of the section it belongs to, from 1; 0 for none") int section,
    @Meaning("What the speaker says; one paragraph a line; never shown on the slide") String notes,
    @Meaning("Where the slide's texts come from; texts not named here are the author's")
        List<TextSource> sources) {
  /** That of a part of a slide, which shows its content only. */
  public static final Envelope EMPTY = of("", 0, "");

  public Envelope {
    sources = List.copyOf(sources);
  }

  /** One whose texts are the author's. */
  public static Envelope of(String title, int section, String notes) {
    return new Envelope("", title, "", section, notes, List.of());
  }

  public Envelope withNotes(String said) {
    return new Envelope(kicker, title, takeaway, section, said, sources);
  }

  public Envelope withTitle(String claim) {
    return new Envelope(kicker, claim, takeaway, section, notes, sources);
  }

  public Envelope withSection(int number) {
    return new Envelope(kicker, title, takeaway, number, notes, sources);
  }

  public Envelope withSources(List<TextSource> places) {
    return new Envelope(kicker, title, takeaway, section, notes, places);
  }

  /** The same with a function applied to each text that a slide shows of it. */
  public Envelope map(UnaryOperator<String> f) {
    return new Envelope(
        f.apply(kicker), f.apply(title), f.apply(takeaway), section, notes, sources);
  }
}
