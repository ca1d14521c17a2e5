package org.deckwright.cli;

import java.util.IllformedLocaleException;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import org.deckwright.diag.Failure;
import org.deckwright.diag.UsageMessages;
import org.deckwright.pipeline.Catalogue;
import org.deckwright.pipeline.Telling;
import picocli.CommandLine.Option;

/** Options that say how a source is told. */
final class TellingOptions {
  @Option(
      names = {"-t", "--theme"},
      paramLabel = "THEME",
      description =
          "Look: a name from 'deckwright themes', or the path of a theme file. Default: paper.")
  private Optional<String> theme = Optional.empty();

  @Option(
      names = {"-a", "--audience"},
      paramLabel = "AUDIENCE",
      description =
          "For whom: a name from 'deckwright audiences', or the path of an audience file. Default:"
              + " general.")
  private Optional<String> audience = Optional.empty();

  @Option(
      names = "--minutes",
      paramLabel = "N",
      description = "How long the talk may be, 1 to 200. Default: as the audience has it.")
  private Optional<String> minutes = Optional.empty();

  @Option(
      names = "--slides",
      paramLabel = "N",
      description = "How many slides, 1 to 200. Default: as the audience has it.")
  private Optional<String> slides = Optional.empty();

  @Option(
      names = "--lang",
      paramLabel = "L",
      description = "Language to tell where a source has several: en, zh-CN. Default: the first.")
  private Optional<String> language = Optional.empty();

  @Option(names = "--author", paramLabel = "NAME", description = "Who gives the talk.")
  private Optional<String> author = Optional.empty();

  @Option(
      names = "--date",
      paramLabel = "DATE",
      description = "Date of the talk, as it is to be shown.")
  private Optional<String> date = Optional.empty();

  @Option(names = "--logo", paramLabel = "FILE", description = "Picture of a logo, PNG or JPEG.")
  private Optional<String> logo = Optional.empty();

  /**
   * What was asked for.
   *
   * @throws Failure of kind USAGE for a word that there is not
   */
  Telling telling(Catalogue catalogue) {
    audience
        .filter(a -> !Words.isFile(a))
        .ifPresent(a -> Words.check("audience", a, catalogue.audienceNames()));
    theme
        .filter(t -> !Words.isFile(t))
        .ifPresent(t -> Words.check("theme", t, catalogue.themeNames()));
    language.ifPresent(TellingOptions::checkLanguage);
    return new Telling(
        theme,
        audience,
        language,
        author,
        date,
        logo,
        count("--slides", slides),
        count("--minutes", minutes));
  }

  private static OptionalInt count(String option, Optional<String> given) {
    if (given.isEmpty()) {
      return OptionalInt.empty();
    }
    String text = given.get().strip();
    int value = text.matches("\\d{1,4}") ? Integer.parseInt(text) : 0;
    if (value < 1 || value > Telling.LONGEST) {
      throw new Failure(
          Failure.Kind.USAGE, UsageMessages.outOfRange(option, given.get(), 1, Telling.LONGEST));
    }
    return OptionalInt.of(value);
  }

  private static void checkLanguage(String tag) {
    try {
      new Locale.Builder().setLanguageTag(tag).build();
    } catch (IllformedLocaleException e) {
      throw new Failure(Failure.Kind.USAGE, UsageMessages.noLanguage(tag), e);
    }
  }
}
