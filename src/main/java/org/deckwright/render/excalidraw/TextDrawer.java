package org.deckwright.render.excalidraw;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.deckwright.geom.Rect;
import org.deckwright.render.WebAddress;
import org.deckwright.scene.Line;
import org.deckwright.scene.Paragraph;
import org.deckwright.scene.Run;
import org.deckwright.scene.TextBlock;
import org.deckwright.text.FontBook;

/**
 * Writes text with its line breaks. The board has no bold face and not ours: its plain sans is as
 * wide as Liberation Sans, for which layout has made room.
 */
record TextDrawer(Frame frame) {
  private static final int SANS = 2;
  private static final int MONO = 3;

  /**
   * From a line's middle down to its baseline, in em: half of ascent less descent, as it has them.
   */
  private static final double SANS_DROP = 0.27;

  private static final double MONO_DROP = 0.347;

  /** Larger leading than this is display type. */
  private static final double DISPLAY = 60;

  /** Some text to be set as one element. */
  private record Piece(List<String> lines, Run like, double left, double width, double baseline) {}

  /** All paragraphs of a block, each in an element where it has one look, else a run in each. */
  void draw(TextBlock block, Rect box) {
    for (Paragraph p : block.paragraphs()) {
      Line first = p.lines().get(0);
      if (!p.bullet().isEmpty() && !first.runs().isEmpty()) {
        Run like = first.runs().get(0);
        write(
            p,
            new Piece(List.of(p.bullet()), like, box.x(), like.size(), first.baseline()),
            like.size());
      }
      if (isUniform(p)) {
        write(p, whole(p), room(p, box));
      } else {
        p.lines().forEach(l -> runs(p, l));
      }
    }
  }

  /** The text as the label of a shape, if it has one look; then it moves with the shape. */
  Optional<ObjectNode> label(TextBlock block, Rect box) {
    Paragraph p = block.paragraphs().get(0);
    if (block.paragraphs().size() > 1 || !isUniform(p) || !p.bullet().isEmpty()) {
      return Optional.empty();
    }
    ObjectNode e = write(p, whole(p), box.width());
    return Optional.of(e.put("verticalAlign", block.anchor().name().toLowerCase(Locale.ROOT)));
  }

  /** One line of one look at a place, as charts set it. */
  void plain(String text, Run like, double x, double baseline) {
    Line line = new Line(x, baseline, like.size(), List.of(like.withText(text)));
    Paragraph p =
        new Paragraph(
            List.of(line), Paragraph.Align.LEFT, 1.25 * like.size(), 0, "", List.of(), "");
    write(p, whole(p), Double.MAX_VALUE);
  }

  private static boolean isUniform(Paragraph p) {
    return p.lines().stream()
            .flatMap(l -> l.runs().stream())
            .map(r -> List.of(r.ink(), r.size(), r.link()))
            .distinct()
            .count()
        == 1;
  }

  /** Display type keeps to its own width, as something may stand right beside it. */
  private static double room(Paragraph p, Rect box) {
    boolean display = p.leading() > DISPLAY;
    return display ? width(p) : Math.max(box.width(), width(p));
  }

  private static double width(Paragraph p) {
    return p.lines().stream().mapToDouble(Line::width).max().orElse(0);
  }

  private static Piece whole(Paragraph p) {
    Line first = p.lines().get(0);
    double left = p.lines().stream().mapToDouble(Line::x).min().orElse(first.x());
    Run like = p.lines().stream().flatMap(l -> l.runs().stream()).findFirst().orElseThrow();
    List<String> lines = p.lines().stream().map(Line::text).toList();
    return new Piece(lines, like, left, width(p), first.baseline());
  }

  private void runs(Paragraph p, Line line) {
    double natural = line.runs().stream().mapToDouble(r -> width(r.text(), r, r.size())).sum();
    double factor = Math.min(1, line.width() * 1.06 / Math.max(1, natural));
    double x = line.x();
    for (Run r : line.runs()) {
      double width = factor * width(r.text(), r, r.size());
      if (!r.text().isBlank()) {
        write(p, new Piece(List.of(r.text()), r, x, width, line.baseline()), width);
      }
      x += width;
    }
  }

  /**
   * @param room what the text must not be wider than; wider text is set smaller
   */
  private ObjectNode write(Paragraph p, Piece t, double room) {
    Run like = t.like();
    double natural =
        t.lines().stream().mapToDouble(l -> width(l, like, like.size())).max().orElse(0);
    double size = like.size() * Math.min(1, room / Math.max(0.01, natural));
    double width = natural * size / like.size();
    double leading =
        t.lines().size() == 1 ? Math.min(p.leading(), 1.25 * like.size()) : p.leading();
    double x =
        switch (p.align()) {
          case LEFT -> t.left();
          case CENTRE -> t.left() + (t.width() - width) / 2;
          case RIGHT -> t.left() + t.width() - width;
        };
    double y = t.baseline() - leading / 2 - (isMono(like) ? MONO_DROP : SANS_DROP) * size;
    ObjectNode e = frame.element("text", new Rect(x, y, width, leading * t.lines().size()));
    String text = t.lines().stream().collect(Collectors.joining("\n"));
    e.put("strokeColor", Colours.of(like.ink())).put("text", text).put("originalText", text);
    Frame.number(e, "fontSize", size);
    e.put("fontFamily", isMono(like) ? MONO : SANS).put("textAlign", align(p));
    e.put("verticalAlign", "top").putNull("containerId").put("autoResize", true);
    e.put("lineHeight", Math.rint(leading / size * 10_000) / 10_000);
    like.link().filter(WebAddress::isSafe).ifPresent(a -> e.put("link", a));
    return e;
  }

  private static String align(Paragraph p) {
    return switch (p.align()) {
      case LEFT -> "left";
      case CENTRE -> "center";
      case RIGHT -> "right";
    };
  }

  private static boolean isMono(Run run) {
    return run.face().contains("Mono");
  }

  /** The width that the board's own face will give the text. */
  private static double width(String text, Run like, double size) {
    FontBook book = FontBook.bundled();
    String face = isMono(like) ? like.face() : "LiberationSans-Regular";
    return book.split(text, book.face(face)).stream()
        .mapToDouble(piece -> piece.face().width(piece.text(), size))
        .sum();
  }
}
