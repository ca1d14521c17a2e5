package org.deckwright.story.find;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.deckwright.article.Sentence;
import org.deckwright.story.Cue;
import org.deckwright.story.Folded;
import org.deckwright.story.Lexicon;
import org.deckwright.story.Phrase;
import org.deckwright.story.Range;

/**
 * A figure in running text.
 *
 * @param range with its sign of currency, power of ten and unit
 * @param unit what is counted, small; empty where the text does not repeat it
 * @param kind year, date, part of a name as in "Apollo 8", or value
 */
record Quantity(Sentence sentence, Range range, double value, String unit, Kind kind) {
  enum Kind {
    YEAR,
    DATE,
    NAME,
    VALUE
  }

  private static final Pattern FIGURE =
      Pattern.compile(
          "(?<![\\p{IsLatin}\\p{IsCyrillic}\\p{IsGreek}\\d第/-])(?<!\\d[.,:~～—至])(?<!\\d ?[~～—至] )(?<![负下] ?)"
              + "(?:(?<before>[$€£¥])(?!\\d[\\d.,]*[-–]\\d)|(?<![$€£¥]))"
              + "(?<number>\\d{1,3}(?:,\\d{3})+(?:\\.\\d+)?|\\d{1,3}(?:\\.\\d{3})+(?:,\\d+)?|\\d+(?:[.,]\\d+)?)(?![\\d:½¼¾⅓⅔]|[.,]\\d)"
              + "(?<power> ?(?:million|billion|thousand|trillion|Millionen|Milliarden|[万亿千億])(?:en)?"
              + "|(?:[kK]|(?<=[$€£¥][\\d.,]{1,15})(?:bn|[mMbB]))(?![\\p{IsLatin}\\d]))?"
              + "(?<unit> ?(?:%|°C|摄氏度|华氏度|个?百分点|per cent\\b|[平立]方(?:公里|英里|千米|厘米|英尺|米)|[\\p{IsLatin}]+|[\\u30a0-\\u30ff]+|(?![涨降增减升跌到至])[\\u4e00-\\u9fff]{1,2}))?");
  private static final Set<String> PAIRS =
      Set.of(
          "分钟", "小时", "微米", "纳米", "千米", "海里", "毫秒", "毫克", "微克", "英尺", "英寸", "兆瓦", "平米", "公里", "公斤",
          "公顷", "公吨", "千克", "千瓦", "毫升", "人次", "辆次", "架次", "车次", "台次", "班次", "英里", "美元", "欧元", "日元",
          "英镑", "平方", "立方", "毫米", "厘米", "个月", "百分", "分間", "時間", "か月", "万円", "億円");
  private static final String HALF = "半"; // after a unit: 3 分半 is three and a half
  private static final Pattern POWER =
      Pattern.compile("million|billion|trillion|thousand|milliarden|[万亿億]");
  private static final int AROUND = 24; // signs beside a number that may be a name's
  private static final double BRIEF = 100; // a larger figure tells its own thousands
  private static final Pattern DIGITS = Pattern.compile("\\d[\\d.,]*\\d|\\d");
  private static final Pattern YEAR = Pattern.compile("1[89]\\d\\d|2[01]\\d\\d");

  /** The figures of a sentence, in order. */
  static List<Quantity> of(Sentence sentence, Lexicon lexicon) {
    String folded = Folded.of(sentence.text());
    List<Quantity> out = new ArrayList<>();
    if (folded.chars().noneMatch(c -> c >= '0' && c <= '9')) {
      return out;
    }
    Matcher m = FIGURE.matcher(folded);
    while (m.find()) {
      out.add(of(sentence, folded, m, lexicon));
    }
    return out;
  }

  /** The same with figures that are written as words, where the language tells them. */
  static List<Quantity> worded(Sentence sentence, Lexicon lexicon) {
    List<Quantity> out = new ArrayList<>(of(sentence, lexicon));
    for (Cue cue : lexicon.cues("number-words", sentence)) {
      Range range = new Range(cue.start(), cue.end());
      boolean known = out.stream().anyMatch(q -> overlap(q.range(), range));
      OptionalInt value = spelled(cue.text("number"), lexicon);
      if (!known && value.isPresent()) {
        out.add(worded(sentence, cue, value.getAsInt(), lexicon));
      }
    }
    out.sort(Comparator.comparing(q -> q.range().start()));
    return out;
  }

  private static Quantity worded(Sentence s, Cue cue, int value, Lexicon lexicon) {
    Range number = cue.range("number").get();
    String word = cue.text("unit").strip();
    boolean counts = !word.isEmpty() && !isSmall(word, lexicon) && !isVerb(word, lexicon);
    Range range = counts ? new Range(number.start(), cue.range("unit").get().end()) : number;
    String unit = counts ? word.toLowerCase(Locale.ROOT) : "";
    return new Quantity(s, range, value, unit, Kind.VALUE);
  }

  private static boolean overlap(Range a, Range b) {
    return a.start() < b.end() && b.start() < a.end();
  }

  /** "Twenty-four": tens and ones add up. */
  private static OptionalInt spelled(String words, Lexicon lexicon) {
    int sum = 0;
    for (String word : words.toLowerCase(Locale.ROOT).split("-")) {
      OptionalInt value = lexicon.number(word);
      if (value.isEmpty()) {
        return OptionalInt.empty();
      }
      sum += value.getAsInt();
    }
    return OptionalInt.of(sum);
  }

  private static Quantity of(Sentence sentence, String folded, Matcher m, Lexicon lexicon) {
    String word = m.group("unit") == null ? "" : m.group("unit").strip();
    String power = m.group("power") == null ? "" : m.group("power").strip();
    String before = m.group("before") == null ? "" : m.group("before");
    boolean counts =
        before.isEmpty() // else money is counted
            && !word.isEmpty()
            && !isSmall(word, lexicon)
            && !isVerb(word, lexicon);
    Kind kind = kind(m.group("number"), word, power, before, folded, m, lexicon);
    String unit = counts && kind == Kind.VALUE && isUnit(word, lexicon) ? unit(word) : "";
    int number = m.end(power.isEmpty() ? "number" : "power");
    int end = kind == Kind.YEAR && word.startsWith("年") ? folded.indexOf('年', number) + 1 : number;
    end = unit.isEmpty() ? end : m.start("unit") + m.group("unit").indexOf(word) + unit.length();
    boolean half = !unit.isEmpty() && folded.startsWith(HALF, end);
    String key = before + power.toLowerCase(Locale.ROOT);
    return new Quantity(
        sentence,
        new Range(m.start(), half ? end + HALF.length() : end),
        Amount.number(m.group("number"), lexicon) + (half ? 0.5 : 0),
        (key + unit).toLowerCase(Locale.ROOT),
        kind);
  }

  /** Of Han units the first sign counts: what follows it is counted. */
  private static String unit(String word) {
    return Folded.isHan(word.charAt(0)) && word.length() < 3 && !PAIRS.contains(word)
        ? word.substring(0, 1)
        : word;
  }

  /** A word that counts nothing; what follows a figure at once in Han does count. */
  private static boolean isSmall(String word, Lexicon lexicon) {
    boolean spaced = !Folded.isHan(word.charAt(0));
    return spaced ? lexicon.has("stop", word) : "的和与到而及".indexOf(word.charAt(0)) >= 0;
  }

  /** Whether it can count; elsewhere the sign begins a noun. */
  private static boolean isUnit(String word, Lexicon lexicon) {
    return !Folded.isHan(word.charAt(0))
        || lexicon.patterns("unit-sign").isEmpty()
        || lexicon.finds("unit-sign", word);
  }

  private static boolean isVerb(String word, Lexicon lexicon) {
    boolean noun = Character.isUpperCase(word.charAt(0)); // as German writes them
    return !lexicon.isHan() && !noun && lexicon.finds("verb", word);
  }

  private static Kind kind(
      String number,
      String word,
      String power,
      String before,
      String folded,
      Matcher m,
      Lexicon lexicon) {
    boolean bare = power.isEmpty() && before.isEmpty();
    if (bare && YEAR.matcher(number).matches() && (word.isEmpty() || !isCounted(word, lexicon))) {
      return Kind.YEAR;
    }
    boolean date =
        word.startsWith("月")
            || word.startsWith("日")
            || word.startsWith("号")
            || word.startsWith("世纪")
            || word.startsWith("年代")
            || lexicon.finds("month", word)
            || lexicon.finds("before-date", folded.substring(0, m.start()));
    return !bare || !date && !isName(number, folded, m, lexicon)
        ? Kind.VALUE
        : date ? Kind.DATE : Kind.NAME;
  }

  /** Whether a number of few digits counts no things but a thing with a name: "Apollo 8". */
  private static boolean isName(String number, String folded, Matcher m, Lexicon lexicon) {
    int after = m.end("number");
    String around =
        folded.substring(Math.max(0, m.start() - AROUND), m.start())
            + "#"
            + folded.substring(after, Math.min(folded.length(), after + AROUND));
    return number.length() < 4 && lexicon.finds("numbered-name", around);
  }

  private static boolean isCounted(String word, Lexicon lexicon) {
    return word.equals("%") || lexicon.finds("classifier", word);
  }

  /** The figure alone, without sign of currency, power and unit. */
  Range digits() {
    Matcher m = DIGITS.matcher(sentence.text()).region(range.start(), range.end());
    return m.find() ? new Range(m.start(), m.end()) : range;
  }

  Phrase shown() {
    return Phrase.of(sentence, range);
  }

  boolean isValue() {
    return kind == Kind.VALUE;
  }

  /** Whether both count the same, as far as the text says. */
  boolean isLike(Quantity other) {
    return isOnOneScale(other) && isOfOneUnit(other);
  }

  /** "105,000 and 10 million" are not, "3 to 4 million" are. */
  private boolean isOnOneScale(Quantity other) {
    return power().equals(other.power())
        || power().isEmpty() && value < BRIEF
        || other.power().isEmpty() && other.value < BRIEF;
  }

  /** The value with its power of ten, where Han signs write it. */
  double whole() {
    return switch (power()) {
      case "万" -> value * 1e4;
      case "亿", "億" -> value * 1e8;
      default -> value;
    };
  }

  /** Whether both count the same, whatever their powers of ten. */
  boolean isCountedAs(Quantity other) {
    String own = POWER.matcher(unit).replaceFirst("");
    return own.equals(POWER.matcher(other.unit).replaceFirst(""));
  }

  private String power() {
    Matcher m = POWER.matcher(unit);
    return m.find() ? m.group() : "";
  }

  private boolean isOfOneUnit(Quantity other) {
    return unit.equals(other.unit)
        || unit.isEmpty()
        || other.unit.isEmpty()
        || unit.startsWith(other.unit)
        || other.unit.startsWith(unit);
  }

  /** The unit of the first that has one. */
  static Optional<String> unit(List<Quantity> all) {
    return all.stream().map(Quantity::unit).filter(u -> !u.isEmpty()).findFirst();
  }
}
