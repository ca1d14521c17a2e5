package org.deckwright.article.read;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.deckwright.article.Sentence;
import org.deckwright.article.lang.Language;

/**
 * Understands a headline: "Who: claim, with N parts" is kicker, title and subtitle; and knows a
 * headline from a first sentence.
 */
final class Headline {
  private static final Pattern WHO = Pattern.compile("^([^:：.!?]{3,60})[:：]\\s*(\\S.*)$");
  private static final int MOST_ALONE = 26; // words of one that a blank line sets apart
  private static final int MOST_NEXT = 20;
  private static final int MOST_WORDS = 32;

  private final Set<String> finite;
  private final Set<String> functionWords;
  private final List<String> tails;
  private final Sentences sentences;

  Headline(Language language) {
    finite = language.set("finite");
    functionWords = language.set("functionWords");
    tails = language.words("titleTails");
    sentences = new Sentences(language);
  }

  /**
   * Whether a text's first line is its headline though it may end in a stop: it stands alone, or
   * most of its words come again at once in what follows.
   *
   * @param apart whether a fence stood between it and the rest
   * @param alone whether a blank line follows it: what follows may be wrapped
   */
  boolean isHeadline(TextLine first, List<TextLine> next, boolean apart, boolean alone) {
    if (next.isEmpty()
        || first.text().length() > 240
        || first.words() > MOST_WORDS
        || !(sentences.ends(first.text()).size() == 1 || (alone && isExclaimed(first)))
        || ":：;；,，".indexOf(first.last()) >= 0) {
      return false;
    }
    if (apart || isRepeated(first, next)) {
      return true;
    }
    int wrapped = alone ? next.stream().mapToInt(TextLine::words).sum() : 0;
    boolean longer = Math.max(next.get(0).words(), wrapped) > 2 * first.words();
    return !first.isFinal()
        && first.words() <= (alone ? MOST_ALONE : MOST_NEXT)
        && longer
        && (Character.isLetterOrDigit(first.first()) || Scripts.isOpener(first.first()))
        && !Character.isLowerCase(first.first());
  }

  /** A Chinese headline may call out or ask before it tells: it has no full stop. */
  private static boolean isExclaimed(TextLine first) {
    return first.text().codePoints().anyMatch(Scripts::isHan)
        && first.text().indexOf('。') < 0
        && !first.isFinal();
  }

  private boolean isRepeated(TextLine first, List<TextLine> next) {
    Set<String> title = contentWords(first.text());
    Set<String> after = new HashSet<>();
    next.stream().limit(3).forEach(l -> after.addAll(contentWords(l.text())));
    long again = title.stream().filter(after::contains).count();
    return title.size() >= 5
        && again * 10 >= title.size() * 6L
        && next.get(0).words() > first.words();
  }

  private Set<String> contentWords(String s) {
    Set<String> words = new HashSet<>();
    for (String w : s.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+")) {
      if (w.length() > 2 && !functionWords.contains(w)) {
        words.add(w);
      }
    }
    return words;
  }

  /**
   * The parts of a headline: {@code title} always; {@code kicker} and {@code subtitle} if it has
   * them.
   */
  Map<String, Sentence> parts(TextLine line, SourceText source, Pieces pieces) {
    Map<String, Sentence> parts = new LinkedHashMap<>();
    if (line.isBlank()) {
      return parts;
    }
    pieces.unit(source.span(line.from(), line.to()));
    TextLine rest = line;
    Matcher m = WHO.matcher(line.text());
    if (m.find() && isClaim(line.before(m.end(1)), line.after(m.start(2)))) {
      parts.put("kicker", sentence(line.before(m.end(1)), source, pieces));
      rest = line.after(m.start(2));
    }
    Optional<Integer> tail = tail(rest.text());
    TextLine title = tail.map(rest::before).orElse(rest);
    parts.put("title", sentence(withoutStop(title), source, pieces));
    if (tail.isPresent()) {
      TextLine subtitle = rest.after(rest.text().indexOf(' ', tail.get() + 2));
      parts.put("subtitle", sentence(withoutStop(subtitle), source, pieces));
    }
    return parts;
  }

  private boolean isClaim(TextLine who, TextLine what) {
    boolean verb = false;
    for (String w : what.text().toLowerCase(Locale.ROOT).split("[^\\p{L}]+")) {
      verb |= finite.contains(w);
    }
    return verb && who.words() <= 6 && what.words() >= 6 && what.words() > who.words();
  }

  private Optional<Integer> tail(String s) {
    return tails.stream().map(s::indexOf).filter(i -> i > 15 && i < s.length() - 12).findFirst();
  }

  private static TextLine withoutStop(TextLine line) {
    return line.last() == '.' || line.last() == '\u3002'
        ? line.before(line.text().length() - 1)
        : line;
  }

  private static Sentence sentence(TextLine line, SourceText source, Pieces pieces) {
    return pieces.part(MappedText.of(source, line.from(), line.to()));
  }
}
