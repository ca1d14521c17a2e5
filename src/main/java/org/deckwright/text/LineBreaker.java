package org.deckwright.text;

import com.ibm.icu.text.BreakIterator;
import com.ibm.icu.util.ULocale;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/**
 * Breaks measured text into lines. Where a line may end follows Unicode's line breaking (UAX 14, by
 * ICU), with kinsoku for Chinese and Japanese, and these rules of our own: never between two em
 * dashes, never after a currency sign or inside a figure with its unit.
 */
public final class LineBreaker {
  /**
   * One line: the offsets of what is drawn, white space at its end left out; {@code next} starts
   * the line after.
   */
  public record Range(int start, int end, int next) {}

  /**
   * Whether lines are filled one after the other, as in other programs, with care, or made even.
   */
  public enum Mode {
    GREEDY,
    FILL,
    EVEN
  }

  /** Lines of a text that may not end with one word. */
  private static final int FEW = 4;

  /** Lines of a text that are made even. */
  private static final int MOST = 6;

  private static final int SIGNS = 4;

  private static final String HYPHENS = "-\u2010";
  private static final String OPENING = "“「『《";
  private static final String CLOSING = "”」』》";

  private final String language;

  /**
   * @param language BCP 47 tag
   */
  public LineBreaker(String language) {
    this.language = language;
  }

  /**
   * Lines no wider than the width, as few as can be. A word that is wider by itself is broken
   * between characters.
   *
   * @param mode EVEN: as many lines as FILL would make, of widths as equal as can be, for up to six
   *     lines; FILL does the same where one word would stand alone on the last of a few lines;
   *     GREEDY never does
   */
  public List<Range> lines(ShapedText text, double width, Mode mode) {
    return lines(text, places(text.text()), width, mode);
  }

  /**
   * The same, where a line's possible ends are already known.
   *
   * @param places of the text, by {@link #places}
   */
  public List<Range> lines(ShapedText text, BitSet places, double width, Mode mode) {
    if (mode == Mode.GREEDY) {
      return fill(text, places, width);
    }
    BitSet whole = outsideHyphens(text.text(), places);
    List<Range> torn = fill(text, places, width);
    List<Range> kept = whole.equals(places) ? torn : fill(text, whole, width);
    boolean keeps = kept.size() == torn.size() && !breaksWord(text, whole, kept);
    return keeps ? with(text, whole, width, mode, kept) : with(text, places, width, mode, torn);
  }

  /** The lines of a mode, of what fills the width. */
  private List<Range> with(
      ShapedText text, BitSet places, double width, Mode mode, List<Range> filled) {
    boolean even = mode == Mode.EVEN || filled.size() <= FEW && endsAlone(text.text(), filled);
    boolean han = ChineseStyle.hasHan(text.text());
    if (filled.size() < 2 || filled.size() > MOST || !even && (!han || filled.size() > FEW)) {
      return filled;
    }
    if (!han) {
      return even(text, places, width, filled);
    }
    BitSet bySense = words(text.text());
    bySense.and(places);
    if (!even) {
      List<Range> whole = fill(text, bySense, width);
      boolean good = whole.size() == filled.size() && !breaksWord(text, bySense, whole);
      return good ? whole : filled;
    }
    BitSet byPhrase = outsideQuotes(text.text(), bySense);
    BitSet byCompound = outsideCompounds(text.text(), byPhrase);
    for (BitSet tried : List.of(byCompound, byPhrase, bySense)) {
      List<Range> whole = fill(text, tried, width);
      if (whole.size() == filled.size() && !breaksWord(text, tried, whole)) {
        return EvenLines.of(text, tried, tried, width, whole.size())
            .orElseGet(() -> even(text, tried, width, whole));
      }
    }
    return EvenLines.of(text, places, bySense, width, filled.size())
        .orElseGet(() -> even(text, places, width, filled));
  }

  /** Whether a line ends inside a word of a script that has no spaces. */
  public boolean tears(String text, List<Range> lines) {
    if (lines.size() < 2 || !ChineseStyle.hasHan(text)) {
      return false;
    }
    BitSet whole = words(text);
    return lines.stream().anyMatch(l -> l.next() < text.length() && !whole.get(l.next()));
  }

  /** Whether the last line holds one word, or fewer than four ideographs. */
  private static boolean endsAlone(String text, List<Range> lines) {
    Range last = lines.get(lines.size() - 1);
    String words = text.substring(last.start(), last.end());
    long signs = words.codePoints().filter(Character::isLetterOrDigit).count();
    return ChineseStyle.hasHan(words) ? signs < SIGNS : words.indexOf(' ') < 0;
  }

  /** The places that are not after a hyphen: a compound is broken there only to save a line. */
  private static BitSet outsideHyphens(String text, BitSet places) {
    BitSet out = (BitSet) places.clone();
    for (int at = places.nextSetBit(1); at >= 0 && at < text.length(); ) {
      if (HYPHENS.indexOf(text.charAt(at - 1)) >= 0) {
        out.clear(at);
      }
      at = places.nextSetBit(at + 1);
    }
    return out;
  }

  /** The places that are not inside quotes: what is quoted is better read in one line. */
  private static BitSet outsideQuotes(String text, BitSet places) {
    BitSet out = (BitSet) places.clone();
    int opened = -1;
    for (int i = 0; i < text.length(); i++) {
      if (OPENING.indexOf(text.charAt(i)) >= 0) {
        opened = i;
      } else if (CLOSING.indexOf(text.charAt(i)) >= 0 && opened >= 0) {
        out.clear(opened + 1, i + 1);
        opened = -1;
      }
    }
    return out;
  }

  /** The places that are not between two ideographs by themselves: a word that no list has. */
  private static BitSet outsideCompounds(String text, BitSet places) {
    BitSet out = (BitSet) places.clone();
    for (int at = places.nextSetBit(1); at >= 0; at = places.nextSetBit(at + 1)) {
      boolean alone = at - 1 == 0 || places.get(at - 1);
      boolean next = at + 1 == text.length() || places.get(at + 1);
      boolean han = at < text.length() && ChineseStyle.isHan(text.charAt(at - 1));
      if (alone && next && han && ChineseStyle.isHan(text.charAt(at))) {
        out.clear(at);
      }
    }
    return out;
  }

  /**
   * Offsets between words, by ICU's dictionary: a Chinese heading is better not broken inside one.
   */
  private BitSet words(String text) {
    BitSet places = new BitSet();
    BreakIterator icu = BreakIterator.getWordInstance(ULocale.forLanguageTag(language));
    icu.setText(text);
    for (int at = icu.next(); at != BreakIterator.DONE; at = icu.next()) {
      places.set(at);
    }
    places.set(text.length());
    return places;
  }

  /**
   * Narrows the measure as long as the number of lines stays: the classic way to even lines out.
   */
  private static List<Range> even(
      ShapedText text, BitSet places, double width, List<Range> filled) {
    double low = width / 2;
    double high = width;
    List<Range> best = filled;
    while (high - low > 1) {
      double middle = (low + high) / 2;
      List<Range> tried = fill(text, places, middle);
      if (tried.size() == filled.size() && !breaksWord(text, places, tried)) {
        best = tried;
        high = middle;
      } else {
        low = middle;
      }
    }
    return best;
  }

  private static boolean breaksWord(ShapedText text, BitSet places, List<Range> lines) {
    return lines.stream().anyMatch(l -> l.next() < text.text().length() && !places.get(l.next()));
  }

  /** Width of the longest piece that may not be broken, in points of room. */
  public double longestWord(ShapedText text) {
    return longestWord(text, places(text.text()));
  }

  /** The same, where a line's possible ends are already known. */
  public static double longestWord(ShapedText text, BitSet places) {
    double longest = 0;
    int start = 0;
    for (int at = places.nextSetBit(1); at >= 0; at = places.nextSetBit(at + 1)) {
      longest = Math.max(longest, text.room(start, trim(text.text(), start, at)));
      start = at;
    }
    return longest;
  }

  private static List<Range> fill(ShapedText shaped, BitSet places, double width) {
    String text = shaped.text();
    List<Range> lines = new ArrayList<>();
    int start = skipSpace(text, 0);
    while (start < text.length()) {
      int next = furthest(shaped, places, start, width);
      lines.add(new Range(start, trim(text, start, next), skipSpace(text, next)));
      start = skipSpace(text, next);
    }
    if (lines.isEmpty()) {
      lines.add(new Range(0, 0, text.length()));
    }
    return lines;
  }

  private static int furthest(ShapedText shaped, BitSet places, int start, double width) {
    String text = shaped.text();
    int best = -1;
    for (int at = places.nextSetBit(start + 1); at >= 0; at = places.nextSetBit(at + 1)) {
      int end = trim(text, start, at);
      if (shaped.room(start, end) > width) {
        break;
      }
      best = at;
      if (text.charAt(at - 1) == '\n') {
        break;
      }
    }
    return best > 0 ? best : inWord(shaped, start, width);
  }

  /** No break fits: as many characters as go on the line, one at least. */
  private static int inWord(ShapedText shaped, int start, double width) {
    String text = shaped.text();
    int at = text.offsetByCodePoints(start, 1);
    while (at < text.length()) {
      int further = text.offsetByCodePoints(at, 1);
      if (shaped.room(start, further) > width) {
        break;
      }
      at = further;
    }
    return at;
  }

  static int trim(String text, int start, int end) {
    int e = end;
    while (e > start && isSpace(text.charAt(e - 1))) {
      e--;
    }
    return e;
  }

  static int skipSpace(String text, int from) {
    int i = from;
    while (i < text.length() && isSpace(text.charAt(i))) {
      i++;
    }
    return i;
  }

  private static boolean isSpace(char c) {
    return c == ' ' || c == '\n' || c == '\t' || c == '\u3000';
  }

  /** Offsets at which a line may end; the text's length is always one. */
  public BitSet places(String text) {
    BitSet places = isPlainLatin(text) ? latin(text) : unicode(text);
    places.set(text.length());
    return places;
  }

  /**
   * Below the scripts that need a dictionary or kinsoku, spaces decide: saves loading ICU for a
   * Latin deck.
   */
  private static boolean isPlainLatin(String text) {
    return text.chars().allMatch(c -> c < 0x0250 || c >= 0x2010 && c <= 0x2027);
  }

  private static BitSet latin(String text) {
    BitSet places = new BitSet();
    for (int i = 1; i < text.length(); i++) {
      char before = text.charAt(i - 1);
      char after = text.charAt(i);
      boolean afterSpace = isSpace(before) && !isSpace(after);
      boolean afterHyphen =
          (before == '-' || before == '\u2010' || before == '\u2013' || before == '/')
              && Character.isLetter(after)
              && i >= 3
              && Character.isLetter(text.charAt(i - 2))
              && Character.isLetter(text.charAt(i - 3));
      boolean afterDash = before == '\u2014' && Character.isLetter(after);
      if (afterSpace && !isUnit(text, i) || afterHyphen || afterDash) {
        places.set(i);
      }
    }
    return places;
  }

  /** A figure and what it counts stay together: "10 %", "5 p.m.". */
  private static boolean isUnit(String text, int i) {
    return i >= 2
        && Character.isDigit(text.charAt(i - 2))
        && (text.charAt(i) == '%' || text.charAt(i) == '°' || text.charAt(i) == '‰');
  }

  private BitSet unicode(String text) {
    BitSet places = new BitSet();
    BreakIterator icu = BreakIterator.getLineInstance(ULocale.forLanguageTag(language));
    icu.setText(text);
    for (int at = icu.next(); at != BreakIterator.DONE; at = icu.next()) {
      if (!isTorn(text, at)) {
        places.set(at);
      }
    }
    return places;
  }

  private static boolean isTorn(String text, int at) {
    if (at <= 0 || at >= text.length()) {
      return false;
    }
    char before = text.charAt(at - 1);
    char after = text.charAt(at);
    boolean dashes = before == '\u2014' || after == '\u2014' || after == '\u2026';
    boolean opened = "（《“‘〈「『【([".indexOf(before) >= 0;
    boolean closing = "），。、；：？！》”’〉」』】)]%".indexOf(after) >= 0;
    return dashes && before == after || opened || closing || after == '\u2026' || isUnit(text, at);
  }
}
