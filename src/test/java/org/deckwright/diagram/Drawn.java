package org.deckwright.diagram;

import java.util.ArrayList;
import java.util.List;
import org.deckwright.geom.Rect;
import org.deckwright.scene.Line;
import org.deckwright.scene.Mark;
import org.deckwright.scene.Paragraph;
import org.deckwright.scene.Run;
import org.deckwright.scene.TextBlock;

/** What stands in a picture: the boxes of its marks, and each text with the box of its ink. */
final class Drawn implements Mark.Visitor<Boolean> {
  /** A text as drawn: its words, the box of its letters, and whether it decorates. */
  record Words(String text, Rect ink) {}

  private final List<Rect> boxes = new ArrayList<>();
  private final List<Words> words = new ArrayList<>();

  static Drawn of(List<Mark> marks) {
    Drawn d = new Drawn();
    marks.forEach(m -> m.accept(d));
    return d;
  }

  List<Rect> boxes() {
    return boxes;
  }

  List<Words> words() {
    return words;
  }

  private void add(TextBlock block) {
    double left = Double.MAX_VALUE;
    double right = -Double.MAX_VALUE;
    double top = Double.MAX_VALUE;
    double bottom = -Double.MAX_VALUE;
    for (Paragraph p : block.paragraphs()) {
      for (Line l : p.lines()) {
        double size = l.runs().stream().mapToDouble(Run::size).max().orElse(0);
        left = Math.min(left, l.x());
        right = Math.max(right, l.x() + l.width());
        top = Math.min(top, l.baseline() - 0.66 * size);
        bottom = Math.max(bottom, l.baseline() + 0.1 * size);
      }
    }
    words.add(new Words(block.text(), Rect.between(left, top, Math.max(left, right), bottom)));
  }

  @Override
  public Boolean group(Mark.Group m) {
    m.children().forEach(c -> c.accept(this));
    return true;
  }

  @Override
  public Boolean text(Mark.Text m) {
    add(m.block());
    return true;
  }

  @Override
  public Boolean shape(Mark.Shape m) {
    boxes.add(m.box());
    m.text().ifPresent(this::add);
    return true;
  }

  @Override
  public Boolean connector(Mark.Connector m) {
    boxes.add(m.box());
    return true;
  }

  @Override
  public Boolean picture(Mark.Picture m) {
    boxes.add(m.box());
    return true;
  }

  @Override
  public Boolean table(Mark.Table m) {
    boxes.add(m.box());
    m.rows().forEach(r -> r.cells().forEach(c -> c.text().ifPresent(this::add)));
    return true;
  }

  @Override
  public Boolean chart(Mark.Chart m) {
    boxes.add(m.box());
    m.shapes().forEach(s -> boxes.add(s.box()));
    return true;
  }
}
