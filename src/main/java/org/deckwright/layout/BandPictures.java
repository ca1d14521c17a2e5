package org.deckwright.layout;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Supplier;
import org.deckwright.deck.Slide;
import org.deckwright.geom.Affine;
import org.deckwright.geom.Insets;
import org.deckwright.geom.Point;
import org.deckwright.geom.Rect;
import org.deckwright.scene.Mark;
import org.deckwright.scene.Outline;
import org.deckwright.scene.Scaled;

/**
 * Chooses for each band the picture of its section that reads best in a small place, and rather
 * another kind than the bands above have. Where none fits, its names stand there as short points,
 * else a sentence.
 */
final class BandPictures {
  private static final int REPEATED = 3;
  private static final double REACH = 1.6;
  private static final int GOOD = 3;

  /** Width of pictures on slides, and heights that are tried for them here. */
  private static final double SLIDE = 864;

  private static final List<Double> HEIGHTS = List.of(190.0, 230.0, 270.0, 310.0, 348.0);

  private final Infographic.SlideArt art;
  private final Supplier<Frame> frames;
  private final Supplier<Frame> large;
  private final Map<String, Integer> used = new TreeMap<>();
  private int drawnBands;
  private boolean illustrative;

  /**
   * @param frames for pictures in small places
   * @param large for pictures as slides have them
   */
  BandPictures(Infographic.SlideArt art, Supplier<Frame> frames, Supplier<Frame> large) {
    this.art = art;
    this.frames = frames;
    this.large = large;
  }

  /** Draws the band's picture, or what stands in for it; tells what of the band is said there. */
  Shown draw(Frame f, Bands.Band band, Rect zone) {
    Optional<Slide> shown = tried(f, band, zone, false);
    return shown.isPresent()
        ? new Shown(shown, Optional.empty())
        : new Shown(shown, BandPoints.draw(f, band, zone));
  }

  /**
   * What a band shows.
   *
   * @param slide that its picture is taken from; empty without one
   * @param sentence that stands in for a picture; empty where there is one, or points
   */
  record Shown(Optional<Slide> slide, Optional<String> sentence) {
    /** The sentences of the band that may stand beside it. */
    List<String> others(Bands.Band band, boolean chinese) {
      return band.sentences(slide, chinese).stream()
          .filter(s -> !sentence.equals(Optional.of(s)))
          .toList();
    }
  }

  /**
   * Draws the best picture of the band that fits; nothing where none does.
   *
   * @param good whether what is hardly a picture, such as a sentence, is left out
   */
  Optional<Slide> tried(Frame f, Bands.Band band, Rect zone, boolean good) {
    for (Slide slide : order(band)) {
      if (good && art.fitness(slide) < GOOD) {
        continue;
      }
      Frame tried = frames.get();
      boolean drawn = art.picture(slide, zone, tried) && !tried.marks().isEmpty();
      if (drawn && !tried.hasOverflow() && inside(tried.marks(), zone)) {
        take(slide, tried, new Affine(1, 0, 0), f);
        return Optional.of(slide);
      }
    }
    return Optional.empty();
  }

  /**
   * Draws the band's best picture as its slide has it, enlarged to a width, as low as it may be.
   *
   * @return its height; 0, with nothing drawn, where none fits
   */
  double wide(Frame f, Bands.Band band, Point at, double width) {
    double scale = width / SLIDE;
    for (Slide slide : order(band)) {
      for (double height : art.isFree(slide) ? HEIGHTS : List.<Double>of()) {
        Rect zone = new Rect(0, 0, SLIDE, height);
        Frame tried = large.get();
        boolean drawn = art.picture(slide, zone, tried) && !tried.marks().isEmpty();
        if (drawn && !tried.hasOverflow() && inside(tried.marks(), zone)) {
          take(slide, tried, new Affine(scale, at.x(), at.y()), f);
          return height * scale;
        }
      }
    }
    return 0;
  }

  private void take(Slide slide, Frame drawn, Affine by, Frame f) {
    used.merge(kind(slide), 1, Integer::sum);
    illustrative |= isIllustrative(slide);
    new Scaled(by, "band" + ++drawnBands + "-").marks(drawn.marks()).forEach(f::add);
  }

  /** Slides with a picture, the best first; none that only says the band's claim again. */
  private List<Slide> order(Bands.Band band) {
    List<Slide> order = new ArrayList<>(band.slides());
    order.removeIf(s -> art.fitness(s) <= 0);
    order.removeIf(s -> s instanceof Slide.Statement && s.title().equals(band.claim()));
    order.sort(Comparator.comparingInt(this::rank).reversed());
    return order;
  }

  /** Whether the band's best picture is better wide than high. */
  boolean isWide(Bands.Band band) {
    return order(band).stream().findFirst().filter(art::isWide).isPresent();
  }

  /** The deck's own mark on a panel, where a band has nothing else to show. */
  void mark(Frame f, Rect zone) {
    f.fill("Panel", Outline.roundRect(zone, 8), f.ink("tint"));
    art.motif(f, zone.centre(), zone.height() / 2 / REACH - 6, 0);
  }

  /** Whether a picture drawn so far shows shapes or lengths that the source does not give. */
  boolean isIllustrative() {
    return illustrative;
  }

  private static boolean isIllustrative(Slide slide) {
    return slide instanceof Slide.OfDiagram d && d.diagram().illustrative()
        || slide instanceof Slide.OfChart c && c.chart().illustrative();
  }

  private int rank(Slide slide) {
    return art.fitness(slide) - REPEATED * used.getOrDefault(kind(slide), 0);
  }

  private static String kind(Slide slide) {
    if (slide instanceof Slide.OfDiagram d) {
      return d.diagram().is();
    }
    return slide instanceof Slide.OfChart c
        ? "chart " + c.chart().is()
        : slide.getClass().getSimpleName();
  }

  private static boolean inside(List<Mark> marks, Rect zone) {
    Rect wide = zone.inset(Insets.of(-12));
    return marks.stream().allMatch(m -> wide.contains(m.box(), 1));
  }
}
