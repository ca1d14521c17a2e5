package org.deckwright.text;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** The tables of a subset that are made anew (OpenType 1.9, cmap, kern, name, post). */
final class SubsetTables {
  private static final int LAST_OF_PLANE = 0xFFFF;
  private static final int ENGLISH = 0x409;
  private static final int NAMELESS = 0x00030000;

  private SubsetTables() {}

  /** Characters that follow each other and whose glyphs do, too. */
  private record Stretch(int first, int last, int glyph) {}

  /**
   * The character map: segments for the first plane, groups for all where there are others.
   *
   * @param characters glyph of each code point
   */
  static byte[] characterMap(SortedMap<Integer, Integer> characters) {
    List<Stretch> all = stretches(characters);
    List<Stretch> plane = stretches(characters.headMap(LAST_OF_PLANE));
    plane.add(new Stretch(LAST_OF_PLANE, LAST_OF_PLANE, 0));
    boolean further = !characters.isEmpty() && characters.lastKey() > LAST_OF_PLANE;
    byte[] segments = segments(plane);
    Bytes out = new Bytes().i16(0).i16(further ? 2 : 1);
    int at = further ? 20 : 12;
    out.i16(3).i16(1).i32(at);
    if (further) {
      out.i16(3).i16(10).i32(at + segments.length);
    }
    out.all(segments);
    return further ? out.all(groups(all)).toArray() : out.toArray();
  }

  private static List<Stretch> stretches(SortedMap<Integer, Integer> characters) {
    List<Stretch> out = new ArrayList<>();
    for (Map.Entry<Integer, Integer> e : characters.entrySet()) {
      int cp = e.getKey();
      int glyph = e.getValue();
      Stretch last = out.isEmpty() ? new Stretch(-2, -2, -2) : out.get(out.size() - 1);
      if (cp == last.last() + 1 && glyph == last.glyph() + cp - last.first()) {
        out.set(out.size() - 1, new Stretch(last.first(), cp, last.glyph()));
      } else {
        out.add(new Stretch(cp, cp, glyph));
      }
    }
    return out;
  }

  private static byte[] segments(List<Stretch> stretches) {
    int n = stretches.size();
    Bytes out = new Bytes().i16(4).i16(16 + 8 * n).i16(0).i16(2 * n);
    int power = Integer.highestOneBit(n);
    out.i16(2 * power).i16(Integer.numberOfTrailingZeros(power)).i16(2 * (n - power));
    stretches.forEach(s -> out.i16(s.last()));
    out.i16(0);
    stretches.forEach(s -> out.i16(s.first()));
    stretches.forEach(s -> out.i16(s.first() == LAST_OF_PLANE ? 1 : s.glyph() - s.first()));
    stretches.forEach(s -> out.i16(0));
    return out.toArray();
  }

  private static byte[] groups(List<Stretch> stretches) {
    Bytes out = new Bytes().i16(12).i16(0).i32(16 + 12 * stretches.size()).i32(0);
    out.i32(stretches.size());
    stretches.forEach(s -> out.i32(s.first()).i32(s.last()).i32(s.glyph()));
    return out.toArray();
  }

  /**
   * Pair kerning, format 0; empty where no pair has any.
   *
   * @param kerning in em
   * @param unit font units of an em
   */
  static Bytes kerning(
      Map<Integer, Integer> characters, Map<FontSubset.Pair, Double> kerning, int unit) {
    SortedMap<Long, Integer> pairs = new TreeMap<>();
    kerning.forEach(
        (pair, em) -> {
          int units = (int) Math.rint(em * unit);
          boolean known =
              characters.containsKey(pair.left()) && characters.containsKey(pair.right());
          if (units != 0 && known) {
            long left = characters.get(pair.left());
            pairs.put(left << 16 | characters.get(pair.right()), units);
          }
        });
    Bytes out = new Bytes();
    if (!pairs.isEmpty()) {
      out.i16(0).i16(1).i16(0).i16(14 + 6 * pairs.size()).i16(1);
      search(out, pairs.size(), 6);
      pairs.forEach((pair, units) -> out.i32((int) (long) pair).i16(units));
    }
    return out;
  }

  /** The numbers that speed up a search among entries: count, greatest power, its log, the rest. */
  static void search(Bytes out, int count, int size) {
    int power = Integer.highestOneBit(count);
    out.i16(count).i16(size * power);
    out.i16(Integer.numberOfTrailingZeros(power)).i16(size * (count - power));
  }

  /** Family, style, full name and PostScript name, all but the style alike. */
  static byte[] names(String name) {
    byte[] text = name.getBytes(StandardCharsets.UTF_16BE);
    byte[] style = "Regular".getBytes(StandardCharsets.UTF_16BE);
    Bytes out = new Bytes().i16(0).i16(4).i16(6 + 4 * 12);
    for (int id : new int[] {1, 2, 4, 6}) {
      out.i16(3).i16(1).i16(ENGLISH).i16(id);
      out.i16(id == 2 ? style.length : text.length).i16(id == 2 ? text.length : 0);
    }
    return out.all(text).all(style).toArray();
  }

  /** A post table without glyph names. */
  static byte[] namelessGlyphs() {
    return new Bytes().i32(NAMELESS).all(new byte[28]).toArray();
  }
}
