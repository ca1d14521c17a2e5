package org.deckwright.layout.slide;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.deckwright.layout.Part;
import org.deckwright.scene.Ink;

/**
 * Amounts in a text: shares, sums of money, large numbers with their separators. Years, versions
 * and plain counts are none.
 */
final class Amounts {
  private static final Pattern AMOUNT =
      Pattern.compile(
          "(?<![\\p{IsLatin}\\d.,/-])(?:"
              + "\\p{Sc}\\s?\\d[\\d.,]*(?<![.,])\\p{Lu}?(?![\\p{IsLatin}\\d])"
              + "|\\d[\\d.,]*(?<![.,])[ \\u00a0\\u202f]?(?:[%％‰×]|[万亿倍])"
              + "|\\d{1,3}(?:,\\d{3})+(?:\\.\\d+)?(?![\\d,])"
              + ")");

  private Amounts() {}

  /** The amounts of a text, in order. */
  static Stream<String> in(String text) {
    return AMOUNT.matcher(text).results().map(MatchResult::group);
  }

  /** The parts with each amount bold and in an ink; links stay as they are. */
  static List<Part> marked(List<Part> parts, Ink ink) {
    List<Part> out = new ArrayList<>();
    for (Part part : parts) {
      if (part.link().isPresent()) {
        out.add(part);
      } else {
        mark(part, ink, out);
      }
    }
    return out;
  }

  private static void mark(Part part, Ink ink, List<Part> out) {
    Matcher m = AMOUNT.matcher(part.text());
    int at = 0;
    while (m.find()) {
      if (m.start() > at) {
        out.add(Part.of(part.text().substring(at, m.start()), part.style()));
      }
      out.add(Part.of(m.group(), part.style().bold().withInk(ink)));
      at = m.end();
    }
    if (at < part.text().length() || at == 0) {
      out.add(Part.of(part.text().substring(at), part.style()));
    }
  }
}
