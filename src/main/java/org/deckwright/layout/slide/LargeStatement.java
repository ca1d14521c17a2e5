package org.deckwright.layout.slide;

import java.util.List;
import java.util.regex.Pattern;
import org.deckwright.deck.Deck;
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

/**
 * One claim, as large as the page allows. The second of two claims that follow each other, and a
 * claim after many other pages, stand on a page of colour, so that the eye sees that something new
 * begins.
 */
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
  private static final double REACH = 760;

  private static final double LARGEST_REMARK = 24;

  /** Of the largest size, what it may shrink to for the sake of good lines. */
  private static final double ENOUGH = 0.8;

  /** A full-width mark between clauses, which show where a reader of Han script takes breath. */
  private static final Pattern CLAUSES = Pattern.compile("[，；：](?=.)");

  /** After as many other pages a claim brings colour by itself. */
  private static final int AMONG = 5;

  private final boolean deep;

  private LargeStatement(boolean deep) {
    this.deep = deep;
  }

  /**
   * The layout of a statement of this deck: a claim within the talk has what supports it beside it,
   * where it does not stand on colour.
   */
  static SlideLayout<Slide.Statement> of(Slide.Statement slide, Deck deck) {
    List<Slide> slides = deck.slides();
    int at = slides.indexOf(slide);
    int since = AMONG; // slides since the last page of colour
    boolean deep = false;
    for (int i = 0; i <= at; i++) {
      boolean second = !deep && i > 0 && slides.get(i - 1) instanceof Slide.Statement;
      boolean last = i + 1 < slides.size() && slides.get(i + 1) instanceof Slide.Closing;
      boolean claim = slides.get(i) instanceof Slide.Statement && !last;
      deep = claim && (second || since >= AMONG) && i > 1;
      since = deep || slides.get(i) instanceof Slide.Section ? 0 : since + 1;
    }
    return !deep && at > 1 && ClaimBeside.suits(slide)
        ? new ClaimBeside()
        : new LargeStatement(deep);
  }

  @Override
  public String master() {
    return deep ? Masters.DEEP_STATEMENT : Masters.STATEMENT;
  }

  @Override
  public String ground() {
    return deep ? "deep" : "ground";
  }

  @Override
  public void place(Slide.Statement slide, SlidePlace place, Frame f) {
    Heading.kicker(slide, place, f, master());
    Look.Placeholder holder = place.placeholder(master(), "title");
    double width = holder.box().width();
    boolean remark = !slide.remark().isEmpty();
    Style style = style(slide.title(), width, remark ? 262 : 330, f);
    String accent = deep ? "deep-accent" : "accent";
    Setting set = Accented.set(slide.title(), slide.accent(), style, accent, width, f);
    double below = remark ? BAR + REMARK + LINE : 0;
    double first = MIDDLE - (set.inkHeight() + below) / 2 + style.capHeight();
    Frame.Placed placed = f.put("Statement", Role.TITLE, set, holder, Math.max(FIRST, first));
    if (remark) {
      double bar = Math.min(LOWEST, placed.baseline() + BAR);
      Heading.smallBar(f, holder.box().x(), bar, deep ? "deep-accent" : "ink");
      Style lead = f.style("lead").withInk(f.ink(deep ? "deep-muted" : "muted"));
      double x = holder.box().x();
      double size = LARGEST_REMARK;
      while (size > 18
          && f.set(slide.remark(), lead.withSize(size), REACH, Mode.FILL).lines() > 2) {
        size--;
      }
      f.textAt("Remark", Role.BODY, slide.remark(), lead.withSize(size), x, bar + REMARK, REACH, 2);
    }
    Footer.place(slide, place, f, deep ? "deep-muted" : "muted", deep ? "on-deep" : "ink");
  }

  /** As large as the page allows; a little smaller where whole clauses stand in lines then. */
  private Style style(String title, double width, double height, Frame f) {
    Style largest =
        f.display(
            title,
            f.style("statement").withInk(f.ink(deep ? "on-deep" : "ink")),
            width,
            height,
            Mode.EVEN);
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
