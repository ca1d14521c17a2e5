package org.deckwright.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.deckwright.geom.Rect;
import org.deckwright.scene.Look;
import org.deckwright.scene.Look.Placeholder;
import org.deckwright.scene.Look.Placeholder.Kind;
import org.deckwright.scene.Paragraph.Align;
import org.deckwright.theme.Zones;

/** The master's layouts for upright pages: one column, everything below each other. */
final class UprightMasters {
  private final Zones zones;
  private final Typesetter setter;

  UprightMasters(Zones zones, Typesetter setter) {
    this.zones = zones;
    this.setter = setter;
  }

  List<Look.Layout> layouts() {
    return List.of(
        layout(Masters.COVER, "title", "ground", cover()),
        layout(Masters.SECTION, "secHead", "ground", section()),
        layout(Masters.PICTURE, "titleOnly", "ground", content(false)),
        layout(Masters.TEXT, "obj", "ground", content(true)),
        layout(Masters.STATEMENT, "", "ground", headed("statement", 150, 6)),
        layout(Masters.QUOTE, "", "sunk", headed("quote", 170, 9)),
        layout(Masters.NUMBER, "", "ground", headed("sentence", 236, 4)),
        layout(Masters.CLOSING, "", "deep", closing()),
        layout(Masters.BLANK, "blank", "ground", footer("muted", "ink")));
  }

  private Look.Layout layout(String name, String type, String ground, List<Placeholder> holders) {
    Optional<String> office = type.isEmpty() ? Optional.empty() : Optional.of(type);
    return new Look.Layout(name, office, setter.ink(ground), holders, List.of());
  }

  private List<Placeholder> cover() {
    return List.of(
        at("kicker", Kind.BODY, "kicker", 70, 1),
        at("title", Kind.TITLE, "cover-title", 120, 5),
        at("subtitle", Kind.SUBTITLE, "subtitle", 350, 3),
        at("origin", Kind.BODY, "small", 692, 1));
  }

  private List<Placeholder> section() {
    return List.of(
        holder("kicker", Kind.BODY, setter.style("head").withInk(setter.ink("on-accent")), 60, 1),
        at("title", Kind.TITLE, "section-title", 330, 4),
        at("text", Kind.BODY, "lead", 490, 4));
  }

  private List<Placeholder> content(boolean body) {
    List<Placeholder> out = new ArrayList<>();
    out.add(at("kicker", Kind.BODY, "kicker", zones.kicker(), 1));
    out.add(at("title", Kind.TITLE, "title", zones.title(), 4));
    if (body) {
      out.add(at("body", Kind.BODY, "lead", zones.contentTop() + 20, 12));
    }
    out.addAll(footer("muted", "ink"));
    return out;
  }

  private List<Placeholder> headed(String title, double baseline, int lines) {
    List<Placeholder> out = new ArrayList<>();
    out.add(at("kicker", Kind.BODY, "kicker", zones.kicker(), 1));
    out.add(at("title", Kind.TITLE, title, baseline, lines));
    out.addAll(footer("muted", "ink"));
    return out;
  }

  private List<Placeholder> closing() {
    List<Placeholder> out = new ArrayList<>();
    Style title = setter.style("section-title").withInk(setter.ink("on-deep"));
    Style kicker = setter.style("kicker").withInk(setter.ink("deep-accent"));
    out.add(holder("kicker", Kind.BODY, kicker, zones.kicker(), 1));
    out.add(holder("title", Kind.TITLE, title, 92, 4));
    out.addAll(footer("deep-muted", "on-deep"));
    return out;
  }

  private List<Placeholder> footer(String textInk, String numberInk) {
    Style text = setter.style("caption").withInk(setter.ink(textInk));
    Style number = text.bold().withInk(setter.ink(numberInk));
    double right = zones.page().width() - zones.right();
    Rect left = new Rect(zones.left(), 0, zones.width() - 40, 0);
    return List.of(
        Masters.holder("footer", Kind.FOOTER, text, left, zones.footer(), 1, Align.LEFT),
        Masters.holder(
            "number",
            Kind.PAGE_NUMBER,
            number,
            new Rect(right - 24, 0, 24, 0),
            zones.footer(),
            1,
            Align.RIGHT));
  }

  private Placeholder at(String name, Kind kind, String role, double baseline, int lines) {
    return holder(name, kind, setter.style(role), baseline, lines);
  }

  private Placeholder holder(String name, Kind kind, Style style, double baseline, int lines) {
    Rect across = new Rect(zones.left(), 0, zones.width(), 0);
    return Masters.holder(name, kind, style, across, baseline, lines, Align.LEFT);
  }
}
