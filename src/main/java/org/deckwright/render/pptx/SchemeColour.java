package org.deckwright.render.pptx;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A theme colour as Office names it, changed step by step (ECMA-376, 20.1.2.3).
 *
 * @param name such as {@code accent1}
 * @param changes in order; may be empty
 */
record SchemeColour(String name, List<Change> changes) {
  private static final double UNIT = 100_000;
  private static final double DEGREE = 60_000;

  SchemeColour {
    changes = List.copyOf(changes);
  }

  /**
   * @param name such as {@code lumMod}
   * @param value in 1000ths of a per cent, or 60,000ths of a degree for the hue
   */
  record Change(String name, int value) {}

  /** The scheme colour, changed until it is the wanted one to 1/255 a channel, if that works. */
  static Optional<SchemeColour> derive(String name, int base, int wanted) {
    if (Hsl.distance(base, wanted) == 0) {
      return Optional.of(new SchemeColour(name, List.of()));
    }
    Hsl from = Hsl.of(base);
    Hsl to = Hsl.of(wanted);
    List<Change> light = lightness(from.lightness(), to.lightness());
    for (boolean tinted : new boolean[] {false, true}) {
      for (boolean turned : new boolean[] {false, true}) {
        List<Change> changes = new ArrayList<>();
        if (turned) {
          changes.add(turn(from.hue(), to.hue()));
        }
        if (tinted) {
          changes.add(saturation(from.saturation(), to.saturation()));
        }
        changes.addAll(light);
        SchemeColour tried = new SchemeColour(name, changes);
        if (Hsl.distance(tried.on(base), wanted) <= 1) {
          return Optional.of(tried);
        }
      }
    }
    return Optional.empty();
  }

  /** Never past the circle's end, nor before its start: LibreOffice stops there, at red. */
  private static Change turn(double from, double to) {
    return new Change("hueOff", (int) Math.round((to - from) * DEGREE));
  }

  private static Change saturation(double from, double to) {
    return from > 0
        ? new Change("satMod", (int) Math.round(to / from * UNIT))
        : new Change("satOff", (int) Math.round(to * UNIT));
  }

  /** Darker by a share, or lighter in the form Office's own palette has. */
  private static List<Change> lightness(double from, double to) {
    if (from == to) {
      return List.of();
    }
    if (to < from) {
      return List.of(new Change("lumMod", (int) Math.round(to / from * UNIT)));
    }
    double share = (1 - to) / (1 - from);
    return List.of(
        new Change("lumMod", (int) Math.round(share * UNIT)),
        new Change("lumOff", (int) Math.round((1 - share) * UNIT)));
  }

  /** What Office shows when the scheme's colour is this one. */
  int on(int base) {
    Hsl c = Hsl.of(base);
    for (Change change : changes) {
      double v = change.value() / UNIT;
      c =
          switch (change.name()) {
            case "hueOff" ->
                new Hsl(
                    (c.hue() + change.value() / DEGREE + 360) % 360, c.saturation(), c.lightness());
            case "satMod" -> new Hsl(c.hue(), c.saturation() * v, c.lightness());
            case "satOff" -> new Hsl(c.hue(), c.saturation() + v, c.lightness());
            case "lumMod" -> new Hsl(c.hue(), c.saturation(), c.lightness() * v);
            case "lumOff" -> new Hsl(c.hue(), c.saturation(), c.lightness() + v);
            default -> throw new IllegalStateException("no change is called " + change.name());
          };
    }
    return c.rgb();
  }
}
