package org.deckwright.deck.markdown;

import java.util.ArrayList;
import java.util.List;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.Node;

/** Finds headings below a slide's title whose short contents compare well side by side. */
final class HeadedColumns {
  private static final int MOST = 4;
  private static final int MOST_WORDS = 45;
  private static final int MOST_LEAD = 30;

  private HeadedColumns() {}

  /** The level of the headings of such columns; 0 where there are none. */
  static int level(List<Node> piece) {
    List<Node> shown = piece.stream().filter(n -> !(n instanceof HtmlBlock)).toList();
    List<Integer> heads = new ArrayList<>();
    for (int i = 1; i < shown.size(); i++) {
      if (shown.get(i) instanceof Heading) {
        heads.add(i);
      }
    }
    boolean titled = !shown.isEmpty() && shown.get(0) instanceof Heading;
    if (!titled || shown.size() != piece.size() - comments(piece) || !isFew(heads.size())) {
      return 0;
    }
    int level = ((Heading) shown.get(heads.get(0))).getLevel();
    boolean alike =
        level > ((Heading) shown.get(0)).getLevel()
            && Nodes.words(shown.subList(1, heads.get(0))) <= MOST_LEAD;
    for (int i = 0; alike && i < heads.size(); i++) {
      int end = i + 1 < heads.size() ? heads.get(i + 1) : shown.size();
      List<Node> part = shown.subList(heads.get(i) + 1, end);
      alike = ((Heading) shown.get(heads.get(i))).getLevel() == level && isNarrow(part);
    }
    return alike ? level : 0;
  }

  private static boolean isFew(int heads) {
    return heads >= 2 && heads <= MOST;
  }

  private static long comments(List<Node> piece) {
    return piece.stream().filter(n -> n instanceof HtmlBlock && !Nodes.isShown(n)).count();
  }

  private static boolean isNarrow(List<Node> part) {
    boolean wide =
        part.stream().anyMatch(n -> n instanceof TableBlock || n instanceof FencedCodeBlock);
    return !part.isEmpty() && !wide && Nodes.words(part) <= MOST_WORDS;
  }
}
