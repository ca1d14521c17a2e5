package org.deckwright.layout.slide;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.deckwright.deck.Item;
import org.deckwright.deck.Slide;
import org.deckwright.geom.Rect;
import org.deckwright.layout.Frame;
import org.deckwright.layout.Heading;
import org.deckwright.layout.Masters;
import org.deckwright.layout.Setting;
import org.deckwright.layout.SlideLayout;
import org.deckwright.layout.SlidePlace;
import org.deckwright.layout.Style;
import org.deckwright.scene.Paragraph.Align;
import org.deckwright.scene.Role;
import org.deckwright.scene.TextBlock.Anchor;
import org.deckwright.text.LineBreaker.Mode;

/** Where it all comes from: a numbered list, web addresses on lines of their own. */
final class SourceList implements SlideLayout<Slide.Sources> {
  private static final double INDENT = 37;
  private static final double LEAST = 14;

  /** An address that ends the entry. */
  private static final Pattern ADDRESS = Pattern.compile("(?<=[ ，。；])https?://\\S+$");

  @Override
  public String master() {
    return Masters.PICTURE;
  }

  @Override
  public void place(Slide.Sources slide, SlidePlace place, Frame f) {
    Rect zone = Heading.place(slide, place, f, master(), false);
    if (slide.points().stream().anyMatch(p -> !p.label().isEmpty())) {
      Points.rows(slide.points(), zone, f);
      return;
    }
    Style style = f.style("lead").withSize(18);
    while (style.size() > LEAST && height(slide.points(), zone, style, f) > zone.height()) {
      style = style.withSize(style.size() - 1);
    }
    if (height(slide.points(), zone, style, f) > zone.height()) {
      f.overflow();
    }
    double y = zone.y();
    for (int i = 0; i < slide.points().size(); i++) {
      y = entry(slide.points().get(i), i + 1, y, zone, style, f);
    }
  }

  private static double gap(Style style) {
    return style.leading() * 0.9;
  }

  private static double height(List<Item> points, Rect zone, Style style, Frame f) {
    return points.stream()
            .flatMap(p -> paras(p, zone, style, f).stream())
            .mapToDouble(p -> p.setting().height())
            .sum()
        + (points.size() - 1) * gap(style);
  }

  /** What is cited, and below it its address when the two are too long for one line. */
  private static List<Frame.Para> paras(Item point, Rect zone, Style style, Frame f) {
    double width = zone.width() - INDENT;
    List<String> lines = new ArrayList<>(List.of(point.text()));
    Setting whole = f.set(point.text(), style, width, Mode.FILL);
    Matcher address = ADDRESS.matcher(point.text());
    if (whole.lines() > 1 && address.find()) {
      lines = List.of(point.text().substring(0, address.start()).strip(), address.group());
    }
    List<Frame.Para> out = new ArrayList<>();
    for (String line : lines) {
      Setting set = f.setter().set(Linked.parts(line, style), width, Mode.FILL);
      if (!set.isWhole()) {
        f.overflow();
      }
      out.add(new Frame.Para(set, 0));
    }
    return out;
  }

  /** Places one source; returns where the next begins. */
  private static double entry(Item point, int number, double y, Rect zone, Style style, Frame f) {
    List<Frame.Para> paras = paras(point, zone, style, f);
    double base = y + style.ascent();
    Setting key =
        f.set(Integer.toString(number), style.bold().withInk(f.ink("accent")), 30, Mode.FILL);
    f.put("Number " + number, Role.BODY, key, zone.x(), base, 30, Align.LEFT, Anchor.TOP);
    double width = zone.width() - INDENT;
    f.block(point.text(), Role.BODY, paras, zone.x() + INDENT, base, width, Align.LEFT);
    double height = paras.stream().mapToDouble(p -> p.setting().height()).sum();
    return y + height + gap(style);
  }
}
