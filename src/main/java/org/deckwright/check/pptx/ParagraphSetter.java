package org.deckwright.check.pptx;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.apache.poi.sl.usermodel.TextParagraph.TextAlign;
import org.apache.poi.sl.usermodel.TextRun.TextCap;
import org.apache.poi.xslf.usermodel.XSLFTextParagraph;
import org.apache.poi.xslf.usermodel.XSLFTextRun;
import org.deckwright.geom.Rect;
import org.deckwright.scene.Ink;
import org.deckwright.scene.Line;
import org.deckwright.scene.Paragraph;
import org.deckwright.scene.Run;
import org.deckwright.text.Face;
import org.deckwright.text.FontBook;
import org.deckwright.text.LineBreaker;
import org.deckwright.text.ShapedText;
import org.deckwright.text.Span;

/** Breaks a paragraph of a file into measured lines. */
final class ParagraphSetter {
  private static final double SINGLE = 1.2; // Office's single spacing, of the type's size
  private static final double ASCENT = 0.8; // of a line's height
  private static final double USUAL = 18; // where neither run nor master says a size
  private static final double RAISED = 0.66; // size of superscripts
  private static final double LEAST_WIDTH = 1;
  private static final Ink BLACK = new Ink("file", 0, 1);

  private final XSLFTextParagraph source;
  private final double scale;

  /**
   * @param scale what type sizes and spaces are multiplied with
   */
  ParagraphSetter(XSLFTextParagraph source, double scale) {
    this.source = source;
    this.scale = scale;
  }

  /**
   * The paragraph, one for each stretch between its hard line breaks.
   *
   * @param inner the box inside its insets
   * @param width what a line may take; far more than the box's where lines are not broken
   * @param first whether nothing stands above it, so that no space is left
   */
  List<SetParagraph> set(Rect inner, double width, boolean first) {
    List<SetParagraph> out = new ArrayList<>();
    List<List<Part>> stretches = stretches();
    for (int i = 0; i < stretches.size(); i++) {
      double before = i > 0 || first ? 0 : space(source.getSpaceBefore());
      double after = i < stretches.size() - 1 ? 0 : space(source.getSpaceAfter());
      out.add(stretch(stretches.get(i), inner, width, before, after));
    }
    return out;
  }

  /** A run's text with its look. */
  private record Part(String text, Face face, double size, double tracking, Ink ink) {}

  private List<List<Part>> stretches() {
    List<List<Part>> all = new ArrayList<>();
    all.add(new ArrayList<>());
    for (XSLFTextRun run : source.getTextRuns()) {
      String raw = Optional.ofNullable(run.getRawText()).orElse("").replace('\t', ' ');
      List<String> pieces = Arrays.asList(raw.split("[\n\u000b\r]", -1));
      for (int i = 0; i < pieces.size(); i++) {
        if (i > 0) {
          all.add(new ArrayList<>());
        }
        if (!pieces.get(i).isEmpty()) {
          all.get(all.size() - 1).add(part(run, pieces.get(i)));
        }
      }
    }
    return all;
  }

  private Part part(XSLFTextRun run, String text) {
    double full = scale * Optional.ofNullable(run.getFontSize()).orElse(USUAL);
    double size = run.isSuperscript() || run.isSubscript() ? RAISED * full : full;
    String family = Optional.ofNullable(run.getFontFamily()).orElse("");
    boolean capitals = run.getTextCap() == TextCap.ALL;
    return new Part(
        capitals ? text.toUpperCase(Locale.ROOT) : text,
        Substitutes.face(family, run.isBold()),
        Math.max(1, size),
        run.getCharacterSpacing() / Math.max(1, size),
        ink(run));
  }

  /** Of letters painted in several colours the mean one. */
  private static Ink ink(XSLFTextRun run) {
    run.getRPr(true); // POI asks the shape's style only where a run has properties, be they none
    return Fill.of(run.getFontColor()).flatMap(Fill::ink).orElse(BLACK);
  }

  private SetParagraph stretch(
      List<Part> parts, Rect inner, double width, double before, double after) {
    double size = parts.stream().mapToDouble(Part::size).max().orElse(emptySize());
    double leading = leading(size);
    double indent = indent(parts.isEmpty());
    List<Line> lines = new ArrayList<>();
    if (parts.isEmpty()) {
      lines.add(new Line(inner.x(), before + ASCENT * leading, 0, List.of()));
    }
    ShapedText shaped = ShapedText.of(spans(parts), FontBook.bundled());
    double room = Math.max(LEAST_WIDTH, width - indent);
    for (LineBreaker.Range r : new LineBreaker("").lines(shaped, room, LineBreaker.Mode.GREEDY)) {
      if (!parts.isEmpty()) {
        double baseline = before + lines.size() * leading + ASCENT * leading;
        double wide = shaped.width(r.start(), r.end());
        double x = inner.x() + indent + share() * (inner.width() - indent - wide);
        lines.add(new Line(x, baseline, wide, runs(shaped, r, parts)));
      }
    }
    Paragraph paragraph =
        new Paragraph(
            lines,
            align(),
            leading,
            0,
            "",
            Collections.nCopies(lines.size() - 1, " "),
            source.isBullet() && !parts.isEmpty() ? "•" : "");
    return new SetParagraph(paragraph, before + lines.size() * leading + after);
  }

  private static List<Span> spans(List<Part> parts) {
    List<Span> spans = new ArrayList<>();
    for (int i = 0; i < parts.size(); i++) {
      Part p = parts.get(i);
      spans.add(new Span(p.text(), p.face(), p.face(), p.size(), p.tracking(), i));
    }
    return spans;
  }

  private static List<Run> runs(ShapedText shaped, LineBreaker.Range range, List<Part> parts) {
    return shaped.pieces(range.start(), range.end()).stream()
        .map(
            p ->
                new Run(
                    shaped.text().substring(p.start(), p.end()),
                    p.face().name(),
                    p.size(),
                    p.tracking(),
                    parts.get(p.format()).ink(),
                    Optional.empty()))
        .toList();
  }

  private double emptySize() {
    return scale * Optional.ofNullable(source.getDefaultFontSize()).orElse(USUAL);
  }

  /** Spacing is told in per cent of the line, or, below nought, in points. */
  private double leading(double size) {
    double told = Optional.ofNullable(source.getLineSpacing()).orElse(100.0);
    return told < 0 ? -told * scale : SINGLE * size * told / 100;
  }

  private double space(Double told) {
    double value = Optional.ofNullable(told).orElse(0.0);
    return value < 0 ? -value * scale : value / 100 * SINGLE * emptySize();
  }

  private double indent(boolean empty) {
    return empty ? 0 : Math.max(0, Optional.ofNullable(source.getLeftMargin()).orElse(0.0));
  }

  private Paragraph.Align align() {
    TextAlign wanted = Optional.ofNullable(source.getTextAlign()).orElse(TextAlign.LEFT);
    return switch (wanted) {
      case CENTER -> Paragraph.Align.CENTRE;
      case RIGHT -> Paragraph.Align.RIGHT;
      default -> Paragraph.Align.LEFT;
    };
  }

  /** Share of a line's spare width that lies left of it. */
  private double share() {
    return switch (align()) {
      case LEFT -> 0;
      case CENTRE -> 0.5;
      case RIGHT -> 1;
    };
  }
}
