package org.deckwright.text;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import org.deckwright.text.LineBreaker.Range;

/**
 * Lines of a Chinese heading: of all ways to break it into so many lines, the one that breaks the
 * fewest words, and of these the most even, where ends of clauses are good ends of lines.
 */
final class EvenLines {
  private static final int LONGEST = 120; // letters
  private static final double CLAUSE = 0.1; // what a line gains that ends with a clause
  private static final String CLAUSE_ENDS = "，；：。！？";
  private static final double GAP = 0.6; // the same with a clause that only a space ends
  private static final double TORN = 2; // what a broken word costs; an empty line costs one

  private final ShapedText text;
  private final List<Integer> ends;
  private final BitSet words;
  private final double width;

  private EvenLines(ShapedText text, BitSet places, BitSet words, double width) {
    this.text = text;
    this.ends = new ArrayList<>(List.of(0));
    places.stream().filter(i -> i > 0 && i <= text.text().length()).forEach(ends::add);
    this.words = words;
    this.width = width;
  }

  /**
   * @param places where a line may end
   * @param words where it does not break a word
   * @return empty where the text is long, has line ends of its own, or does not fit
   */
  static Optional<List<Range>> of(
      ShapedText text, BitSet places, BitSet words, double width, int lines) {
    String letters = text.text();
    boolean plain = letters.length() <= LONGEST && letters.indexOf('\n') < 0;
    return plain ? new EvenLines(text, places, words, width).best(lines) : Optional.empty();
  }

  private Optional<List<Range>> best(int lines) {
    int count = ends.size();
    double[][] cost = new double[lines + 1][count];
    int[][] from = new int[lines + 1][count];
    for (int line = 0; line <= lines; line++) {
      for (int end = 0; end < count; end++) {
        cost[line][end] = line == 0 && end == 0 ? 0 : Double.MAX_VALUE;
        for (int start = end - 1; line > 0 && start >= 0; start--) {
          double one = cost(start, end);
          if (one == Double.MAX_VALUE) {
            break;
          }
          double all = cost[line - 1][start] + one;
          if (cost[line - 1][start] < Double.MAX_VALUE && all < cost[line][end]) {
            cost[line][end] = all;
            from[line][end] = start;
          }
        }
      }
    }
    return cost[lines][count - 1] < Double.MAX_VALUE ? Optional.of(path(from)) : Optional.empty();
  }

  /** What a line costs; the largest double where it is too wide. */
  private double cost(int start, int end) {
    int first = LineBreaker.skipSpace(text.text(), ends.get(start));
    int last = LineBreaker.trim(text.text(), first, ends.get(end));
    double free = (width - text.room(first, last)) / width;
    if (free < 0 || last <= first) {
      return Double.MAX_VALUE;
    }
    boolean clause =
        end < ends.size() - 1 && CLAUSE_ENDS.indexOf(text.text().charAt(last - 1)) >= 0;
    double gain = clause ? CLAUSE : isGap(last) ? GAP : 0;
    return free * free + (words.get(ends.get(end)) ? 0 : TORN) - gain;
  }

  /** Whether a space between ideographs stands there, as headlines part their halves. */
  private boolean isGap(int at) {
    String letters = text.text();
    int next = LineBreaker.skipSpace(letters, at);
    return next > at
        && next < letters.length()
        && ChineseStyle.isHan(letters.charAt(at - 1))
        && ChineseStyle.isHan(letters.charAt(next));
  }

  private List<Range> path(int[][] from) {
    Deque<Range> out = new ArrayDeque<>();
    int end = ends.size() - 1;
    for (int line = from.length - 1; line > 0; line--) {
      int start = from[line][end];
      int first = LineBreaker.skipSpace(text.text(), ends.get(start));
      int last = LineBreaker.trim(text.text(), first, ends.get(end));
      out.addFirst(new Range(first, last, LineBreaker.skipSpace(text.text(), ends.get(end))));
      end = start;
    }
    return List.copyOf(out);
  }
}
