package org.deckwright.diagram;

import java.time.Month;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads dates as people write them: “12 March 2026”, “Mar 12”, “Q3 2026”, “März”, “3月12日”. */
final class DateWords {
  /** A date that names no year lies in this one, which no scale shows. */
  static final int NO_YEAR = 1;

  private static final List<Locale> LOCALES =
      List.of(
          Locale.ENGLISH,
          Locale.GERMAN,
          Locale.FRENCH,
          Locale.ITALIAN,
          Locale.forLanguageTag("es"),
          Locale.forLanguageTag("nl"));
  private static final Pattern YEAR = Pattern.compile("(?<!\\d)(\\d{4})(?!\\d)");
  private static final Pattern DAY =
      Pattern.compile("(?<!\\d)(\\d{1,2})(?!\\d)(?:st|nd|rd|th|日|\\.)?");
  private static final Pattern HAN = Pattern.compile("^(\\d{1,2}) ?月 ?(?:(\\d{1,2}) ?[日号])?$");
  private static final Pattern QUARTER =
      Pattern.compile("(?i)^(?:Q([1-4])|([1-4])\\. ?Quartal|第([1-4一二三四])季度)$");

  private DateWords() {}

  /** The stretch that a text names, in years; empty where it is no date. */
  static Optional<TimeScale.Span> of(String text) {
    Matcher year = YEAR.matcher(text);
    int in = year.find() ? Integer.parseInt(year.group(1)) : NO_YEAR;
    String rest = in == NO_YEAR ? text : year.replaceFirst("").replaceFirst("年", "");
    rest = rest.strip().replaceAll("^[,/ ]+|[,/ ]+$", "");
    Matcher quarter = QUARTER.matcher(rest);
    if (quarter.matches()) {
      double from = in + (number(quarter) - 1) * 0.25;
      return Optional.of(new TimeScale.Span(from, from + 0.25));
    }
    Matcher han = HAN.matcher(rest);
    if (han.matches()) {
      int day = han.group(2) == null ? 0 : Integer.parseInt(han.group(2));
      return span(in, Integer.parseInt(han.group(1)), day);
    }
    OptionalInt month = month(rest.replaceAll("[\\d,]|(?<=\\d)(?:st|nd|rd|th)|\\.", "").strip());
    Matcher day = DAY.matcher(rest);
    return month.isEmpty()
        ? Optional.empty()
        : span(in, month.getAsInt(), day.find() ? Integer.parseInt(day.group(1)) : 0);
  }

  private static int number(Matcher quarter) {
    for (int g = 1; g <= 3; g++) {
      if (quarter.group(g) != null) {
        int han = "一二三四".indexOf(quarter.group(g));
        return han >= 0 ? han + 1 : Integer.parseInt(quarter.group(g));
      }
    }
    throw new IllegalStateException("no quarter in " + quarter.group());
  }

  private static OptionalInt month(String word) {
    String name = word.toLowerCase(Locale.ROOT);
    for (Month m : Month.values()) {
      if (names(m).contains(name)) {
        return OptionalInt.of(m.getValue());
      }
    }
    return OptionalInt.empty();
  }

  /** Names of months in the short form of their language; empty where one is no month's name. */
  static Optional<List<String>> shortMonths(List<String> names) {
    for (Locale locale : LOCALES) {
      List<String> out = names.stream().flatMap(n -> shortMonth(n, locale).stream()).toList();
      if (out.size() == names.size()) {
        return Optional.of(out);
      }
    }
    return Optional.empty();
  }

  private static Optional<String> shortMonth(String name, Locale locale) {
    return Arrays.stream(Month.values())
        .filter(m -> m.getDisplayName(TextStyle.FULL_STANDALONE, locale).equalsIgnoreCase(name))
        .map(m -> m.getDisplayName(TextStyle.SHORT_STANDALONE, locale))
        .findFirst();
  }

  private static List<String> names(Month month) {
    List<String> out = new ArrayList<>();
    for (Locale locale : LOCALES) {
      for (TextStyle style : List.of(TextStyle.FULL_STANDALONE, TextStyle.SHORT_STANDALONE)) {
        out.add(month.getDisplayName(style, locale).toLowerCase(Locale.ROOT).replace(".", ""));
      }
    }
    return out;
  }

  /** A month, or a day of it where that is not 0. */
  private static Optional<TimeScale.Span> span(int year, int month, int day) {
    if (month < 1 || month > 12 || day > 31) {
      return Optional.empty();
    }
    double from = year + (month - 1 + Math.max(0, day - 1) / 31.0) / 12;
    return Optional.of(new TimeScale.Span(from, from + (day == 0 ? 1 / 12.0 : 1 / 372.0)));
  }
}
