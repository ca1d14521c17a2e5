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
  /** Of the role's size, how large a short quotation may stand. */
  private static final double LARGER = 1.34;

  /** The mark's baseline where the first line stands as high as it may. */
  private static final double MARK = 213;

  private static final double FIRST = 182;

  /** Where quotation and speaker together have their middle: a little above the page's. */
  private static final double MIDDLE = 258;

  /** From the last line to the end of what is said of the speaker. */
  private static final double BY = 110;

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
    Look.Placeholder holder = place.placeholder(master(), "title");
    double width = holder.box().width() - 24;
    boolean signed = !slide.by().isEmpty();
    Style role = f.style("quote");
    Style largest = role.withSize(role.size() * LARGER);
    String quote = QuotationMark.without(slide.quote());
    Style style = f.display(quote, largest, width, signed ? 250 : 300, Mode.EVEN);
    Setting set = Accented.set(quote, slide.accent(), style, width, f);
    double below = signed ? BY : 0;
    double first = MIDDLE - (set.inkHeight() + below) / 2 + style.capHeight();
    double baseline = Math.max(FIRST, first);
    QuotationMark.put(42, MARK + baseline - FIRST, f.style("big-number").withSize(210), f);
    Frame.Placed placed = f.put("Quote", Role.TITLE, set, holder, baseline);
    double x = holder.box().x();
    double bar = Math.max(placed.baseline() + 64, 340);
    if (signed) {
      Heading.smallBar(f, x, bar);
      Frame.Placed by =
          f.textAt("By", Role.BODY, slide.by(), f.style("head"), x, bar + 30, width, 1);
      f.textAt(
          "Origin", Role.BODY, slide.origin(), f.style("body"), x, by.baseline() + 25, width, 2);
    }
    Footer.place(slide, place, f, "muted", "ink");
  }
}
