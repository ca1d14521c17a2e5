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
  /** Where a statement and its remark have their middle: a little above the page's. */
  private static final double MIDDLE = 262;

  /** Where its first baseline stands at the highest, and its bar at the lowest. */
  private static final double FIRST = 186;

  private static final double LOWEST = 412;

  /** From the last baseline to the bar, from there to the remark's, and what is below that. */
  private static final double BAR = 56;

  private static final double REMARK = 36;
  private static final double LINE = 20;

  /** Width of a remark. */
  private static final double REACH = 680;

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
    double below = remark ? BAR + REMARK + LINE : 0;
    double first = MIDDLE - (set.inkHeight() + below) / 2 + style.capHeight();
    Frame.Placed placed = f.put("Statement", Role.TITLE, set, holder, Math.max(FIRST, first));
    if (remark) {
      double bar = Math.min(LOWEST, placed.baseline() + BAR);
      Heading.smallBar(f, holder.box().x(), bar);
      Style lead = f.style("lead").withInk(f.ink("muted"));
      Setting large = f.set(slide.remark(), lead.withSize(22), REACH, Mode.FILL);
      Style small = lead.withSize(large.lines() > 2 ? 18 : 22);
      double x = holder.box().x();
      f.textAt("Remark", Role.BODY, slide.remark(), small, x, bar + REMARK, REACH, 2);
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
