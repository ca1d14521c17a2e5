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
    boolean share = slide.share().isPresent();
    double x = f.theme().zones().left();
    double width = share ? 490 : f.theme().zones().width();
    Style number = f.style("big-number");
    Style big = f.display(slide.value(), number, width, number.leading(), Mode.FILL);
    f.put(
        "Number",
        Role.HEADING,
        f.set(slide.value(), big, width, Mode.FILL),
        x - 6,
        256,
        width,
        Align.LEFT,
        Anchor.TOP);
    Look.Placeholder holder = place.placeholder(master(), "title");
    double room = holder.box().width();
    Style sentence =
        f.common(
            List.of(slide.title()),
            f.style("sentence"),
            room,
            3 * f.style("sentence").leading(),
            Mode.EVEN);
    Setting said = f.set(slide.title(), sentence, room, Mode.EVEN);
    Frame.Placed placed = f.put("Sentence", Role.TITLE, said, holder);
    if (!slide.remark().isEmpty()) {
      double bar = Math.max(404, placed.baseline() + 36);
      Heading.smallBar(f, x, bar);
      Style remark = f.style("lead").withSize(18).withInk(f.ink("muted"));
      f.textAt("Remark", Role.BODY, slide.remark(), remark.withLeading(25), x, bar + 34, room, 2);
    }
    if (share) {
      Rect squares = new Rect(912 - 326, 80, 326, 326);
      Waffle.draw(
          f,
          squares,
          slide.share().get(),
          slide.bound(),
          "accent",
          "rule",
          slide.value() + " " + slide.title());
      Style caption = f.style("small");
      f.textAt(
          "Caption",
          Role.CAPTION,
          slide.caption().isEmpty() ? f.setter().furniture().hundredth() : slide.caption(),
          caption,
          squares.x() - 60,
          430,
          squares.width() + 60,
          Align.RIGHT,
          2,
          Mode.EVEN);
    }
    Footer.place(slide, place, f, "muted", "ink");
  }
}
