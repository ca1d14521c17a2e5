package org.deckwright.render.pptx;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import org.deckwright.geom.Size;
import org.deckwright.scene.Ink;
import org.deckwright.scene.Look;
import org.deckwright.theme.Theme;
import org.deckwright.theme.Themes;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PaletteTest {
  @ParameterizedTest
  @ValueSource(strings = {"paper", "midnight", "boardroom"})
  void everySlotIsAThemeColourOfTheSameValue(String name) {
    Look look = look(Themes.load(name, Path.of(".")));
    Palette palette = new Palette(look);
    look.slots()
        .forEach(
            (slot, rgb) -> {
              SchemeColour named = palette.named(new Ink(slot, rgb, 1)).orElseThrow();
              int shown = named.on(palette.scheme(named.name()));
              assertTrue(Hsl.distance(shown, rgb) <= 1, slot + " becomes " + named);
            });
  }

  @Test
  void darkThemesTurnGroundAndTextRound() {
    assertTrue(new Palette(look(Themes.load("midnight", Path.of(".")))).isDark());
    assertFalse(new Palette(look(Themes.load("paper", Path.of(".")))).isDark());
  }

  @Test
  void hslGivesEachColourBack() {
    for (int rgb = 0; rgb <= 0xFFFFFF; rgb += 4099) {
      assertEquals(rgb, Hsl.of(rgb).rgb());
    }
  }

  private static Look look(Theme theme) {
    return new Look(
        theme.name(),
        new Size(960, 540),
        theme.colours(),
        new Look.Fonts("Latin", "Han", "Mono"),
        List.of());
  }
}
