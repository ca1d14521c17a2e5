package org.deckwright.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.deckwright.geom.Rect;
import org.deckwright.layout.Frame.Para;
import org.deckwright.layout.Frame.Placed;
import org.deckwright.scene.Look;
import org.deckwright.scene.Mark;
import org.deckwright.scene.Paragraph;
import org.deckwright.scene.Paragraph.Align;
import org.deckwright.scene.Tag;
import org.deckwright.scene.TextBlock;
import org.deckwright.scene.TextBlock.Anchor;

/**
 * Makes marks of texts that are set, by the place of their first baseline.
 *
 * @param marks those of the page, where each new one is added
 */
record TextMarks(List<Mark> marks) {
  /** A text that is so much of its size higher than its placeholder has a box of its own. */
  private static final double OUTGROWN = 0.25;

  Placed put(
      Tag tag, Setting s, double x, double baseline, double width, Align align, Anchor anchor) {
    Rect box = lineBoxes(s, x, baseline, width);
    TextBlock block = new TextBlock(List.of(s.at(x, width, baseline, align)), anchor);
    marks.add(Mark.Text.of(tag, box, block));
    return placed(s, box, baseline);
  }

  /** In a placeholder, whose box it fills; one that it has outgrown keeps its width only. */
  Placed put(Tag tag, Setting s, Look.Placeholder holder) {
    double baseline = s.baselineIn(holder.box(), holder.anchor());
    double most = holder.box().height() + s.style().size() * OUTGROWN;
    return holder.anchor() == Anchor.TOP && s.height() > most
        ? put(tag, s, holder, baseline)
        : put(tag, s, holder, baseline, holder.box(), holder.anchor());
  }

  /** In a placeholder, but at a height of its own. */
  Placed put(Tag tag, Setting s, Look.Placeholder holder, double baseline) {
    Rect home = holder.box();
    Rect box = lineBoxes(s, home.x(), baseline, home.width());
    return put(tag, s, holder, baseline, box, Anchor.TOP);
  }

  private Placed put(
      Tag tag, Setting s, Look.Placeholder holder, double baseline, Rect box, Anchor anchor) {
    Paragraph p = s.at(holder.box().x(), holder.box().width(), baseline, holder.align());
    TextBlock block = new TextBlock(List.of(p), anchor);
    marks.add(new Mark.Text(tag, box, block, Optional.of(holder.name())));
    return placed(s, box, baseline);
  }

  private static Rect lineBoxes(Setting s, double x, double baseline, double width) {
    return new Rect(x, baseline - s.style().ascent(), width, s.height());
  }

  private static Placed placed(Setting s, Rect box, double baseline) {
    double last = baseline + (s.lines() - 1) * s.style().leading();
    return new Placed(box, last, s.lines(), s.width());
  }

  /** Several paragraphs, one below the other, as one text. */
  Placed block(Tag tag, List<Para> paras, double x, double baseline, double width, Align align) {
    List<Paragraph> out = paragraphs(paras, x, baseline, width, align);
    double top = baseline - paras.get(0).setting().style().ascent();
    Rect box = new Rect(x, top, width, height(paras));
    marks.add(Mark.Text.of(tag, box, new TextBlock(out, Anchor.TOP)));
    double last = out.get(out.size() - 1).lastBaseline();
    int lines = paras.stream().mapToInt(p -> p.setting().lines()).sum();
    double widest = paras.stream().mapToDouble(p -> p.setting().width()).max().orElse(0);
    return new Placed(box, last, lines, widest);
  }

  private static double height(List<Para> paras) {
    double gaps = paras.stream().skip(1).mapToDouble(Para::gap).sum();
    return gaps + paras.stream().mapToDouble(p -> p.setting().height()).sum();
  }

  static List<Paragraph> paragraphs(
      List<Para> paras, double x, double baseline, double width, Align align) {
    List<Paragraph> out = new ArrayList<>();
    double top = baseline - paras.get(0).setting().style().ascent();
    for (Para para : paras) {
      Setting s = para.setting();
      double gap = out.isEmpty() ? 0 : para.gap();
      out.add(s.at(x, width, top + gap + s.style().ascent(), align).withSpaceBefore(gap));
      top += gap + s.height();
    }
    return out;
  }
}
