package org.deckwright.deck.fence;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.deckwright.deck.Diagram;
import org.deckwright.deck.Item;

/** Tasks over time, to the day. The first critical task is the one that counts. */
final class MermaidGantt {
  private static final Set<String> TAGS = Set.of("active", "done", "crit", "milestone", "vert");
  private static final Set<String> PASSED =
      Set.of(
          "axisformat",
          "tickinterval",
          "excludes",
          "includes",
          "todaymarker",
          "weekday",
          "weekend",
          "section",
          "click",
          "inclusiveenddates",
          "topaxis",
          "displaymode:");
  private static final Pattern LASTS =
      Pattern.compile("(\\d+(?:\\.\\d+)?)\\s*(ms|s|m|h|d|w|M|y)(?:\\d.*)?");

  /** ISO's order, a digit or two for month and day. */
  private static final DateTimeFormatter LOOSE =
      DateTimeFormatter.ofPattern("uuuu-M-d", Locale.ROOT);

  private final Map<String, LocalDate> ends = new LinkedHashMap<>();
  private final List<Item> items = new ArrayList<>();
  private String title = "";
  private DateTimeFormatter format = LOOSE;
  private Optional<LocalDate> last = Optional.empty();
  private boolean heated;

  static FencedPicture read(List<Mermaid.Line> lines) throws Unreadable {
    MermaidGantt gantt = new MermaidGantt();
    for (Mermaid.Line line : lines) {
      gantt.take(line);
    }
    if (gantt.items.isEmpty()) {
      throw new Unreadable(1, "it holds no task");
    }
    return FencedPicture.of(gantt.title, Diagram.of("sequence-gantt", gantt.items));
  }

  private void take(Mermaid.Line line) throws Unreadable {
    String text = line.text();
    String word = text.split("\\s", 2)[0].toLowerCase(Locale.ROOT);
    int colon = text.lastIndexOf(':');
    if (word.equals("title")) {
      title = text.substring("title".length()).strip();
    } else if (word.equals("dateformat")) {
      format = format(line, text.substring("dateFormat".length()).strip());
    } else if (!PASSED.contains(word) && colon > 0) {
      task(line, text.substring(0, colon).strip(), text.substring(colon + 1).strip());
    } else if (!PASSED.contains(word)) {
      throw new Unreadable(line.number(), "a task is 'name : start, end'");
    }
  }

  private static DateTimeFormatter format(Mermaid.Line line, String written) throws Unreadable {
    if (!written.contains("Y") && written.matches(".*[Hh]{1,2}:.*")) {
      throw new Unreadable(line.number(), "times within a day are not drawn, days are");
    }
    String pattern =
        written.replace("YYYY", "uuuu").replaceAll("M{1,2}(?!M)", "M").replaceAll("D{1,2}", "d");
    try {
      return DateTimeFormatter.ofPattern(pattern, Locale.ROOT);
    } catch (IllegalArgumentException e) {
      return LOOSE;
    }
  }

  private void task(Mermaid.Line line, String name, String rest) throws Unreadable {
    List<String> cells = new ArrayList<>(Arrays.asList(rest.split("\\s*,\\s*")));
    List<String> tags = new ArrayList<>();
    while (!cells.isEmpty() && TAGS.contains(cells.get(0))) {
      tags.add(cells.remove(0));
    }
    String id = cells.size() > 2 ? cells.remove(0) : "";
    String end = cells.isEmpty() ? "" : cells.get(cells.size() - 1);
    LocalDate from = cells.size() > 1 ? start(line, cells.get(0)) : previous(line);
    LocalDate to = end(line, from, end);
    ends.put(id.isEmpty() ? name : id, to);
    last = Optional.of(to);
    boolean mark = tags.contains("milestone") || tags.contains("vert");
    Item item =
        Item.of(name)
            .withDate(mark ? from.toString() : from + " – " + to)
            .withKind(mark ? "milestone" : "");
    boolean hot = tags.contains("crit") && !heated && !mark;
    heated |= hot;
    items.add(hot ? item.heated() : item);
  }

  private LocalDate previous(Mermaid.Line line) throws Unreadable {
    return last.orElseThrow(
        () -> new Unreadable(line.number(), "the first task must say when it starts"));
  }

  private LocalDate start(Mermaid.Line line, String text) throws Unreadable {
    if (text.startsWith("after ")) {
      LocalDate latest = null;
      for (String id : text.substring("after ".length()).strip().split("\\s+")) {
        LocalDate end = ends.get(id);
        if (end == null) {
          throw new Unreadable(line.number(), "no task before is called '" + id + "'");
        }
        latest = latest == null || end.isAfter(latest) ? end : latest;
      }
      return latest;
    }
    return date(line, text);
  }

  private LocalDate end(Mermaid.Line line, LocalDate from, String text) throws Unreadable {
    Matcher lasts = LASTS.matcher(text);
    if (!lasts.matches()) {
      return date(line, text);
    }
    double n = Double.parseDouble(lasts.group(1));
    return switch (lasts.group(2)) {
      case "d" -> from.plusDays(Math.round(n));
      case "w" -> from.plusDays(Math.round(7 * n));
      case "M" -> from.plusMonths(Math.round(n));
      case "y" -> from.plusYears(Math.round(n));
      default -> from;
    };
  }

  private LocalDate date(Mermaid.Line line, String text) throws Unreadable {
    for (DateTimeFormatter way : List.of(format, LOOSE)) {
      Optional<LocalDate> read = read(text, way);
      if (read.isPresent()) {
        return read.get();
      }
    }
    throw new Unreadable(line.number(), "'" + text + "' is no date that dateFormat describes");
  }

  private static Optional<LocalDate> read(String text, DateTimeFormatter way) {
    try {
      return Optional.of(LocalDate.parse(text, way));
    } catch (DateTimeParseException e) {
      return Optional.empty();
    }
  }
}
