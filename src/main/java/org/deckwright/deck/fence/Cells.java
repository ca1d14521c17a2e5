package org.deckwright.deck.fence;

import java.util.ArrayList;
import java.util.List;

/** Parts a line into its cells at tabs, semicolons, bars or commas; quotes hold a cell together. */
final class Cells {
  private static final String MARKS = "\t|;,";

  private Cells() {}

  static List<String> of(String line) {
    char mark = ',';
    for (int i = MARKS.length() - 1; i >= 0; i--) {
      mark = line.indexOf(MARKS.charAt(i)) >= 0 ? MARKS.charAt(i) : mark;
    }
    String row = mark == '|' ? bare(line.strip()) : line;
    List<String> out = new ArrayList<>();
    StringBuilder cell = new StringBuilder();
    boolean quoted = false;
    for (int i = 0; i < row.length(); i++) {
      char c = row.charAt(i);
      if (c == '"' && quoted && i + 1 < row.length() && row.charAt(i + 1) == '"') {
        cell.append(c);
        i++;
      } else if (c == '"') {
        quoted = !quoted;
      } else if (c == mark && !quoted) {
        out.add(cell.toString().strip());
        cell.setLength(0);
      } else {
        cell.append(c);
      }
    }
    out.add(cell.toString().strip());
    return out;
  }

  private static String bare(String row) {
    String left = row.startsWith("|") ? row.substring(1) : row;
    return left.endsWith("|") ? left.substring(0, left.length() - 1) : left;
  }
}
