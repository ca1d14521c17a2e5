package org.deckwright.layout.slide;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.deckwright.deck.Slide;
import org.deckwright.geom.Rect;
import org.deckwright.layout.Frame;
import org.deckwright.layout.Heading;
import org.deckwright.layout.Masters;
import org.deckwright.layout.Setting;
import org.deckwright.layout.SlideLayout;
import org.deckwright.layout.SlidePlace;
import org.deckwright.layout.Style;
import org.deckwright.scene.Outline;
import org.deckwright.scene.Paragraph.Align;
import org.deckwright.scene.Role;
import org.deckwright.scene.Stroke;
import org.deckwright.text.LineBreaker.Mode;

/** Code of the source, in a window, line for line. */
final class CodePage implements SlideLayout<Slide.Code> {
  private static final double INSET = 18;
  private static final double LARGEST = 22; // a few lines are read from the last row
  private static final double ALONE = 26; // where nothing stands below them
  private static final double SPREAD = 0.66; // of the zone, the least that a window alone takes

  @Override
  public String master() {
    return Masters.PICTURE;
  }

  @Override
  public void place(Slide.Code slide, SlidePlace place, Frame f) {
    Rect zone = Heading.place(slide, place, f, master(), false);
    draw(slide, zone, SPREAD * zone.height(), f);
  }

  /** The window with its lines, in the largest size that the zone allows. */
  static void draw(Slide.Code slide, Rect zone, Frame f) {
    draw(slide, zone, 0, f);
  }

  /** How high the window is where only its width is given. */
  static double height(Slide.Code slide, double width, Frame f) {
    return height(lines(slide, new Rect(0, 0, width, Double.MAX_VALUE), LARGEST, f)) + 2 * INSET;
  }

  /** How high the window is with its lines in the smallest size. */
  static double least(Slide.Code slide, double width, Frame f) {
    Style base = f.style("code");
    List<String> lines = kept(slide);
    return height(set(lines, base.withSize(base.floor()), width - 2 * INSET, f)) + 2 * INSET;
  }

  private static List<String> kept(Slide.Code slide) {
    return slide.code().stripTrailing().lines().map(l -> l.replace("\t", "    ")).toList();
  }

  private static void draw(Slide.Code slide, Rect zone, double least, Frame f) {
    List<Frame.Para> paras = lines(slide, zone, least > 0 ? ALONE : LARGEST, f);
    double height = height(paras);
    if (height + 2 * INSET > zone.height()) {
      f.overflow();
    }
    if (!paras.isEmpty()) {
      double window = Math.min(zone.height(), Math.max(least, height + 2 * INSET));
      draw(f, new Rect(zone.x(), zone.y(), zone.width(), window), paras, height);
    }
  }

  /** The lines in the largest size in which none is broken and all stand in the zone. */
  private static List<Frame.Para> lines(Slide.Code slide, Rect zone, double largest, Frame f) {
    List<String> lines = kept(slide);
    Style base = f.style("code");
    double most = f.theme().zones().isUpright() ? base.size() : Math.max(largest, base.size());
    for (double size = most; ; size--) {
      List<Frame.Para> paras = set(lines, base.withSize(size), zone.width() - 2 * INSET, f);
      boolean wide = paras.stream().map(Frame.Para::setting).anyMatch(s -> s.lines() > 1);
      if (size <= base.floor() || height(paras) + 2 * INSET <= zone.height() && !wide) {
        return paras;
      }
    }
  }

  private static List<Frame.Para> set(List<String> lines, Style style, double width, Frame f) {
    List<Frame.Para> paras = new ArrayList<>();
    for (String line : lines) {
      String kept = line.isBlank() ? "\u00a0" : line.replace(' ', '\u00a0');
      paras.add(new Frame.Para(f.set(kept, style, width, Mode.FILL), 0));
    }
    return paras;
  }

  private static double height(List<Frame.Para> paras) {
    return paras.stream().mapToDouble(p -> p.setting().height()).sum();
  }

  /** The lines in the middle of the window's height. */
  private static void draw(Frame f, Rect window, List<Frame.Para> paras, double height) {
    f.shape(
        "Window",
        Outline.roundRect(window, 8),
        Optional.of(f.ink("surface")),
        Optional.of(Stroke.solid(f.ink("rule"), 0.75)));
    Setting first = paras.get(0).setting();
    double above = Math.max(INSET, (window.height() - height) / 2);
    f.block(
        "Code",
        Role.BODY,
        paras,
        window.x() + INSET,
        window.y() + above + first.style().ascent(),
        window.width() - 2 * INSET,
        Align.LEFT);
  }
}
