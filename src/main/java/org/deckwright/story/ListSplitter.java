package org.deckwright.story;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Cuts an enumeration into its items: at the strongest mark there is, never inside quotes, brackets
 * or a number.
 */
public final class ListSplitter {
  private static final Pattern QUOTED = Pattern.compile("\"[^\"]+\"");

  private final Pattern conjunction;
  private final Pattern leading;
  private final boolean han;

  public ListSplitter(Lexicon lexicon) {
    this.conjunction = first(lexicon, "list-and");
    this.leading = first(lexicon, "list-lead");
    this.han = lexicon.isHan();
  }

  private static Pattern first(Lexicon lexicon, String name) {
    List<Pattern> all = lexicon.patterns(name);
    return all.isEmpty() ? Pattern.compile("(?!)") : all.get(0);
  }

  /**
   * The items of a stretch of text, in order, their conjunctions left out; one if it is no list.
   */
  public List<Range> split(String text, Range within) {
    String folded = Folded.of(text);
    List<Range> quoted = quoted(folded, within);
    if (quoted.size() > 1) {
      return quoted;
    }
    for (String mark : List.of(";", "→", "、", ",")) {
      List<Range> items = cut(folded, within, mark.charAt(0));
      if (items.size() > 1) {
        return trimmed(folded, closed(folded, items, mark.charAt(0)));
      }
    }
    List<Range> plus = cutAt(folded, within, Pattern.compile(" \\+ "));
    List<Range> items = plus.size() > 1 ? plus : pair(folded, within);
    return trimmed(folded, items);
  }

  /** "A and b" are two; with a second "and" and no comma they are pairs inside a clause. */
  private List<Range> pair(String text, Range within) {
    List<Range> items = cutAt(text, within, conjunction);
    return items.size() > 2 && !han ? List.of(within) : items;
  }

  /** Quotations side by side are items without any mark; empty if there is anything else. */
  private static List<Range> quoted(String text, Range within) {
    List<Range> out = new ArrayList<>();
    Matcher m = QUOTED.matcher(text).region(within.start(), within.end());
    int at = within.start();
    while (m.find() && text.substring(at, m.start()).isBlank()) {
      out.add(new Range(m.start(), m.end()));
      at = m.end();
    }
    return text.substring(at, within.end()).strip().length() > 1 ? List.of() : out;
  }

  /**
   * "a, b and c, d": the conjunction before the last mark ends the list, and c is called d as well.
   */
  private List<Range> closed(String text, List<Range> items, char mark) {
    int n = items.size();
    boolean commas = mark == ',' && !han && n > 2;
    Range last = items.get(n - 1);
    boolean led = commas && leading.matcher(text.substring(last.start()).strip()).lookingAt();
    List<Range> inner = commas && !led ? cutAt(text, items.get(n - 2), conjunction) : List.of();
    if (inner.size() != 2 || cutAt(text, last, conjunction).size() > 1) {
      return withLastCut(text, items, mark);
    }
    List<Range> out = new ArrayList<>(items.subList(0, n - 2));
    out.add(inner.get(0));
    out.add(new Range(inner.get(1).start(), last.end()));
    return out;
  }

  /** "a, b and c": what follows the last mark may hold two items. */
  private List<Range> withLastCut(String text, List<Range> items, char mark) {
    Range last = items.get(items.size() - 1);
    boolean led = leading.matcher(text.substring(last.start(), last.end()).strip()).lookingAt();
    boolean clauses = han && mark == ','; // "and" stands inside the last of them
    if (mark == ';' || clauses || (led && mark == ',')) {
      return items;
    }
    List<Range> out = new ArrayList<>(items.subList(0, items.size() - 1));
    List<Range> parts = cutAt(text, last, conjunction);
    out.addAll(parts.size() == 2 && !led ? parts : List.of(last));
    return out;
  }

  private static List<Range> cut(String text, Range within, char mark) {
    List<Range> out = new ArrayList<>();
    int start = within.start();
    Nesting nesting = new Nesting(text, start);
    for (int i = within.start(); i < within.end(); i++) {
      if (text.charAt(i) == mark && nesting.isNoneAt(i) && !inNumber(text, i)) {
        out.add(new Range(start, i));
        start = i + 1;
      }
    }
    out.add(new Range(start, within.end()));
    return out.stream().filter(r -> !text.substring(r.start(), r.end()).isBlank()).toList();
  }

  private static List<Range> cutAt(String text, Range within, Pattern pattern) {
    List<Range> out = new ArrayList<>();
    Matcher m = pattern.matcher(text).region(within.start(), within.end());
    m.useTransparentBounds(true);
    int start = within.start();
    Nesting nesting = new Nesting(text, start);
    while (m.find()) {
      if (m.start() > start && nesting.isNoneAt(m.start())) {
        out.add(new Range(start, m.start()));
        start = m.end();
      }
    }
    out.add(new Range(start, within.end()));
    return out.stream().filter(r -> !text.substring(r.start(), r.end()).isBlank()).toList();
  }

  private List<Range> trimmed(String text, List<Range> items) {
    return items.stream().map(r -> trimmed(text, r)).filter(r -> r.length() > 0).toList();
  }

  /** Without the spaces at its ends and a conjunction at its start. */
  private Range trimmed(String text, Range r) {
    int start = r.start();
    int end = r.end();
    while (start < end && " ,;".indexOf(text.charAt(start)) >= 0) {
      start++;
    }
    Matcher m = leading.matcher(text).region(start, end);
    if (m.lookingAt()) {
      start = m.end();
    }
    while (end > start && " .,;".indexOf(text.charAt(end - 1)) >= 0) {
      end--;
    }
    return new Range(start, end);
  }

  private static boolean inNumber(String text, int i) {
    return i > 0
        && i + 1 < text.length()
        && Character.isDigit(text.charAt(i - 1))
        && Character.isDigit(text.charAt(i + 1));
  }

  /** Brackets and quotes that are open, followed through a text from its start. */
  private static final class Nesting {
    private final String text;
    private int at;
    private int depth;
    private boolean quoted;

    Nesting(String text, int from) {
      this.text = text;
      this.at = from;
    }

    /**
     * @param place at or behind the one asked for before
     */
    boolean isNoneAt(int place) {
      for (; at < place; at++) {
        char c = text.charAt(at);
        depth += "([{".indexOf(c) >= 0 ? 1 : ")]}".indexOf(c) >= 0 ? -1 : 0;
        quoted ^= c == '"';
      }
      return depth <= 0 && !quoted;
    }
  }
}
