package org.deckwright.layout;

import java.util.ArrayList;
import java.util.List;
import org.deckwright.geom.Rect;
import org.deckwright.scene.Ink;
import org.deckwright.scene.Line;
import org.deckwright.scene.Paragraph;
import org.deckwright.scene.Run;
import org.deckwright.scene.TextBlock.Anchor;
import org.deckwright.text.LineBreaker;
import org.deckwright.text.ShapedText;

/**
 * A text that is measured and broken, but not placed.
 *
 * @param parts formats of the shaped text's pieces, by number
 * @param isWhole whether every line ends where it may, so that no word was torn
 */
public record Setting(
    ShapedText shaped,
    List<Part> parts,
    List<LineBreaker.Range> ranges,
    String language,
    boolean isWhole) {
  public Setting {
    parts = List.copyOf(parts);
    ranges = List.copyOf(ranges);
  }

  /** The style of its first part, which decides size and leading. */
  public Style style() {
    return parts.get(0).style();
  }

  public int lines() {
    return ranges.size();
  }

  /** The same in other inks, one for each part. */
  public Setting withInks(List<Ink> inks) {
    List<Part> inked = new ArrayList<>();
    for (int i = 0; i < parts.size(); i++) {
      Part p = parts.get(i);
      inked.add(new Part(p.text(), p.style().withInk(inks.get(i)), p.link()));
    }
    return new Setting(shaped, inked, ranges, language, isWhole);
  }

  /** Width of the widest line as drawn, in points. */
  public double width() {
    return ranges.stream().mapToDouble(r -> shaped.width(r.start(), r.end())).max().orElse(0);
  }

  /** Width that must be free for it, whichever face the receiver has. */
  public double room() {
    return ranges.stream().mapToDouble(r -> shaped.room(r.start(), r.end())).max().orElse(0);
  }

  /** Height of its line boxes. */
  public double height() {
    return lines() * style().leading();
  }

  /** From the top of the first line's capitals to the last baseline. */
  public double inkHeight() {
    return (lines() - 1) * style().leading() + style().capHeight();
  }

  /** First baseline in a box: by line boxes at the top, by ink in the middle and at the bottom. */
  public double baselineIn(Rect box, Anchor anchor) {
    return switch (anchor) {
      case TOP -> box.y() + style().ascent();
      case MIDDLE -> box.centre().y() - inkHeight() / 2 + style().capHeight();
      case BOTTOM -> box.bottom() - (lines() - 1) * style().leading();
    };
  }

  /** The paragraph with its first baseline at y, between x and x + width. */
  public Paragraph at(double x, double width, double baseline, Paragraph.Align align) {
    List<Line> lines = new ArrayList<>();
    List<String> glue = new ArrayList<>();
    for (int i = 0; i < ranges.size(); i++) {
      LineBreaker.Range r = ranges.get(i);
      double w = shaped.width(r.start(), r.end());
      double free = width - w;
      double left =
          switch (align) {
            case LEFT -> x;
            case CENTRE -> x + free / 2;
            case RIGHT -> x + free;
          };
      lines.add(new Line(left, baseline + i * style().leading(), w, runs(r)));
      if (i > 0) {
        LineBreaker.Range before = ranges.get(i - 1);
        glue.add(before.end() < r.start() ? " " : "");
      }
    }
    return new Paragraph(lines, align, style().leading(), 0, language, glue, "");
  }

  private List<Run> runs(LineBreaker.Range r) {
    List<Run> runs = new ArrayList<>();
    for (ShapedText.Piece p : shaped.pieces(r.start(), r.end())) {
      Part part = parts.get(p.format());
      runs.add(
          new Run(
              shaped.text().substring(p.start(), p.end()),
              p.face().name(),
              p.size(),
              p.tracking(),
              part.style().ink(),
              part.link()));
    }
    return runs;
  }
}
