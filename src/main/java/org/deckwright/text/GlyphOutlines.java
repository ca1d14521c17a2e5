package org.deckwright.text;

import static org.deckwright.text.TrueType.u16;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;
import org.deckwright.geom.Path;
import org.deckwright.geom.Point;

/** Reads glyphs' outlines, composites included, in font units with y upwards (OpenType, glyf). */
final class GlyphOutlines {
  private static final int DEEPEST = 8;

  private final TrueType font;

  GlyphOutlines(TrueType font) {
    this.font = font;
  }

  /** A point of a contour. */
  private record Knot(double x, double y, boolean onCurve) {
    Knot middle(Knot other) {
      return new Knot((x + other.x) / 2, (y + other.y) / 2, true);
    }

    Point point() {
      return new Point(x, y);
    }
  }

  Path of(int glyph) {
    Path.Builder out = new Path.Builder();
    for (List<Knot> contour : contours(glyph, 0)) {
      if (contour.size() > 1) {
        trace(contour, out);
      }
    }
    return out.build();
  }

  private List<List<Knot>> contours(int glyph, int depth) {
    ByteBuffer data = font.glyph(glyph);
    if (data.capacity() == 0 || depth > DEEPEST) {
      return List.of();
    }
    return data.getShort(0) >= 0 ? simple(data) : composite(data, depth);
  }

  private static List<List<Knot>> simple(ByteBuffer data) {
    int contours = data.getShort(0);
    int points = contours == 0 ? 0 : u16(data, 10 + 2 * (contours - 1)) + 1;
    int[] flags = new int[points];
    int at = 10 + 2 * contours;
    at += 2 + u16(data, at);
    for (int i = 0; i < points; ) {
      int flag = data.get(at++);
      int repeat = (flag & 8) == 0 ? 1 : (data.get(at++) & 0xFF) + 1;
      while (repeat-- > 0) {
        flags[i++] = flag;
      }
    }
    data.position(at);
    int[] x = coordinates(data, flags, 2, 16);
    int[] y = coordinates(data, flags, 4, 32);
    List<List<Knot>> out = new ArrayList<>();
    int from = 0;
    for (int c = 0; c < contours; c++) {
      int to = u16(data, 10 + 2 * c) + 1;
      List<Knot> contour = new ArrayList<>();
      for (int i = from; i < to; i++) {
        contour.add(new Knot(x[i], y[i], (flags[i] & 1) != 0));
      }
      out.add(contour);
      from = to;
    }
    return out;
  }

  /** Differences of one coordinate, summed: one byte with its sign in the flag, two, or none. */
  private static int[] coordinates(ByteBuffer data, int[] flags, int oneByte, int sameOrPositive) {
    int[] out = new int[flags.length];
    int value = 0;
    for (int i = 0; i < flags.length; i++) {
      boolean same = (flags[i] & sameOrPositive) != 0;
      if ((flags[i] & oneByte) != 0) {
        int step = data.get() & 0xFF;
        value += same ? step : -step;
      } else if (!same) {
        value += data.getShort();
      }
      out[i] = value;
    }
    return out;
  }

  private List<List<Knot>> composite(ByteBuffer data, int depth) {
    List<List<Knot>> out = new ArrayList<>();
    for (GlyphPart part : GlyphPart.of(data)) {
      for (List<Knot> contour : contours(part.glyph(), depth + 1)) {
        out.add(contour.stream().map(k -> moved(k, part)).toList());
      }
    }
    return out;
  }

  private static Knot moved(Knot k, GlyphPart p) {
    return new Knot(
        p.xx() * k.x() + p.xy() * k.y() + p.dx(),
        p.yx() * k.x() + p.yy() * k.y() + p.dy(),
        k.onCurve());
  }

  /** Quadratic splines become cubics; two controls in a row have a point of the curve between. */
  private static void trace(List<Knot> contour, Path.Builder out) {
    List<Knot> knots = startingOnCurve(contour);
    Knot start = knots.get(0);
    out.move(start.point());
    Knot here = start;
    for (int i = 1; i <= knots.size(); i++) {
      Knot next = i < knots.size() ? knots.get(i) : start;
      if (next.onCurve()) {
        if (i < knots.size()) {
          out.line(next.point());
        }
        here = next;
      } else {
        Knot after = i + 1 < knots.size() ? knots.get(i + 1) : start;
        Knot end = after.onCurve() ? after : next.middle(after);
        curve(here, next, end, out);
        here = end;
        i += after.onCurve() ? 1 : 0;
      }
    }
    out.close();
  }

  private static List<Knot> startingOnCurve(List<Knot> contour) {
    List<Knot> out = new ArrayList<>();
    for (int i = 0; i < contour.size(); i++) {
      if (contour.get(i).onCurve()) {
        out.addAll(contour.subList(i, contour.size()));
        out.addAll(contour.subList(0, i));
        return out;
      }
    }
    out.add(contour.get(contour.size() - 1).middle(contour.get(0)));
    out.addAll(contour);
    return out;
  }

  private static void curve(Knot from, Knot control, Knot to, Path.Builder out) {
    out.cubic(twoThirds(from, control), twoThirds(to, control), to.point());
  }

  private static Point twoThirds(Knot end, Knot control) {
    return new Point(
        end.x() + (control.x() - end.x()) * 2 / 3, end.y() + (control.y() - end.y()) * 2 / 3);
  }
}
