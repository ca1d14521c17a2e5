package org.deckwright.layout.slide;

import java.util.ArrayList;
import java.util.List;
import org.deckwright.deck.Item;
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

/** What stays: up to four columns on a deep page. */
final class Takeaways implements SlideLayout<Slide.Closing> {
  /** Narrower columns hold no words. */
  private static final double LEAST = 60;

  @Override
  public String master() {
    return Masters.CLOSING;
  }

  @Override
  public String ground() {
    return "deep";
  }

  @Override
  public void place(Slide.Closing slide, SlidePlace place, Frame f) {
    Heading.kicker(slide, place, f, master());
    Look.Placeholder holder = place.placeholder(master(), "title");
    Style style = f.style("section-title").withInk(f.ink("on-deep"));
    Style fitted =
        f.display(slide.title(), style, holder.box().width(), 2.1 * style.leading(), Mode.EVEN);
    Frame.Placed title =
        f.put(
            "Title",
            Role.TITLE,
            f.set(slide.title(), fitted, holder.box().width(), Mode.EVEN),
            holder);
    columns(slide.points(), title.baseline() + 77, f);
    Footer.place(slide, place, f, "deep-muted", "on-deep");
  }

  private static void columns(List<Item> points, double top, Frame f) {
    if (points.isEmpty()) {
      return;
    }
    int n = points.size();
    double gap = 24;
    double width = Math.max(LEAST, (f.theme().zones().width() - (n - 1) * gap) / n);
    if (width == LEAST) {
      f.overflow();
    }
    boolean numbered = n > 1;
    double headAt = numbered ? top + 129 : top + 48;
    double bottom = f.theme().zones().rule() - 14;
    Style headStyle =
        f.style("head-large").withInk(f.ink("on-deep")).withLeading(f.isChinese() ? 32 : 27);
    if (n == 2 && points.stream().allMatch(p -> p.text().isEmpty())) {
      headStyle = headStyle.withSize(28).withFloor(22);
    }
    Style head =
        f.common(
            points.stream().map(Item::label).toList(),
            headStyle,
            width,
            (n == 2 ? 4 : 3) * headStyle.leading(),
            Mode.EVEN);
    int lines =
        points.stream()
            .mapToInt(p -> f.set(p.label(), head, width, Mode.EVEN).lines())
            .max()
            .orElse(1);
    double textAt = headAt + (lines - 1) * head.leading() + 33;
    Style textStyle = f.style("body").withInk(f.ink("deep-muted"));
    Style text =
        f.common(
            points.stream().map(Item::text).toList(),
            textStyle,
            width,
            bottom - textAt + textStyle.ascent(),
            Mode.FILL);
    for (int i = 0; i < n; i++) {
      Item point = points.get(i);
      double x = f.theme().zones().left() + i * (width + gap);
      f.fill("Rule " + (i + 1), Outline.rect(new Rect(x, top, width, 2)), f.ink("on-deep"));
      if (numbered) {
        Style numeral = f.style("statement").withSize(84).withInk(f.ink("deep-accent"));
        f.put(
            "Numeral " + (i + 1),
            Role.DECORATION,
            f.set(Integer.toString(i + 1), numeral, width, Mode.FILL),
            x - 3,
            top + 88,
            width,
            Align.LEFT,
            Anchor.TOP);
      }
      block(point, x, headAt, textAt, width, head, text, f);
    }
  }

  private static void block(
      Item point,
      double x,
      double headAt,
      double textAt,
      double width,
      Style head,
      Style text,
      Frame f) {
    List<Frame.Para> paras = new ArrayList<>();
    Setting set = f.set(point.label(), head, width, Mode.EVEN);
    paras.add(new Frame.Para(set, 0));
    if (!point.text().isEmpty()) {
      double headBottom =
          headAt + (set.lines() - 1) * head.leading() + head.leading() - head.ascent();
      double gap = textAt - text.ascent() - headBottom;
      paras.add(new Frame.Para(f.set(point.text(), text, width, Mode.FILL), gap));
    }
    f.block(point.label(), Role.BODY, paras, x, headAt, width, Align.LEFT);
  }
}
