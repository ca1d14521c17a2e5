package org.deckwright.layout.slide;

import org.deckwright.deck.Slide;
import org.deckwright.geom.Point;
import org.deckwright.layout.Frame;
import org.deckwright.layout.Heading;
import org.deckwright.layout.Masters;
import org.deckwright.layout.Setting;
import org.deckwright.layout.SlideLayout;
import org.deckwright.layout.SlidePlace;
import org.deckwright.layout.Style;
import org.deckwright.scene.Look;
import org.deckwright.scene.Paragraph.Align;
import org.deckwright.scene.Role;
import org.deckwright.scene.TextBlock.Anchor;
import org.deckwright.text.LineBreaker.Mode;

/** The cover of an upright deck: the title above, the motif below it. */
final class UprightCover implements SlideLayout<Slide.Title> {
  private static final double TITLE_HEIGHT = 220;

  @Override
  public String master() {
    return Masters.COVER;
  }

  @Override
  public void place(Slide.Title slide, SlidePlace place, Frame f) {
    Heading.kicker(slide, place, f, master());
    Look.Placeholder holder = place.placeholder(master(), "title");
    double width = holder.box().width();
    Style style = f.display(slide.title(), f.style("cover-title"), width, TITLE_HEIGHT, Mode.EVEN);
    Frame.Placed title =
        f.put("Title", Role.TITLE, f.set(slide.title(), style, width, Mode.EVEN), holder);
    double below = title.baseline();
    if (!slide.subtitle().isEmpty()) {
      Style small = f.style("subtitle");
      Style fitted = f.display(slide.subtitle(), small, width, 4 * small.leading(), Mode.EVEN);
      Setting set = f.set(slide.subtitle(), fitted, width, Mode.EVEN);
      double at = title.baseline() + 44;
      below =
          f.put("Subtitle", Role.BODY, set, holder.box().x(), at, width, Align.LEFT, Anchor.TOP)
              .baseline();
    }
    double foot = slide.origin().isEmpty() ? 720 : 676;
    double radius = Math.min(112, (foot - below - 40) / 3.1);
    if (radius > 30) {
      Point centre = new Point(f.theme().zones().page().width() / 2, (below + 24 + foot) / 2);
      Motif.draw(f, centre, radius, place.deck().sections().size());
    }
    if (!slide.origin().isEmpty()) {
      Look.Placeholder at = place.placeholder(master(), "origin");
      Style s = f.style("small");
      Style fitted = f.display(slide.origin(), s, width, s.leading(), Mode.FILL);
      f.put("Origin", Role.BODY, f.set(slide.origin(), fitted, width, Mode.FILL), at);
    }
  }
}
