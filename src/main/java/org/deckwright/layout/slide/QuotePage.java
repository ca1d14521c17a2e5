package org.deckwright.layout.slide;

import org.deckwright.deck.Slide;
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

/** Somebody's own words, with a mark that hangs in the margin. */
final class QuotePage implements SlideLayout<Slide.Quote> {
  @Override
  public String master() {
    return Masters.QUOTE;
  }

  @Override
  public String ground() {
    return "sunk";
  }

  @Override
  public void place(Slide.Quote slide, SlidePlace place, Frame f) {
    Heading.kicker(slide, place, f, master());
    Style mark = f.style("big-number").withSize(210);
    QuotationMark.put(42, 213, mark, f);
    Look.Placeholder holder = place.placeholder(master(), "title");
    double width = holder.box().width() - 24;
    Style style = f.display(slide.quote(), f.style("quote"), width, 250, Mode.EVEN);
    Setting set = Accented.set(slide.quote(), slide.accent(), style, width, f);
    Frame.Placed placed = f.put("Quote", Role.TITLE, set, holder);
    double x = holder.box().x();
    double bar = Math.max(placed.baseline() + 70, 340);
    if (!slide.by().isEmpty()) {
      Heading.smallBar(f, x, bar);
      Frame.Placed by =
          f.textAt("By", Role.BODY, slide.by(), f.style("head"), x, bar + 30, width, 1);
      f.textAt(
          "Origin", Role.BODY, slide.origin(), f.style("body"), x, by.baseline() + 25, width, 2);
    }
    Footer.place(slide, place, f, "muted", "ink");
  }
}
