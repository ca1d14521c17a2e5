package org.deckwright.story;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.deckwright.article.Sentence;

/**
 * Words to show: what is left of one sentence of the source, or of two joined by one mark.
 *
 * @param text never changed but by deletion, by the case of its first letter, and by what ends it
 * @param from the sentence, or the two; empty only for the empty phrase
 */
public record Phrase(String text, List<Sentence> from) {
  /** Nothing to show. */
  public static final Phrase NONE = new Phrase("", List.of());

  /** A word before a comma, and after it one that no dictionary has: with a digit or a hyphen. */
  private static final Pattern SMALL_NAMES =
      Pattern.compile("^\\p{Ll}+, (?:[\\p{Ll}-]+, )*\\p{Ll}+(?:-\\p{Ll}+|\\d+)\\b");

  /** Emoji at either end: a bullet's picture or a smile, no word. */
  private static final String PICTOGRAM =
      "[\\x{2190}-\\x{21FF}\\x{2300}-\\x{27BF}\\x{2B00}-\\x{2BFF}\\x{1F000}-\\x{1FAFF}]"
          + "|[0-9#*]\\x{FE0F}?\\x{20E3}|\\x{FE0F}|\\x{200D}|\\s";

  private static final Pattern PICTOGRAMS =
      Pattern.compile("^(?:" + PICTOGRAM + ")+(?=\\S)|(?<=\\S)(?:" + PICTOGRAM + ")+$");

  private static final String OPENING = "（(《「"; // left behind by what stood in it
  private static final String ENDS = ",;:，；：、—–-.。…·•▸ \t";

  public Phrase {
    from = List.copyOf(from);
  }

  public static Phrase whole(Sentence sentence) {
    return of(sentence, new Range(0, sentence.text().length()));
  }

  public static Phrase whole(Optional<Sentence> sentence) {
    return sentence.map(Phrase::whole).orElse(NONE);
  }

  /** What the ranges keep of a sentence; they are in order and do not overlap. */
  public static Phrase of(Sentence sentence, Range... kept) {
    return of(sentence, Arrays.asList(kept));
  }

  public static Phrase of(Sentence sentence, List<Range> kept) {
    StringBuilder out = new StringBuilder();
    for (Range r : kept) {
      append(out, sentence.text().substring(r.start(), r.end()));
    }
    String text = tidy(out.toString());
    return text.isEmpty() ? NONE : new Phrase(text, List.of(sentence));
  }

  /** The two with a mark between them. */
  public Phrase join(String mark, Phrase other) {
    List<Sentence> both = new ArrayList<>(new LinkedHashSet<>(from));
    other.from.stream().filter(s -> !both.contains(s)).forEach(both::add);
    return new Phrase(text + mark + other.text, both);
  }

  /**
   * With a capital at the start, where the first word is written small throughout and does not head
   * a row of names that are all small.
   */
  public Phrase capital() {
    if (SMALL_NAMES.matcher(text).find()) {
      return this;
    }
    int end = 0;
    while (end < text.length() && " ,;:-/'’".indexOf(text.charAt(end)) < 0) {
      end++;
    }
    boolean small =
        end > 0
            && text.substring(0, end).chars().allMatch(Character::isLowerCase)
            && (end > 1 || text.startsWith("a "));
    return small && text.charAt(0) < 128
        ? new Phrase(Character.toUpperCase(text.charAt(0)) + text.substring(1), from)
        : this;
  }

  public boolean isEmpty() {
    return text.isEmpty();
  }

  /** Its places as storyboards write them, two parted by a comma. */
  public String at() {
    return from.stream().map(Sentence::at).distinct().collect(Collectors.joining(", "));
  }

  private static void append(StringBuilder out, String piece) {
    String next = piece.strip();
    if (next.isEmpty()) {
      return;
    }
    if (out.length() > 0) {
      char before = out.charAt(out.length() - 1);
      char after = next.charAt(0);
      boolean han = Folded.isHan(before) && Folded.isHan(after);
      boolean tight = han || (Folded.isHan(after) && ",;:".indexOf(before) >= 0);
      boolean mark = ",;:.，；：。？！?!、”".indexOf(after) >= 0;
      boolean wide = "，；：、“（".indexOf(before) >= 0;
      if (!tight && !mark && !wide) {
        out.append(' ');
      }
    }
    out.append(next);
  }

  private static String tidy(String raw) {
    String text = raw.strip();
    if (text.chars().anyMatch(Phrase::isOfPictogram)) {
      text = PICTOGRAMS.matcher(text).replaceAll("");
    }
    String before;
    do {
      before = text;
      text = dropLoneQuote(trimEnds(text));
    } while (!text.equals(before));
    return text;
  }

  private static boolean isOfPictogram(int unit) {
    return unit >= 0x200D && unit <= 0x2BFF || unit == 0xFE0F || Character.isSurrogate((char) unit);
  }

  private static String trimEnds(String text) {
    int start = 0;
    int end = text.length();
    while (start < end && ENDS.indexOf(text.charAt(start)) >= 0 && !isMinus(text, start)) {
      start++;
    }
    while (end > start && (ENDS + OPENING).indexOf(text.charAt(end - 1)) >= 0) {
      end--;
    }
    return text.substring(start, end);
  }

  /** "-20 °C" would be another temperature without it. */
  private static boolean isMinus(String text, int at) {
    return text.charAt(at) == '-'
        && at + 1 < text.length()
        && Character.isDigit(text.charAt(at + 1));
  }

  /** A quote or bracket at an end whose other half was deleted goes too. */
  private static String dropLoneQuote(String text) {
    if (text.length() < 2) {
      return text;
    }
    if (text.endsWith(".”")
        || text.endsWith(",”")
        || text.endsWith(".\"")
        || text.endsWith(",\"")) {
      return text.substring(0, text.length() - 2) + text.charAt(text.length() - 1);
    }
    char first = text.charAt(0);
    char last = text.charAt(text.length() - 1);
    if (isLone(text, first, true)) {
      return text.substring(1);
    }
    return isLone(text, last, false) ? text.substring(0, text.length() - 1) : text;
  }

  private static boolean isLone(String text, char mark, boolean opens) {
    String opening = "“‘（(《「[";
    String closing = "”’）)》」]";
    int kind = (opens ? opening : closing).indexOf(mark);
    if (mark == '"') {
      return text.chars().filter(c -> c == '"').count() % 2 == 1;
    }
    if (kind < 0) {
      return (opens ? closing : "”）)》」]").indexOf(mark) >= 0;
    }
    long open = text.chars().filter(c -> c == opening.charAt(kind)).count();
    long close = text.chars().filter(c -> c == closing.charAt(kind)).count();
    return open != close;
  }
}
