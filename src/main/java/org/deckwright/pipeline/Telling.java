package org.deckwright.pipeline;

import java.util.Optional;
import java.util.OptionalInt;
import org.deckwright.deck.plan.Length;

/**
 * How a run is to tell its source: what was asked for on the command line, which beats what the
 * deck or the article says.
 *
 * @param theme name, or path relative to the working folder
 * @param audience the same
 * @param slides how many slides, up to {@link #LONGEST}
 * @param minutes how long the talk may be, up to {@link #LONGEST}
 * @param language BCP 47 tag of the language to tell where a source has several
 * @param date as it is to be shown
 * @param logo picture file, relative to the working folder
 */
public record Telling(
    Optional<String> theme,
    Optional<String> audience,
    Optional<String> language,
    Optional<String> author,
    Optional<String> date,
    Optional<String> logo,
    OptionalInt slides,
    OptionalInt minutes) {
  /** Most slides or minutes. */
  public static final int LONGEST = Length.MOST;

  /** Nothing asked for. */
  public static final Telling PLAIN =
      new Telling(
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          OptionalInt.empty(),
          OptionalInt.empty());

  /** The same with a theme. */
  public Telling withTheme(String name) {
    return new Telling(Optional.of(name), audience, language, author, date, logo, slides, minutes);
  }

  Length length() {
    return new Length(slides, minutes);
  }
}
