package org.deckwright.layout.slide;

import org.deckwright.deck.Slide;
import org.deckwright.geom.Rect;
import org.deckwright.layout.Frame;
import org.deckwright.layout.Heading;
import org.deckwright.layout.Masters;
import org.deckwright.layout.SlideLayout;
import org.deckwright.layout.SlidePlace;
import org.deckwright.layout.Style;
import org.deckwright.scene.Look;
import org.deckwright.scene.Outline;
import org.deckwright.scene.Paragraph.Align;
import org.deckwright.scene.Role;
import org.deckwright.scene.TextBlock.Anchor;
import org.deckwright.text.LineBreaker.Mode;

/** Opens a section on an upright page: its number on a panel above, its claim below. */
final class UprightSection implements SlideLayout<Slide.Section> {
  private static final double PANEL = 270;

  @Override
  public String master() {
    return Masters.SECTION;
  }

  @Override
  public void place(Slide.Section slide, SlidePlace place, Frame f) {
    double width = f.theme().zones().page().width();
    f.fill("Panel", Outline.rect(new Rect(0, 0, width, PANEL)), f.ink("accent"));
    Heading.kicker(slide, place, f, master());
    Look.Placeholder holder = place.placeholder(master(), "title");
    double x = holder.box().x();
    double room = holder.box().width();
    if (slide.section() > 0) {
      String digits = Integer.toString(slide.section());
      Style numeral = f.style("numeral");
      Style fitted = f.display(digits, numeral, room, numeral.leading(), Mode.FILL);
      f.put(
          "Numeral",
          Role.DECORATION,
          f.set(digits, fitted, room, Mode.FILL),
          x - 6,
          PANEL - 26,
          room,
          Align.LEFT,
          Anchor.TOP);
    }
    Style style =
        f.display(slide.title(), f.style("section-title"), room, holder.box().height(), Mode.EVEN);
    Frame.Placed placed =
        f.put("Title", Role.TITLE, f.set(slide.title(), style, room, Mode.EVEN), holder);
    f.textAt("Text", Role.BODY, slide.text(), f.style("lead"), x, placed.baseline() + 44, room, 6);
  }
}
