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

/** One claim, as large as the page allows. */
final class LargeStatement implements SlideLayout<Slide.Statement> {
  /** Where a statement without a remark has its middle: a little above the page's. */
  private static final double MIDDLE = 262;

  @Override
  public String master() {
    return Masters.STATEMENT;
  }

  @Override
  public void place(Slide.Statement slide, SlidePlace place, Frame f) {
    Heading.kicker(slide, place, f, master());
    Look.Placeholder holder = place.placeholder(master(), "title");
    double width = holder.box().width();
    boolean remark = !slide.remark().isEmpty();
    Style style =
        f.display(slide.title(), f.style("statement"), width, remark ? 262 : 330, Mode.EVEN);
    Setting set = Accented.set(slide.title(), slide.accent(), style, width, f);
    if (!remark) {
      double first = MIDDLE - set.inkHeight() / 2 + style.capHeight();
      f.put("Statement", Role.TITLE, set, holder, Math.max(186, first));
    } else {
      Frame.Placed placed = f.put("Statement", Role.TITLE, set, holder);
      double bar = Math.max(372, Math.min(412, placed.baseline() + 56));
      Heading.smallBar(f, holder.box().x(), bar);
      Style small = f.style("lead").withSize(18).withInk(f.ink("muted"));
      f.textAt("Remark", Role.BODY, slide.remark(), small, holder.box().x(), bar + 34, 640, 2);
    }
    Footer.place(slide, place, f, "muted", "ink");
  }
}
