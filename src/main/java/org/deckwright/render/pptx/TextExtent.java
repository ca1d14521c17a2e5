package org.deckwright.render.pptx;

import java.util.List;
import org.deckwright.geom.Rect;
import org.deckwright.scene.Line;
import org.deckwright.scene.Look;
import org.deckwright.scene.Paragraph;
import org.deckwright.scene.Run;
import org.deckwright.scene.TextBlock;
import org.deckwright.text.Face;
import org.deckwright.text.FontBook;

/**
 * Where Office must lay a block of text for its lines to stand where they were measured. With exact
 * spacing the first baseline lies at top + leading − descent (docs/formats/pptx.md).
 *
 * @param left and right: ends of the widest line, its bullet's indent included
 */
record TextExtent(double left, double top, double right, double bottom) {

  /** Room for the space at a line's end, which office programs count before they break. */
  private static final double SLACK = 5;

  static TextExtent of(TextBlock block) {
    Paragraph first = block.paragraphs().get(0);
    Paragraph last = block.paragraphs().get(block.paragraphs().size() - 1);
    double left = Double.MAX_VALUE;
    double right = -Double.MAX_VALUE;
    for (Paragraph p : block.paragraphs()) {
      for (Line line : p.lines()) {
        left = Math.min(left, line.x());
        right = Math.max(right, line.x() + line.width());
      }
    }
    return new TextExtent(left, top(first), right, bottom(last));
  }

  /** Top of a paragraph's first line box. */
  static double top(Paragraph p) {
    Line line = p.lines().get(0);
    return line.baseline() - p.leading() + descent(line);
  }

  /** Bottom of a paragraph's last line box. */
  static double bottom(Paragraph p) {
    Line line = p.lines().get(p.lines().size() - 1);
    return line.baseline() + descent(line);
  }

  private static double descent(Line line) {
    return line.runs().stream().mapToDouble(TextExtent::descent).max().orElse(0);
  }

  private static double descent(Run run) {
    return FontBook.bundled().face(run.face()).officeDescent() * run.size();
  }

  /** A placeholder's box as Office must have it: the scene's counts with the face's own descent. */
  static Rect box(Look.Placeholder p) {
    Face face = FontBook.bundled().face(p.style().face());
    double lift = (face.descent() - face.officeDescent()) * p.style().size();
    return p.anchor() == TextBlock.Anchor.TOP ? p.box().translate(0, -lift) : p.box();
  }

  double width() {
    return right - left;
  }

  double height() {
    return bottom - top;
  }

  /** Whether it is a single line. */
  static boolean isLine(TextBlock block) {
    return block.paragraphs().size() == 1 && block.paragraphs().get(0).lines().size() == 1;
  }

  /** The box, moved so that text anchored in it stands right. */
  Rect frame(Rect box, TextBlock block) {
    double height = Math.max(box.height(), height());
    double y =
        switch (block.anchor()) {
          case TOP -> top;
          case MIDDLE -> (top + bottom - height) / 2;
          case BOTTOM -> bottom - height;
        };
    if (block.anchor() == TextBlock.Anchor.TOP) {
      height = Math.max(height(), box.bottom() - top);
    }
    double width = box.width();
    double x =
        switch (block.paragraphs().get(0).align()) {
          case LEFT -> startsBullets(block.paragraphs()) ? hung(box, block) : left;
          case CENTRE -> (left + right - width) / 2;
          case RIGHT -> right - width;
        };
    boolean flush = block.paragraphs().get(0).align() == Paragraph.Align.LEFT;
    double slack = block.paragraphs().stream().anyMatch(p -> p.lines().size() > 1) ? SLACK : 0;
    return new Rect(x, y, flush ? Math.max(0, box.right() + slack - x) : width, height);
  }

  private static boolean startsBullets(List<Paragraph> paragraphs) {
    return paragraphs.stream().anyMatch(p -> !p.bullet().isEmpty());
  }

  /** Bullets hang in the box where it leaves room for them, else before it. */
  private double hung(Rect box, TextBlock block) {
    double size =
        block.paragraphs().get(0).lines().get(0).runs().stream()
            .mapToDouble(Run::size)
            .max()
            .orElse(12);
    return left - box.x() > size / 3 ? box.x() : left - size;
  }
}
