package org.deckwright.article.trace;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.deckwright.article.Article;
import org.deckwright.article.lang.Language;
import org.deckwright.article.lang.Languages;
import org.deckwright.article.read.Sentences;
import org.deckwright.diag.SourceSpan;

/** The places of one article, and how a shown text comes from them. */
public final class Trace {
  private static final Pattern PLACE =
      Pattern.compile(
          "L(\\d{1,9})(?:\\.(\\d{1,9}))?(?:\\s*[-–]\\s*L(\\d{1,9})(?:\\.(\\d{1,9}))?)?");

  private final Article article;
  private final Map<String, SourceSpan> places = new HashMap<>();
  private final Sentences sentences;
  private final Deletion deletion;
  private final boolean isPage;

  /** Numbers of the lines with characters beyond U+FFFF; in the others columns are indexes. */
  private final Set<Integer> pairs = new HashSet<>();

  private Trace(Article article, Language language, Languages known) {
    this.article = article;
    this.sentences = new Sentences(language);
    this.isPage = PlainWords.isPage(article.name());
    for (int i = 0; i < article.lines().size(); i++) {
      String line = article.lines().get(i);
      if (line.codePointCount(0, line.length()) < line.length()) {
        pairs.add(i + 1);
      }
    }
    this.deletion = new Deletion(language, known.of("en"), known.of("zh"));
    for (var sentence : EverySentence.of(article)) {
      places.merge(sentence.at(), sentence.span(), Trace::both);
    }
  }

  public static Trace of(Article article) {
    Languages known = Languages.builtIn();
    return new Trace(article, known.of(article.language()), known);
  }

  private static SourceSpan both(SourceSpan a, SourceSpan b) {
    boolean first = a.line() < b.line() || (a.line() == b.line() && a.column() <= b.column());
    boolean last =
        a.endLine() > b.endLine() || (a.endLine() == b.endLine() && a.endColumn() >= b.endColumn());
    return (first ? a : b).to(last ? a : b);
  }

  /**
   * The stretches that a place names, in its order; none if the article has no such place.
   *
   * @param at line and sentence: {@code L24.1}, a line {@code L24}, several lines {@code L24-L27},
   *     several sentences {@code L13.1-L13.3}, or two of these parted by a comma
   */
  public List<SourceSpan> resolve(String at) {
    List<SourceSpan> all = new ArrayList<>();
    for (String place : at.split("[,;]", -1)) {
      Optional<SourceSpan> span = one(place.strip());
      if (span.isEmpty()) {
        return List.of();
      }
      all.add(span.get());
    }
    return List.copyOf(all);
  }

  private Optional<SourceSpan> one(String place) {
    if (places.containsKey(place)) {
      return Optional.of(places.get(place));
    }
    Matcher m = PLACE.matcher(place);
    if (!m.matches()) {
      return Optional.empty();
    }
    Optional<SourceSpan> first = one(Integer.parseInt(m.group(1)), Optional.ofNullable(m.group(2)));
    if (m.group(3) == null) {
      return first;
    }
    Optional<SourceSpan> last = one(Integer.parseInt(m.group(3)), Optional.ofNullable(m.group(4)));
    return first.flatMap(a -> last.filter(b -> isOrdered(a, b)).map(a::to));
  }

  private static boolean isOrdered(SourceSpan a, SourceSpan b) {
    return a.line() < b.line() || (a.line() == b.line() && a.column() <= b.column());
  }

  private Optional<SourceSpan> one(int line, Optional<String> number) {
    if (line < 1 || line > article.lines().size()) {
      return Optional.empty();
    }
    String text = article.lines().get(line - 1);
    if (number.isEmpty()) {
      return Optional.of(span(line, text, 0, text.length()));
    }
    SourceSpan known = places.get("L" + line + "." + number.get());
    return known != null ? Optional.of(known) : piece(line, text, Integer.parseInt(number.get()));
  }

  /** A sentence of a line by itself, where the article's own sentences run over several lines. */
  private Optional<SourceSpan> piece(int line, String text, int number) {
    List<Integer> ends = sentences.ends(text);
    if (number < 1 || number > ends.size()) {
      return Optional.empty();
    }
    int from = number == 1 ? 0 : ends.get(number - 2);
    int to = ends.get(number - 1);
    while (from < to && Character.isWhitespace(text.charAt(from))) {
      from++;
    }
    return Optional.of(span(line, text, from, to));
  }

  private static SourceSpan span(int line, String text, int from, int to) {
    return new SourceSpan(
        line, text.codePointCount(0, from) + 1, line, text.codePointCount(0, to) + 1);
  }

  /** What stands at a span in the file, mark-up and line breaks included. */
  public String words(SourceSpan span) {
    StringBuilder words = new StringBuilder();
    int last = Math.min(span.endLine(), article.lines().size());
    for (int n = span.line(); n <= last; n++) {
      String line = article.lines().get(n - 1);
      int from = n == span.line() ? index(n, line, span.column()) : 0;
      int to = n == span.endLine() ? index(n, line, span.endColumn()) : line.length();
      words.append(n == span.line() ? "" : "\n").append(line, Math.min(from, to), to);
    }
    return words.toString();
  }

  private int index(int number, String line, int column) {
    if (!pairs.contains(number)) {
      return Math.min(Math.max(column - 1, 0), line.length());
    }
    int points = Math.min(Math.max(column - 1, 0), line.codePointCount(0, line.length()));
    return line.offsetByCodePoints(0, points);
  }

  /**
   * What was done to the sources' words.
   *
   * @param shown the text on the slide
   * @param sources what stands at its spans, in their order; one or two
   */
  public How how(String shown, List<String> sources) {
    String words = String.join(" ", sources);
    return deletion.how(shown, isPage ? PlainWords.of(words) : words);
  }
}
