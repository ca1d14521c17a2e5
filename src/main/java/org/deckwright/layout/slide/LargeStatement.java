package org.deckwright.layout.slide;

import java.util.regex.Pattern;
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

  /** Of the largest size, what it may shrink to for the sake of good lines. */
  private static final double ENOUGH = 0.8;

  /** A full-width mark between clauses, which show where a reader of Han script takes breath. */
  private static final Pattern CLAUSES = Pattern.compile("[，；：](?=.)");

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
    Style style = style(slide.title(), width, remark ? 262 : 330, f);
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

  /** As large as the page allows; a little smaller where whole clauses stand in lines then. */
  private static Style style(String title, double width, double height, Frame f) {
    Style largest = f.display(title, f.style("statement"), width, height, Mode.EVEN);
    boolean clauses = CLAUSES.matcher(title).find();
    for (double size = largest.size(); clauses && size >= ENOUGH * largest.size(); size -= 2) {
      Style tried = largest.withSize(size);
      if (endsWithClauses(f.set(title, tried, width, Mode.EVEN))) {
        return tried;
      }
    }
    return largest;
  }

  private static boolean endsWithClauses(Setting set) {
    String text = set.shaped().text();
    return set.ranges().stream()
        .filter(r -> r.next() < text.length())
        .allMatch(r -> r.end() > 0 && "，；：".indexOf(text.charAt(r.end() - 1)) >= 0);
  }
}
