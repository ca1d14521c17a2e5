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

/** Somebody's own words on an upright page, under their mark. */
final class UprightQuote implements SlideLayout<Slide.Quote> {
  private static final double HEIGHT = 380;

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
    Look.Placeholder holder = place.placeholder(master(), "title");
    double x = holder.box().x();
    double width = holder.box().width();
    Style mark = f.style("big-number");
    QuotationMark.put(x - 4, 138, mark, f);
    String quote = QuotationMark.without(slide.quote());
    Style style = f.display(quote, f.style("quote"), width, HEIGHT, Mode.EVEN);
    Setting set = Accented.set(quote, slide.accent(), style, width, f);
    Frame.Placed placed = f.put("Quote", Role.TITLE, set, holder);
    if (!slide.by().isEmpty()) {
      double bar = placed.baseline() + 36;
      Heading.smallBar(f, x, bar);
      Frame.Placed by =
          f.textAt("By", Role.BODY, slide.by(), f.style("head"), x, bar + 28, width, 2);
      f.textAt(
          "Origin", Role.BODY, slide.origin(), f.style("body"), x, by.baseline() + 23, width, 2);
    }
    Footer.place(slide, place, f, "muted", "ink");
  }
}
