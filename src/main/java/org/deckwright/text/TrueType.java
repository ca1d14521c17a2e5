package org.deckwright.text;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;

/**
 * A TrueType file with glyph outlines (OpenType 1.9, glyf): its tables, and where each glyph lies.
 * Does not change; safe between threads.
 */
public final class TrueType {
  private static final int DIRECTORY = 12;
  private static final int ENTRY = 16;
  private static final int WINDOWS = 3;
  private static final int ENGLISH = 0x409;
  private static final int FAMILY = 1;

  /** Names that the post table need not spell out. */
  private static final int MACINTOSH_NAMES = 258;

  private final Map<String, ByteBuffer> tables = new TreeMap<>();

  /**
   * Reads the directory; tables are read when asked for.
   *
   * @param file not to be changed afterwards
   */
  public TrueType(byte[] file) {
    ByteBuffer all = ByteBuffer.wrap(file).asReadOnlyBuffer();
    int count = u16(all, 4);
    for (int i = 0; i < count; i++) {
      int entry = DIRECTORY + i * ENTRY;
      byte[] tag = new byte[4];
      all.get(entry, tag);
      tables.put(
          new String(tag, StandardCharsets.ISO_8859_1),
          all.slice(all.getInt(entry + 8), all.getInt(entry + 12)));
    }
    if (!has("glyf") || !has("loca")) {
      throw new IllegalArgumentException("no glyph outlines of TrueType's kind in this file");
    }
  }

  /** The file that is a resource of the class path. */
  static TrueType resource(String path) {
    try (InputStream in = TrueType.class.getResourceAsStream(path)) {
      if (in == null) {
        throw new IllegalStateException("missing from the class path: " + path);
      }
      return new TrueType(in.readAllBytes());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static int u16(ByteBuffer b, int at) {
    return b.getShort(at) & 0xFFFF;
  }

  boolean has(String tag) {
    return tables.containsKey(tag);
  }

  /** The bytes of a table; position 0, big-endian. */
  ByteBuffer table(String tag) {
    ByteBuffer table = tables.get(tag);
    if (table == null) {
      throw new IllegalArgumentException("font has no table " + tag);
    }
    return table.duplicate();
  }

  /** Font units of an em. */
  int unitsPerEm() {
    return u16(table("head"), 18);
  }

  /** Height above the baseline, in font units (hhea). */
  int ascent() {
    return table("hhea").getShort(4);
  }

  int glyphCount() {
    return u16(table("maxp"), 4);
  }

  /** Advance width of a glyph, in font units. */
  int advance(int glyph) {
    return u16(table("hmtx"), 4 * Math.min(glyph, metrics() - 1));
  }

  /** Left side bearing of a glyph, in font units. */
  int bearing(int glyph) {
    int full = metrics();
    int at = glyph < full ? 4 * glyph + 2 : 4 * full + 2 * (glyph - full);
    return table("hmtx").getShort(at);
  }

  private int metrics() {
    return u16(table("hhea"), 34);
  }

  /** A glyph's description; empty for a blank. */
  ByteBuffer glyph(int glyph) {
    if (glyph < 0 || glyph >= glyphCount()) {
      throw new IllegalArgumentException("no glyph " + glyph);
    }
    int start = offset(glyph);
    return table("glyf").slice(start, offset(glyph + 1) - start);
  }

  private int offset(int glyph) {
    ByteBuffer loca = table("loca");
    boolean wide = table("head").getShort(50) == 1;
    return wide ? loca.getInt(4 * glyph) : 2 * u16(loca, 2 * glyph);
  }

  /** The family's English name, such as {@code Source Sans Pro} (name, Windows records). */
  public String family() {
    ByteBuffer name = table("name");
    for (int i = 0; i < u16(name, 2); i++) {
      int at = 6 + 12 * i;
      boolean english = u16(name, at) == WINDOWS && u16(name, at + 4) == ENGLISH;
      if (english && u16(name, at + 6) == FAMILY) {
        byte[] text = new byte[u16(name, at + 8)];
        name.get(u16(name, 4) + u16(name, at + 10), text);
        return new String(text, StandardCharsets.UTF_16BE);
      }
    }
    throw new IllegalArgumentException("font has no English family name");
  }

  /**
   * The glyphs' names, in the order of glyphs (post, format 2); empty strings for those that have a
   * standard Macintosh name.
   */
  List<String> glyphNames() {
    ByteBuffer post = table("post");
    if (post.getInt(0) != 0x20000) {
      throw new IllegalArgumentException("glyphs have no names");
    }
    int count = u16(post, 32);
    List<String> own = new ArrayList<>();
    int at = 34 + 2 * count;
    while (at < post.capacity()) {
      byte[] name = new byte[post.get(at) & 0xFF];
      post.get(at + 1, name);
      own.add(new String(name, StandardCharsets.ISO_8859_1));
      at += 1 + name.length;
    }
    return IntStream.range(0, count)
        .map(i -> u16(post, 34 + 2 * i) - MACINTOSH_NAMES)
        .mapToObj(i -> i < 0 ? "" : own.get(i))
        .toList();
  }
}
