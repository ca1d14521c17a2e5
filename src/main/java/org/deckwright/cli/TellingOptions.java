package org.deckwright.cli;

import java.util.IllformedLocaleException;
import java.util.Locale;
import java.util.Optional;
import org.deckwright.diag.Failure;
import org.deckwright.diag.Messages;
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
      description = "For whom: a name from 'deckwright audiences'. Default: general.")
  private Optional<String> audience = Optional.empty();

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
    audience.ifPresent(a -> Words.check("audience", a, catalogue.audienceNames()));
    theme
        .filter(t -> !Words.isFile(t))
        .ifPresent(t -> Words.check("theme", t, catalogue.themeNames()));
    language.ifPresent(TellingOptions::checkLanguage);
    return new Telling(theme, audience, language, author, date, logo);
  }

  private static void checkLanguage(String tag) {
    try {
      new Locale.Builder().setLanguageTag(tag).build();
    } catch (IllformedLocaleException e) {
      throw new Failure(Failure.Kind.USAGE, Messages.noLanguage(tag), e);
    }
  }
}
