package org.deckwright.layout.slide;

import java.util.ArrayList;
import java.util.List;
import org.deckwright.deck.Item;
import org.deckwright.layout.Frame;
import org.deckwright.layout.Style;
import org.deckwright.scene.Ink;
import org.deckwright.scene.Paragraph.Align;
import org.deckwright.scene.Role;
import org.deckwright.text.LineBreaker.Mode;

/**
 * A point as it is set: its head and its text below, or its text alone in the head's place.
 *
 * @param paras never empty, but for a point without words
 */
record PointText(String name, List<Frame.Para> paras) {
  private static final double SMALLEST = 16;
  private static final double TEXT = 0.75; // of its head's size
  private static final double BELOW_HEAD = 6;

  /**
   * How points are inked.
   *
   * @param main of a head, or of a text without one
   * @param second of the text below a head
   * @param figure of amounts in the main text
   * @param bold whether a text without a head is bold, as heads are
   */
  record Inks(Ink main, Ink second, Ink figure, boolean bold) {
    /** On the page's own ground. */
    static Inks plain(Frame f) {
      return new Inks(f.ink("ink"), f.ink("muted"), f.ink("accent"), false);
    }

    /** On a block in the accent. */
    static Inks block(Frame f) {
      return new Inks(f.ink("on-accent"), f.ink("on-accent"), f.ink("on-accent"), true);
    }
  }

  /** A point with its head, or its text alone, at a size. */
  static PointText of(Item point, double size, double width, Inks inks, Frame f) {
    List<Frame.Para> paras = new ArrayList<>();
    if (!point.label().isEmpty()) {
      Style head = f.style("head-large").withSize(size).withInk(inks.main());
      paras.add(new Frame.Para(f.set(point.label(), head, width, Mode.EVEN), 0));
    }
    if (!point.text().isEmpty()) {
      boolean alone = paras.isEmpty();
      Style lead = f.style("lead").withSize(alone ? size : Math.max(SMALLEST, size * TEXT));
      Style text = alone && inks.bold() ? lead.bold() : lead;
      Style inked = text.withInk(alone ? inks.main() : inks.second());
      var parts =
          alone
              ? Amounts.marked(Linked.parts(point.text(), inked), inks.figure())
              : Linked.parts(point.text(), inked);
      paras.add(new Frame.Para(f.setter().set(parts, width, Mode.EVEN), alone ? 0 : BELOW_HEAD));
    }
    String name = point.label().isEmpty() ? point.text() : point.label();
    return new PointText(name, paras);
  }

  double height() {
    return paras.stream().mapToDouble(p -> p.setting().height() + p.gap()).sum();
  }

  /** Whether there are words, none is torn, and none of the paragraphs has more lines. */
  boolean isWhole(int mostLines) {
    return !paras.isEmpty()
        && paras.stream()
            .map(Frame.Para::setting)
            .allMatch(s -> s.isWhole() && s.lines() <= mostLines);
  }

  /** From the top of its box to its first baseline. */
  double ascent() {
    return paras.get(0).setting().style().ascent();
  }

  double size() {
    return paras.get(0).setting().style().size();
  }

  /** Draws it, the top of its first line box at a height. */
  void place(double x, double top, double width, Frame f) {
    f.block(name, Role.BODY, paras, x, top + ascent(), width, Align.LEFT);
  }
}
