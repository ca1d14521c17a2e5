package org.deckwright.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.Font;
import java.awt.font.FontRenderContext;
import java.awt.geom.AffineTransform;
import java.awt.geom.Rectangle2D;
import java.io.InputStream;
import java.util.List;
import java.util.TreeSet;
import org.deckwright.geom.Path;
import org.deckwright.geom.Rect;
import org.junit.jupiter.api.Test;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.materialdesign2.MaterialDesignB;
import org.kordamp.ikonli.materialdesign2.MaterialDesignG;
import org.kordamp.ikonli.materialdesign2.MaterialDesignL;
import org.kordamp.ikonli.materialdesign2.MaterialDesignS;

class IconsTest {
  private final Icons icons = Icons.bundled();

  @Test
  void knowsIconsWithAndWithoutIkonlisPrefix() {
    assertTrue(icons.has("laptop"));
    assertTrue(icons.has("mdi2g-ghost-outline"));
    assertTrue(icons.has("mdi-source-branch"));
    assertTrue(icons.has("Ghost_Outline"));
    assertFalse(icons.has("no-such-icon"));
  }

  @Test
  void outlinesAreTheFontsOwnAtTheirCodePoint() throws Exception {
    for (Ikon ikon :
        List.of(
            MaterialDesignG.GHOST_OUTLINE,
            MaterialDesignL.LAPTOP,
            MaterialDesignS.SOURCE_BRANCH,
            MaterialDesignB.BANK_OUTLINE)) {
      Rectangle2D ours = icons.outline(ikon.getDescription()).shape().getBounds2D();
      Rectangle2D fonts = inAwt(ikon.getCode());
      assertEquals(fonts.getX(), ours.getX(), 0.1, ikon.getDescription());
      assertEquals(fonts.getY(), ours.getY(), 0.1, ikon.getDescription());
      assertEquals(fonts.getMaxX(), ours.getMaxX(), 0.1, ikon.getDescription());
      assertEquals(fonts.getMaxY(), ours.getMaxY(), 0.1, ikon.getDescription());
    }
  }

  @Test
  void everyIconLiesInItsBox() {
    Rect box = new Rect(0, 0, Icons.BOX, Icons.BOX);
    for (String name : icons.names()) {
      Path path = icons.outline(name);
      assertTrue(box.contains(path.bounds(), 0.3), name + " " + path.bounds());
    }
  }

  @Test
  void findsTheNearestName() {
    assertEquals("laptop", icons.nearest("lap-top"));
    assertEquals("ghost-outline", icons.nearest("ghost-outlne"));
    assertEquals("cash-multiple", icons.nearest("money-bag"));
    assertTrue(icons.has(icons.nearest("")));
    assertTrue(icons.has(icons.nearest("zzzzzz")));
  }

  @Test
  void unknownNamesAreABrokenInvariant() {
    assertThrows(IllegalArgumentException.class, () -> icons.outline("no-such-icon"));
  }

  @Test
  void everyWordLeadsToAnIcon() {
    for (String icon : new TreeSet<>(IconWords.bundled().all().values())) {
      assertTrue(icons.has(icon), icon);
    }
  }

  @Test
  void findsAnIconForANounOfTheLabel() {
    assertEquals("check-decagram-outline", icons.forWord("Verifiable rewards", "en"));
    assertEquals("ghost-outline", icons.forWord("Ghosts", "en"));
    assertEquals("layers-outline", icons.forWord("The new app layer", "en"));
    assertEquals("robot-outline", icons.forWord("An agent on your computer", "en"));
    assertEquals("code-tags", icons.forWord("Vibe coding", "en"));
    assertEquals("image-outline", icons.forWord("Words and images", "en"));
    assertEquals("city-variant-outline", icons.forWord("Cities", "en"));
    assertEquals("", icons.forWord("Because of this", "en"));
    assertEquals("", icons.forWord("", "en"));
  }

  @Test
  void findsAnIconForAChineseLabel() {
    assertEquals("check-decagram-outline", icons.forWord("可验证的奖励", "zh-CN"));
    assertEquals("layers-outline", icons.forWord("应用层", "zh-CN"));
    assertEquals("laptop", icons.forWord("本地电脑", "zh-CN"));
    assertEquals("robot-outline", icons.forWord("本地的智能体", "zh-CN"));
    assertEquals("", icons.forWord("层出不穷", "zh-CN"));
  }

  @Test
  void findsNoIconByAWordBesideTheHeadNoun() {
    assertEquals("", icons.forWord("Average of the readings", "en"));
    assertEquals("", icons.forWord("Elevator pitch", "en"));
    assertEquals("", icons.forWord("Teams write code in three of the languages", "en"));
    assertEquals("", icons.forWord("LLM 的崛起", "zh-CN"));
  }

  private static Rectangle2D inAwt(int code) throws Exception {
    String file =
        "/META-INF/resources/materialdesign2/7.4.47/fonts/materialdesignicons-webfont.ttf";
    try (InputStream in = IconsTest.class.getResourceAsStream(file)) {
      Font font = Font.createFont(Font.TRUETYPE_FONT, in).deriveFont(24f);
      return font.createGlyphVector(
              new FontRenderContext(new AffineTransform(), true, true), Character.toString(code))
          .getOutline(0, 21)
          .getBounds2D();
    }
  }
}
