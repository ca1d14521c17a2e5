package org.deckwright.layout.slide;

import java.util.List;
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
import org.deckwright.scene.TextBlock.Anchor;
import org.deckwright.text.LineBreaker.Mode;

/**
 * One figure, the sentence that explains it, and, for a share, the hundred squares it is part of.
 */
final class BigNumber implements SlideLayout<Slide.Number> {
  @Override
  public String master() {
    return Masters.NUMBER;
  }

  @Override
  public void place(Slide.Number slide, SlidePlace place, Frame f) {
    Heading.kicker(slide, place, f, master());
    figure(slide, f);
    Look.Placeholder holder = place.placeholder(master(), "title");
    double last = sentence(slide, holder, f);
    if (!slide.remark().isEmpty()) {
      remark(slide, Math.max(404, last + 36), holder.box().width(), f);
    }
    slide.share().ifPresent(share -> share(slide, share, f));
    Footer.place(slide, place, f, "muted", "ink");
  }

  private static void figure(Slide.Number slide, Frame f) {
    double width = slide.share().isPresent() ? 490 : f.theme().zones().width();
    Style number = f.style("big-number");
    Style big = f.display(slide.value(), number, width, number.leading(), Mode.FILL);
    Setting set = f.set(slide.value(), big, width, Mode.FILL);
    double x = f.theme().zones().left() - 6;
    f.put("Number", Role.HEADING, set, x, 256, width, Align.LEFT, Anchor.TOP);
  }

  /** Returns the sentence's last baseline. */
  private static double sentence(Slide.Number slide, Look.Placeholder holder, Frame f) {
    Style style = f.style("sentence");
    double room = holder.box().width();
    Style fit = f.common(List.of(slide.title()), style, room, 3 * style.leading(), Mode.EVEN);
    Setting said = f.set(slide.title(), fit, room, Mode.EVEN);
    return f.put("Sentence", Role.TITLE, said, holder).baseline();
  }

  private static void remark(Slide.Number slide, double bar, double room, Frame f) {
    double x = f.theme().zones().left();
    Heading.smallBar(f, x, bar);
    Style remark = f.style("lead").withSize(18).withInk(f.ink("muted"));
    f.textAt("Remark", Role.BODY, slide.remark(), remark.withLeading(25), x, bar + 34, room, 2);
  }

  private static void share(Slide.Number slide, double share, Frame f) {
    Rect squares = new Rect(912 - 326, 80, 326, 326);
    String alt = slide.value() + " " + slide.title();
    Waffle.draw(f, squares, share, slide.bound(), "accent", "rule", alt);
    f.textAt(
        "Caption",
        Role.CAPTION,
        slide.caption().isEmpty() ? f.setter().furniture().hundredth() : slide.caption(),
        f.style("small"),
        squares.x() - 60,
        430,
        squares.width() + 60,
        Align.RIGHT,
        2,
        Mode.EVEN);
  }
}
