package org.deckwright.diagram;

import java.time.Month;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.deckwright.deck.Axis;
import org.deckwright.deck.Diagram;
import org.deckwright.deck.Item;
import org.deckwright.diag.DiagramMessages;

/**
 * Where dates lie: on named periods of equal length, or on a scale of years, where dates are
 * written in figures.
 *
 * @param ticks beginnings of periods, with their names, in order
 */
record TimeScale(double least, double most, List<Tick> ticks, List<String> periods) {
  private static final int MOST_TICKS = 9;
  private static final double[] STEPS = {
    1 / 12.0, 0.25, 0.5, 1, 2, 5, 10, 20, 50, 100, 200, 500, 1000
  };

  TimeScale {
    ticks = List.copyOf(ticks);
    periods = List.copyOf(periods);
  }

  /** A beginning of a period. */
  record Tick(double at, String label) {}

  /** A stretch of time; a moment has the same beginning and end. */
  record Span(double from, double to) {
    double middle() {
      return (from + to) / 2;
    }
  }

  /** The scale that a diagram's axes name, else the one that holds all its dates. */
  static TimeScale of(Diagram d, List<Item> dated, String language) {
    List<String> names = d.axes().stream().map(Axis::label).toList();
    if (names.stream().anyMatch(n -> !n.isEmpty())) {
      List<Tick> ticks = new ArrayList<>();
      for (int i = 0; i < names.size(); i++) {
        ticks.add(new Tick(i, names.get(i)));
      }
      return new TimeScale(0, names.size(), ticks, names);
    }
    TimeScale open = new TimeScale(0, 0, List.of(), List.of());
    double from = Double.MAX_VALUE;
    double to = -Double.MAX_VALUE;
    for (Item item : dated) {
      Optional<Span> span = open.span(item.date());
      from = Math.min(from, span.map(Span::from).orElse(from));
      to = Math.max(to, span.map(Span::to).orElse(to));
    }
    return to < from ? open : figures(from, Math.max(to, from + 1 / 12.0), language);
  }

  /** A scale of years or months that begins and ends at a tick. */
  private static TimeScale figures(double from, double to, String language) {
    double step = 1 / 12.0;
    for (double s : STEPS) {
      step = s;
      if ((to - from) / s <= MOST_TICKS) {
        break;
      }
    }
    double first = Math.floor(from / step + 1e-6) * step;
    List<Tick> ticks = new ArrayList<>();
    double at = first;
    for (int i = 0; at < to - 1e-6; i++) {
      ticks.add(new Tick(at, label(at, step, i == 0, language)));
      at = first + (i + 1) * step;
    }
    return new TimeScale(first, Math.max(at, to), ticks, List.of());
  }

  private static String label(double at, double step, boolean first, String language) {
    long year = (long) Math.floor(at + 1e-6);
    if (step >= 1) {
      return Long.toString(year);
    }
    int month = (int) Math.round((at - year) * 12) % 12 + 1;
    boolean named = year > DateWords.NO_YEAR + 1;
    boolean dated = named && (first || month == 1);
    if (language.startsWith("zh")) {
      return (dated ? year + " 年 " : "") + month + " 月";
    }
    String name =
        Month.of(month).getDisplayName(TextStyle.SHORT_STANDALONE, Locale.forLanguageTag(language));
    return dated ? name + " " + year : name;
  }

  /** What is wrong with the dates of a diagram's items: one line each, naming the field. */
  List<String> faults(String field, Item item) {
    if (item.date().isEmpty()) {
      return List.of(DiagramMessages.missingDate(field));
    }
    Optional<Span> span = span(item.date());
    if (span.isEmpty()) {
      String expected =
          periods.isEmpty() ? "2026, 2026-03 or 2026-03-15" : String.join(", ", periods);
      return List.of(DiagramMessages.unreadableDate(field, item.date(), expected));
    }
    return span.get().to() < span.get().from()
        ? List.of(DiagramMessages.datesTurned(field, item.date()))
        : List.of();
  }

  /** The stretch that a text names: one date, or two with a dash or “to” between. */
  Optional<Span> span(String text) {
    String[] ends = text.strip().split("\\s*(?:–|—|～|~|\\.\\.|至|到|\\s-\\s|\\sto\\s)\\s*", -1);
    Optional<Span> first = one(ends[0]);
    if (ends.length == 1) {
      return first;
    }
    Optional<Span> last = ends.length == 2 ? one(ends[1]) : Optional.empty();
    return first.flatMap(a -> last.map(b -> new Span(a.from(), b.to() + turn(a, b))));
  }

  /** From November to February, no year named: the end lies in the next one. */
  private static double turn(Span from, Span to) {
    boolean named = (int) from.from() == DateWords.NO_YEAR && (int) to.from() == DateWords.NO_YEAR;
    return named && to.to() < from.from() ? 1 : 0;
  }

  private Optional<Span> one(String text) {
    return periods.isEmpty() ? figures(text) : named(text);
  }

  /** A period's name, perhaps with a day of it: “June”, “12 June”. */
  private Optional<Span> named(String text) {
    String wanted = text.strip().toLowerCase(Locale.ROOT);
    for (int i = 0; i < periods.size(); i++) {
      if (!wanted.isEmpty() && periods.get(i).toLowerCase(Locale.ROOT).equals(wanted)) {
        return Optional.of(new Span(i, i + 1.0));
      }
    }
    for (int i = 0; i < periods.size(); i++) {
      String name = periods.get(i).toLowerCase(Locale.ROOT);
      String rest = wanted.replace(name, "").replace("日", "").replace(".", "").strip();
      if (!name.isEmpty() && wanted.contains(name) && rest.matches("\\d{1,2}")) {
        int day = Integer.parseInt(rest);
        return day < 1 || day > 31
            ? Optional.empty()
            : Optional.of(new Span(i + (day - 1) / 31.0, i + day / 31.0));
      }
    }
    return Optional.empty();
  }

  /** A year, a year and a month, or a day, in figures. */
  private static Optional<Span> figures(String text) {
    String plain = text.strip().replaceAll("\\s*[年月]\\s*", "-").replaceAll("\\s*日$|-$", "");
    if (!plain.matches("\\d{1,4}(?:[-/.]\\d{1,2}){0,2}")) {
      return DateWords.of(text.strip());
    }
    String[] parts = plain.split("[-/.]");
    double year = Integer.parseInt(parts[0]);
    int month = parts.length > 1 ? Integer.parseInt(parts[1]) : 1;
    int day = parts.length > 2 ? Integer.parseInt(parts[2]) : 1;
    if (month < 1 || month > 12 || day < 1 || day > 31) {
      return Optional.empty();
    }
    double from = year + (month - 1 + (day - 1) / 31.0) / 12;
    double length = parts.length == 1 ? 1 : parts.length == 2 ? 1 / 12.0 : 1 / 372.0;
    return Optional.of(new Span(from, from + length));
  }

  /** Place of a moment between two ends, as far as it lies on the scale. */
  double place(double at, double left, double right) {
    double share = most > least ? (at - least) / (most - least) : 0;
    return left + Math.max(0, Math.min(1, share)) * (right - left);
  }
}
