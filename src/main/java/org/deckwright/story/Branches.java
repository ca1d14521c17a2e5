package org.deckwright.story;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** The alternatives of a pattern's top level. */
final class Branches {
  /** What alternatives may share: flags for the whole, names, and what points back to a group. */
  private static final Pattern SHARED =
      Pattern.compile("^\\(\\?[a-z-]+\\)|\\(\\?<[a-zA-Z]|\\\\[1-9k]");

  private Branches() {}

  /** Each alternative as a pattern; the pattern itself where they cannot stand apart. */
  static List<String> of(String pattern) {
    if (SHARED.matcher(pattern).find()) {
      return List.of(pattern);
    }
    List<String> out = new ArrayList<>();
    int depth = 0;
    boolean inClass = false;
    int from = 0;
    for (int i = 0; i < pattern.length(); i++) {
      char c = pattern.charAt(i);
      if (c == '\\') {
        i++;
      } else if (c == '[' || c == ']') {
        inClass = c == '[';
      } else if (!inClass && (c == '(' || c == ')')) {
        depth += c == '(' ? 1 : -1;
      } else if (!inClass && depth == 0 && c == '|') {
        out.add(pattern.substring(from, i));
        from = i + 1;
      }
    }
    out.add(pattern.substring(from));
    return out;
  }
}
