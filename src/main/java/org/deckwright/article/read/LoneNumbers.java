package org.deckwright.article.read;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds parts whose numbers stand in lines of their own, "01" and below it the part's name: they
 * run from one on, and each part has text.
 */
final class LoneNumbers {
  private static final int FEWEST_WORDS = 12; // of a paragraph
  private static final String HAN = "一二三四五六七八九十";
  private static final Pattern NUMBER =
      Pattern.compile(
          "^(?:part|no)?[. ]{0,2}0?(\\d{1,2}|[" + HAN + "])[.、/)）]?$", Pattern.CASE_INSENSITIVE);

  /** The parts by the line of their name; the numbers' lines are taken out of the text. */
  Map<Integer, Heading> take(PlainText text) {
    List<Integer> filled = text.filled();
    List<Integer> numbers = new ArrayList<>();
    for (int i = 0; i < filled.size(); i++) {
      int number = number(text.line(filled.get(i)));
      if (number == numbers.size() + 1 && isAlone(text, filled.get(i))) {
        numbers.add(i);
      } else if (number > 0) {
        return Map.of(); // figures of a table
      }
    }
    Map<Integer, Heading> found = new TreeMap<>();
    for (int i = 0; i < numbers.size(); i++) {
      int end = i + 1 < numbers.size() ? numbers.get(i + 1) : filled.size();
      if (numbers.size() < 2 || !hasText(text, filled.subList(numbers.get(i) + 1, end))) {
        return Map.of();
      }
      TextLine label = text.line(filled.get(numbers.get(i)));
      name(text, filled.subList(numbers.get(i) + 1, end))
          .ifPresent(n -> found.put(n.number(), heading(label, n)));
    }
    numbers.forEach(n -> remove(text, filled.get(n), found));
    return found;
  }

  private static Heading heading(TextLine label, TextLine name) {
    return new Heading(
        name.number(), 1, Optional.of(label), name, name.after(name.text().length()));
  }

  /** The number of a part without a name says nothing. */
  private static void remove(PlainText text, int line, Map<Integer, Heading> found) {
    if (found.values().stream().anyMatch(h -> h.label().orElseThrow().number() == line)) {
      text.take(line);
    } else {
      text.leave(line, "boilerplate");
    }
  }

  private static int number(TextLine line) {
    Matcher m = NUMBER.matcher(line.text());
    if (!m.matches()) {
      return 0;
    }
    int han = HAN.indexOf(m.group(1));
    return han >= 0 ? han + 1 : Integer.parseInt(m.group(1));
  }

  private static boolean isAlone(PlainText text, int n) {
    return n == 0 || text.line(n - 1).isBlank();
  }

  private static boolean hasText(PlainText text, List<Integer> lines) {
    return lines.stream().anyMatch(n -> text.line(n).words() >= FEWEST_WORDS);
  }

  private static Optional<TextLine> name(PlainText text, List<Integer> lines) {
    TextLine first = text.line(lines.get(0));
    return lines.size() > 1 && ShortHeadings.isShort(first) ? Optional.of(first) : Optional.empty();
  }
}
