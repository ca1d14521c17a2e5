package org.deckwright.story;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Takes a text apart: numbers with what parts their digits ({@code 1,000.5}), words with one
 * apostrophe ({@code don't}), and signs of scripts without spaces one by one. Text is taken apart
 * very often, so this is a loop and not a pattern.
 */
final class Tokens {
  private final String text;
  private final List<String> found = new ArrayList<>();

  private Tokens(String text) {
    this.text = text;
  }

  /** The tokens in order, small. */
  static List<String> of(String text) {
    Tokens tokens = new Tokens(text);
    for (int at = 0; at < text.length(); ) {
      at = tokens.from(at);
    }
    return tokens.found;
  }

  /** Takes what begins here, if anything does; returns where to look next. */
  private int from(int start) {
    char c = text.charAt(start);
    int end = isDigit(c) ? number(start) : isLetter(c) ? word(start) : start;
    end = isSign(c) ? start + 1 : end;
    if (end == start) {
      return start + 1;
    }
    found.add(text.substring(start, end).toLowerCase(Locale.ROOT).replace('’', '\''));
    return end;
  }

  private int number(int start) {
    int end = digits(start);
    while (end + 1 < text.length() && isPoint(text.charAt(end)) && isDigit(text.charAt(end + 1))) {
      end = digits(end + 1);
    }
    return end;
  }

  private int digits(int start) {
    int end = start;
    while (end < text.length() && isDigit(text.charAt(end))) {
      end++;
    }
    return end;
  }

  private int word(int start) {
    int end = start;
    while (end < text.length() && (isLetter(text.charAt(end)) || isDigit(text.charAt(end)))) {
      end++;
    }
    int after = end + 1;
    while (end < text.length() && isApostrophe(text.charAt(end)) && isPlain(after)) {
      after++;
    }
    return after > end + 1 ? after : end;
  }

  private static boolean isPoint(char c) {
    return c == '.' || c == ',';
  }

  private static boolean isApostrophe(char c) {
    return c == '\'' || c == '’';
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }

  private boolean isPlain(int at) {
    return at < text.length() && isPlain(text.charAt(at));
  }

  private static boolean isPlain(char c) {
    return c >= 'A' && c <= 'Z' || c >= 'a' && c <= 'z';
  }

  private static boolean isLetter(char c) {
    return isPlain(c) || c >= 'À' && c <= 'ž';
  }

  /** Han, kana and Hangul. */
  private static boolean isSign(char c) {
    return c >= '\u3400' && c <= '\u9fff'
        || c >= '\u3040' && c <= '\u30ff'
        || c >= '\uac00' && c <= '\ud7af';
  }
}
