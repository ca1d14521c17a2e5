package org.deckwright.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.deckwright.geom.Rect;
import org.deckwright.scene.Look;
import org.deckwright.scene.Look.Placeholder;
import org.deckwright.scene.Look.Placeholder.Kind;
import org.deckwright.scene.Paragraph.Align;
import org.deckwright.scene.TextBlock.Anchor;
import org.deckwright.theme.Faces;
import org.deckwright.theme.Theme;
import org.deckwright.theme.Zones;

/** The master's named layouts: where a theme keeps titles, kickers and footers. */
public final class Masters {
  public static final String COVER = "Cover";
  public static final String SECTION = "Section opener";
  public static final String PICTURE = "Title and picture";
  public static final String TEXT = "Title and text";
  public static final String STATEMENT = "Statement";
  public static final String DEEP_STATEMENT = "Statement on colour";
  public static final String QUOTE = "Quote";
  public static final String NUMBER = "Big number";
  public static final String CLOSING = "Takeaways";
  public static final String BLANK = "Blank";

  private final Typesetter setter;
  private final Zones zones;
  private final Theme theme;

  private Masters(Theme theme, Typesetter setter) {
    this.theme = theme;
    this.setter = setter;
    this.zones = theme.zones();
  }

  /** The look of a deck in this theme and language. */
  public static Look look(Theme theme, Typesetter setter) {
    return new Masters(theme, setter).look();
  }

  private Look look() {
    List<Look.Layout> layouts =
        zones.isUpright() ? new UprightMasters(zones, setter).layouts() : layouts();
    Faces latin = theme.faces().get("latin");
    Faces han = theme.faces().get("han");
    Look.Fonts fonts =
        new Look.Fonts(
            setter.isChinese() ? han.latin() : latin.office(),
            han.office(),
            theme.faces().get("mono").office());
    return new Look(theme.name(), zones.page(), theme.colours(), fonts, layouts);
  }

  private List<Look.Layout> layouts() {
    return List.of(
        layout(COVER, "title", "ground", cover()),
        layout(SECTION, "secHead", "ground", section()),
        layout(PICTURE, "titleOnly", "ground", content(false)),
        layout(TEXT, "obj", "ground", content(true)),
        layout(STATEMENT, "", "ground", statement()),
        layout(DEEP_STATEMENT, "", "deep", deepStatement()),
        layout(QUOTE, "", "sunk", quote()),
        layout(NUMBER, "", "ground", number()),
        layout(CLOSING, "", "deep", closing()),
        layout(BLANK, "blank", "ground", footer("muted", "ink")));
  }

  private Look.Layout layout(String name, String type, String ground, List<Placeholder> holders) {
    Optional<String> office = type.isEmpty() ? Optional.empty() : Optional.of(type);
    return new Look.Layout(name, office, setter.ink(ground), holders, List.of());
  }

  private boolean hasPanel() {
    return theme.variant("cover").equals("panel");
  }

  private List<Placeholder> cover() {
    double first = hasPanel() ? 206 : 192;
    double right = hasPanel() ? zones.column(8) - 36 : 484;
    double width = right - zones.left();
    return List.of(
        at("kicker", Kind.BODY, setter.style("kicker").withSize(16), 76, width, 1),
        at("title", Kind.TITLE, setter.style("cover-title"), first, width, 3),
        at("subtitle", Kind.SUBTITLE, setter.style("subtitle"), 370, width, 3),
        at("origin", Kind.BODY, setter.style("small"), 500, width, 1));
  }

  private List<Placeholder> section() {
    double x = 356;
    double width = zones.page().width() - zones.right() - x;
    return List.of(
        holder(
            "kicker",
            Kind.BODY,
            setter.style("head").withInk(setter.ink("on-accent")).withSize(16),
            new Rect(zones.left(), 0, 240, 0),
            76,
            1,
            Align.LEFT),
        holder(
            "title",
            Kind.TITLE,
            setter.style("section-title"),
            new Rect(x, 0, width, 0),
            237,
            2,
            Align.LEFT),
        holder(
            "text", Kind.BODY, setter.style("lead"), new Rect(x, 0, width, 0), 330, 3, Align.LEFT));
  }

  private List<Placeholder> content(boolean body) {
    List<Placeholder> out = new ArrayList<>(heading());
    if (body) {
      Style lead = setter.style("lead");
      Rect zone = zones.content();
      Rect box = new Rect(zone.x(), zone.y(), zone.width(), zone.height());
      out.add(
          new Placeholder(
              "body",
              Kind.BODY,
              box,
              lead.plain(),
              lead.leading(),
              lead.tracking(),
              Align.LEFT,
              Anchor.TOP));
    }
    out.addAll(footer("muted", "ink"));
    return out;
  }

  private List<Placeholder> heading() {
    return List.of(
        at("kicker", Kind.BODY, setter.style("kicker"), zones.kicker(), zones.width() - 120, 1),
        at("title", Kind.TITLE, setter.style("title"), zones.title(), zones.width(), 2));
  }

  private List<Placeholder> statement() {
    return with(
        at("kicker", Kind.BODY, setter.style("kicker"), zones.kicker(), zones.width() - 120, 1),
        at("title", Kind.TITLE, setter.style("statement"), 186, zones.width(), 3),
        at("remark", Kind.BODY, setter.style("head"), 444, 640, 2));
  }

  private List<Placeholder> deepStatement() {
    Style kicker = setter.style("kicker").withInk(setter.ink("deep-accent"));
    Style title = setter.style("statement").withInk(setter.ink("on-deep"));
    Style remark = setter.style("head").withInk(setter.ink("on-deep"));
    List<Placeholder> out = new ArrayList<>();
    out.add(at("kicker", Kind.BODY, kicker, zones.kicker(), zones.width() - 120, 1));
    out.add(at("title", Kind.TITLE, title, 186, zones.width(), 3));
    out.add(at("remark", Kind.BODY, remark, 444, 640, 2));
    out.addAll(footer("deep-muted", "on-deep"));
    return out;
  }

  private List<Placeholder> quote() {
    double width = zones.page().width() - zones.right() - 172;
    Style by = setter.style("head");
    Rect column = new Rect(172, 0, width, 0);
    Style kicker = setter.style("kicker");
    return with(
        holder("kicker", Kind.BODY, kicker, column, zones.kicker(), 1, Align.LEFT),
        holder("title", Kind.TITLE, setter.style("quote"), column, 182, 4, Align.LEFT),
        holder("by", Kind.BODY, by, column, 436, 1, Align.LEFT));
  }

  private List<Placeholder> number() {
    return with(
        at("kicker", Kind.BODY, setter.style("kicker"), zones.kicker(), zones.width() - 120, 1),
        at("title", Kind.TITLE, setter.style("sentence"), 316, 470, 2),
        at("remark", Kind.BODY, setter.style("head"), 436, 470, 2));
  }

  private List<Placeholder> closing() {
    List<Placeholder> out = new ArrayList<>();
    Style title = setter.style("section-title").withInk(setter.ink("on-deep"));
    Style kicker = setter.style("kicker").withInk(setter.ink("deep-accent"));
    out.add(at("kicker", Kind.BODY, kicker, 56, zones.width() - 120, 1));
    out.add(at("title", Kind.TITLE, title, 118, zones.width(), 2));
    out.addAll(footer("deep-muted", "on-deep"));
    return out;
  }

  private List<Placeholder> with(Placeholder... holders) {
    List<Placeholder> out = new ArrayList<>(List.of(holders));
    out.addAll(footer("muted", "ink"));
    return out;
  }

  private List<Placeholder> footer(String textInk, String numberInk) {
    Style text = setter.style("caption").withInk(setter.ink(textInk));
    Style number = text.bold().withInk(setter.ink(numberInk));
    double right = zones.page().width() - zones.right();
    return List.of(
        holder(
            "footer",
            Kind.FOOTER,
            text,
            new Rect(zones.left(), 0, 420, 0),
            zones.footer(),
            1,
            Align.LEFT),
        holder(
            "number",
            Kind.PAGE_NUMBER,
            number,
            new Rect(right - 24, 0, 24, 0),
            zones.footer(),
            1,
            Align.RIGHT));
  }

  private Placeholder at(
      String name, Kind kind, Style style, double baseline, double width, int lines) {
    return holder(
        name, kind, style, new Rect(zones.left(), 0, width, 0), baseline, lines, Align.LEFT);
  }

  static Placeholder holder(
      String name, Kind kind, Style style, Rect across, double baseline, int lines, Align align) {
    Rect box =
        new Rect(across.x(), baseline - style.ascent(), across.width(), lines * style.leading());
    return new Placeholder(
        name, kind, box, style.plain(), style.leading(), style.tracking(), align, Anchor.TOP);
  }
}
