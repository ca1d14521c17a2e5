package org.deckwright.article.read;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.deckwright.article.Sentence;
import org.deckwright.article.lang.Language;

/** Finds who wrote a text and when, in lines of their own near its start. */
final class Bylines {
  private static final int LINES = 8;
  private static final int LONGEST = 120;
  private static final Pattern PARTS = Pattern.compile("\\s*[|·•]\\s*|\\s+[—–-]\\s+");

  private final Map<String, List<Pattern>> patterns = new LinkedHashMap<>();

  Bylines(Language language, Language english) {
    patterns.put("author", both(language, english, "bylineAuthor"));
    patterns.put("date", both(language, english, "bylineDate"));
  }

  private static List<Pattern> both(Language a, Language b, String key) {
    return Stream.concat(a.patterns(key).stream(), a == b ? Stream.of() : b.patterns(key).stream())
        .toList();
  }

  /** Takes byline lines out of the text: author and date, each with its place. */
  Map<String, Sentence> take(PlainText text, Pieces pieces) {
    Map<String, Sentence> found = new LinkedHashMap<>();
    List<Integer> filled = text.filled();
    for (int i = 0; i < Math.min(LINES, filled.size() - 1); i++) {
      TextLine line = text.line(filled.get(i));
      Map<String, TextLine> here = line.text().length() > LONGEST ? Map.of() : read(line);
      if (!here.isEmpty()) {
        pieces.unit(text.source().span(line.from(), line.to()));
        here.forEach(
            (k, v) ->
                found.putIfAbsent(k, pieces.part(MappedText.of(text.source(), v.from(), v.to()))));
        text.take(line.number());
      }
    }
    return found;
  }

  /**
   * Takes the byline's parts out of a short text that is one.
   *
   * @param byline gets the parts that it has not yet
   * @return whether the text was one
   */
  boolean take(MappedText text, Map<String, Sentence> byline, Pieces pieces) {
    if (text.isEmpty() || text.length() > LONGEST) {
      return false;
    }
    Map<String, TextLine> found = read(Wording.line(text));
    found.forEach((k, v) -> byline.putIfAbsent(k, pieces.part(text.part(v.from(), v.to()))));
    if (!found.isEmpty()) {
      pieces.unit(pieces.span(text));
    }
    return !found.isEmpty();
  }

  /** The byline's parts in a line; empty if any part of the line is something else. */
  Map<String, TextLine> read(TextLine line) {
    Map<String, TextLine> found = new LinkedHashMap<>();
    int start = 0;
    Matcher m = PARTS.matcher(line.text());
    boolean more = true;
    while (more) {
      more = m.find();
      TextLine part = line.before(more ? m.start() : line.text().length()).after(start);
      if (!readPart(part, found)) {
        Map<String, TextLine> whole = new LinkedHashMap<>();
        return readPart(line, whole) ? whole : Map.of();
      }
      start = more ? m.end() : start;
    }
    return found;
  }

  private boolean readPart(TextLine part, Map<String, TextLine> found) {
    for (Map.Entry<String, List<Pattern>> e : patterns.entrySet()) {
      for (Pattern p : e.getValue()) {
        Matcher m = p.matcher(part.text());
        if (m.find()) {
          found.put(e.getKey(), part.before(m.end("value")).after(m.start("value")));
          return true;
        }
      }
    }
    return false;
  }
}
