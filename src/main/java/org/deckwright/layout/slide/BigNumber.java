package org.deckwright.layout.slide;

import java.util.List;
import java.util.regex.Pattern;
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
import org.deckwright.scene.Paragraph.Align;
import org.deckwright.scene.Role;
import org.deckwright.text.LineBreaker.Mode;

/**
 * One figure, the sentence that explains it, and, for a share, the hundred squares it is part of.
 */
final class BigNumber implements SlideLayout<Slide.Number> {
  /** Of a sentence without squares beside it: its width, its size, its first baseline. */
  private static final double WIDE = 780;

  private static final double LARGER = 1.3;
  private static final double SENTENCE = 322;

  /** Letters of the figure's unit that reach below the line, and by how much. */
  private static final Pattern BELOW_LINE = Pattern.compile("[gjpqyQ]");

  private static final double DESCENT = 20;

  @Override
  public String master() {
    return Masters.NUMBER;
  }

  @Override
  public void place(Slide.Number slide, SlidePlace place, Frame f) {
    Heading.kicker(slide, place, f, master());
    double left = f.theme().zones().left();
    boolean share = slide.share().isPresent();
    double width = share ? 490 : f.theme().zones().width();
    NumberParts.figure(slide, left - 6, 256, width, f);
    Look.Placeholder holder = place.placeholder(master(), "title");
    Frame.Placed said = share ? NumberParts.sentence(slide, 3, holder, f) : alone(slide, holder, f);
    if (!slide.remark().isEmpty()) {
      double bar = Math.max(404, said.baseline() + 36);
      Style remark = f.style("lead").withSize(18).withInk(f.ink("muted")).withLeading(25);
      remark(slide.remark(), left, bar, share ? holder.box().width() : WIDE, remark, f);
    }
    if (share) {
      share(slide, f);
    }
    Footer.place(slide, place, f, "muted", "ink");
  }

  /** Where no squares stand beside it, the sentence is larger and takes the page's width. */
  private static Frame.Placed alone(Slide.Number slide, Look.Placeholder holder, Frame f) {
    Rect box = holder.box();
    Look.Placeholder wide = holder.in(new Rect(box.x(), box.y(), WIDE, box.height()));
    Style role = f.style("sentence");
    Style large = role.withSize(role.size() * LARGER);
    boolean fits = f.set(slide.title(), large, WIDE, Mode.EVEN).lines() < 3;
    Style style = fits ? large : role;
    Style set = f.common(List.of(slide.title()), style, WIDE, 3 * style.leading(), Mode.EVEN);
    Setting words = f.set(slide.title(), set, WIDE, Mode.EVEN);
    double first = fits ? SENTENCE : SENTENCE - 6;
    double below = BELOW_LINE.matcher(slide.value()).find() ? DESCENT : 0;
    return f.put("Sentence", Role.TITLE, words, wide, first + below);
  }

  private static void remark(
      String text, double x, double bar, double width, Style style, Frame f) {
    Heading.smallBar(f, x, bar);
    f.textAt("Remark", Role.BODY, text, style, x, bar + 34, width, 2);
  }

  private static void share(Slide.Number slide, Frame f) {
    Rect squares = new Rect(912 - 326, 80, 326, 326);
    NumberParts.squares(slide, squares, f);
    f.textAt(
        "Caption",
        Role.CAPTION,
        NumberParts.caption(slide, f),
        f.style("small"),
        squares.x() - 60,
        430,
        squares.width() + 60,
        Align.RIGHT,
        2,
        Mode.EVEN);
  }
}
