package org.deckwright.layout.slide;

import org.deckwright.deck.Slide;
import org.deckwright.geom.Rect;
import org.deckwright.layout.Frame;
import org.deckwright.layout.Heading;
import org.deckwright.layout.Masters;
import org.deckwright.layout.SlideLayout;
import org.deckwright.layout.SlidePlace;
import org.deckwright.layout.Style;
import org.deckwright.scene.Role;

/** One figure in a dense deck: the claim as title, its squares at the left, the figure beside. */
final class DenseNumber implements SlideLayout<Slide.Number> {
  private static final double LARGEST = 330;

  /** How much of the squares' height a figure's capitals take beside them. */
  private static final double CAPITAL = 0.34;

  private static final double GAP = 48;
  private static final double CAPTION = 26;

  @Override
  public String master() {
    return Masters.PICTURE;
  }

  @Override
  public void place(Slide.Number slide, SlidePlace place, Frame f) {
    Rect zone = Heading.place(slide, place, f, master(), false);
    Rect beside = zone;
    if (slide.share().isPresent()) {
      Rect squares = squares(slide, zone, f);
      double x = squares.right() + GAP;
      beside = new Rect(x, squares.y(), zone.right() - x, squares.height());
    }
    figure(slide, beside, f);
  }

  /** Draws the share; returns where. */
  private static Rect squares(Slide.Number slide, Rect zone, Frame f) {
    double side = Math.min(LARGEST, zone.height() - CAPTION);
    Rect box = new Rect(zone.x(), zone.y(), side, side);
    NumberParts.squares(slide, box, f);
    f.textAt(
        "Caption",
        Role.CAPTION,
        NumberParts.caption(slide, f),
        f.style("small"),
        box.x(),
        box.bottom() + 20,
        zone.width(),
        1);
    return box;
  }

  /** The figure, and the remark below it; together centred on the squares. */
  private static void figure(Slide.Number slide, Rect room, Frame f) {
    Style number = f.style("big-number");
    double tall = CAPITAL * room.height() / number.face().capHeight();
    Style wanted = number.withSize(Math.max(number.size(), tall)).withLeading(1.1 * tall);
    Style big = NumberParts.oneLine(slide.value(), wanted, room.width(), f);
    double capital = big.size() * big.face().capHeight();
    boolean alone = slide.remark().isEmpty();
    double baseline = room.centre().y() + (alone ? capital / 2 : capital / 4);
    NumberParts.figure(slide, big, room.x() - 3, baseline, room.width(), f);
    if (!alone) {
      Style remark = f.style("lead");
      double width = Math.min(room.width(), 420);
      f.textAt("Remark", Role.BODY, slide.remark(), remark, room.x(), baseline + 46, width, 3);
    }
  }
}
