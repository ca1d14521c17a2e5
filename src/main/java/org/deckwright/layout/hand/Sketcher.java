package org.deckwright.layout.hand;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.deckwright.geom.Affine;
import org.deckwright.geom.Path;
import org.deckwright.geom.Rect;
import org.deckwright.scene.Ink;
import org.deckwright.scene.Mark;
import org.deckwright.scene.Outline;
import org.deckwright.scene.Stroke;

/**
 * Decides how a page's forms are drawn by hand, by their size and by what is on them. Forms come in
 * their drawing order: what lies on a hatched one is solid, lest two hatchings cross, and so is
 * what covers a part of another, lest that show through.
 */
final class Sketcher {
  private static final double MOST_REACH = 1.3;
  private static final double LEAST_WIDTH = 1;
  private static final double OUTLINE = 1.25;

  /** Thinner forms are lines, and smaller ones dots. */
  private static final double THIN = 7;

  /** Lower forms hold too few strokes. */
  private static final double LEAST_HATCHED = 18;

  private static final int MOST_CURVES = 12;

  private static final double ASIDE = 1.6;

  private final Inks inks;
  private final Words words;
  private final boolean hatched;
  private final Rect page;
  private final List<Rect> hatchings = new ArrayList<>();
  private final List<Rect> forms = new ArrayList<>();

  /**
   * @param words what no hatching may run below
   * @param hatched whether there are hatchings at all
   * @param page what lies on it stays on it
   */
  Sketcher(Inks inks, Words words, boolean hatched, Rect page) {
    this.page = page;
    this.inks = inks;
    this.words = words;
    this.hatched = hatched;
  }

  Mark sketch(Mark.Shape m) {
    List<Figure> figures = Figure.of(m.outline().path());
    Rect box = m.outline().path().bounds();
    boolean invisible = m.fill().isEmpty() && m.stroke().isEmpty();
    if (invisible || figures.isEmpty()) {
      return m;
    }
    double thickness = Math.min(box.width(), box.height());
    if (isPictogram(figures) || thickness < THIN) {
      return bent(m, box, thickness);
    }
    return m.fill().isPresent() && m.stroke().isEmpty()
        ? filled(m, figures, m.fill().get())
        : stroked(m, figures);
  }

  /** Whether it is a picture of its own rather than a form: of several figures, or many curves. */
  static boolean isPictogram(List<Figure> figures) {
    return figures.size() != 1
        || figures.get(0).edges().stream().filter(e -> !e.straight()).count() > MOST_CURVES;
  }

  /** A line by hand; its ends stay where they are. */
  Path line(Path path) {
    Rect box = path.bounds();
    PenLine pen = new PenLine(Tremor.of(box, 1), within(box, MOST_REACH));
    List<Path.Segment> out = new ArrayList<>();
    Figure.of(path).forEach(f -> out.addAll(pen.drawn(f).segments()));
    return out.isEmpty() ? path : new Path(out);
  }

  /** The reach that keeps a form on the page, if it lies on it: a line strays four times as far. */
  private double within(Rect box, double reach) {
    if (!page.contains(box, 0)) {
      return reach;
    }
    double across = Math.min(box.x() - page.x(), page.right() - box.right());
    double down = Math.min(box.y() - page.y(), page.bottom() - box.bottom());
    return Math.min(reach, Math.min(across, down) / 4);
  }

  private Mark bent(Mark.Shape m, Rect box, double thickness) {
    double reach = Math.min(0.7, Math.max(0.25, 0.02 * Math.max(thickness, box.width() / 8)));
    Path path = new Warp(box, Tremor.of(box, 1), within(box, reach)).of(m.outline().path());
    return with(m, new Outline.Sketch(path, path), m.stroke());
  }

  /** A form without outline gets one, unless it only covers what lies below. */
  private Mark filled(Mark.Shape m, List<Figure> figures, Ink fill) {
    boolean cover = fill.alpha() == 1 && inks.isGround(fill) && m.text().isEmpty();
    if (cover && !fill.slot().equals("surface")) {
      return m;
    }
    Ink ink = inks.around(fill);
    return with(m, drawn(m, figures, true), Optional.of(Stroke.solid(ink, OUTLINE)));
  }

  private Mark stroked(Mark.Shape m, List<Figure> figures) {
    Stroke s = m.stroke().orElseThrow();
    boolean gap = inks.isGround(s.ink()) || !s.dash().isEmpty();
    Stroke marker = gap ? s : new Stroke(s.ink(), Math.max(LEAST_WIDTH, s.width()), s.dash(), true);
    return with(m, drawn(m, figures, !gap), Optional.of(marker));
  }

  /**
   * @param twice whether the pen goes round a second time
   */
  private Outline.Sketch drawn(Mark.Shape m, List<Figure> figures, boolean twice) {
    Rect box = m.outline().path().bounds();
    double reach =
        within(box, Math.min(MOST_REACH, 0.02 * Math.min(box.width(), box.height()) + 0.25));
    Figure figure = figures.get(0);
    List<Path.Segment> line =
        new ArrayList<>(new PenLine(Tremor.of(box, 1), reach).drawn(figure).segments());
    if (twice && reach > 0.7) {
      Figure again = figure.startingAt(figure.edges().size() / 2);
      line.addAll(new PenLine(Tremor.of(box, 2), reach).drawn(again).segments());
    }
    return new Outline.Sketch(new Path(line), inside(m, figure, box, reach));
  }

  private Path inside(Mark.Shape m, Figure figure, Rect box, double reach) {
    boolean hatching = isHatched(m, box);
    forms.add(box);
    if (hatching) {
      double side = Math.min(box.width(), box.height());
      double gap = Math.max(4.5, Math.min(9, side / 10));
      Path strokes = new Hatching(Tremor.of(box, 3), gap, 0.36 * gap).of(List.of(figure));
      if (!strokes.segments().isEmpty()) {
        hatchings.add(box);
        return strokes;
      }
    }
    Path area = new PenLine(Tremor.of(box, 3), reach).area(figure);
    boolean pale = m.fill().isPresent() && inks.isPale(m.fill().get());
    double aside = pale ? ASIDE * reach : 0;
    return area.transform(new Affine(1, aside, aside));
  }

  /** Only what carries no words: those need a quiet ground. */
  private boolean isHatched(Mark.Shape m, Rect box) {
    return hatched
        && m.fill().isPresent()
        && m.fill().get().alpha() == 1
        && !inks.isGround(m.fill().get())
        && m.text().isEmpty()
        && !words.mark(m.tag().name())
        && Math.min(box.width(), box.height()) >= LEAST_HATCHED
        && forms.stream().noneMatch(o -> o.overlaps(box, 1) && !o.contains(box, 1))
        && hatchings.stream().noneMatch(h -> h.overlaps(box, 1))
        && !words.touch(box);
  }

  private static Mark with(Mark.Shape m, Outline.Sketch sketch, Optional<Stroke> stroke) {
    return new Mark.Shape(
        m.tag(), m.box(), m.outline().drawnAs(sketch), m.fill(), stroke, m.text());
  }
}
