package org.deckwright.article.read;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.deckwright.article.Block;
import org.deckwright.article.Sentence;

/**
 * Lines of plain text that are the rows of a table: as many cells in each, parted by tabs or by
 * several spaces; by single ones where words are written without.
 */
final class TextTable {
  private static final int FEWEST_ROWS = 3;
  private static final int FEWEST_CELLS = 3;
  private static final int MOST_CELLS = 8;
  private static final int LONGEST = 40; // characters of a cell
  private static final int LONGEST_WIDE = 12; // the same where a single space parts them
  private static final Pattern GAP = Pattern.compile("\\t+ *| {2,}|\u3000+");
  private static final Pattern SPACE = Pattern.compile(" +");
  private static final Pattern STOP = Pattern.compile(".*[。！？；;!?,，、:：].*|.*\\.$");

  private TextTable() {}

  /** Where the table that begins with a line ends; the line itself where none begins. */
  static int end(List<TextLine> lines, int from) {
    List<TextLine> head = cells(lines.get(from));
    if (head.size() < FEWEST_CELLS) {
      return from;
    }
    int end = from;
    while (end < lines.size() && cells(lines.get(end)).size() == head.size()) {
      end++;
    }
    return end - from >= FEWEST_ROWS ? end : from;
  }

  /** The table of the lines, the first one its head. */
  static Block.Table of(List<TextLine> lines, SourceText source, Pieces pieces) {
    List<List<Sentence>> rows = new ArrayList<>();
    for (TextLine line : lines) {
      rows.add(
          cells(line).stream()
              .map(c -> pieces.part(MappedText.of(source, c.from(), c.to())))
              .toList());
    }
    return new Block.Table(rows.get(0), rows.subList(1, rows.size()));
  }

  /** The cells of a line; none if it is text. */
  private static List<TextLine> cells(TextLine line) {
    List<TextLine> wide = split(line, GAP, LONGEST);
    boolean han = !line.isBlank() && Scripts.isWide(line.first());
    List<TextLine> out = wide.isEmpty() && han ? split(line, SPACE, LONGEST_WIDE) : wide;
    return out.size() > MOST_CELLS ? List.of() : out;
  }

  private static List<TextLine> split(TextLine line, Pattern gap, int longest) {
    List<TextLine> out = new ArrayList<>();
    Matcher m = gap.matcher(line.text());
    int start = 0;
    boolean more = true;
    while (more) {
      more = m.find();
      int end = more ? m.start() : line.text().length();
      TextLine until = line.before(end);
      if (until.text().length() <= start) {
        return List.of();
      }
      TextLine cell = until.after(start);
      if (cell.isBlank() || cell.text().length() > longest || STOP.matcher(cell.text()).matches()) {
        return List.of();
      }
      out.add(cell);
      start = more ? m.end() : start;
    }
    return out.size() < 2 ? List.of() : out;
  }
}
