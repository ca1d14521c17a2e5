package org.deckwright.text;

import static org.deckwright.text.TrueType.u16;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;

/**
 * One part of a composite glyph: another glyph, transformed (OpenType, glyf, composite glyph
 * description). Parts placed by matching points, which no bundled face has, are placed at 0.
 *
 * @param at where the number of the glyph stands in the description
 * @param end where the next part begins
 */
record GlyphPart(
    int glyph, int at, int end, double xx, double xy, double yx, double yy, double dx, double dy) {
  private static final int WORDS = 0x0001;
  private static final int OFFSETS = 0x0002;
  private static final int SCALE = 0x0008;
  private static final int MORE = 0x0020;
  private static final int TWO_SCALES = 0x0040;
  private static final int MATRIX = 0x0080;
  private static final int HEADER = 10;
  private static final double F2DOT14 = 16384;

  /** The parts of a composite glyph's description, in order. */
  static List<GlyphPart> of(ByteBuffer data) {
    List<GlyphPart> parts = new ArrayList<>();
    int at = HEADER;
    boolean more = true;
    while (more) {
      more = (u16(data, at) & MORE) != 0;
      GlyphPart part = read(data, at);
      parts.add(part);
      at = part.end();
    }
    return parts;
  }

  private static GlyphPart read(ByteBuffer data, int at) {
    int flags = u16(data, at);
    boolean words = (flags & WORDS) != 0;
    boolean moves = (flags & OFFSETS) != 0;
    double dx = !moves ? 0 : words ? data.getShort(at + 4) : data.get(at + 4);
    double dy = !moves ? 0 : words ? data.getShort(at + 6) : data.get(at + 5);
    int scales = at + (words ? 8 : 6);
    int count = (flags & SCALE) != 0 ? 1 : (flags & TWO_SCALES) != 0 ? 2 : 0;
    count = (flags & MATRIX) != 0 ? 4 : count;
    double[] s = new double[count];
    for (int i = 0; i < count; i++) {
      s[i] = data.getShort(scales + 2 * i) / F2DOT14;
    }
    double xx = count > 0 ? s[0] : 1;
    double yx = count == 4 ? s[1] : 0;
    double xy = count == 4 ? s[2] : 0;
    double yy = count > 1 ? s[count - 1] : xx;
    return new GlyphPart(u16(data, at + 2), at + 2, scales + 2 * count, xx, xy, yx, yy, dx, dy);
  }
}
