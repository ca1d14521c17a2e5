package org.deckwright.layout.slide;

import org.deckwright.deck.Slide;
import org.deckwright.geom.Rect;
import org.deckwright.layout.Footer;
import org.deckwright.layout.Frame;
import org.deckwright.layout.Heading;
import org.deckwright.layout.Masters;
import org.deckwright.layout.SlideLayout;
import org.deckwright.layout.SlidePlace;
import org.deckwright.layout.Style;
import org.deckwright.scene.Look;
import org.deckwright.scene.Paragraph.Align;
import org.deckwright.scene.Role;
import org.deckwright.text.LineBreaker.Mode;

/**
 * One figure, the sentence that explains it, and, for a share, the hundred squares it is part of.
 */
final class BigNumber implements SlideLayout<Slide.Number> {
  @Override
  public String master() {
    return Masters.NUMBER;
  }

  @Override
  public void place(Slide.Number slide, SlidePlace place, Frame f) {
    Heading.kicker(slide, place, f, master());
    double left = f.theme().zones().left();
    boolean share = slide.share().isPresent();
    double width = share ? 490 : f.theme().zones().width();
    NumberParts.figure(slide, left - 6, 256, width, f);
    Look.Placeholder holder = place.placeholder(master(), "title");
    Frame.Placed said = NumberParts.sentence(slide, 3, holder, f);
    if (!slide.remark().isEmpty()) {
      double bar = Math.max(404, said.baseline() + 36);
      remark(slide.remark(), left, bar, holder.box().width(), f);
    }
    if (share) {
      share(slide, f);
    }
    Footer.place(slide, place, f, "muted", "ink");
  }

  private static void remark(String text, double x, double bar, double width, Frame f) {
    Heading.smallBar(f, x, bar);
    Style remark = f.style("lead").withSize(18).withInk(f.ink("muted"));
    f.textAt("Remark", Role.BODY, text, remark.withLeading(25), x, bar + 34, width, 2);
  }

  private static void share(Slide.Number slide, Frame f) {
    Rect squares = new Rect(912 - 326, 80, 326, 326);
    NumberParts.squares(slide, squares, f);
    f.textAt(
        "Caption",
        Role.CAPTION,
        NumberParts.caption(slide, f),
        f.style("small"),
        squares.x() - 60,
        430,
        squares.width() + 60,
        Align.RIGHT,
        2,
        Mode.EVEN);
  }
}
