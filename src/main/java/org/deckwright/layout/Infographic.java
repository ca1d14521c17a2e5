package org.deckwright.layout;

import java.util.List;
import java.util.Optional;
import org.deckwright.deck.Deck;
import org.deckwright.deck.Item;
import org.deckwright.deck.Slide;
import org.deckwright.diag.Diagnostics;
import org.deckwright.geom.Point;
import org.deckwright.geom.Rect;
import org.deckwright.geom.Size;
import org.deckwright.scene.Look;
import org.deckwright.scene.Outline;
import org.deckwright.scene.Page;
import org.deckwright.scene.Paragraph.Align;
import org.deckwright.scene.Role;
import org.deckwright.scene.Scene;
import org.deckwright.scene.TextBlock.Anchor;
import org.deckwright.text.LineBreaker.Mode;
import org.deckwright.theme.Theme;

/**
 * One tall page that tells the whole story: a hero, a band for each section with its picture, and a
 * last band with a figure.
 */
public final class Infographic {
  private static final double WIDTH = 1080;
  private static final int SHORTEST = 16;
  private static final double HERO = 596;
  private static final double BAND = 298;
  private static final double LOW_BAND = 240;
  private static final double INSET = 42;
  private static final double LAST = 316;
  private static final double MARGIN = 72;

  /** Widths left of the star's points. */
  private static final double TITLE = 400;

  private static final double SUBTITLE = 500;
  private static final double LONG_SUBTITLE = 680;

  private final SlideArt art;
  private final Deck deck;
  private final Theme theme;
  private final Typesetter setter;
  private final Pictograms pictograms;
  private final Optional<Slide.Number> figure;
  private final Bands bands;
  private final BandPictures pictures;

  private Infographic(Deck deck, Theme theme, SlideArt art, Pictograms pictograms) {
    this.deck = deck;
    this.theme = theme;
    this.art = art;
    this.pictograms = pictograms;
    this.setter = new Typesetter(theme, deck.language());
    this.figure = figure(deck);
    this.bands = Bands.of(deck, figure);
    this.pictures = new BandPictures(art, pictograms, this::frame);
  }

  /**
   * The number that the last band shows: the last one that is a share, else the last; never one
   * that is all its section says.
   */
  private static Optional<Slide.Number> figure(Deck deck) {
    List<Slide.Number> numbers =
        deck.slides().stream()
            .filter(s -> s instanceof Slide.Number)
            .map(s -> (Slide.Number) s)
            .filter(n -> Bands.sparesIt(deck, n))
            .toList();
    return numbers.stream()
        .filter(n -> n.share().isPresent())
        .reduce((a, b) -> b)
        .or(() -> numbers.stream().reduce((a, b) -> b));
  }

  /** Draws a slide's picture, and the motif of covers, into a place of any size. */
  public interface SlideArt {
    /**
     * The picture of the slide; the frame is told when it does not fit. False when the slide has
     * none.
     */
    boolean picture(Slide slide, Rect zone, Frame frame);

    /** How well the slide's picture reads in a small place, 1 to 10; 0 where it has none. */
    int fitness(Slide slide);

    void motif(Frame frame, Point centre, double radius, int sections);

    void squares(Frame frame, Rect box, Slide.Number number);
  }

  /** Lays the deck out as one page. */
  public static Scene layout(
      Deck deck, Theme theme, SlideArt art, Pictograms pictograms, Diagnostics diagnostics) {
    return new Infographic(deck, theme, art, pictograms).scene(diagnostics);
  }

  private Scene scene(Diagnostics diagnostics) {
    double band = bands.all().size() > 8 ? LOW_BAND : BAND;
    double height = HERO + bands.all().size() * band + LAST;
    Frame frame = frame();
    hero(frame);
    for (int i = 0; i < bands.all().size(); i++) {
      band(frame, i, new Rect(0, HERO + i * band, WIDTH, band));
    }
    last(frame, new Rect(0, height - LAST, WIDTH, LAST));
    frame.told().forEach(diagnostics::add);
    Size size = new Size(WIDTH, height);
    Look slides = Masters.look(theme, setter);
    Look.Layout blank =
        new Look.Layout(
            Masters.BLANK, Optional.of("blank"), setter.ink("ground"), List.of(), List.of());
    Look look = new Look(slides.name(), size, slides.slots(), slides.fonts(), List.of(blank));
    String notes = "";
    Page page =
        new Page(
            deck.title(), size, Masters.BLANK, setter.ink("ground"), "", frame.marks(), notes, 1);
    return new Scene(
        deck.title(),
        deck.language(),
        new Scene.Properties(deck.author(), deck.date(), ""),
        look,
        List.of(page));
  }

  private Frame frame() {
    return new Frame(setter, theme, pictograms, Repair.SMALL, true, "infographic");
  }

  private void hero(Frame f) {
    art.motif(f, new Point(812, 262), 237, deck.sections().size());
    Optional<Slide.Title> cover = cover();
    String kicker = cover.map(Slide.Title::kicker).orElse("");
    String whole = cover.map(Slide.Title::title).orElse(deck.title());
    String subtitle =
        cover.map(Slide.Title::subtitle).filter(t -> !t.isEmpty()).orElseGet(this::overview);
    Style kick = f.style("kicker").withSize(24).withInk(f.ink("accent"));
    Style kickFit = f.display(kicker, kick.withFloor(15), TITLE, kick.leading(), Mode.FILL);
    f.textAt("Kicker", Role.KICKER, kicker, kickFit, MARGIN, 100, TITLE, 1);
    double top = kicker.isEmpty() ? 64 : 132;
    double bottom = under(f, subtitle, deck.sections().size() < 8 ? LONG_SUBTITLE : SUBTITLE);
    Style large =
        f.style("cover-title")
            .withSize(f.isChinese() ? 92 : 84)
            .withLeading(f.isChinese() ? 116 : 78)
            .withInk(f.ink("ink"));
    double spare = large.leading() - large.capHeight() - (f.isChinese() ? 20 : 0);
    double room = bottom - top + spare;
    String title = fitting(f, whole, large.withSize(30), TITLE, room);
    Style fitted = f.display(title, large.withFloor(30), TITLE, room, Mode.EVEN);
    Setting set = f.set(title, fitted, TITLE, Mode.EVEN);
    double free = bottom - top - set.inkHeight();
    double first = top + Math.max(0, free * (kicker.isEmpty() ? 0.5 : 0.2)) + fitted.capHeight();
    f.put("Title", Role.TITLE, set, MARGIN - 2, first, TITLE, Align.LEFT, Anchor.TOP);
  }

  /** The text, shortened at a word as far as the smallest style needs; the deck holds it whole. */
  private static String fitting(Frame f, String text, Style least, double width, double height) {
    String out = text;
    while (out.length() > SHORTEST && f.set(out, least, width, Mode.EVEN).height() > height) {
      out = Relief.cut(out, out.length() * 4 / 5);
    }
    return out;
  }

  /** The line or two at the hero's foot; returns where the room above it ends. */
  private static double under(Frame f, String line, double widest) {
    if (line.isEmpty()) {
      return HERO - 64;
    }
    Style style = f.style("subtitle").withSize(28).withLeading(f.isChinese() ? 40 : 34);
    String subtitle = fitting(f, line, style.withSize(20), SUBTITLE, 2 * style.leading());
    boolean one = f.setter().room(subtitle, style) <= widest;
    double width = one ? widest : SUBTITLE;
    Style fit = f.display(subtitle, style.withFloor(20), width, 2 * style.leading(), Mode.EVEN);
    Setting set = f.set(subtitle, fit, width, Mode.EVEN);
    double first = 554 - (set.lines() - 1) * fit.leading();
    f.put("Subtitle", Role.BODY, set, MARGIN, first, width, Align.LEFT, Anchor.TOP);
    return first - fit.capHeight() - 32;
  }

  private Optional<Slide.Title> cover() {
    return deck.slides().stream()
        .filter(s -> s instanceof Slide.Title)
        .map(s -> (Slide.Title) s)
        .findFirst();
  }

  /** What the overview's title says, for a cover that says nothing below its own. */
  private String overview() {
    return deck.slides().stream()
        .filter(s -> s instanceof Slide.Overview)
        .map(Slide::title)
        .findFirst()
        .orElse("");
  }

  private void band(Frame f, int index, Rect box) {
    Bands.Band band = bands.all().get(index);
    boolean odd = index % 2 == 0;
    boolean dark = theme.variant("bands").equals("surface");
    f.fill(
        "Band " + (index + 1),
        Outline.rect(box),
        f.ink(odd ? dark ? "surface" : "sunk" : "ground"));
    double text = odd ? MARGIN : 568;
    double picture = odd ? 584 : MARGIN;
    Rect zone = new Rect(picture, box.y() + INSET, 424, box.height() - 2 * INSET);
    Optional<Slide> shown = pictures.draw(f, band, zone);
    List<String> sentences = band.sentences(shown, f.isChinese());
    words(f, band, sentences, index + 1, new Rect(text, box.y(), 440, box.height()));
  }

  private void words(Frame f, Bands.Band band, List<String> sentences, int number, Rect box) {
    boolean low = box.height() < BAND;
    Style numeral = f.style("statement").withSize(low ? 76 : 92).withInk(f.ink("accent"));
    Style claim =
        f.style("sentence")
            .withSize(f.isChinese() ? 28 : 30)
            .withLeading(f.isChinese() ? 42 : 36)
            .withInk(f.ink("ink"));
    double lines = low ? 2 : 3;
    Style claimFit =
        f.display(
            band.claim(), claim.withFloor(20), box.width(), lines * claim.leading(), Mode.EVEN);
    Setting set = f.set(band.claim(), claimFit, box.width(), Mode.EVEN);
    double head = numeral.capHeight() + (low ? 40 : 46);
    Style small =
        f.style("body").withSize(f.isChinese() ? 19 : 20).withLeading(f.isChinese() ? 34 : 29);
    double above = head + set.inkHeight() - claimFit.capHeight();
    double room = box.height() - 2 * (low ? 26 : 36) - above - (f.isChinese() ? 40 : 38);
    int most = room < 0 ? 0 : 1 + (int) (room / small.leading());
    Optional<Setting> text = text(f, sentences, small, box.width(), Math.min(3, most));
    double height =
        above
            + text.map(t -> (f.isChinese() ? 40 : 38) + (t.lines() - 1) * small.leading())
                .orElse(0.0);
    double base = box.y() + (box.height() - height) / 2 + numeral.capHeight();
    key(f, band.name(), number, numeral, box, base);
    double first = box.y() + (box.height() - height) / 2 + head;
    Frame.Placed placed =
        f.put(
            "Claim " + number, Role.BODY, set, box.x(), first, box.width(), Align.LEFT, Anchor.TOP);
    text.ifPresent(
        t ->
            f.put(
                "Text " + number,
                Role.BODY,
                t,
                box.x(),
                placed.baseline() + (f.isChinese() ? 40 : 38),
                box.width(),
                Align.LEFT,
                Anchor.TOP));
  }

  /** The band's number and, on the same baseline, its name. */
  private static void key(Frame f, String named, int number, Style numeral, Rect box, double base) {
    String digits = Integer.toString(number);
    double wide = f.setter().room(digits, numeral);
    Setting key = f.set(digits, numeral, 200, Mode.FILL);
    f.put("Number " + number, Role.BODY, key, box.x() - 3, base, 200, Align.LEFT, Anchor.TOP);
    double width = box.width() - wide - 14;
    Style name = f.style("head-large").withInk(f.ink("accent"));
    boolean one = f.setter().room(named, name.withSize(18)) <= width;
    Style large = one ? name.withFloor(18) : name.withSize(18).withFloor(15);
    double room = (one ? 1 : 2) * large.leading();
    String shown = whole(f, named, large, width);
    Style fit = f.display(shown, large, width, room, Mode.EVEN);
    Setting set = f.set(shown, fit, width, Mode.EVEN);
    if (!shown.isEmpty()) {
      double first = base - (set.lines() - 1) * fit.leading();
      double x = box.x() + wide + 12;
      f.put("Name " + number, Role.HEADING, set, x, first, width, Align.LEFT, Anchor.TOP);
    }
  }

  /** The name, cut where even the smallest size leaves it longer than two lines. */
  private static String whole(Frame f, String name, Style style, double width) {
    String shown = name;
    for (int most = name.length() - 8; most > 16; most -= 8) {
      Setting set = f.set(shown, style.withSize(style.floor()), width, Mode.EVEN);
      if (set.lines() <= 2 && set.isWhole()) {
        return shown;
      }
      shown = Relief.cut(name, most);
    }
    return shown;
  }

  /**
   * Sentences that fill two lines: the first and one that goes with it, else one that does alone,
   * else as many lines as there are.
   */
  private static Optional<Setting> text(
      Frame f, List<String> sentences, Style style, double width, int most) {
    List<Setting> alone =
        sentences.stream()
            .map(s -> f.set(s, style, width, Mode.EVEN))
            .filter(s -> s.lines() <= Math.min(2, most))
            .toList();
    if (most < 2 || sentences.isEmpty()) {
      return alone.stream().findFirst();
    }
    List<String> firsts = sentences.subList(0, Math.min(2, sentences.size()));
    for (String first : firsts) {
      Setting one = f.set(first, style, width, Mode.EVEN);
      if (one.lines() == 2) {
        return Optional.of(one);
      }
      for (String second : sentences) {
        Setting both = f.set(first + (f.isChinese() ? "" : " ") + second, style, width, Mode.EVEN);
        if (sentences.indexOf(second) > sentences.indexOf(first) && both.lines() == 2) {
          return Optional.of(both);
        }
      }
    }
    return alone.stream()
        .filter(s -> s.lines() == 2)
        .findFirst()
        .or(() -> alone.stream().findFirst())
        .or(
            () ->
                sentences.stream()
                    .map(s -> f.set(s, style, width, Mode.EVEN))
                    .filter(s -> s.lines() <= most)
                    .findFirst());
  }

  private void last(Frame f, Rect box) {
    f.fill("Last band", Outline.rect(box), f.ink("deep"));
    Optional<Slide.Number> number = figure;
    Style sentence =
        f.style("sentence")
            .withSize(26)
            .withLeading(f.isChinese() ? 40 : 34)
            .withInk(f.ink("on-deep"));
    boolean share = number.isPresent() && number.get().share().isPresent();
    double width = share ? 620 : WIDTH - 2 * MARGIN;
    if (number.isPresent()) {
      Style big = f.style("big-number").withSize(150).withInk(f.ink("deep-accent"));
      Style fitted =
          f.display(number.get().value(), big.withFloor(60), width, big.leading(), Mode.FILL);
      f.textAt(
          "Figure",
          Role.HEADING,
          number.get().value(),
          fitted,
          MARGIN - 4,
          box.y() + 148,
          width,
          1);
      Style fit =
          f.display(
              number.get().title(),
              sentence.withFloor(18),
              width,
              2 * sentence.leading(),
              Mode.EVEN);
      f.textAt(
          "Sentence",
          Role.BODY,
          number.get().title(),
          fit,
          MARGIN,
          box.y() + 204,
          width,
          Align.LEFT,
          2,
          Mode.EVEN);
      if (share) {
        art.squares(f, new Rect(WIDTH - MARGIN - 236, box.y() + 44, 236, 236), number.get());
      }
    } else {
      closing(f, box, sentence);
    }
    source(f, box);
  }

  private void closing(Frame f, Rect box, Style sentence) {
    Optional<Slide.Closing> closing =
        deck.slides().stream()
            .filter(s -> s instanceof Slide.Closing)
            .map(s -> (Slide.Closing) s)
            .reduce((a, b) -> b);
    Style least = sentence.withSize(20);
    String whole = closing.map(Slide.Closing::title).orElse(deck.title());
    String text = fitting(f, whole, least, WIDTH - 2 * MARGIN, 2.5 * least.leading());
    List<Item> points =
        closing.map(Slide.Closing::points).orElse(List.of()).stream()
            .filter(p -> !p.label().isEmpty())
            .limit(4)
            .toList();
    boolean few = points.size() < 2;
    double width = WIDTH - 2 * MARGIN;
    double size = few ? 48 : f.isChinese() ? 34 : 36;
    Style large = sentence.withSize(size).withLeading(size * (f.isChinese() ? 1.45 : 1.17));
    Style fitted =
        f.display(text, large.withFloor(24), width, (few ? 3 : 2) * large.leading(), Mode.EVEN);
    Setting set = f.set(text, fitted, width, Mode.EVEN);
    double first =
        few
            ? box.y() + (box.height() - 40 - set.inkHeight()) / 2 + fitted.capHeight()
            : box.y() + (set.lines() == 1 ? 94 : 72);
    Frame.Placed placed =
        f.put("Closing", Role.HEADING, set, MARGIN, first, width, Align.LEFT, Anchor.TOP);
    if (!few) {
      points(f, points, placed.baseline() + (set.lines() == 1 ? 40 : 28), sentence);
    }
  }

  /** What the closing slide wants kept in mind, in columns under their numbers. */
  private static void points(Frame f, List<Item> points, double top, Style sentence) {
    double pitch = (WIDTH - 2 * MARGIN + 36) / points.size();
    Style numeral = f.style("statement").withSize(44).withInk(f.ink("deep-accent"));
    Style head = sentence.withSize(20).withLeading(f.isChinese() ? 30 : 26).withFloor(15);
    List<String> labels = points.stream().map(Item::label).toList();
    Style fit = f.common(labels, head, pitch - 36, 3 * head.leading(), Mode.EVEN);
    for (int i = 0; i < points.size(); i++) {
      double x = MARGIN + i * pitch;
      double base = top + numeral.capHeight();
      f.textAt("Key " + (i + 1), Role.BODY, "" + (i + 1), numeral, x, base, 60, 1);
      Setting set = f.set(labels.get(i), fit, pitch - 36, Mode.EVEN);
      f.put("Point " + (i + 1), Role.BODY, set, x, base + 34, pitch - 36, Align.LEFT, Anchor.TOP);
    }
  }

  private void source(Frame f, Rect box) {
    String origin = cover().map(Slide.Title::origin).orElse("");
    Style small = f.style("small").withSize(15).withInk(f.ink("deep-muted"));
    String shown = Relief.cut(origin, 110);
    if (f.setter().room(shown, small) <= 620) {
      f.textAt("Source", Role.CAPTION, shown, small, MARGIN, box.bottom() - 28, 640, 1);
    }
  }
}
