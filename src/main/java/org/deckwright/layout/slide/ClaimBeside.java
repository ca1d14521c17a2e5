package org.deckwright.layout.slide;

import org.deckwright.deck.Slide;
import org.deckwright.geom.Rect;
import org.deckwright.layout.Footer;
import org.deckwright.layout.Frame;
import org.deckwright.layout.Heading;
import org.deckwright.layout.Masters;
import org.deckwright.layout.Setting;
import org.deckwright.layout.SlideLayout;
import org.deckwright.layout.SlidePlace;
import org.deckwright.layout.Style;
import org.deckwright.scene.Look;
import org.deckwright.scene.Outline;
import org.deckwright.scene.Paragraph.Align;
import org.deckwright.scene.Role;
import org.deckwright.scene.TextBlock.Anchor;
import org.deckwright.text.LineBreaker.Mode;
import org.deckwright.theme.Zones;

/**
 * A claim, and beside it on a panel as high as the page what supports it, in letters that are read
 * from the last row: below a claim set as large as the page, a whole sentence is a footnote.
 */
final class ClaimBeside implements SlideLayout<Slide.Statement> {
  /** Where claim and support have their middle: a little above the page's. */
  private static final double MIDDLE = 262;

  /** Of the twelve columns, the first that the panel takes, and the room on both sides of it. */
  private static final int COLUMN = 8;

  private static final double GAP = 36;
  private static final double INSET = 36;

  /**
   * How much wider boxes are than their lines, as office programs count a space at a line's end.
   */
  private static final double SLACK = 16;

  private static final double TALLEST = 330;

  private static final double LARGEST = 60; // a claim
  private static final int LARGE = 28; // its support
  private static final int SMALL = 20;
  private static final int LINES = 9;
  private static final double BAR = 40; // from the small bar to the first baseline

  /** A support shorter than that stands well below its claim. */
  private static final int SHORTEST = 44;

  /** Whether what supports the claim is a sentence that deserves a panel. */
  static boolean suits(Slide.Statement slide) {
    return width(slide.remark()) >= SHORTEST && slide.remark().indexOf('\n') < 0;
  }

  /** In letters, of which a Han character takes two. */
  private static long width(String text) {
    return text.codePoints().map(c -> Character.isIdeographic(c) ? 2 : 1).sum();
  }

  @Override
  public String master() {
    return Masters.STATEMENT;
  }

  @Override
  public void place(Slide.Statement slide, SlidePlace place, Frame f) {
    Zones zones = f.theme().zones();
    double edge = zones.column(COLUMN) - 12;
    Rect panel = Rect.between(edge, 0, zones.page().width(), zones.page().height());
    f.fill("Panel", Outline.rect(panel), f.ink(f.theme().variant("bands")));
    Heading.kicker(slide, place, f, master());
    claim(slide, place, edge - GAP, f);
    support(slide.remark(), edge + INSET, zones.page().width() - zones.right(), f);
    Footer.place(slide, place, f, "muted", "ink");
  }

  private void claim(Slide.Statement slide, SlidePlace place, double right, Frame f) {
    Look.Placeholder wide = place.placeholder(master(), "title");
    Rect box = wide.box();
    double width = right - box.x();
    Style role = f.style("statement").withInk(f.ink("ink"));
    Style largest = role.withSize(Math.min(role.size(), LARGEST));
    Style style = f.display(slide.title(), largest, width, TALLEST, Mode.EVEN);
    Setting set = Accented.set(slide.title(), slide.accent(), style, width, f);
    Look.Placeholder holder = wide.in(new Rect(box.x(), box.y(), width + SLACK, box.height()));
    f.put("Statement", Role.TITLE, set, holder, first(set, 0));
  }

  private static void support(String remark, double x, double right, Frame f) {
    double width = right - x;
    Style lead = f.style("lead").withInk(f.ink("ink"));
    int size = LARGE;
    Setting set = f.set(remark, lead.withSize(size), width, Mode.FILL);
    while (size > SMALL && !(set.isWhole() && set.lines() <= LINES && set.height() <= TALLEST)) {
      size--;
      set = f.set(remark, lead.withSize(size), width, Mode.FILL);
    }
    double first = first(set, BAR);
    Heading.smallBar(f, x, first - BAR, "accent");
    f.put("Remark", Role.BODY, set, x, first, width + SLACK, Align.LEFT, Anchor.TOP);
  }

  /** Its first baseline where it has its middle in the page's, with what stands above it. */
  private static double first(Setting set, double above) {
    return MIDDLE - (set.inkHeight() + above) / 2 + above + set.style().capHeight();
  }
}
