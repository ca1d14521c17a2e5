package org.deckwright.text;

import java.awt.Font;
import java.awt.FontFormatException;
import java.awt.font.FontRenderContext;
import java.awt.font.GlyphVector;
import java.awt.font.LineMetrics;
import java.awt.font.TextAttribute;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.ref.SoftReference;
import java.util.Map;

/**
 * A bundled typeface: its bytes, its measures, and what it holds. Loaded when first asked; safe
 * between threads.
 */
public final class Face {
  private static final FontRenderContext EXACT = new FontRenderContext(null, true, true);
  private static final float UNIT = 1000f;

  /** Kerning is looked up below this code point only: ideographs have none. */
  private static final int KERNED_BELOW = 0x2E80;

  /** Characters of the usual Latin languages. */
  private static final int LETTERS = 0x250;

  /** Those of ASCII, of which most pairs are. */
  private static final int PLAIN = 0x80;

  private final String name;
  private final String resource;
  private final double ascent;
  private final double descent;
  private final double officeDescent;
  private final double capHeight;
  private final Measures held = new Measures(LETTERS, c -> awt().canDisplay((int) c) ? 1 : 0);
  private final Measures advances = new Measures(LETTERS, c -> measure((int) c));
  private final Measures kerns = new Measures(PLAIN * PLAIN, this::measurePair);
  private final Measures depths = new Measures(LETTERS, c -> measureDepth((int) c));
  private SoftReference<byte[]> unpacked = new SoftReference<>(null);
  private Font font;

  Face(
      String name,
      String resource,
      double ascent,
      double descent,
      double officeDescent,
      double capHeight) {
    this.name = name;
    this.resource = resource;
    this.ascent = ascent;
    this.descent = descent;
    this.officeDescent = officeDescent;
    this.capHeight = capHeight;
  }

  /** PostScript name, such as {@code SourceSansPro-Bold}. */
  public String name() {
    return name;
  }

  public boolean bold() {
    return name.endsWith("-Bold");
  }

  /** Height above the baseline that line spacing counts with (hhea), in em. */
  public double ascent() {
    return ascent;
  }

  /** Depth below the baseline that line spacing counts with (hhea), in em, positive. */
  public double descent() {
    return descent;
  }

  /**
   * Depth that office programs leave below the baseline when line spacing is exact, in em: measured
   * with LibreOffice, which keeps a fifth of the size free whatever the face says.
   */
  public double officeDescent() {
    return officeDescent;
  }

  /**
   * Height of a capital letter, in em; of Han faces the height of an ideograph above the baseline.
   */
  public double capHeight() {
    return capHeight;
  }

  /**
   * The face for drawing with Java 2D, at 1 pt; bold faces say so in their style, so that SVG
   * writers see it.
   */
  public synchronized Font awt() {
    if (font == null) {
      try (InputStream in = new ByteArrayInputStream(bytes())) {
        Font plain = Font.createFont(Font.TRUETYPE_FONT, in);
        font = bold() ? plain.deriveFont(Font.BOLD) : plain;
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      } catch (FontFormatException e) {
        throw new IllegalStateException("bundled face " + name + " cannot be read", e);
      }
    }
    return font;
  }

  /**
   * The TrueType file, not to be changed. Kept as long as memory allows: unpacking a Chinese face
   * takes as long as drawing a deck.
   */
  public synchronized byte[] bytes() {
    byte[] kept = unpacked.get();
    if (kept == null) {
      try (InputStream in = open()) {
        kept = in.readAllBytes();
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
      unpacked = new SoftReference<>(kept);
    }
    return kept;
  }

  /** Whether it has a glyph for the character. */
  public boolean has(int codePoint) {
    return held.get(codePoint) > 0;
  }

  /** Advance of one character, in em. */
  public double advance(int codePoint) {
    return advances.get(codePoint);
  }

  /**
   * How far the character's outline reaches below the baseline, in em; ideographs all reach as far
   * as the face's fullest.
   */
  public double depth(int codePoint) {
    return codePoint >= KERNED_BELOW ? officeDescent : depths.get(codePoint);
  }

  /** What kerning adds between two characters, in em; mostly zero or negative. */
  public double kern(int left, int right) {
    if (left >= KERNED_BELOW || right >= KERNED_BELOW || left == ' ' || right == ' ') {
      return 0;
    }
    boolean plain = left < PLAIN && right < PLAIN;
    return kerns.get(plain ? left * PLAIN + right : left + 1L << Integer.SIZE | right);
  }

  /**
   * Kerned width of the text at a size, in points; characters that the face lacks count with its
   * blank.
   */
  public double width(String text, double size) {
    double em = 0;
    int previous = -1;
    for (int i = 0; i < text.length(); ) {
      int cp = text.codePointAt(i);
      em += advance(cp) + (previous < 0 ? 0 : kern(previous, cp));
      previous = cp;
      i += Character.charCount(cp);
    }
    return em * size;
  }

  private double measure(int codePoint) {
    Font big = awt().deriveFont(UNIT);
    return big.createGlyphVector(EXACT, Character.toString(codePoint)).getGlyphPosition(1).getX()
        / UNIT;
  }

  private double measurePair(long pair) {
    boolean plain = pair < PLAIN * PLAIN;
    int left = plain ? (int) pair / PLAIN : (int) (pair >> Integer.SIZE) - 1;
    int right = plain ? (int) pair % PLAIN : (int) pair;
    return measurePair(left, right);
  }

  private double measureDepth(int codePoint) {
    Font big = awt().deriveFont(UNIT);
    double bottom =
        big.createGlyphVector(EXACT, Character.toString(codePoint)).getVisualBounds().getMaxY();
    return Math.max(0, bottom) / UNIT;
  }

  private double measurePair(int left, int right) {
    Font big =
        awt().deriveFont(UNIT).deriveFont(Map.of(TextAttribute.KERNING, TextAttribute.KERNING_ON));
    char[] pair = (Character.toString(left) + Character.toString(right)).toCharArray();
    GlyphVector shaped =
        big.layoutGlyphVector(EXACT, pair, 0, pair.length, Font.LAYOUT_LEFT_TO_RIGHT);
    if (shaped.getNumGlyphs() != 2) {
      // A letter and its accent become one glyph: nothing stands between them.
      return 0;
    }
    double together = shaped.getGlyphPosition(2).getX();
    double kern = together / UNIT - advance(left) - advance(right);
    return Math.abs(kern) < 0.0005 ? 0 : kern;
  }

  /** What AWT says about the line, for checking the constants. */
  LineMetrics metrics() {
    return awt().deriveFont(UNIT).getLineMetrics("Hx", EXACT);
  }

  private InputStream open() throws IOException {
    InputStream in = Face.class.getResourceAsStream(resource);
    if (in == null) {
      throw new IOException("bundled face " + name + " is missing from the class path");
    }
    return in;
  }

  @Override
  public String toString() {
    return name;
  }
}
