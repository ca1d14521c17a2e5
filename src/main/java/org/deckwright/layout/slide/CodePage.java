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

  @Override
  public String master() {
    return Masters.PICTURE;
  }

  @Override
  public void place(Slide.Code slide, SlidePlace place, Frame f) {
    draw(slide, Heading.place(slide, place, f, master(), false), f);
  }

  /** The window with its lines, in the largest size that the zone allows. */
  static void draw(Slide.Code slide, Rect zone, Frame f) {
    List<String> lines =
        slide.code().stripTrailing().lines().map(l -> l.replace("\t", "    ")).toList();
    double width = zone.width() - 2 * INSET;
    Style base = f.style("code");
    for (double size = base.size(); ; size--) {
      Style style = base.withSize(size);
      List<Frame.Para> paras = new ArrayList<>();
      for (String line : lines) {
        String kept = line.isBlank() ? "\u00a0" : line.replace(' ', '\u00a0');
        paras.add(new Frame.Para(f.set(kept, style, width, Mode.FILL), 0));
      }
      double height = paras.stream().mapToDouble(p -> p.setting().height()).sum();
      boolean wide = paras.stream().map(Frame.Para::setting).anyMatch(s -> s.lines() > 1);
      if (size <= base.floor() || height + 2 * INSET <= zone.height() && !wide) {
        draw(f, zone, paras, height);
        return;
      }
    }
  }

  private static void draw(Frame f, Rect zone, List<Frame.Para> paras, double height) {
    if (height + 2 * INSET > zone.height()) {
      f.overflow();
    }
    if (paras.isEmpty()) {
      return;
    }
    Rect window =
        new Rect(zone.x(), zone.y(), zone.width(), Math.min(zone.height(), height + 2 * INSET));
    f.shape(
        "Window",
        Outline.roundRect(window, 8),
        Optional.of(f.ink("surface")),
        Optional.of(Stroke.solid(f.ink("rule"), 0.75)));
    Setting first = paras.get(0).setting();
    f.block(
        "Code",
        Role.BODY,
        paras,
        window.x() + INSET,
        window.y() + INSET + first.style().ascent(),
        window.width() - 2 * INSET,
        Align.LEFT);
  }
}
