package org.deckwright.deck.fence;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.deckwright.deck.Diagram;
import org.deckwright.deck.Item;

/**
 * Dates a line: {@code 1969: first message: two computers}, the text optional; bars and tabs part
 * as well as colons.
 */
final class TimelineFence {
  private TimelineFence() {}

  static FencedPicture read(String body) throws Unreadable {
    List<Item> items = new ArrayList<>();
    String title = "";
    int number = 0;
    for (String raw : body.lines().toList()) {
      number++;
      String line = raw.strip();
      if (line.isEmpty()) {
        continue;
      }
      if (line.startsWith("title:") || line.startsWith("title ")) {
        title = line.substring("title".length() + 1).strip();
        continue;
      }
      List<String> cells = cells(line);
      if (cells.size() < 2) {
        throw new Unreadable(number, "a line is 'date: what happened', but here is no colon");
      }
      String rest = String.join(": ", cells.subList(1, cells.size()));
      items.add(dated(cells.get(0), rest));
    }
    if (items.isEmpty()) {
      throw new Unreadable(1, "it holds no line 'date: what happened'");
    }
    return FencedPicture.of(title, Diagram.of("sequence-timeline", items));
  }

  /** What happened then; a colon parts its name from its text. */
  static Item dated(String date, String what) {
    int colon = ListFence.colon(what);
    String label = colon < 0 ? what : what.substring(0, colon).strip();
    String text = colon < 0 ? "" : what.substring(colon + 1).strip();
    return Item.of(label, text).withDate(date);
  }

  private static List<String> cells(String line) {
    for (String mark : List.of("|", "\t")) {
      if (line.contains(mark)) {
        List<String> out = new ArrayList<>();
        for (String cell : line.split(Pattern.quote(mark), -1)) {
          if (!cell.isBlank()) {
            out.add(cell.strip());
          }
        }
        return out;
      }
    }
    int colon = ListFence.colon(line);
    return colon < 0
        ? List.of(line)
        : List.of(line.substring(0, colon).strip(), line.substring(colon + 1).strip());
  }
}
