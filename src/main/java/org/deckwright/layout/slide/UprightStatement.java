package org.deckwright.layout.slide;

import org.deckwright.deck.Slide;
import org.deckwright.geom.Rect;
import org.deckwright.layout.Footer;
import org.deckwright.layout.Frame;
import org.deckwright.layout.Heading;
import org.deckwright.layout.Masters;
import org.deckwright.layout.Setting;
import org.deckwright.layout.SlideLayout;
import org.deckwright.layout.SlidePlace;
import org.deckwright.layout.Style;
import org.deckwright.scene.Look;
import org.deckwright.scene.Role;
import org.deckwright.text.LineBreaker.Mode;
import org.deckwright.theme.Zones;

/** One claim on an upright page, large, and the sentences that it comes from. */
final class UprightStatement implements SlideLayout<Slide.Statement> {
  private static final double LEAST_ROOM = 150;

  @Override
  public String master() {
    return Masters.STATEMENT;
  }

  @Override
  public void place(Slide.Statement slide, SlidePlace place, Frame f) {
    Heading.kicker(slide, place, f, master());
    Zones zones = f.theme().zones();
    Look.Placeholder holder = place.placeholder(master(), "title");
    double top = holder.box().y();
    Rect zone =
        Rect.between(zones.left(), top, zones.left() + zones.width(), zones.contentBottom());
    String text = ReadingText.joined(slide.remark(), slide.takeaway());
    double room = Math.max(LEAST_ROOM, ReadingText.place(text, zone, f).height());
    double width = holder.box().width();
    Style style = f.display(slide.title(), f.style("statement"), width, room, Mode.EVEN);
    Setting set = Accented.set(slide.title(), slide.accent(), style, width, f);
    f.put("Statement", Role.TITLE, set, holder);
    Footer.place(slide, place, f, "muted", "ink");
  }
}
