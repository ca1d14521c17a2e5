package org.deckwright.layout;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.deckwright.geom.Rect;
import org.deckwright.scene.Ink;
import org.deckwright.scene.Mark;
import org.deckwright.scene.Paragraph;
import org.deckwright.scene.Paragraph.Align;
import org.deckwright.scene.Stroke;
import org.deckwright.scene.Tag;
import org.deckwright.scene.TextBlock;
import org.deckwright.scene.TextBlock.Anchor;
import org.deckwright.text.LineBreaker.Mode;

/**
 * Sets a table: column widths by what the cells need, rows as high as their text, three kinds of
 * rule.
 */
public final class TableSetter {
  private static final double PAD = 12;
  private static final double TALLEST = 54;

  private TableSetter() {}

  /**
   * Places a native table.
   *
   * @param rows the head first; all as long as the head
   * @param hot number of the row on tint, from 1, the head not counted
   * @return the y of its end
   */
  public static double place(
      Frame f, String name, List<List<String>> rows, Optional<Integer> hot, Rect room) {
    if (rows.isEmpty() || rows.get(0).isEmpty()) {
      return room.y();
    }
    Style head = f.style("small").bold().withInk(f.ink("muted"));
    for (double size = 16; ; size--) {
      Style body = f.style("body").withSize(size).withInk(f.ink("ink"));
      List<Double> widths = widths(f, rows, head, body, room.width());
      List<List<Setting>> set = set(f, rows, head, body, widths);
      double text = heights(set, 0).stream().mapToDouble(h -> h).sum();
      double pad = Math.min(TALLEST - body.leading(), (room.height() - text) / rows.size());
      boolean whole = set.stream().flatMap(List::stream).allMatch(Setting::isWhole);
      boolean last = size <= 14;
      if (pad >= 8 && whole || last) {
        if (pad < 5 || !whole) {
          f.overflow();
        }
        return draw(f, name, rows, set, widths, Math.max(5, pad), hot, room);
      }
    }
  }

  private static List<List<Setting>> set(
      Frame f, List<List<String>> rows, Style head, Style body, List<Double> widths) {
    List<List<Setting>> out = new ArrayList<>();
    List<Double> rooms = rooms(rows, widths);
    for (int r = 0; r < rows.size(); r++) {
      List<Setting> cells = new ArrayList<>();
      for (int c = 0; c < widths.size(); c++) {
        String text = c < rows.get(r).size() ? rows.get(r).get(c) : "";
        Style style = r == 0 ? head : c == 0 ? body.bold() : body;
        cells.add(f.set(text, style, rooms.get(c), Mode.FILL));
      }
      out.add(cells);
    }
    return out;
  }

  /** How wide text may be in each column: figures keep off both edges. */
  private static List<Double> rooms(List<List<String>> rows, List<Double> widths) {
    List<Double> out = new ArrayList<>();
    for (int c = 0; c < widths.size(); c++) {
      out.add(widths.get(c) - (isFigures(rows, c) ? 2 * PAD : PAD));
    }
    return out;
  }

  private static List<Double> heights(List<List<Setting>> set, double pad) {
    return set.stream()
        .map(row -> row.stream().mapToDouble(Setting::height).max().orElse(0) + pad)
        .toList();
  }

  /**
   * Each column gets what its longest cell wants, as long as all fit; else room is dealt by the
   * square root of the need, and no column gets less than its longest word if that can be.
   */
  private static List<Double> widths(
      Frame f, List<List<String>> rows, Style head, Style body, double width) {
    int columns = rows.get(0).size();
    double[] wanted = new double[columns];
    double[] least = new double[columns];
    for (int r = 0; r < rows.size(); r++) {
      for (int c = 0; c < Math.min(columns, rows.get(r).size()); c++) {
        Setting s = f.set(rows.get(r).get(c), r == 0 ? head : body.bold(), 1e6, Mode.FILL);
        wanted[c] = Math.max(wanted[c], s.room() + PAD + 12);
        Style style = r == 0 ? head : c == 0 ? body.bold() : body;
        double word = f.setter().longestWord(rows.get(r).get(c), style);
        least[c] = Math.max(least[c], word + 2 * PAD);
      }
    }
    double sum = Arrays.stream(wanted).sum();
    List<Double> out = new ArrayList<>();
    if (sum <= width) {
      double share = (width - sum) / columns;
      for (double w : wanted) {
        out.add(w + share);
      }
      return out;
    }
    return dealt(wanted, Arrays.stream(least).sum() <= width ? least : new double[columns], width);
  }

  /** Columns whose share were too narrow get their least; the others share the rest. */
  private static List<Double> dealt(double[] wanted, double[] least, double width) {
    boolean[] held = new boolean[wanted.length];
    double[] out = new double[wanted.length];
    for (int round = 0; round < wanted.length; round++) {
      double room = width;
      double roots = 0;
      for (int c = 0; c < wanted.length; c++) {
        room -= held[c] ? least[c] : 0;
        roots += held[c] ? 0 : StrictMath.sqrt(wanted[c]);
      }
      boolean narrow = false;
      for (int c = 0; c < wanted.length; c++) {
        out[c] = held[c] ? least[c] : room * StrictMath.sqrt(wanted[c]) / roots;
        narrow |= out[c] < least[c];
      }
      for (int c = 0; c < wanted.length && narrow; c++) {
        held[c] |= out[c] < least[c];
      }
    }
    return Arrays.stream(out).boxed().toList();
  }

  private static double draw(
      Frame f,
      String name,
      List<List<String>> rows,
      List<List<Setting>> set,
      List<Double> widths,
      double pad,
      Optional<Integer> hot,
      Rect room) {
    List<Double> heights = heights(set, pad);
    List<Mark.Row> out = new ArrayList<>();
    double y = room.y();
    for (int r = 0; r < set.size(); r++) {
      double height = heights.get(r);
      boolean onTint = hot.isPresent() && hot.get() == r && r > 0;
      List<Mark.Cell> cells = new ArrayList<>();
      double x = room.x();
      for (int c = 0; c < widths.size(); c++) {
        Rect box = new Rect(x, y, widths.get(c), height);
        Optional<Ink> fill = onTint ? Optional.of(f.ink("tint")) : Optional.empty();
        cells.add(new Mark.Cell(box, text(set.get(r).get(c), box, isFigures(rows, c)), fill));
        x += widths.get(c);
      }
      boolean end = r == set.size() - 1;
      Stroke below =
          r == 0 || end ? Stroke.solid(f.ink("ink"), 1.5) : Stroke.solid(f.ink("rule"), 0.75);
      out.add(new Mark.Row(height, cells, Optional.empty(), Optional.of(below)));
      y += height;
    }
    Rect box =
        Rect.between(room.x(), room.y(), room.x() + widths.stream().mapToDouble(w -> w).sum(), y);
    f.add(new Mark.Table(Tag.figure("Table: " + name, name), box, widths, out, 1));
    return y;
  }

  private static Optional<TextBlock> text(Setting s, Rect box, boolean figures) {
    if (s.shaped().text().isEmpty()) {
      return Optional.empty();
    }
    Align align = figures ? Align.RIGHT : Align.LEFT;
    double baseline = s.baselineIn(box, Anchor.MIDDLE);
    double room = figures ? box.width() - 2 * PAD : box.width() - PAD;
    Paragraph p = s.at(box.x(), room, baseline, align);
    return Optional.of(new TextBlock(List.of(p), Anchor.MIDDLE));
  }

  /** Whether a column below its head holds figures only. */
  private static boolean isFigures(List<List<String>> rows, int column) {
    return column > 0
        && rows.stream()
            .skip(1)
            .filter(r -> column < r.size() && !r.get(column).isBlank())
            .allMatch(
                r ->
                    r.get(column)
                        .matches("[-+−<>≤≥~≈€$£¥]?\\s?[\\d.,\\u2009 ]+\\s?[%‰€$£¥a-zA-Zµ°]{0,4}"));
  }
}
