package org.deckwright.text;

import static org.deckwright.text.TrueType.u16;

import java.nio.ByteBuffer;

/** Which glyph a font draws a character with (OpenType, cmap, formats 4 and 12). */
final class CharacterMap {
  private static final int WINDOWS = 3;
  private static final int UNICODE = 0;

  private final ByteBuffer table;
  private final boolean groups;

  CharacterMap(TrueType font) {
    ByteBuffer cmap = font.table("cmap");
    int groupsAt = find(cmap, 12);
    int segmentsAt = find(cmap, 4);
    this.groups = groupsAt >= 0;
    int at = groups ? groupsAt : segmentsAt;
    if (at < 0) {
      throw new IllegalArgumentException("font has no Unicode character map");
    }
    this.table = cmap.slice(at, cmap.capacity() - at);
  }

  private static int find(ByteBuffer cmap, int format) {
    for (int i = 0; i < u16(cmap, 2); i++) {
      int platform = u16(cmap, 4 + 8 * i);
      int at = cmap.getInt(8 + 8 * i);
      if ((platform == WINDOWS || platform == UNICODE) && u16(cmap, at) == format) {
        return at;
      }
    }
    return -1;
  }

  /** The glyph; 0 if the font has none. */
  int glyph(int codePoint) {
    return groups ? inGroups(codePoint) : inSegments(codePoint);
  }

  private int inGroups(int codePoint) {
    int low = 0;
    int high = table.getInt(12) - 1;
    while (low <= high) {
      int middle = (low + high) >>> 1;
      int at = 16 + 12 * middle;
      if (codePoint > table.getInt(at + 4)) {
        low = middle + 1;
      } else if (codePoint < table.getInt(at)) {
        high = middle - 1;
      } else {
        return table.getInt(at + 8) + codePoint - table.getInt(at);
      }
    }
    return 0;
  }

  private int inSegments(int codePoint) {
    int doubled = u16(table, 6);
    for (int at = 14; at < 14 + doubled; at += 2) {
      if (codePoint <= u16(table, at)) {
        return inSegment(codePoint, at + 2 + doubled, doubled);
      }
    }
    return 0;
  }

  /**
   * @param at of the segment's first character; its delta and its offset lie a list's length on
   */
  private int inSegment(int codePoint, int at, int doubled) {
    int first = u16(table, at);
    int delta = u16(table, at + doubled);
    int offset = u16(table, at + 2 * doubled);
    if (codePoint < first) {
      return 0;
    }
    if (offset == 0) {
      return codePoint + delta & 0xFFFF;
    }
    int glyph = u16(table, at + 2 * doubled + offset + 2 * (codePoint - first));
    return glyph == 0 ? 0 : glyph + delta & 0xFFFF;
  }
}
