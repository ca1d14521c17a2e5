package org.deckwright.layout.slide;

import java.util.List;
import org.deckwright.deck.Slide;
import org.deckwright.geom.Point;
import org.deckwright.geom.Rect;
import org.deckwright.layout.Frame;
import org.deckwright.layout.Heading;
import org.deckwright.layout.Masters;
import org.deckwright.layout.SlideLayout;
import org.deckwright.layout.SlidePlace;
import org.deckwright.layout.Style;
import org.deckwright.scene.Outline;
import org.deckwright.scene.Paragraph.Align;
import org.deckwright.scene.Role;
import org.deckwright.scene.Stroke;
import org.deckwright.scene.TextBlock;
import org.deckwright.text.LineBreaker.Mode;
import org.deckwright.theme.Zones;

/** The cover of a business deck: the title at the left, the sections as a list on a deep panel. */
final class CoverPanel implements SlideLayout<Slide.Title> {
  /** Of the panel's width, the radius of what stands on it where there are no sections. */
  private static final double MOTIF = 0.3;

  @Override
  public String master() {
    return Masters.COVER;
  }

  @Override
  public void place(Slide.Title slide, SlidePlace place, Frame f) {
    Zones zones = f.theme().zones();
    double x = zones.column(8) - 12;
    Rect panel = Rect.between(x, 0, zones.page().width(), zones.page().height());
    f.fill("Panel", Outline.rect(panel), f.ink("deep"));
    Heading.kicker(slide, place, f, master());
    CoverText.place(slide, place, f);
    sections(place.deck().sections(), panel, f);
  }

  private static void sections(List<String> names, Rect panel, Frame f) {
    if (names.isEmpty()) {
      double radius = panel.width() * MOTIF;
      Motif.draw(f, panel.centre(), radius, 0, f.ink("deep-fill"), f.ink("deep-accent"));
      return;
    }
    int shown = Math.min(names.size(), 8);
    double page = f.theme().zones().page().height();
    double pitch = Math.min(67, 432.0 / shown);
    double top = (page - shown * pitch) / 2;
    double x = panel.x() + 36;
    double right = panel.right() - f.theme().zones().right();
    Style number = f.style("head-large").withSize(20).withInk(f.ink("deep-accent"));
    Style head = f.style("head").withInk(f.ink("on-deep"));
    Style fitted =
        f.common(
            names.subList(0, shown),
            head,
            right - x - 74,
            Math.max(head.leading(), pitch - 8),
            Mode.FILL);
    f.line("Rule", x, top, right, top, Stroke.solid(f.ink("deep-fill"), 0.75));
    for (int i = 0; i < shown; i++) {
      double middle = top + i * pitch + pitch / 2;
      String name = names.get(i);
      f.textAt(
          "Number " + (i + 1), Role.BODY, Integer.toString(i + 1), number, x, middle + 7, 30, 1);
      Rect row = new Rect(x + 36, middle - pitch / 2 + 2, right - x - 74, pitch - 4);
      f.textIn(name, Role.BODY, name, fitted, row, Align.LEFT, TextBlock.Anchor.MIDDLE, Mode.EVEN);
      f.icon(
          f.pictograms().forWord(name, f.setter().language()),
          new Point(right - 14, middle),
          26,
          f.ink("deep-accent"));
      double y = top + (i + 1) * pitch;
      f.line("Rule", x, y, right, y, Stroke.solid(f.ink("deep-fill"), 0.75));
    }
  }
}
