package org.deckwright.check;

import java.util.List;
import java.util.stream.Stream;
import org.deckwright.diag.CheckMessages;
import org.deckwright.scene.Leaves;
import org.deckwright.scene.Line;
import org.deckwright.scene.Mark;
import org.deckwright.scene.Paragraph;
import org.deckwright.scene.Role;

/** A title whose last line is one short word, or one or two ideographs. */
final class OrphanWord implements Rule {
  private static final double SHARE = 0.15; // of the longest line
  private static final int LETTERS = 7;

  @Override
  public RuleCard card() {
    return RuleCard.warning("orphan-word", "one short word alone on a title's last line");
  }

  @Override
  public List<Fault> check(Seen page) {
    return Leaves.of(page.page().marks())
        .filter(m -> m.tag().role() == Role.TITLE)
        .flatMap(OrphanWord::faults)
        .toList();
  }

  private static Stream<Fault> faults(Mark mark) {
    return Leaves.texts(mark)
        .flatMap(held -> held.block().paragraphs().stream())
        .filter(OrphanWord::ends)
        .map(p -> p.lines().get(p.lines().size() - 1).text().strip())
        .map(word -> Fault.of(mark, CheckMessages.orphanWord(word)));
  }

  private static boolean ends(Paragraph paragraph) {
    List<Line> lines = paragraph.lines();
    Line last = lines.get(lines.size() - 1);
    String text = last.text().strip();
    double longest = lines.stream().mapToDouble(Line::width).max().orElse(0);
    return lines.size() > 1
        && !text.isEmpty()
        && text.codePointCount(0, text.length()) <= LETTERS
        && text.indexOf(' ') < 0
        && last.width() < SHARE * longest;
  }
}
