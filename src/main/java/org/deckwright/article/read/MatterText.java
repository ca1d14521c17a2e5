package org.deckwright.article.read;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.parser.Parser;

/** Makes what front matter says fit to be shown: a day without its time, names and no accounts. */
final class MatterText {
  private static final Pattern MOMENT =
      Pattern.compile("^(?<day>\\d{4}-\\d{2}-\\d{2})(?:[T ]\\d{1,2}:.*)$", Pattern.DOTALL);
  private static final Pattern DATED_LINE = Pattern.compile("[^|\\n]*\\b\\d{4}\\b[^|\\n]*");

  /** Names of accounts and files, such as {@code jo-doe, mroe}. */
  private static final Pattern ACCOUNTS =
      Pattern.compile("[\\p{Ll}\\d@_.-]+(?:, [\\p{Ll}\\d@_.-]+)*");

  private static final Pattern REFERENCE = Pattern.compile("&(?:#\\d+|#[xX]\\p{XDigit}+|\\w+);");

  private static final Pattern TAIL =
      Pattern.compile("(?<own>.{8,}) [-–—] (?<site>[\\p{L}\\d.' ]{3,30})");

  private MatterText() {}

  /** The day of a moment; of several lines the one with a year; nothing where there is none. */
  static MappedText date(MappedText value) {
    Matcher moment = MOMENT.matcher(value.text());
    if (moment.matches()) {
      return value.part(0, moment.end("day"));
    }
    if (value.text().indexOf('\n') < 0) {
      return value;
    }
    Matcher line = DATED_LINE.matcher(value.text());
    return line.find() ? value.part(line.start(), line.end()) : MappedText.none();
  }

  /** Who wrote it; nothing where only accounts are named. */
  static MappedText author(MappedText value) {
    return ACCOUNTS.matcher(value.text()).matches() ? MappedText.none() : value;
  }

  /**
   * The headline without its site's name, its character references read.
   *
   * @param address where the text comes from, which tells a site's name from a second half
   */
  static MappedText title(MappedText value, String address) {
    MappedText read = SiteName.without(unescaped(value));
    Matcher tail = TAIL.matcher(read.text());
    boolean site =
        tail.matches()
            && address
                .toLowerCase(Locale.ROOT)
                .contains(tail.group("site").replace(" ", "").toLowerCase(Locale.ROOT));
    return site ? read.part(0, tail.end("own")) : read;
  }

  private static MappedText unescaped(MappedText value) {
    MappedText.Builder out = new MappedText.Builder();
    Matcher m = REFERENCE.matcher(value.text());
    int done = 0;
    while (m.find()) {
      out.append(value, done, m.start());
      for (char c : Parser.unescapeEntities(m.group(), false).toCharArray()) {
        out.append(c, value.offset(m.start()), value.endOffset(m.end()));
      }
      done = m.end();
    }
    return out.append(value, done, value.length()).build();
  }
}
