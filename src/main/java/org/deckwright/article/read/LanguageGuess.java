package org.deckwright.article.read;

import java.lang.Character.UnicodeScript;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.deckwright.article.lang.Language;
import org.deckwright.article.lang.Languages;

/** Tells the language of a text by its script, and among Latin ones by their function words. */
final class LanguageGuess {
  /** Longer texts are judged by their start. */
  private static final int ENOUGH = 20_000;

  /** Latin letters, but too few known words to say which language. */
  static final String UNSURE = "";

  private static final Map<UnicodeScript, String> BY_SCRIPT =
      new EnumMap<>(
          Map.ofEntries(
              Map.entry(UnicodeScript.CYRILLIC, "ru"),
              Map.entry(UnicodeScript.GREEK, "el"),
              Map.entry(UnicodeScript.ARABIC, "ar"),
              Map.entry(UnicodeScript.HEBREW, "he"),
              Map.entry(UnicodeScript.DEVANAGARI, "hi"),
              Map.entry(UnicodeScript.THAI, "th"),
              Map.entry(UnicodeScript.HANGUL, "ko"),
              Map.entry(UnicodeScript.GEORGIAN, "ka"),
              Map.entry(UnicodeScript.ARMENIAN, "hy")));
  private static final String TRADITIONAL = "這個們為來對說國時會過還後點學經開關問題無與將實體發現種樣應當於";

  private final Map<String, Set<String>> latin = new LinkedHashMap<>();

  LanguageGuess(Languages languages) {
    for (Language l : languages.all()) {
      if (!l.primary().equals("zh") && !l.primary().equals("ja")) {
        latin.put(l.tag(), l.set("functionWords"));
      }
    }
  }

  /** BCP 47 tag, or {@link #UNSURE}. */
  String of(String text) {
    return of(text, 1);
  }

  /** The same for a piece of a longer text: one known word alone is chance. */
  String ofPiece(String text) {
    return of(text, 2);
  }

  private String of(String text, int least) {
    String s = text.length() > ENOUGH ? text.substring(0, ENOUGH) : text;
    int han = 0;
    int kana = 0;
    int words = 0;
    int old = 0;
    Map<UnicodeScript, Integer> others = new EnumMap<>(UnicodeScript.class);
    boolean inWord = false;
    for (int i = 0; i < s.length(); i += Character.charCount(s.codePointAt(i))) {
      int c = s.codePointAt(i);
      boolean letter = Character.isLetter(c);
      boolean wide = Scripts.isHan(c) || Scripts.isKana(c);
      han += Scripts.isHan(c) ? 1 : 0;
      kana += Scripts.isKana(c) ? 1 : 0;
      old += TRADITIONAL.indexOf(c) >= 0 ? 1 : 0;
      if (letter && !wide && !inWord) {
        UnicodeScript script = UnicodeScript.of(c);
        if (script == UnicodeScript.LATIN) {
          words++;
        } else {
          others.merge(script, 1, Integer::sum);
        }
      }
      inWord = (letter && !wide) || (inWord && (c == '_' || c == '\'' || c == '\u2019'));
    }
    Map.Entry<UnicodeScript, Integer> other =
        others.entrySet().stream().max(Map.Entry.comparingByValue()).orElse(null);
    if (other != null && other.getValue() > words && other.getValue() > han + kana) {
      return BY_SCRIPT.getOrDefault(other.getKey(), "und");
    }
    if (kana * 10 > han + kana && kana + han > words) {
      return "ja";
    }
    if (han > 0 && (han + kana) * 2 > words) {
      return old * 20 > han ? "zh-TW" : "zh-CN";
    }
    return words == 0 ? UNSURE : latin(s, least);
  }

  private String latin(String s, int least) {
    String best = UNSURE;
    int most = 0;
    String[] words = s.toLowerCase(Locale.ROOT).split("[^\\p{L}']+");
    for (Map.Entry<String, Set<String>> e : latin.entrySet()) {
      int hits = 0;
      for (String w : words) {
        hits += e.getValue().contains(w) ? 1 : 0;
      }
      if (hits > most) {
        best = e.getKey();
        most = hits;
      }
    }
    return most < least || (most * 12 < words.length && most < 3) ? UNSURE : best;
  }
}
