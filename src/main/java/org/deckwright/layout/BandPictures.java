package org.deckwright.layout;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
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
 * another kind than the bands above have. Where none fits, the section's icons stand on panels.
 */
final class BandPictures {
  private static final double GAP = 16;
  private static final int MOST_ICONS = 3;
  private static final int REPEATED = 3;
  private static final double REACH = 1.6;
  private static final int GOOD = 3;

  /** Width of pictures on slides, and heights that are tried for them here. */
  private static final double SLIDE = 864;

  private static final List<Double> HEIGHTS = List.of(190.0, 230.0, 270.0, 310.0, 348.0);

  private final Infographic.SlideArt art;
  private final Pictograms pictograms;
  private final Supplier<Frame> frames;
  private final Supplier<Frame> large;
  private final Map<String, Integer> used = new TreeMap<>();
  private int drawnBands;
  private boolean illustrative;

  /**
   * @param frames for pictures in small places
   * @param large for pictures as slides have them
   */
  BandPictures(
      Infographic.SlideArt art,
      Pictograms pictograms,
      Supplier<Frame> frames,
      Supplier<Frame> large) {
    this.art = art;
    this.pictograms = pictograms;
    this.frames = frames;
    this.large = large;
  }

  /** Draws the band's picture, or icons, and returns the slide that a picture is taken from. */
  Optional<Slide> draw(Frame f, Bands.Band band, Rect zone) {
    Optional<Slide> shown = tried(f, band, zone, false);
    if (shown.isEmpty()) {
      plates(f, band, zone);
    }
    return shown;
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

  /** Icons of what the band speaks of, where it has no picture. */
  void plates(Frame f, Bands.Band band, Rect zone) {
    panels(f, icons(f, band), zone);
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

  /** Icons for what the band speaks of, each once and in one form only. */
  private List<String> icons(Frame f, Bands.Band band) {
    Map<String, String> out = new LinkedHashMap<>();
    for (String word : Bands.words(band)) {
      String icon = pictograms.forWord(word, f.setter().language());
      if (!icon.isEmpty()) {
        out.putIfAbsent(icon.replace("-outline", ""), icon);
      }
    }
    return out.values().stream().limit(MOST_ICONS).toList();
  }

  /** Panels side by side over the whole place, the first in the accent. */
  private void panels(Frame f, List<String> icons, Rect zone) {
    int count = Math.max(1, icons.size());
    double width = (zone.width() - (count - 1) * GAP) / count;
    for (int i = 0; i < count; i++) {
      Rect box = new Rect(zone.x() + i * (width + GAP), zone.y(), width, zone.height());
      boolean main = i == 0 && count > 1;
      f.fill("Panel", Outline.roundRect(box, 8), f.ink(main ? "accent" : "tint"));
      if (icons.isEmpty()) {
        art.motif(f, box.centre(), zone.height() / 2 / REACH - 6, 0);
      } else {
        double size = Math.min(count == 1 ? 128 : 84, zone.height() * 0.62);
        f.icon(icons.get(i), box.centre(), size, f.ink(main ? "on-accent" : "accent"));
      }
    }
  }
}
