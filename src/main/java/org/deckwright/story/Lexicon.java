package org.deckwright.story;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.deckwright.article.Sentence;

/**
 * The words of one language that tell how a text is built. One file a language, {@code
 * lang/NAME.yaml}: lists of words, and patterns over {@link Folded} text with named groups; a
 * pattern may use {@code {name}} for a fragment of {@code vocab}; {@code gates} names the words
 * without which a pattern need not be tried. A language without a file has the neutral one: what
 * marks alone can tell.
 */
public final class Lexicon {
  private final Language language;
  private final boolean neutral;

  /** What was looked for: the same text is asked for the same again and again while planning. */
  private final Map<String, Map<String, Boolean>> found = new HashMap<>();

  /** One text is asked for many patterns, one after the other. */
  private Small last = new Small("", "");

  private record Small(String folded, String small) {}

  private Lexicon(String name) {
    this.language = Languages.bundled().get(name);
    this.neutral = name.equals(Languages.NEUTRAL);
  }

  /** The lexicon for a BCP 47 tag. */
  public static Lexicon of(String languageTag) {
    return new Lexicon(Languages.bundled().name(languageTag));
  }

  /** Whether words are written without spaces between them. */
  public boolean isHan() {
    return language.words().han();
  }

  /** A text of our own, such as {@code overview}, {@code takeaways}, {@code sources}. */
  public String furniture(String name) {
    return Optional.ofNullable(language.words().furniture().get(name))
        .or(
            () ->
                isNeutral()
                    ? Optional.empty()
                    : Optional.of(new Lexicon(Languages.NEUTRAL).furniture(name)))
        .orElseThrow(() -> new IllegalArgumentException("no furniture: " + name));
  }

  /** Our own texts of this language: what a slide may say without a source. */
  public Set<String> furniture() {
    Set<String> own = new HashSet<>(language.words().furniture().values());
    if (!isNeutral()) {
      own.addAll(new Lexicon(Languages.NEUTRAL).furniture());
    }
    return Set.copyOf(own);
  }

  /** What a language's file does not say, the neutral one does. */
  private boolean isNeutral() {
    return neutral;
  }

  /** The words of a list; empty where the language has none of that name. */
  public Set<String> words(String list) {
    return language.words(list);
  }

  public boolean has(String list, String word) {
    return words(list).contains(word.toLowerCase(Locale.ROOT));
  }

  /** The value of a number word or of digits. */
  public OptionalInt number(String word) {
    Integer value = language.words().numbers().get(word.toLowerCase(Locale.ROOT));
    if (value != null) {
      return OptionalInt.of(value);
    }
    return !word.isEmpty() && word.length() < 6 && word.chars().allMatch(c -> c >= '0' && c <= '9')
        ? OptionalInt.of(Integer.parseInt(word))
        : OptionalInt.empty();
  }

  /** The patterns of a name, most telling first; empty where the language has none. */
  public List<Pattern> patterns(String name) {
    return language.patterns(name);
  }

  /** Those of them that may be found in the text; the rest cannot. */
  List<Pattern> patterns(String name, String folded) {
    return language.patterns(name, small(folded));
  }

  private String small(String folded) {
    Small known = last;
    if (!known.folded().equals(folded)) {
      known = new Small(folded, Prefilter.small(folded));
      last = known;
    }
    return known.small();
  }

  /** The first pattern of the name that is found in the sentence. */
  public Optional<Cue> cue(String name, Sentence sentence) {
    return cue(name, sentence, new Range(0, sentence.text().length()));
  }

  /** The same in a stretch of the sentence, as if it stood alone. */
  public Optional<Cue> cue(String name, Sentence sentence, Range within) {
    String folded = Folded.of(sentence.text());
    if (!isOpen(name, folded)) {
      return Optional.empty();
    }
    for (Pattern p : patterns(name, folded)) {
      Matcher m = p.matcher(folded).region(within.start(), within.end());
      if (m.find()) {
        return Optional.of(new Cue(name, sentence, m));
      }
    }
    return Optional.empty();
  }

  /** Whether the text has one of the words without which no pattern of the name can match. */
  private boolean isOpen(String name, String folded) {
    List<String> gates = language.words().gates().getOrDefault(name, List.of());
    String small = gates.isEmpty() ? "" : folded.toLowerCase(Locale.ROOT);
    return gates.isEmpty() || gates.stream().anyMatch(small::contains);
  }

  /** Every place of the first pattern of the name that is found in the sentence. */
  public List<Cue> cues(String name, Sentence sentence) {
    String folded = Folded.of(sentence.text());
    for (Pattern p : patterns(name, folded)) {
      List<Cue> out = new ArrayList<>();
      int from = 0;
      while (from < folded.length()) {
        Matcher m = p.matcher(folded);
        if (!m.find(from)) {
          break;
        }
        out.add(new Cue(name, sentence, m));
        from = Math.max(m.end(), m.start() + 1);
      }
      if (!out.isEmpty()) {
        return out;
      }
    }
    return List.of();
  }

  public boolean finds(String name, String text) {
    return found
        .computeIfAbsent(name, n -> new HashMap<>())
        .computeIfAbsent(text, t -> search(name, t));
  }

  private boolean search(String name, String text) {
    String folded = Folded.of(text);
    for (Pattern p : language.branches(name, small(folded))) {
      if (p.matcher(folded).find()) {
        return true;
      }
    }
    return false;
  }
}
