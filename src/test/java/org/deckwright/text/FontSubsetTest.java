package org.deckwright.text;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.Font;
import java.awt.font.FontRenderContext;
import java.awt.font.GlyphVector;
import java.awt.font.TextAttribute;
import java.awt.geom.Area;
import java.awt.geom.Rectangle2D;
import java.io.ByteArrayInputStream;
import java.util.Map;
import java.util.NavigableSet;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

class FontSubsetTest {
  private static final FontRenderContext EXACT = new FontRenderContext(null, true, true);

  @Test
  void drawsTheSameLettersAsTheWholeFace() throws Exception {
    for (String name : FontBook.bundled().names()) {
      Face face = FontBook.bundled().face(name);
      String text = name.startsWith("Noto") ? "Åäé 锯齿状智能，“AI”" : "Åäé Ö ö fi → AVAToi";
      Font whole = face.awt().deriveFont(100f);
      Font part = font(subset(face, text)).deriveFont(100f);
      for (int cp : text.codePoints().toArray()) {
        String letter = Character.toString(cp);
        if (face.has(cp)) {
          GlyphVector expected = whole.createGlyphVector(EXACT, letter);
          GlyphVector actual = part.createGlyphVector(EXACT, letter);
          assertEquals(width(expected), width(actual), 0.01, name + " " + letter);
          assertSame(expected.getOutline().getBounds2D(), actual.getOutline().getBounds2D());
        }
      }
    }
  }

  @Test
  void ownOutlinesAreThoseOfTheFontSystem() {
    Face face = FontBook.bundled().face("SourceSansPro-Bold");
    TrueType font = new TrueType(face.bytes());
    for (char c : "gÅ%@é&".toCharArray()) {
      int glyph = new CharacterMap(font).glyph(c);
      Area ours = new Area(new GlyphOutlines(font).of(glyph).shape());
      Rectangle2D theirs =
          face.awt()
              .deriveFont((float) font.unitsPerEm())
              .createGlyphVector(EXACT, Character.toString(c))
              .getOutline()
              .getBounds2D();
      assertEquals(theirs.getWidth(), ours.getBounds2D().getWidth(), 1, "width of " + c);
      assertEquals(theirs.getMaxY(), -ours.getBounds2D().getMinY(), 1, "depth of " + c);
    }
  }

  @Test
  void holdsOnlyWhatWasAskedFor() throws Exception {
    Font part = font(subset(FontBook.bundled().face("SourceSansPro-Regular"), "ab"));
    assertTrue(part.canDisplay('a'));
    assertFalse(part.canDisplay('c'));
    assertEquals(3, part.getNumGlyphs());
  }

  @Test
  void isSmall() {
    byte[] part = subset(FontBook.bundled().face("NotoSansSC-Regular"), "锯齿状智能与可验证的奖励");
    assertTrue(part.length < 6000, part.length + " bytes");
  }

  @Test
  void kernsThePairsItWasGiven() throws Exception {
    Face face = FontBook.bundled().face("SourceSansPro-Regular");
    byte[] part =
        FontSubset.of(
            new TrueType(face.bytes()),
            "Part",
            characters("AV"),
            Map.of(new FontSubset.Pair('A', 'V'), -0.1));
    Font kerned =
        font(part)
            .deriveFont(1000f)
            .deriveFont(Map.of(TextAttribute.KERNING, TextAttribute.KERNING_ON));
    double plain = (face.advance('A') + face.advance('V')) * 1000;
    GlyphVector glyphs =
        kerned.layoutGlyphVector(EXACT, "AV".toCharArray(), 0, 2, Font.LAYOUT_LEFT_TO_RIGHT);
    assertEquals(plain - 100, width(glyphs), 0.5);
  }

  @Test
  void holdsCharactersBeyondTheFirstPlane() throws Exception {
    Face face = FontBook.bundled().face("DejaVuSans");
    assertTrue(face.has(0x1F604));
    assertTrue(font(subset(face, "a😄")).canDisplay(0x1F604));
  }

  @Test
  void givesTheSameBytesTwice() {
    Face face = FontBook.bundled().face("SourceSansPro-Bold");
    assertArrayEquals(subset(face, "Deckwright"), subset(face, "thgirwkceD"));
  }

  @Test
  void needsNoCharacterAtAll() throws Exception {
    assertEquals(1, font(subset(FontBook.bundled().face("SourceSansPro-Bold"), "")).getNumGlyphs());
  }

  @Test
  void refusesFontsWithoutTrueTypeOutlines() {
    assertThrows(IllegalArgumentException.class, () -> new TrueType(new byte[12]));
  }

  private static byte[] subset(Face face, String text) {
    return FontSubset.of(new TrueType(face.bytes()), "Part", characters(text), Map.of());
  }

  private static NavigableSet<Integer> characters(String text) {
    NavigableSet<Integer> all = new TreeSet<>();
    text.codePoints().forEach(all::add);
    return all;
  }

  private static Font font(byte[] bytes) throws Exception {
    return Font.createFont(Font.TRUETYPE_FONT, new ByteArrayInputStream(bytes));
  }

  private static double width(GlyphVector glyphs) {
    return glyphs.getGlyphPosition(glyphs.getNumGlyphs()).getX();
  }

  private static void assertSame(Rectangle2D expected, Rectangle2D actual) {
    assertEquals(expected.getX(), actual.getX(), 0.05);
    assertEquals(expected.getY(), actual.getY(), 0.05);
    assertEquals(expected.getWidth(), actual.getWidth(), 0.05);
    assertEquals(expected.getHeight(), actual.getHeight(), 0.05);
  }
}
