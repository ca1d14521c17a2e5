package org.deckwright.check.pptx;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.poi.sl.usermodel.Insets2D;
import org.apache.poi.sl.usermodel.VerticalAlignment;
import org.apache.poi.xslf.usermodel.XSLFTextParagraph;
import org.apache.poi.xslf.usermodel.XSLFTextShape;
import org.deckwright.geom.Insets;
import org.deckwright.geom.Rect;
import org.deckwright.scene.Line;
import org.deckwright.scene.Paragraph;
import org.deckwright.scene.TextBlock;

/**
 * Sets a shape's text in its box, as office programs do when they open a file: some boxes grow with
 * their text, some set it smaller.
 */
final class TextSetter {
  private static final double STEP = 0.075; // by which type shrinks at a time
  private static final double MOST = 0.8; // that it shrinks by
  private static final double WIDE = 100_000; // as wide as a line that is not broken may get

  /**
   * A text in its place.
   *
   * @param box the shape's, grown where it grows with its text
   */
  record Set(TextBlock block, Rect box) {}

  private final XSLFTextShape shape;

  private TextSetter(XSLFTextShape shape) {
    this.shape = shape;
  }

  static Set set(XSLFTextShape shape, Rect box) {
    return new TextSetter(shape).set(box);
  }

  /** Height that a cell of this width needs, insets included. */
  static double height(XSLFTextShape shape, double width) {
    TextSetter setter = new TextSetter(shape);
    Insets in = setter.insets();
    Rect inner = new Rect(0, 0, width, 0).inset(in);
    return height(setter.paragraphs(inner, 1)) + in.top() + in.bottom();
  }

  /** A text of nothing, for a placeholder that holds none. */
  static TextBlock blank(Rect box) {
    Line line = new Line(box.x(), box.y(), 0, List.of());
    Paragraph none = new Paragraph(List.of(line), Paragraph.Align.LEFT, 0, 0, "", List.of(), "");
    return new TextBlock(List.of(none), TextBlock.Anchor.TOP);
  }

  private Set set(Rect box) {
    Rect inner = box.inset(insets());
    Autofit fit = Autofit.of(shape);
    List<SetParagraph> set = paragraphs(inner, 1);
    for (double s = STEP;
        fit == Autofit.SHRINKS && height(set) > inner.height() && s < MOST;
        s += STEP) {
      set = paragraphs(inner, 1 - s);
    }
    boolean grows = fit == Autofit.GROWS;
    double spare = inner.height() - height(set);
    double y = inner.y() + share() * (grows ? Math.max(0, spare) : spare);
    List<Paragraph> placed = new ArrayList<>();
    for (SetParagraph p : set) {
      placed.add(p.at(y));
      y += p.height();
    }
    Rect grown = grows ? box.union(inked(placed, inner)) : box;
    return new Set(new TextBlock(placed, anchor()), grown);
  }

  private List<SetParagraph> paragraphs(Rect inner, double scale) {
    List<SetParagraph> set = new ArrayList<>();
    double width = shape.getWordWrap() ? inner.width() : WIDE;
    for (XSLFTextParagraph p : shape.getTextParagraphs()) {
      set.addAll(new ParagraphSetter(p, scale).set(inner, width, set.isEmpty()));
    }
    return set;
  }

  private static double height(List<SetParagraph> set) {
    return set.stream().mapToDouble(SetParagraph::height).sum();
  }

  private static Rect inked(List<Paragraph> placed, Rect inner) {
    Rect all = inner;
    for (Paragraph p : placed) {
      for (Line l : p.lines()) {
        all =
            all.union(
                Rect.between(
                    l.x(), l.baseline() - 1, l.x() + l.width(), l.baseline() + p.leading() / 5));
      }
    }
    return all;
  }

  private Insets insets() {
    Insets2D in = shape.getInsets();
    return in == null ? Insets.of(3.6, 7.2) : new Insets(in.top, in.right, in.bottom, in.left);
  }

  private TextBlock.Anchor anchor() {
    VerticalAlignment wanted =
        Optional.ofNullable(shape.getVerticalAlignment()).orElse(VerticalAlignment.TOP);
    return switch (wanted) {
      case MIDDLE -> TextBlock.Anchor.MIDDLE;
      case BOTTOM -> TextBlock.Anchor.BOTTOM;
      default -> TextBlock.Anchor.TOP;
    };
  }

  /** Share of the spare height that lies above the text. */
  private double share() {
    return switch (anchor()) {
      case TOP -> 0;
      case MIDDLE -> 0.5;
      case BOTTOM -> 1;
    };
  }
}
