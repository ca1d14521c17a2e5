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
  private static final Pattern RULE = Pattern.compile("[-+|:= ]*[-=]{2,}[-+|:= ]*");
  private static final Pattern SPACE = Pattern.compile(" +");
  private static final Pattern STOP = Pattern.compile(".*[。！？；;!?,，、:：].*|.*\\.$");

  private TextTable() {}

  /** Where the table that begins with a line ends; the line itself where none begins. */
  static int end(List<TextLine> lines, int from) {
    if (isPiped(lines.get(from)) || isRule(lines.get(from))) {
      return endOfPiped(lines, from);
    }
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

  /** Where lines between bars end; the first one if they are no rows of as many cells. */
  private static int endOfPiped(List<TextLine> lines, int from) {
    int cells = 0;
    int rows = 0;
    int end = from;
    while (end < lines.size() && (isPiped(lines.get(end)) || isRule(lines.get(end)))) {
      if (!isRule(lines.get(end))) {
        int own = piped(lines.get(end)).size();
        if (cells > 0 && own != cells) {
          return from;
        }
        cells = own;
        rows++;
      }
      end++;
    }
    return rows >= 2 && cells >= 2 && cells <= MOST_CELLS ? end : from;
  }

  private static boolean isPiped(TextLine line) {
    return line.text().length() > 2 && line.first() == '|' && line.last() == '|';
  }

  private static boolean isRule(TextLine line) {
    return RULE.matcher(line.text()).matches() && "|+".indexOf(line.first()) >= 0;
  }

  /** What stands between the bars; a cell may be blank. */
  private static List<TextLine> piped(TextLine line) {
    List<TextLine> out = new ArrayList<>();
    int start = 1;
    for (int i = 1; i < line.text().length(); i++) {
      if (line.text().charAt(i) == '|') {
        out.add(
            line.before(i).text().length() < start ? line.before(i) : line.before(i).after(start));
        start = i + 1;
      }
    }
    return out;
  }

  /** The table of the lines, the first one its head. */
  static Block.Table of(List<TextLine> lines, SourceText source, Pieces pieces) {
    List<List<Sentence>> rows = new ArrayList<>();
    for (TextLine line : lines) {
      if (!isRule(line)) {
        rows.add(
            (isPiped(line) ? piped(line) : cells(line))
                .stream().map(c -> cell(c, source, pieces)).toList());
      }
    }
    return new Block.Table(rows.get(0), rows.subList(1, rows.size()));
  }

  private static Sentence cell(TextLine cell, SourceText source, Pieces pieces) {
    return cell.isBlank()
        ? pieces.none(cell.from())
        : pieces.part(MappedText.of(source, cell.from(), cell.to()));
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
