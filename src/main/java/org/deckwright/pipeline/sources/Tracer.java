package org.deckwright.pipeline.sources;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.deckwright.article.Article;
import org.deckwright.article.Sentence;
import org.deckwright.article.trace.How;
import org.deckwright.article.trace.Trace;
import org.deckwright.deck.Deck;
import org.deckwright.deck.Slide;
import org.deckwright.diag.SourceSpan;

/**
 * Finds the place of a shown text: by the place that its slide's specification gives, by another
 * text of the slide that holds it, or by the headings that footers repeat. A place counts only if
 * the shown words really come from there; so a text that a person edited is the author's.
 */
final class Tracer {
  private static final Pattern REACHED = Pattern.compile("(?<!不)(?:到|至)了? ?$");
  private static final int MOST_SPANS = 2;

  /** A sign of Chinese, or a word. */
  private static final Pattern FIRST_WORD =
      Pattern.compile("\\p{IsHan}|[\\p{L}\\p{N}&&[^\\p{IsHan}]]+");

  private static final Pattern NUMBERED = Pattern.compile("^\\d{1,2}[. ]\\s*");
  private static final Comparator<SourceSpan> BY_PLACE =
      Comparator.comparingInt(SourceSpan::line).thenComparingInt(SourceSpan::column);

  private final Optional<Trace> trace;
  private final Set<String> furniture;
  private final List<DeckText> everywhere = new ArrayList<>();
  private final Map<Slide, List<DeckText>> bySlide = new HashMap<>();
  private final Map<String, List<ShownText.Span>> resolved = new HashMap<>();

  /**
   * @param article what the deck was made from; empty where it is gone or was never there
   * @param furniture our own words in the deck's language
   */
  Tracer(Deck deck, Optional<Article> article, Set<String> furniture) {
    this.trace = article.map(Trace::of);
    this.furniture = furniture;
    article.ifPresent(
        a -> headings(a).forEach(h -> everywhere.add(DeckText.of(h.text(), Optional.of(h.at())))));
    for (Slide slide : deck.slides()) {
      everywhere.addAll(texts(slide));
    }
    everywhere.add(DeckText.of(deck.title(), Optional.empty()));
    deck.sections().forEach(s -> everywhere.add(DeckText.of(s, Optional.empty())));
  }

  private static Stream<Sentence> headings(Article article) {
    Stream<Sentence> sections =
        article.sections().stream()
            .flatMap(s -> Stream.concat(s.heading().stream(), s.label().stream()));
    return Stream.concat(
        article.title().stream(), Stream.concat(article.byline().values().stream(), sections));
  }

  private List<DeckText> texts(Slide slide) {
    return bySlide.computeIfAbsent(slide, DeckText::of);
  }

  /** Where a text on a page of the slide comes from. */
  ShownText trace(String shown, Slide slide) {
    String key = TextKey.of(shown);
    List<DeckText> own = texts(slide);
    boolean counts = isNumeral(key) && own.stream().noneMatch(t -> t.key().equals(key));
    return counts
        ? ShownText.without(shown, ShownText.Origin.FIXED)
        : traced(shown, key, own).orElseGet(() -> untraced(shown, key, own));
  }

  /** Whether it may be the numeral of a step or a page, which no text of the slide has. */
  private static boolean isNumeral(String key) {
    return key.matches("\\d{1,2}");
  }

  private Optional<ShownText> traced(String shown, String key, List<DeckText> own) {
    return traced(shown, places(key, own))
        .or(() -> traced(shown, Stream.of(tiles(key, own))))
        .or(() -> traced(shown, Stream.of(tiles(NUMBERED.matcher(shown).replaceFirst(""), own))))
        .or(() -> traced(shown, places(key, everywhere)));
  }

  /** The places of texts that are this one, then of those that hold it, each by itself. */
  private static Stream<List<String>> places(String key, List<DeckText> texts) {
    Stream<DeckText> same = texts.stream().filter(t -> t.key().equals(key));
    Stream<DeckText> holding =
        texts.stream().filter(t -> !t.key().equals(key) && t.key().contains(key));
    return key.isEmpty()
        ? Stream.empty()
        : Stream.concat(same, holding).flatMap(t -> t.at().stream()).distinct().map(List::of);
  }

  /** The places of several texts that stand one after the other in this one; none if one lacks. */
  private static List<String> tiles(String text, List<DeckText> texts) {
    String key = TextKey.of(text);
    List<String> places = new ArrayList<>();
    int at = 0;
    while (at < key.length()) {
      int from = at;
      Optional<DeckText> next =
          texts.stream()
              .filter(t -> !t.key().isEmpty() && key.startsWith(t.key(), from))
              .max(Comparator.comparingInt(t -> t.key().length()));
      if (next.isEmpty() || next.get().at().isEmpty()) {
        return List.of();
      }
      places.add(next.get().at().get());
      at += next.get().key().length();
    }
    return places;
  }

  private Optional<ShownText> traced(String shown, Stream<List<String>> candidates) {
    return trace.flatMap(
        t ->
            candidates
                .map(places -> places.stream().flatMap(p -> spans(t, p).stream()).toList())
                .filter(spans -> !spans.isEmpty())
                .flatMap(spans -> check(t, shown, spans).stream())
                .findFirst());
  }

  /** The fewest of these places that the shown words come from: once each, as given, or from to. */
  private static Optional<ShownText> check(Trace t, String shown, List<ShownText.Span> spans) {
    SourceSpan whole =
        spans.stream().map(ShownText.Span::place).sorted(BY_PLACE).reduce(SourceSpan::to).get();
    return Stream.of(
            spans.stream().distinct().toList(),
            spans,
            List.of(new ShownText.Span(whole, t.words(whole))))
        .filter(s -> s.size() <= MOST_SPANS)
        .map(s -> s.size() == 1 ? List.of(exact(shown, s.get(0))) : s)
        .flatMap(s -> judged(t, shown, s).stream())
        .findFirst();
  }

  /**
   * The stretch of a sentence that a text is, where its first word stands in the sentence before
   * that too, or where it is the value that something rose or fell to: whoever reads from the left
   * would take the wrong one.
   */
  private static ShownText.Span exact(String shown, ShownText.Span span) {
    String from = span.from();
    SourceSpan place = span.place();
    boolean plain =
        place.line() == place.endLine() && from.length() == place.endColumn() - place.column();
    Optional<MatchResult> found = plain ? stretch(shown, from) : Optional.empty();
    boolean clear =
        found
            .filter(m -> m.start() > 0 && (isTwice(shown, from, m) || isReached(from, m)))
            .isEmpty();
    if (clear) {
      return span;
    }
    int column = place.column() + found.get().start();
    int end = place.column() + found.get().end();
    return new ShownText.Span(
        new SourceSpan(place.line(), column, place.line(), end), found.get().group());
  }

  /** Where the words stand side by side, however they are spaced. */
  private static Optional<MatchResult> stretch(String shown, String from) {
    String words =
        shown
            .codePoints()
            .filter(c -> c != ' ')
            .mapToObj(c -> Pattern.quote(Character.toString(c)))
            .collect(Collectors.joining(" ?"));
    return words.isEmpty()
        ? Optional.empty()
        : Pattern.compile(words, Pattern.CASE_INSENSITIVE).matcher(from).results().findFirst();
  }

  private static boolean isTwice(String shown, String from, MatchResult at) {
    Matcher first = FIRST_WORD.matcher(shown);
    String before = from.substring(0, at.start()).toLowerCase(Locale.ROOT);
    return first.find() && before.contains(first.group().toLowerCase(Locale.ROOT));
  }

  /** Whether a figure stands behind the word for "to", undenied. */
  private static boolean isReached(String from, MatchResult at) {
    return Character.isDigit(at.group().charAt(0))
        && REACHED.matcher(from.substring(0, at.start())).find();
  }

  private static Optional<ShownText> judged(Trace t, String shown, List<ShownText.Span> spans) {
    How how = t.how(shown, spans.stream().map(ShownText.Span::from).toList());
    return switch (how) {
      case VERBATIM -> Optional.of(new ShownText(shown, ShownText.Origin.VERBATIM, spans));
      case SHORTENED -> Optional.of(new ShownText(shown, ShownText.Origin.SHORTENED, spans));
      case NOTATED -> Optional.of(new ShownText(shown, ShownText.Origin.NOTATED, spans));
      case AUTHOR -> Optional.empty();
    };
  }

  private List<ShownText.Span> spans(Trace t, String at) {
    return resolved.computeIfAbsent(
        at,
        place -> {
          Map<SourceSpan, ShownText.Span> spans = new LinkedHashMap<>();
          t.resolve(place).forEach(s -> spans.put(s, new ShownText.Span(s, t.words(s))));
          return List.copyOf(spans.values());
        });
  }

  /** Our own words, or those of whoever wrote the deck. */
  private ShownText untraced(String shown, String key, List<DeckText> own) {
    boolean written =
        Stream.concat(own.stream(), everywhere.stream())
            .anyMatch(
                t ->
                    !t.text().isBlank()
                        && (t.text().equals(shown) || (!key.isEmpty() && t.key().contains(key))));
    boolean fixed = furniture.contains(shown) || !written || isNumeral(key);
    return ShownText.without(shown, fixed ? ShownText.Origin.FIXED : ShownText.Origin.AUTHOR);
  }
}
