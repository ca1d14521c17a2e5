package org.deckwright.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.deckwright.deck.Deck;
import org.deckwright.deck.Slide;
import org.deckwright.diag.Diagnostics;
import org.deckwright.geom.Point;
import org.deckwright.geom.Rect;
import org.deckwright.geom.Size;
import org.deckwright.scene.Look;
import org.deckwright.scene.Mark;
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
  private static final double HERO = 596;
  private static final double LAST = 316;
  private static final double MARGIN = 72;

  private final SlideArt art;
  private final Deck deck;
  private final Theme theme;
  private final Typesetter setter;
  private final Pictograms pictograms;
  private final Bands bands;

  private Infographic(Deck deck, Theme theme, SlideArt art, Pictograms pictograms) {
    this.deck = deck;
    this.theme = theme;
    this.art = art;
    this.pictograms = pictograms;
    this.setter = new Typesetter(theme, deck.language());
    this.bands = Bands.of(deck);
  }

  /** Draws a slide's picture, and the motif of covers, into a place of any size. */
  public interface SlideArt {
    /**
     * The picture of the slide; the frame is told when it does not fit. False when the slide has
     * none.
     */
    boolean picture(Slide slide, Rect zone, Frame frame);

    void motif(Frame frame, Point centre, double radius, int sections);

    void squares(Frame frame, Rect box, Slide.Number number);
  }

  /** Lays the deck out as one page. */
  public static Scene layout(
      Deck deck, Theme theme, SlideArt art, Pictograms pictograms, Diagnostics diagnostics) {
    return new Infographic(deck, theme, art, pictograms).scene(diagnostics);
  }

  private Scene scene(Diagnostics diagnostics) {
    double band = bands.all().size() > 8 ? 240 : 298;
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
    Optional<Slide.Title> cover =
        deck.slides().stream()
            .filter(s -> s instanceof Slide.Title)
            .map(s -> (Slide.Title) s)
            .findFirst();
    String kicker = cover.map(Slide.Title::kicker).orElse("");
    String title = cover.map(Slide.Title::title).orElse(deck.title());
    String subtitle = cover.map(Slide.Title::subtitle).orElse("");
    double width = 470;
    Style kick = f.style("kicker").withSize(24).withInk(f.ink("accent"));
    Style kickFit = f.display(kicker, kick.withFloor(15), width, kick.leading(), Mode.FILL);
    f.textAt("Kicker", Role.KICKER, kicker, kickFit, MARGIN, 100, width, 1);
    Style large =
        f.style("cover-title")
            .withSize(84)
            .withLeading(f.isChinese() ? 116 : 78)
            .withInk(f.ink("ink"));
    Style fitted = f.display(title, large.withFloor(34), width, 350, Mode.EVEN);
    Setting set = f.set(title, fitted, width, Mode.EVEN);
    f.put(
        "Title", Role.TITLE, set, MARGIN, 124 + fitted.capHeight(), width, Align.LEFT, Anchor.TOP);
    Style sub = f.style("subtitle").withSize(28).withLeading(34);
    Style subFit = f.display(subtitle, sub.withFloor(18), 700, sub.leading(), Mode.FILL);
    f.textAt("Subtitle", Role.BODY, subtitle, subFit, MARGIN, 554, 700, 1);
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
    words(f, band, index + 1, new Rect(text, box.y(), 440, box.height()));
    Rect zone = new Rect(picture, box.y() + 42, 424, box.height() - 84);
    picture(f, band, zone);
  }

  private void words(Frame f, Bands.Band band, int number, Rect box) {
    Style numeral = f.style("statement").withSize(92).withInk(f.ink("accent"));
    Style name = f.style("head-large").withInk(f.ink("accent"));
    Style claim =
        f.style("sentence")
            .withSize(f.isChinese() ? 28 : 30)
            .withLeading(f.isChinese() ? 42 : 36)
            .withInk(f.ink("ink"));
    Style claimFit =
        f.display(band.claim(), claim.withFloor(22), box.width(), 3 * claim.leading(), Mode.EVEN);
    Setting set = f.set(band.claim(), claimFit, box.width(), Mode.EVEN);
    Style small =
        f.style("body").withSize(f.isChinese() ? 19 : 20).withLeading(f.isChinese() ? 34 : 29);
    Setting text = f.set(band.text(), small, box.width(), Mode.FILL);
    double room = box.height() - 48 - 64 - 44 - set.inkHeight();
    boolean fits = !band.text().isEmpty() && text.inkHeight() + 26 <= room && text.lines() <= 3;
    double height =
        64 + 44 + set.inkHeight() + (fits ? 26 + text.inkHeight() - claimFit.capHeight() + 12 : 0);
    double top = box.y() + Math.max(24, (box.height() - height) / 2);
    double base = top + 64;
    String digits = Integer.toString(number);
    double wide = f.setter().room(digits, numeral);
    f.put(
        "Number " + number,
        Role.BODY,
        f.set(digits, numeral, 200, Mode.FILL),
        box.x() - 2,
        base,
        200,
        Align.LEFT,
        Anchor.TOP);
    double nameWidth = box.width() - wide - 14;
    Style nameFit =
        f.display(band.name(), name.withFloor(16), nameWidth, name.leading(), Mode.FILL);
    f.textAt(
        "Name " + number,
        Role.HEADING,
        band.name(),
        nameFit,
        box.x() + wide + 12,
        base,
        nameWidth,
        1);
    Frame.Placed placed =
        f.put(
            "Claim " + number,
            Role.BODY,
            set,
            box.x(),
            base + 44,
            box.width(),
            Align.LEFT,
            Anchor.TOP);
    if (fits) {
      f.put(
          "Text " + number,
          Role.BODY,
          text,
          box.x(),
          placed.baseline() + 38,
          box.width(),
          Align.LEFT,
          Anchor.TOP);
    }
  }

  /** The first of the section's pictures that fits; where none does, the section's icon. */
  private void picture(Frame f, Bands.Band band, Rect zone) {
    for (Slide slide : band.slides()) {
      Frame tried = frame();
      boolean drawn = art.picture(slide, zone, tried);
      if (drawn && !tried.hasOverflow() && inside(tried.marks(), zone)) {
        tried.marks().forEach(f::add);
        return;
      }
    }
    String icon = pictograms.forWord(band.name(), setter.language());
    if (!icon.isEmpty()) {
      Point centre = new Point(zone.x() + 100, zone.centre().y());
      f.fill("Plate", Outline.ellipse(Rect.around(centre, 84)), f.ink("tint"));
      f.icon(icon, centre, 84, f.ink("accent"));
    }
  }

  private static boolean inside(List<Mark> marks, Rect zone) {
    Rect wide = zone.inset(org.deckwright.geom.Insets.of(-24));
    return marks.stream().allMatch(m -> wide.contains(m.box(), 1));
  }

  private void last(Frame f, Rect box) {
    f.fill("Last band", Outline.rect(box), f.ink("deep"));
    Optional<Slide.Number> number =
        deck.slides().stream()
            .filter(s -> s instanceof Slide.Number)
            .map(s -> (Slide.Number) s)
            .reduce((a, b) -> b);
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
    String text = closing.map(Slide.Closing::title).orElse(deck.title());
    Style large = sentence.withSize(48).withLeading(f.isChinese() ? 70 : 56).withFloor(24);
    Style fitted = f.display(text, large, WIDTH - 2 * MARGIN, 180, Mode.EVEN);
    f.textAt(
        "Closing",
        Role.HEADING,
        text,
        fitted,
        MARGIN,
        box.y() + 110,
        WIDTH - 2 * MARGIN,
        Align.LEFT,
        3,
        Mode.EVEN);
  }

  private void source(Frame f, Rect box) {
    Optional<Slide.Title> cover =
        deck.slides().stream()
            .filter(s -> s instanceof Slide.Title)
            .map(s -> (Slide.Title) s)
            .findFirst();
    String origin = cover.map(Slide.Title::origin).orElse("");
    Style small = f.style("small").withSize(15).withInk(f.ink("deep-muted"));
    String shown = Relief.cut(origin, 110);
    if (f.setter().room(shown, small) <= 620) {
      f.textAt("Source", Role.CAPTION, shown, small, MARGIN, box.bottom() - 28, 640, 1);
    }
  }

  /** What the bands say, taken from the deck's sections. */
  private record Bands(List<Band> all) {
    /**
     * A section's band.
     *
     * @param slides that may give the picture, best first
     */
    record Band(String name, String claim, String text, List<Slide> slides) {}

    static Bands of(Deck deck) {
      List<Band> out = new ArrayList<>();
      for (int i = 1; i <= deck.sections().size(); i++) {
        int section = i;
        List<Slide> slides =
            deck.slides().stream()
                .filter(
                    s ->
                        s.section() == section
                            && !(s instanceof Slide.Section)
                            && !(s instanceof Slide.Closing)
                            && !(s instanceof Slide.Sources))
                .toList();
        if (!slides.isEmpty()) {
          out.add(band(deck.sections().get(i - 1), slides));
        }
      }
      return new Bands(out);
    }

    private static Band band(String name, List<Slide> slides) {
      List<Slide> pictures = new ArrayList<>(slides.stream().filter(Bands::isPicture).toList());
      String claim = slides.get(0).title();
      String text = slides.get(0).takeaway();
      for (Slide s : slides) {
        if (text.isEmpty() && !s.title().equals(claim)) {
          text = s.title();
        }
      }
      return new Band(name, claim.isEmpty() ? name : claim, text, pictures);
    }

    private static boolean isPicture(Slide s) {
      return s instanceof Slide.OfDiagram || s instanceof Slide.OfChart;
    }
  }
}
