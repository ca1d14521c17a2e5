package org.deckwright.story;

import java.util.LinkedHashSet;
import java.util.Set;

/**
 * Reads off a pattern the words of which every match has one, A to Z as small letters. Knows what
 * the languages' files use of {@link java.util.regex.Pattern}'s syntax, and refuses the rest.
 */
final class PatternWords {
  /** More words than that are looked for no quicker than the pattern. */
  private static final int MOST = 40;

  private static final int MOST_IN_CLASS = 10;
  private static final Part ANY = new Part(Set.of(), Set.of());
  private static final Part NO_WIDTH = new Part(Set.of(""), Set.of());

  private final String pattern;
  private int at;

  /**
   * What is known of a part of a pattern.
   *
   * @param texts all that it matches; empty where that is too much to list
   * @param oneOf of these each match has one; empty where nothing is known
   */
  private record Part(Set<String> texts, Set<String> oneOf) {
    Set<String> words() {
      return better(oneOf, texts);
    }

    Part or(Part other) {
      return new Part(union(texts, other.texts), union(words(), other.words()));
    }

    Part optional() {
      return new Part(union(texts, NO_WIDTH.texts), Set.of());
    }

    Part repeated() {
      return new Part(Set.of(), words());
    }
  }

  PatternWords(String pattern) {
    this.pattern = pattern;
  }

  /** The words; empty where every text may match. */
  Set<String> oneOf() {
    at = 0;
    Set<String> words = alternatives().words();
    if (at < pattern.length()) {
      throw unknown("bracket");
    }
    return words;
  }

  private Part alternatives() {
    Part out = sequence();
    while (skips("|")) {
      out = out.or(sequence());
    }
    return out;
  }

  private Part sequence() {
    Set<String> best = Set.of();
    Set<String> run = NO_WIDTH.texts();
    boolean whole = true;
    while (at < pattern.length() && "|)".indexOf(pattern.charAt(at)) < 0) {
      Part next = quantified();
      best = better(best, next.oneOf());
      Set<String> longer = product(run, next.texts());
      if (longer.isEmpty()) {
        best = better(best, run);
        whole = false;
        longer = next.texts().isEmpty() ? NO_WIDTH.texts() : next.texts();
      }
      run = longer;
    }
    return new Part(whole ? run : Set.of(), better(best, run));
  }

  private Part quantified() {
    Part once = atom();
    Part out = once;
    if (skips("?")) {
      out = once.optional();
    } else if (skips("*")) {
      out = ANY;
    } else if (skips("+")) {
      out = once.repeated();
    } else if (skips("{")) {
      out = upTo('}').startsWith("0") ? ANY : once.repeated();
    } else {
      return once;
    }
    if (!skips("?")) {
      skips("+");
    }
    return out;
  }

  private Part atom() {
    int c = pattern.codePointAt(at);
    at += Character.charCount(c);
    return switch (c) {
      case '(' -> group();
      case '[' -> characters();
      case '\\' -> escaped();
      case '.' -> ANY;
      case '^', '$' -> NO_WIDTH;
      default -> literal(c);
    };
  }

  private Part group() {
    if (skips("?=")) {
      return new Part(NO_WIDTH.texts(), closed().words());
    }
    if (skips("?!") || skips("?<!") || skips("?<=")) {
      closed();
      return NO_WIDTH;
    }
    if (skips("?<")) {
      upTo('>');
    } else if (skips("?") && !skips(":") && !skips(">")) {
      return flagged();
    }
    return closed();
  }

  /** Flags that leave A to Z as they are, for a group or for what follows. */
  private Part flagged() {
    while (":)".indexOf(pattern.charAt(at)) < 0) {
      if ("-ism".indexOf(pattern.charAt(at)) < 0) {
        throw unknown("flag");
      }
      at++;
    }
    return skips(")") ? NO_WIDTH : skips(":") ? closed() : ANY;
  }

  private Part closed() {
    Part inside = alternatives();
    if (!skips(")")) {
      throw unknown("group");
    }
    return inside;
  }

  /** A class of few characters is as good as a word; of others nothing is known. */
  private Part characters() {
    boolean listed = !skips("^");
    Set<String> texts = new LinkedHashSet<>();
    for (boolean first = true; first || pattern.charAt(at) != ']'; first = false) {
      char c = pattern.charAt(at++);
      if (c == '\\') {
        c = pattern.charAt(at++);
        listed &= !Character.isLetterOrDigit(c);
      } else if (c == '[' || pattern.startsWith("&&", at - 1) || Character.isSurrogate(c)) {
        throw unknown("class");
      }
      char last = c;
      if (pattern.charAt(at) == '-' && pattern.charAt(at + 1) != ']') {
        last = pattern.charAt(at + 1);
        at += 2;
      }
      listed &= texts.size() + last - c < MOST_IN_CLASS;
      for (char each = c; listed && each <= last; each++) {
        texts.add(small(each));
      }
    }
    at++;
    return listed ? new Part(texts, Set.of()) : ANY;
  }

  private Part escaped() {
    char c = pattern.charAt(at++);
    if ("bBAzZ".indexOf(c) >= 0) {
      return NO_WIDTH;
    }
    if (c == 'p' || c == 'P') {
      upTo('}');
      return ANY;
    }
    if (c == 'k') {
      upTo('>');
      return ANY;
    }
    if (c == 'u') {
      at += 4;
      return ANY;
    }
    if ("dDwWsShHntr123456789".indexOf(c) >= 0) {
      return ANY;
    }
    if (Character.isLetterOrDigit(c)) {
      throw unknown("escape");
    }
    return literal(c);
  }

  private static Part literal(int c) {
    return new Part(Set.of(small(c)), Set.of());
  }

  private static String small(int c) {
    return Prefilter.small(Character.toString(c));
  }

  private boolean skips(String mark) {
    boolean here = pattern.startsWith(mark, at);
    at += here ? mark.length() : 0;
    return here;
  }

  private String upTo(char end) {
    int start = at;
    at = pattern.indexOf(end, start) + 1;
    return pattern.substring(start, at - 1);
  }

  private IllegalArgumentException unknown(String what) {
    return new IllegalArgumentException("unknown " + what + " at " + at + " of " + pattern);
  }

  /** The longer words tell more; of as long ones the fewer. */
  private static Set<String> better(Set<String> a, Set<String> b) {
    return worth(b) > worth(a) ? b : a;
  }

  private static double worth(Set<String> words) {
    int shortest = words.stream().mapToInt(String::length).min().orElse(0);
    return shortest == 0 ? 0 : shortest + 1.0 / words.size();
  }

  private static Set<String> union(Set<String> a, Set<String> b) {
    Set<String> out = new LinkedHashSet<>(a);
    out.addAll(b);
    return a.isEmpty() || b.isEmpty() || out.size() > MOST ? Set.of() : out;
  }

  private static Set<String> product(Set<String> heads, Set<String> tails) {
    Set<String> out = new LinkedHashSet<>();
    if (heads.size() * tails.size() <= MOST) {
      heads.forEach(head -> tails.forEach(tail -> out.add(head + tail)));
    }
    return out;
  }
}
