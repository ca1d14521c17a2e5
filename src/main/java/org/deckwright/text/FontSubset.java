package org.deckwright.text;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;

/**
 * A TrueType file that holds only some characters of another: for documents that carry their faces
 * along. It has outlines, widths and pair kerning, but no hints, ligatures or other features. The
 * same input gives the same bytes.
 */
public final class FontSubset {
  /** OpenType, head: what the sum of the whole file is taken from. */
  private static final int MAGIC = 0xB1B0AFBA;

  private static final int WE_HAVE_INSTRUCTIONS = 0x0100;
  private static final int ADJUSTMENT = 8;
  private static final int LOCATIONS = 50;

  private final TrueType font;

  /** New number of each old glyph, in order of the new; 0 is the sign for a missing one. */
  private final Map<Integer, Integer> glyphs = new LinkedHashMap<>();

  private final SortedMap<Integer, Integer> characters = new TreeMap<>();

  private FontSubset(TrueType font, SortedSet<Integer> codePoints) {
    this.font = font;
    CharacterMap map = new CharacterMap(font);
    number(0);
    for (int cp : codePoints) {
      int glyph = map.glyph(cp);
      if (glyph != 0) {
        characters.put(cp, number(glyph));
      }
    }
    List<Integer> open = new ArrayList<>(glyphs.keySet());
    for (int i = 0; i < open.size(); i++) {
      addParts(open.get(i), open);
    }
  }

  /**
   * The part of a font that draws these characters; those that it lacks are left out.
   *
   * @param name PostScript name of the new font
   * @param kerning what is added between two characters, in em; left one first
   */
  public static byte[] of(
      TrueType font, String name, SortedSet<Integer> codePoints, Map<Pair, Double> kerning) {
    FontSubset subset = new FontSubset(font, codePoints);
    return file(subset.tables(name, kerning));
  }

  /** Two characters that follow each other. */
  public record Pair(int left, int right) {}

  private int number(int glyph) {
    glyphs.putIfAbsent(glyph, glyphs.size());
    return glyphs.get(glyph);
  }

  private void addParts(int glyph, List<Integer> open) {
    ByteBuffer data = font.glyph(glyph);
    if (isComposite(data)) {
      for (GlyphPart part : GlyphPart.of(data)) {
        if (!glyphs.containsKey(part.glyph())) {
          number(part.glyph());
          open.add(part.glyph());
        }
      }
    }
  }

  private static boolean isComposite(ByteBuffer data) {
    return data.capacity() > 0 && data.getShort(0) < 0;
  }

  private SortedMap<String, byte[]> tables(String name, Map<Pair, Double> kerning) {
    SortedMap<String, byte[]> tables = new TreeMap<>();
    Bytes outlines = new Bytes();
    Bytes places = new Bytes();
    Bytes metrics = new Bytes();
    for (int glyph : glyphs.keySet()) {
      places.i32(outlines.size());
      outlines.all(outline(glyph)).align();
      metrics.i16(font.advance(glyph)).i16(font.bearing(glyph));
    }
    places.i32(outlines.size());
    tables.put("glyf", outlines.toArray());
    tables.put("loca", places.toArray());
    tables.put("hmtx", metrics.toArray());
    tables.put("head", changed("head", LOCATIONS, 1));
    tables.put("hhea", changed("hhea", 34, glyphs.size()));
    tables.put("maxp", changed("maxp", 4, glyphs.size()));
    tables.put("cmap", SubsetTables.characterMap(characters));
    tables.put("name", SubsetTables.names(name));
    tables.put("post", SubsetTables.namelessGlyphs());
    tables.put("OS/2", copy("OS/2"));
    Bytes pairs = SubsetTables.kerning(characters, kerning, font.unitsPerEm());
    if (pairs.size() > 0) {
      tables.put("kern", pairs.toArray());
    }
    return tables;
  }

  /** A glyph's description without its hints, its parts with their new numbers. */
  private byte[] outline(int glyph) {
    ByteBuffer data = font.glyph(glyph);
    if (data.capacity() == 0) {
      return new byte[0];
    }
    return isComposite(data) ? composite(data) : simple(data);
  }

  private static byte[] simple(ByteBuffer data) {
    int hints = 10 + 2 * data.getShort(0);
    int rest = hints + 2 + TrueType.u16(data, hints);
    byte[] head = new byte[hints];
    byte[] tail = new byte[data.capacity() - rest];
    data.get(0, head);
    data.get(rest, tail);
    return new Bytes().all(head).i16(0).all(tail).toArray();
  }

  private byte[] composite(ByteBuffer data) {
    List<GlyphPart> parts = GlyphPart.of(data);
    byte[] copy = new byte[parts.get(parts.size() - 1).end()];
    data.get(0, copy);
    ByteBuffer out = ByteBuffer.wrap(copy);
    for (GlyphPart part : parts) {
      int flags = part.at() - 2;
      out.putShort(flags, (short) (out.getShort(flags) & ~WE_HAVE_INSTRUCTIONS));
      out.putShort(part.at(), (short) (int) glyphs.get(part.glyph()));
    }
    return copy;
  }

  private byte[] copy(String tag) {
    ByteBuffer table = font.table(tag);
    byte[] copy = new byte[table.capacity()];
    table.get(0, copy);
    return copy;
  }

  private byte[] changed(String tag, int at, int value) {
    byte[] copy = copy(tag);
    ByteBuffer.wrap(copy).putShort(at, (short) value);
    return copy;
  }

  /** Directory and tables, with their sums (OpenType, organization of a font). */
  private static byte[] file(SortedMap<String, byte[]> tables) {
    ByteBuffer.wrap(tables.get("head")).putInt(ADJUSTMENT, 0);
    Bytes directory = new Bytes().i32(0x00010000);
    SubsetTables.search(directory, tables.size(), 16);
    Bytes body = new Bytes();
    int start = 12 + 16 * tables.size();
    int head = 0;
    for (Map.Entry<String, byte[]> table : tables.entrySet()) {
      int at = start + body.size();
      head = table.getKey().equals("head") ? at : head;
      directory.all(table.getKey().getBytes(StandardCharsets.ISO_8859_1));
      directory.i32(sum(table.getValue())).i32(at).i32(table.getValue().length);
      body.all(table.getValue()).align();
    }
    byte[] file = directory.all(body.toArray()).toArray();
    ByteBuffer.wrap(file).putInt(head + ADJUSTMENT, MAGIC - sum(file));
    return file;
  }

  /** Sum of a table's words, the last one filled up with zeros. */
  private static int sum(byte[] bytes) {
    int sum = 0;
    for (int i = 0; i < bytes.length; i++) {
      sum += (bytes[i] & 0xFF) << 8 * (3 - i % 4);
    }
    return sum;
  }
}
