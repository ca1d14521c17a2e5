package org.deckwright.layout.slide;

import java.util.List;
import java.util.Optional;
import org.deckwright.deck.Slide;
import org.deckwright.geom.Rect;
import org.deckwright.layout.Frame;
import org.deckwright.layout.Heading;
import org.deckwright.layout.Masters;
import org.deckwright.layout.Setting;
import org.deckwright.layout.SlideLayout;
import org.deckwright.layout.SlidePlace;
import org.deckwright.layout.Style;
import org.deckwright.scene.Look;
import org.deckwright.scene.Outline;
import org.deckwright.scene.Paragraph.Align;
import org.deckwright.scene.Role;
import org.deckwright.scene.TextBlock;
import org.deckwright.text.LineBreaker.Mode;
import org.deckwright.theme.Zones;

/** Opens a section: its number on a panel in the accent, its claim, and where the talk stands. */
final class SectionOpener implements SlideLayout<Slide.Section> {
  private static final double PANEL = 320;
  private static final double LEFT = 356;

  @Override
  public String master() {
    return Masters.SECTION;
  }

  @Override
  public void place(Slide.Section slide, SlidePlace place, Frame f) {
    f.fill(
        "Panel",
        Outline.rect(new Rect(0, 0, PANEL, f.theme().zones().page().height())),
        f.ink("accent"));
    Heading.kicker(slide, place, f, master());
    if (slide.section() > 0) {
      Style numeral = f.style("numeral");
      String digits = Integer.toString(slide.section());
      Style fitted = f.display(digits, numeral, PANEL - 60, numeral.leading(), Mode.FILL);
      Setting set = f.set(digits, fitted, PANEL, Mode.FILL);
      f.put("Numeral", Role.DECORATION, set, 40, 492, PANEL - 40, Align.LEFT, TextBlock.Anchor.TOP);
    }
    Look.Placeholder title = place.placeholder(master(), "title");
    Style style =
        f.display(
            slide.title(),
            f.style("section-title"),
            title.box().width(),
            title.box().height(),
            Mode.EVEN);
    Frame.Placed placed =
        f.put(
            "Title",
            Role.TITLE,
            f.set(slide.title(), style, title.box().width(), Mode.EVEN),
            title);
    f.textAt(
        "Text",
        Role.BODY,
        slide.text(),
        f.style("lead"),
        LEFT,
        placed.baseline() + 45,
        Math.min(540, title.box().width()),
        4);
    ticks(slide.section(), place.deck().sections(), f);
  }

  private static void ticks(int current, List<String> names, Frame f) {
    Zones zones = f.theme().zones();
    if (names.size() < 2 || names.size() > 8) {
      return;
    }
    double width = zones.page().width() - zones.right() - LEFT;
    double pitch = (width + 6) / names.size();
    Style style = f.style("caption");
    for (int i = 0; i < names.size(); i++) {
      boolean now = i + 1 == current;
      double x = LEFT + i * pitch;
      String slot = now ? "accent" : i + 1 < current ? "muted" : "rule";
      double height = now ? 3 : 1.5;
      f.shape(
          "Tick " + (i + 1),
          Outline.rect(new Rect(x, 456 - height, pitch - 6, height)),
          Optional.of(f.ink(slot)),
          Optional.empty());
      Style s = now ? style.bold().withInk(f.ink("accent")) : style;
      String name = names.get(i);
      Setting set = f.set(name, s, pitch - 10, Mode.EVEN);
      if (set.lines() <= 3 && set.isWhole()) {
        f.put(
            "Section " + (i + 1),
            Role.CAPTION,
            set,
            x,
            480,
            pitch - 8,
            Align.LEFT,
            TextBlock.Anchor.TOP);
      }
    }
  }
}
