package org.deckwright.story.find;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.deckwright.story.Folded;
import org.deckwright.story.Lexicon;
import org.deckwright.story.Phrase;

/** One speech that a text breaks in two to say who speaks. */
final class Spoken {
  private static final Pattern BROKEN =
      Pattern.compile(
          "^(?<open>[“\"„「])(?<one>[^”\"“」]+?)(?<mark>[,，.。!?！？]?)[”\"“」](?<who>[^“\"„「”」]*)"
              + "[“\"„「](?<two>[^”\"“」]+)(?<close>[”\"“」])$");
  private static final String CLOSING = "”\"」";
  private static final String ENDS = ".。!?！？";

  private Spoken() {}

  /** The speech without who says it and without the marks around that; as it is if unbroken. */
  static Phrase whole(Phrase quote, Lexicon lexicon) {
    Matcher m = BROKEN.matcher(quote.text());
    if (!m.matches() || !isAside(m.group("who"), lexicon)) {
      return quote;
    }
    String two = m.group("two");
    boolean han = Folded.isHan(two.charAt(0));
    String join = han ? mark(m.group("mark"), "，") : mark(m, two) + " ";
    return new Phrase(
        m.group("open") + m.group("one") + join + two + m.group("close"), quote.from());
  }

  /** A Chinese speech without the comma that only led on to who spoke. */
  static Phrase closed(Phrase quote) {
    String text = quote.text();
    int comma = text.length() - 2;
    return comma > 0 && text.charAt(comma) == '，' && CLOSING.indexOf(text.charAt(comma + 1)) >= 0
        ? new Phrase(text.substring(0, comma) + text.charAt(comma + 1), quote.from())
        : quote;
  }

  private static boolean isAside(String who, Lexicon lexicon) {
    return who.isBlank() || lexicon.finds("speech", who);
  }

  private static String mark(Matcher m, String two) {
    boolean sentence = Character.isUpperCase(two.charAt(0));
    boolean ended = ENDS.contains(mark(m.group("mark"), ","));
    return sentence && !ended ? "." : mark(m.group("mark"), ",");
  }

  private static String mark(String mark, String otherwise) {
    return mark.isEmpty() ? otherwise : mark;
  }
}
