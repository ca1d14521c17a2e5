package org.deckwright.deck.fence;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.deckwright.deck.Axis;
import org.deckwright.deck.Diagram;
import org.deckwright.deck.Item;

/** Four fields between two scales, and what lies in each. */
final class MermaidQuadrant {
  private static final Pattern POINT =
      Pattern.compile("(.+?)(?::::\\S+)?\\s*:\\s*\\[\\s*([\\d.]+)\\s*,\\s*([\\d.]+)\\s*\\].*");

  /** Mermaid counts from the top right against the clock; a matrix from the top left by rows. */
  private static final int[] CELLS = {1, 0, 2, 3};

  private MermaidQuadrant() {}

  static FencedPicture read(List<Mermaid.Line> lines) throws Unreadable {
    String title = "";
    Axis across = Axis.of("");
    Axis up = Axis.of("");
    String[] names = {"", "", "", ""};
    List<List<Item>> inside = new ArrayList<>();
    for (int i = 0; i < names.length; i++) {
      inside.add(new ArrayList<>());
    }
    for (Mermaid.Line line : lines) {
      String text = line.text();
      Matcher point = POINT.matcher(text);
      if (text.startsWith("title")) {
        title = Mermaid.unquoted(text.substring(5));
      } else if (text.startsWith("x-axis")) {
        across = axis(text.substring(6));
      } else if (text.startsWith("y-axis")) {
        up = axis(text.substring(6));
      } else if (text.matches("quadrant-[1-4]\\s.*")) {
        names[CELLS[text.charAt(9) - '1']] = Mermaid.unquoted(text.substring(10));
      } else if (point.matches()) {
        boolean right = Double.parseDouble(point.group(2)) >= 0.5;
        boolean top = Double.parseDouble(point.group(3)) >= 0.5;
        inside.get((top ? 0 : 2) + (right ? 1 : 0)).add(Item.of(Mermaid.unquoted(point.group(1))));
      } else if (!text.startsWith("classDef")) {
        throw new Unreadable(line.number(), "'" + text + "' is no axis, quadrant or point");
      }
    }
    List<Item> cells = new ArrayList<>();
    for (int i = 0; i < names.length; i++) {
      cells.add(Item.of(names[i]).withItems(inside.get(i)));
    }
    return FencedPicture.of(
        title, Diagram.of("compare-matrix", cells).withAxes(List.of(across, up)));
  }

  private static Axis axis(String text) {
    String[] ends = text.split("-->", 2);
    return new Axis(
        "", Mermaid.unquoted(ends[0]), ends.length > 1 ? Mermaid.unquoted(ends[1]) : "");
  }
}
