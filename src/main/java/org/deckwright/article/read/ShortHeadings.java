package org.deckwright.article.read;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.deckwright.article.lang.Language;

/**
 * Guesses headings that do not count: underlined lines, lines in capitals, the names that closing
 * parts have in every article, and short lines that end without a mark and stand alone or, several
 * times, right above a paragraph of their own.
 */
final class ShortHeadings {
  private static final int WORDS = 9;
  private static final int ASKING = 14; // words of a heading that begins like a question
  private static final int CAPITALS = 12;
  private static final int FEWEST = 3; // short lines above paragraphs; fewer may be chance
  private static final int PARAGRAPH = 60; // columns, the least that a paragraph's line has
  private static final Pattern NO_HEADING =
      Pattern.compile("[@|]|https?:|www\\.|\\t", Pattern.CASE_INSENSITIVE);
  private static final Pattern UNDERLINE = Pattern.compile("^(?:={3,}|-{3,}|~{3,}|\\*{3,})$");

  private final Set<String> names = new HashSet<>();
  private final Set<String> questions = new HashSet<>();

  ShortHeadings(Language language, Language english) {
    Stream.of(language, english)
        .flatMap(
            l -> Stream.of("summaries", "outlooks", "references").flatMap(k -> l.words(k).stream()))
        .forEach(n -> names.add(n.toLowerCase(Locale.ROOT)));
    questions.addAll(language.words("questionStarts"));
  }

  /**
   * The headings by line number.
   *
   * @param counted those that count; their lines are not looked at again
   */
  Map<Integer, Heading> find(PlainText text, Map<Integer, Heading> counted) {
    Map<Integer, Heading> found = new TreeMap<>();
    List<Integer> filled = text.filled();
    int base = counted.values().stream().mapToInt(Heading::level).max().orElse(0);
    Map<Integer, Heading> alone = new TreeMap<>();
    Map<Integer, Heading> asking = new TreeMap<>();
    Map<Integer, Heading> above = new TreeMap<>();
    int paragraphs = 0;
    boolean formed = false;
    for (int i = 0; i < filled.size(); i++) {
      TextLine line = text.line(filled.get(i));
      if (counted.containsKey(line.number())) {
        continue;
      }
      Optional<TextLine> next =
          i + 1 < filled.size() ? Optional.of(text.line(filled.get(i + 1))) : Optional.empty();
      if (isUnderlined(line, next)) {
        found.put(line.number(), heading(line, next.get().text().startsWith("=") ? 1 : 2));
        text.take(next.get().number());
        formed = true;
      } else if (isName(line)) {
        found.put(line.number(), heading(line, 1));
      } else if (isCapitals(line, next)) {
        found.put(line.number(), heading(line, Math.max(1, base)));
        formed = true;
      } else if (isAlone(text, line)
          && (isShort(line) || asks(line))
          && next.isPresent()
          && !next.get().text().isEmpty()) {
        (isShort(line) ? alone : asking).put(line.number(), heading(line, base + 1));
      } else if (i > 0 && next.isPresent() && isAbove(text, line, next.get())) {
        above.put(line.number(), heading(line, base + 1));
        paragraphs += width(next.get()) >= PARAGRAPH ? 1 : 0;
      }
    }
    boolean headline = !filled.isEmpty() && alone.containsKey(filled.get(0));
    if (alone.size() + asking.size() > (headline ? 2 : 1)) { // a single one parts nothing
      alone.putAll(asking);
    }
    if (paragraphs >= FEWEST) {
      alone.putAll(above);
    }
    if (paragraphs >= FEWEST || alone.size() * 5 <= groups(text) * 2) {
      int level = formed ? Math.max(2, base + 1) : base + 1;
      new NestedHeadings(text, this::isName)
          .levels(alone.keySet())
          .forEach((n, deeper) -> found.put(n, heading(alone.get(n).name(), level + deeper)));
    }
    return found;
  }

  private static Heading heading(TextLine line, int level) {
    TextLine name =
        line.last() == ':' || line.last() == '\uFF1A'
            ? line.before(line.text().length() - 1)
            : line;
    return new Heading(
        line.number(), level, Optional.empty(), name, line.after(line.text().length()));
  }

  private static int groups(PlainText text) {
    int groups = 0;
    for (int i = 0; i < text.size(); i++) {
      groups += !text.line(i).isBlank() && (i == 0 || text.line(i - 1).isBlank()) ? 1 : 0;
    }
    return groups;
  }

  private static boolean isUnderlined(TextLine line, Optional<TextLine> next) {
    return next.isPresent()
        && next.get().number() == line.number() + 1
        && line.words() <= 18
        && UNDERLINE.matcher(next.get().text()).matches()
        && line.text().codePoints().anyMatch(Character::isLetterOrDigit);
  }

  /** Whether a line is what closing parts are called in every article. */
  boolean isName(TextLine line) {
    if (line.text().length() > 40) {
      return false;
    }
    String name = line.text().toLowerCase(Locale.ROOT);
    return names.contains(name) || names.contains(name.replaceAll("\\s*[:\uFF1A]$", ""));
  }

  private static boolean isCapitals(TextLine line, Optional<TextLine> next) {
    if (line.words() > CAPITALS || line.text().length() > 120 || next.isEmpty()) {
      return false;
    }
    long letters = line.text().codePoints().filter(Character::isLetter).count();
    long capitals = line.text().codePoints().filter(Character::isUpperCase).count();
    return capitals >= 4
        && capitals == letters
        && !line.isFinal()
        && next.get().words() > line.words();
  }

  private static boolean isAlone(PlainText text, TextLine line) {
    int n = line.number();
    return (n == 0 || text.line(n - 1).isBlank())
        && n + 1 < text.size()
        && text.line(n + 1).isBlank();
  }

  /** A short line that opens a group, right above a line which no word of it would have fitted. */
  private static boolean isAbove(PlainText text, TextLine line, TextLine next) {
    int n = line.number();
    return text.line(n - 1).isBlank()
        && next.number() == n + 1
        && isShort(line)
        && width(next) > 2 * width(line)
        && (width(next) >= PARAGRAPH || next.isFinal());
  }

  /** "Why the nets of the old harbour tear in May": a longer line that begins like a question. */
  private boolean asks(TextLine line) {
    String text = line.text().toLowerCase(Locale.ROOT);
    return isShort(line, ASKING)
        && questions.stream()
            .anyMatch(
                q ->
                    text.startsWith(q)
                        && (text.startsWith(q + " ") || Scripts.isWide(q.charAt(0))));
  }

  /** Columns: a wide sign takes two. */
  private static int width(TextLine line) {
    return line.text().chars().map(c -> Scripts.isWide((char) c) ? 2 : 1).sum();
  }

  /** Whether a line may be a heading by its length, its first letter and its end. */
  static boolean isShort(TextLine line) {
    return isShort(line, WORDS);
  }

  private static boolean isShort(TextLine line, int words) {
    int first = line.text().codePointAt(0);
    return line.words() <= words
        && line.text().length() <= 90
        && (!line.isFinal() || "?？".indexOf(line.last()) >= 0)
        && ":：,，;；、—–".indexOf(line.last()) < 0
        && !NO_HEADING.matcher(line.text()).find()
        && (Character.isUpperCase(first)
            || Scripts.isWide(first)
            || Character.isDigit(first)
            || Scripts.isOpener(first)
            || (Character.isLetter(first) && !Character.isLowerCase(first)))
        && line.text().codePoints().anyMatch(Character::isLetter);
  }
}
