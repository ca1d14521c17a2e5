package org.deckwright.article.read;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The part of a line that counts it: "Turning point one: ", "2. ", "三、", "第三章 ", "IV. ".
 *
 * @param frame what members of one series share: style, prefix words and mark
 * @param rank how high such headings stand: the smaller, the higher
 * @param number its number; for 1.2.3 the last
 * @param end index in the line after what counts ("Turning point one")
 * @param name index in the line where the name starts; the line's length if it has none
 */
record Label(String frame, int rank, int number, int end, int name) {
  private static final int LONGEST = 120;
  private static final String HAN = "一二三四五六七八九十百零〇两";
  private static final Pattern WORDED =
      Pattern.compile(
          "^((?:\\p{L}[\\p{L}'’]* ){1,3})(\\d{1,5}|[IVXL]{1,6}|\\p{L}{2,9})(?:\\s*([:：.—–]|-(?=\\s))\\s*|$)");
  private static final Pattern DOTTED =
      Pattern.compile("^(\\d{1,2}(?:\\.\\d{1,2}){1,3})[.)]?[\\s:：]+(?=[\\p{L}\\p{Ps}\\p{Pi}\"'])");
  private static final Pattern FIGURE =
      Pattern.compile("^(\\d{1,5})(?:([.)])\\s+|([、．）])\\s*|(\\.)(?=[\\p{IsHan}“「《]))(?=\\S)");
  private static final Pattern BARE =
      Pattern.compile(
          "^(?:[^\\p{L}\\p{N}]{1,4})?(?:0x)?(\\d{1,2})(?:\\s*[|｜丨]\\s*|\\s+)(?=[\\p{Lu}\\p{IsHan}])");
  private static final Pattern BRACKET =
      Pattern.compile("^[(（](\\d{1,3}|[" + HAN + "]{1,4})[)）]\\s*(?=\\S)");
  private static final Pattern HAN_MARK =
      Pattern.compile("^([" + HAN + "]{1,4})\\s*[、.．:：]\\s*(?=\\S)");
  private static final Pattern CHAPTER =
      Pattern.compile(
          "^第\\s*(["
              + HAN
              + "]{1,4}|\\d{1,3})\\s*([章节節部分讲步点條条个個幕回篇]{1,2})(?:\\s*[:：、,，]\\s*|\\s+|$)");
  private static final Pattern HAN_WORDED =
      Pattern.compile("^(\\p{IsHan}{1,8}?)\\s*([" + HAN + "]{1,3}|\\d{1,2})\\s*[:：、—]+\\s*(?=\\S)");
  private static final Pattern ROMAN =
      Pattern.compile("^([IVXL]{1,6})[.)]\\s+(?=[\\p{L}\\p{Ps}\"'“])");

  /**
   * The label that a line starts with, if any.
   *
   * @param numbers the language's number words, lower case
   */
  static Optional<Label> of(String line, Map<String, String> numbers) {
    String s = line.length() > LONGEST ? line.substring(0, LONGEST) : line;
    Matcher m = CHAPTER.matcher(s);
    if (m.find()) {
      return label("第" + m.group(2), 0, han(m.group(1)), m, m.end(2));
    }
    Optional<Label> worded = worded(WORDED.matcher(s), numbers);
    if (worded.isPresent()) {
      return worded;
    }
    m = HAN_MARK.matcher(s);
    if (m.find()) {
      return label("一、", 1, han(m.group(1)), m, m.end());
    }
    m = HAN_WORDED.matcher(s);
    if (m.find()) {
      return label(m.group(1), 0, han(m.group(2)), m, m.end(2));
    }
    m = BRACKET.matcher(s);
    if (m.find()) {
      return label("(1)", 3, Math.max(han(m.group(1)), 0), m, m.end());
    }
    m = DOTTED.matcher(s);
    if (m.find()) {
      return dotted(m);
    }
    m = FIGURE.matcher(s);
    if (m.find()) {
      String mark = s.substring(m.end(1), m.end(1) + 1);
      return label("1" + mark, 2, Integer.parseInt(m.group(1)), m, m.end());
    }
    m = ROMAN.matcher(s);
    if (m.find()) {
      return label("I.", 1, roman(m.group(1)), m, m.end());
    }
    return Optional.empty();
  }

  /** The figure without a mark that a heading of a paper starts with: "2 Methods". */
  static Optional<Label> bare(String heading) {
    Matcher m = BARE.matcher(heading);
    return m.find() ? label("1", 2, Integer.parseInt(m.group(1)), m, m.end(1)) : Optional.empty();
  }

  /** A word or three and a number: "Part two:". */
  private static Optional<Label> worded(Matcher m, Map<String, String> numbers) {
    if (!m.find() || m.group(1).isBlank()) {
      return Optional.empty();
    }
    int n = number(m.group(2), numbers);
    String mark = m.group(3) == null ? "" : m.group(3);
    return n > 0
        ? label(m.group(1).toLowerCase(Locale.ROOT) + mark, 0, n, m, m.end(2))
        : Optional.empty();
  }

  /** The last of the numbers between stops counts; the more there are, the lower its rank. */
  private static Optional<Label> dotted(Matcher m) {
    String[] parts = m.group(1).split("\\.");
    String frame = "1.1" + ".1".repeat(parts.length - 2);
    int number = Integer.parseInt(parts[parts.length - 1]);
    return label(frame, 2 + parts.length, number, m, m.end(1));
  }

  private static Optional<Label> label(String frame, int rank, int number, Matcher m, int end) {
    return number < 0
        ? Optional.empty()
        : Optional.of(new Label(frame, rank, number, end, m.end()));
  }

  private static int number(String word, Map<String, String> numbers) {
    if (word.chars().allMatch(Character::isDigit)) {
      return Integer.parseInt(word);
    }
    String known = numbers.get(word.toLowerCase(Locale.ROOT));
    if (known != null) {
      return Integer.parseInt(known);
    }
    return word.chars().allMatch(c -> "IVXL".indexOf(c) >= 0) ? roman(word) : -1;
  }

  /** 十二 is 12; figures stay; −1 for what is no number. */
  private static int han(String s) {
    if (Character.isDigit(s.charAt(0))) {
      return Integer.parseInt(s);
    }
    int total = 0;
    int digit = 0;
    for (int i = 0; i < s.length(); i++) {
      int v = "〇一二三四五六七八九".indexOf(s.charAt(i));
      if (v >= 0) {
        digit = v;
      } else if (s.charAt(i) == '十') {
        total += Math.max(digit, 1) * 10;
        digit = 0;
      } else if (s.charAt(i) == '百') {
        total += Math.max(digit, 1) * 100;
        digit = 0;
      } else {
        digit = s.charAt(i) == '两' ? 2 : 0;
      }
    }
    return total + digit;
  }

  private static int roman(String s) {
    int total = 0;
    int last = 0;
    for (int i = s.length() - 1; i >= 0; i--) {
      int v = new int[] {1, 5, 10, 50}["IVXL".indexOf(s.charAt(i))];
      total += v < last ? -v : v;
      last = Math.max(last, v);
    }
    return total;
  }
}
