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

/** Where it all comes from: a numbered list; names and web addresses on lines of their own. */
final class SourceList implements SlideLayout<Slide.Sources> {
  private static final double INDENT = 37;
  private static final double MOST = 20;
  private static final double LEAST = 14;

  /** Of the zone's height, how much a few sources spread over. */
  private static final double FILLED = 0.75;

  /** Who or what is cited, before a colon. */
  private static final Pattern NAME = Pattern.compile("^([^:：/]{2,48}?)(?:：|: )(?=\\S)");

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
    double size = MOST;
    while (size > LEAST && height(slide.points(), zone, size, f) > zone.height()) {
      size--;
    }
    double height = height(slide.points(), zone, size, f);
    if (height > zone.height()) {
      f.overflow();
    }
    double spare = (FILLED * zone.height() - height) / slide.points().size();
    double gap = gap(size) + Math.max(0, Math.min(gap(size), spare));
    double y = zone.y();
    for (int i = 0; i < slide.points().size(); i++) {
      if (i > 0) {
        f.rule(zone.x(), y + gap / 2, zone.width());
        y += gap;
      }
      y = entry(slide.points().get(i), i + 1, y, zone, size, f);
    }
  }

  /** Between entries: less where even the smallest type is tight. */
  private static double gap(double size) {
    return size * (size > LEAST ? 1.6 : 0.8);
  }

  private static double height(List<Item> points, Rect zone, double size, Frame f) {
    return points.stream()
            .flatMap(p -> paras(p, zone, size, f).stream())
            .mapToDouble(p -> p.setting().height())
            .sum()
        + points.size() * gap(size);
  }

  /** Who is cited, below it what, and below that its address. */
  private static List<Frame.Para> paras(Item point, Rect zone, double size, Frame f) {
    double width = zone.width() - INDENT;
    Style lead = f.style("lead").withSize(size);
    Style body = f.style("body").withSize(Math.max(LEAST, size - 2)).withInk(f.ink("ink"));
    List<Frame.Para> out = new ArrayList<>();
    List<String> lines = lines(point.text());
    boolean named = NAME.matcher(point.text()).find();
    for (int i = 0; i < lines.size(); i++) {
      Style style = i > 0 ? body : named ? lead.bold() : lead;
      Setting set = f.setter().set(Linked.parts(lines.get(i), style), width, Mode.FILL);
      if (!set.isWhole()) {
        f.overflow();
      }
      out.add(new Frame.Para(set, 0));
    }
    return out;
  }

  private static List<String> lines(String text) {
    List<String> out = new ArrayList<>();
    String rest = text;
    Matcher named = NAME.matcher(text);
    if (named.find()) {
      out.add(named.group(1));
      rest = text.substring(named.end());
    }
    Matcher address = ADDRESS.matcher(rest);
    if (address.find()) {
      out.add(rest.substring(0, address.start()).strip());
      out.add(address.group());
    } else {
      out.add(rest);
    }
    return out;
  }

  /** Places one source; returns where the next begins. */
  private static double entry(Item point, int number, double y, Rect zone, double size, Frame f) {
    List<Frame.Para> paras = paras(point, zone, size, f);
    Style style = f.style("lead").withSize(size);
    double base = y + style.ascent();
    Setting key =
        f.set(Integer.toString(number), style.bold().withInk(f.ink("accent")), 30, Mode.FILL);
    f.put("Number " + number, Role.BODY, key, zone.x(), base, 30, Align.LEFT, Anchor.TOP);
    double width = zone.width() - INDENT;
    f.block(point.text(), Role.BODY, paras, zone.x() + INDENT, base, width, Align.LEFT);
    double height = paras.stream().mapToDouble(p -> p.setting().height()).sum();
    return y + height;
  }
}
