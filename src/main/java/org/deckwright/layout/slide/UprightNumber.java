package org.deckwright.layout.slide;

import org.deckwright.deck.Slide;
import org.deckwright.geom.Rect;
import org.deckwright.layout.Footer;
import org.deckwright.layout.Frame;
import org.deckwright.layout.Heading;
import org.deckwright.layout.Masters;
import org.deckwright.layout.SlideLayout;
import org.deckwright.layout.SlidePlace;
import org.deckwright.scene.Look;
import org.deckwright.scene.Role;
import org.deckwright.theme.Zones;

/** One figure on an upright page, its sentence, and the squares that a share is part of. */
final class UprightNumber implements SlideLayout<Slide.Number> {
  private static final double FIGURE = 176;
  private static final double SQUARES = 250;

  @Override
  public String master() {
    return Masters.NUMBER;
  }

  @Override
  public void place(Slide.Number slide, SlidePlace place, Frame f) {
    Heading.kicker(slide, place, f, master());
    Zones zones = f.theme().zones();
    Look.Placeholder holder = place.placeholder(master(), "title");
    double width = holder.box().width();
    NumberParts.figure(slide, zones.left() - 4, FIGURE, width, f);
    Frame.Placed said = NumberParts.sentence(slide, 4, holder, f);
    Rect below =
        Rect.between(
            zones.left(), said.baseline() + 28, zones.left() + width, zones.contentBottom());
    Rect rest = ReadingText.place(ReadingText.joined(slide.remark(), slide.takeaway()), below, f);
    squares(slide, rest, f);
    Footer.place(slide, place, f, "muted", "ink");
  }

  private static void squares(Slide.Number slide, Rect zone, Frame f) {
    double caption = slide.caption().isEmpty() ? 0 : 30;
    double side = Math.min(SQUARES, Math.min(zone.width(), zone.height() - caption));
    if (slide.share().isEmpty() || side < 120) {
      return;
    }
    Rect box = new Rect(zone.x(), zone.y(), side, side);
    NumberParts.squares(slide, box, f);
    f.textAt(
        "Caption",
        Role.CAPTION,
        slide.caption(),
        f.style("small"),
        zone.x(),
        box.bottom() + 20,
        zone.width(),
        2);
  }
}
