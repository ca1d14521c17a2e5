package org.deckwright.layout.slide;

import java.util.ArrayList;
import java.util.List;
import org.deckwright.deck.Item;
import org.deckwright.deck.Slide;
import org.deckwright.geom.Rect;
import org.deckwright.layout.Footer;
import org.deckwright.layout.Frame;
import org.deckwright.layout.Masters;
import org.deckwright.layout.Setting;
import org.deckwright.layout.SlideLayout;
import org.deckwright.layout.SlidePlace;
import org.deckwright.layout.Style;
import org.deckwright.scene.Outline;
import org.deckwright.scene.Paragraph.Align;
import org.deckwright.scene.Role;
import org.deckwright.scene.TextBlock.Anchor;
import org.deckwright.text.LineBreaker.Mode;
import org.deckwright.theme.Zones;

/** What stays, on a deep upright page: rows with large numbers. */
final class UprightTakeaways implements SlideLayout<Slide.Closing> {
  private static final double INDENT = 56;
  private static final double TALLEST = 180;

  /** How much larger a few takeaways are that are a sentence each. */
  private static final double LARGER = 4;

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
    Frame.Placed title = DeepTitle.place(slide, place, f, master(), 4);
    double width = place.placeholder(master(), "title").box().width();
    Zones zones = f.theme().zones();
    rows(
        slide.points(),
        Rect.between(zones.left(), title.baseline() + 34, zones.left() + width, zones.rule() - 16),
        f);
    Footer.place(slide, place, f, "deep-muted", "on-deep");
  }

  private static void rows(List<Item> points, Rect zone, Frame f) {
    double height = points.isEmpty() ? 0 : Math.min(TALLEST, zone.height() / points.size());
    Style usual = f.style("head-large").withInk(f.ink("on-deep"));
    boolean named = points.size() < 4 && points.stream().allMatch(p -> p.text().isEmpty());
    Style head = named ? usual.withSize(usual.size() + LARGER).withFloor(usual.floor()) : usual;
    Style text = f.style("body").withInk(f.ink("deep-muted"));
    double width = zone.width() - INDENT;
    for (double less = 0; ; less++) {
      Style h = head.withSize(Math.max(head.floor(), head.size() - less));
      Style t = text.withSize(Math.max(text.floor(), text.size() - less));
      List<List<Frame.Para>> all = points.stream().map(p -> paras(p, h, t, width, f)).toList();
      boolean fits = all.stream().allMatch(p -> high(p) <= height - 22);
      boolean last = h.size() <= head.floor() && t.size() <= text.floor();
      if (fits || last) {
        if (!fits) {
          f.overflow();
        }
        draw(points, all, zone, height, f);
        return;
      }
    }
  }

  private static void draw(
      List<Item> points, List<List<Frame.Para>> all, Rect zone, double height, Frame f) {
    for (int i = 0; i < all.size(); i++) {
      double y = zone.y() + i * height;
      Rect rule = new Rect(zone.x(), y, zone.width(), 1.5);
      f.fill("Rule " + (i + 1), Outline.rect(rule), f.ink("on-deep"));
      Style numeral = f.style("statement").withInk(f.ink("deep-accent"));
      Setting digits = f.set(Integer.toString(i + 1), numeral, INDENT, Mode.FILL);
      double at = y + 18 + numeral.capHeight();
      f.put(
          "Numeral " + (i + 1),
          Role.DECORATION,
          digits,
          zone.x(),
          at,
          INDENT,
          Align.LEFT,
          Anchor.TOP);
      Style first = all.get(i).get(0).setting().style();
      double baseline = y + 18 + first.capHeight();
      double width = zone.width() - INDENT;
      String name = points.get(i).label();
      f.block(name, Role.BODY, all.get(i), zone.x() + INDENT, baseline, width, Align.LEFT);
    }
  }

  private static double high(List<Frame.Para> paras) {
    return paras.stream().mapToDouble(p -> p.setting().height() + p.gap()).sum();
  }

  private static List<Frame.Para> paras(Item point, Style head, Style text, double width, Frame f) {
    List<Frame.Para> out = new ArrayList<>();
    if (!point.label().isEmpty()) {
      out.add(new Frame.Para(f.set(point.label(), head, width, Mode.FILL), 0));
    }
    if (!point.text().isEmpty() || out.isEmpty()) {
      out.add(new Frame.Para(f.set(point.text(), text, width, Mode.FILL), 3));
    }
    return out;
  }
}
