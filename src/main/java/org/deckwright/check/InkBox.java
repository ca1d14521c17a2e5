package org.deckwright.check;

import java.util.List;
import java.util.Optional;
import org.deckwright.geom.Rect;
import org.deckwright.scene.Ink;
import org.deckwright.scene.Line;
import org.deckwright.scene.Mark;
import org.deckwright.scene.Role;
import org.deckwright.scene.Run;
import org.deckwright.text.Face;
import org.deckwright.text.FontBook;

/**
 * A line of text as a reader sees it.
 *
 * @param box about what its letters blacken: from the capitals' height to a little below the
 *     baseline
 * @param mark that holds it
 * @param room box of the mark, or of the table's cell that holds it
 * @param ground colour that it stands on; empty where that is a picture
 * @param picture colours that it stands on at places spread over its letters, where a picture shows
 *     at one of them; else empty
 */
record InkBox(Line line, Rect box, Mark mark, Rect room, Optional<Ink> ground, List<Ink> picture) {
  private static final double ABOVE = 0.68;
  private static final double BELOW = 0.12;

  static InkBox of(Line line, Mark mark, Rect room) {
    double size = size(line);
    Rect box =
        Rect.between(
            line.x(),
            line.baseline() - ABOVE * size,
            line.x() + line.width(),
            line.baseline() + below(line));
    return new InkBox(line, box, mark, room, Optional.empty(), List.of());
  }

  /** The same with what it stands on. */
  InkBox on(Optional<Ink> colour, List<Ink> pixels) {
    return new InkBox(line, box, mark, room, colour, List.copyOf(pixels));
  }

  /** How far letters reach below the baseline, if any does; a tail counts only in part. */
  private static double below(Line line) {
    double deepest = 0;
    for (Run run : line.runs()) {
      Face face = FontBook.bundled().face(run.face());
      double depth = run.text().codePoints().mapToDouble(face::depth).max().orElse(0);
      deepest = Math.max(deepest, Math.min(BELOW, depth) * run.size());
    }
    return deepest;
  }

  private static double size(Line line) {
    return line.runs().stream().mapToDouble(Run::size).max().orElse(0);
  }

  /** Largest type on the line, in points. */
  double size() {
    return size(line);
  }

  Role role() {
    return mark.tag().role();
  }

  String shown() {
    String text = line.text().strip();
    int most = 40;
    return text.codePointCount(0, text.length()) > most
        ? text.substring(0, text.offsetByCodePoints(0, most)) + "…"
        : text;
  }
}
