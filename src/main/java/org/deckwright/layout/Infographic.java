package org.deckwright.layout;

import java.util.List;
import java.util.Optional;
import org.deckwright.deck.Deck;
import org.deckwright.deck.Slide;
import org.deckwright.diag.Diagnostics;
import org.deckwright.geom.Affine;
import org.deckwright.geom.Point;
import org.deckwright.geom.Rect;
import org.deckwright.geom.Size;
import org.deckwright.layout.hand.HandDrawn;
import org.deckwright.scene.Look;
import org.deckwright.scene.Mark;
import org.deckwright.scene.Outline;
import org.deckwright.scene.Page;
import org.deckwright.scene.Scaled;
import org.deckwright.scene.Scene;
import org.deckwright.theme.Theme;

/**
 * One tall page that tells the whole story: a hero, a band for each section with its picture, and a
 * last band with a figure.
 */
public final class Infographic {
  private static final double WIDTH = 1080;
  private static final double HERO = 596;
  private static final double BAND = 298;
  private static final double LOW_BAND = 240;

  /** Room for the words over a picture that is as wide as the page. */
  private static final double WIDE_WORDS = 172;

  /** The highest page that a PPTX file may have: 56 inches, in points. */
  private static final double TALLEST = 4032;

  private static final double INSET = 42;
  private static final double MARGIN = 72;

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
    this.pictures = new BandPictures(art, this::frame, this::large);
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

    /** Whether the slide has a picture that keeps to its place. */
    boolean isFree(Slide slide);

    /** Whether the slide's picture is better wide than high. */
    boolean isWide(Slide slide);

    void motif(Frame frame, Point centre, double radius, int sections);

    void squares(Frame frame, Rect box, Slide.Number number);
  }

  /** Lays the deck out as one page. */
  public static Scene layout(
      Deck deck,
      Theme theme,
      PosterForm form,
      SlideArt art,
      Pictograms pictograms,
      Diagnostics diagnostics) {
    Scene exact = new Infographic(deck, theme, art, pictograms).scene(form, diagnostics);
    return HandDrawn.of(exact, theme.drawing());
  }

  private Scene scene(PosterForm form, Diagnostics diagnostics) {
    Frame frame = frame();
    Hero hero = new Hero(deck, art);
    String origin = hero.cover().map(Slide.Title::origin).orElse("");
    LastBand end = new LastBand(deck, art, figure, origin, pictures);
    Size drawn =
        form.isTall()
            ? tall(frame, hero, end)
            : new PosterGrid(form, theme, bands, pictures).draw(frame, hero, end);
    frame.told().forEach(diagnostics::add);
    return scene(frame, form, drawn);
  }

  /** A band under the other, words and picture changing sides. */
  private Size tall(Frame frame, Hero hero, LastBand end) {
    double band = bands.all().size() > 8 ? LOW_BAND : BAND;
    Rect head = new Rect(0, 0, WIDTH, HERO);
    hero.draw(
        frame, new Hero.Place(head, MARGIN, 100, 400, 500, 680, 554, new Point(812, 262), 237, 84));
    double y = HERO;
    boolean wide = false;
    boolean odd = true;
    for (int i = 0; i < bands.all().size(); i++) {
      Rect box = new Rect(0, y, WIDTH, band);
      boolean mayBeWide = !wide && band == BAND;
      double taken =
          mayBeWide && i > 0 && pictures.isWide(bands.all().get(i)) ? wide(frame, i, y) : 0;
      if (taken == 0 && !split(frame, i, box, odd, false)) {
        taken = band == BAND ? wide(frame, i, y) : 0;
        if (taken == 0) {
          split(frame, i, box, odd, true);
        }
      }
      wide = taken > 0;
      odd = wide == odd;
      y += wide ? taken : band;
    }
    end.draw(frame, new Rect(0, y, WIDTH, LastBand.HEIGHT));
    return new Size(WIDTH, y + LastBand.HEIGHT);
  }

  private Scene scene(Frame frame, PosterForm form, Size drawn) {
    double by = Math.min(form.scale(), TALLEST / drawn.height());
    Size size = new Size(drawn.width() * by, drawn.height() * by);
    List<Mark> marks =
        by == 1 ? frame.marks() : new Scaled(new Affine(by, 0, 0), "").marks(frame.marks());
    Look slides = Masters.look(theme, setter);
    Look.Layout blank =
        new Look.Layout(
            Masters.BLANK, Optional.of("blank"), setter.ink("ground"), List.of(), List.of());
    Look look = new Look(slides.name(), size, slides.slots(), slides.fonts(), List.of(blank));
    Page page = new Page(deck.title(), size, Masters.BLANK, setter.ink("ground"), "", marks, "", 1);
    return new Scene(
        deck.title(),
        deck.language(),
        new Scene.Properties(deck.author(), deck.date(), ""),
        look,
        List.of(page));
  }

  private Frame frame() {
    return new Frame(setter, pictograms, Repair.SMALL, true, "infographic");
  }

  private Frame large() {
    return new Frame(setter, pictograms, Repair.NONE, false, "infographic");
  }

  private void ground(Frame f, int index, Rect box) {
    boolean odd = index % 2 == 0;
    boolean dark = theme.variant("bands").equals("surface");
    f.fill(
        "Band " + (index + 1),
        Outline.rect(box),
        f.ink(odd ? dark ? "surface" : "sunk" : "ground"));
  }

  /**
   * Words on one side, the picture on the other.
   *
   * @param odd whether the words stand left
   * @param any whether points or a sentence may stand in for a picture
   * @return false, with nothing drawn, where no good picture fits and others may not stand in
   */
  private boolean split(Frame f, int index, Rect box, boolean odd, boolean any) {
    Bands.Band band = bands.all().get(index);
    double text = odd ? MARGIN : 568;
    double picture = odd ? 584 : MARGIN;
    Rect zone = new Rect(picture, box.y() + INSET, 424, box.height() - 2 * INSET);
    Frame inner = frame();
    Optional<Slide> good = pictures.tried(inner, band, zone, true);
    if (good.isEmpty() && !any) {
      return false;
    }
    ground(f, index, box);
    BandPictures.Shown shown =
        good.isPresent()
            ? new BandPictures.Shown(good, Optional.empty())
            : pictures.draw(inner, band, zone);
    if (inner.marks().isEmpty()) {
      pictures.mark(inner, zone);
    }
    f.take(inner);
    List<String> sentences = shown.others(band, f.isChinese());
    BandWords.draw(f, band, sentences, index + 1, new Rect(text, box.y(), 440, box.height()), 0.5);
    return true;
  }

  /**
   * Words over the slide's own picture, as wide as the page.
   *
   * @return the height taken; 0, with nothing drawn, where none fits
   */
  private double wide(Frame f, int index, double y) {
    Bands.Band band = bands.all().get(index);
    Rect all = new Rect(MARGIN, y + INSET, WIDTH - 2 * MARGIN, WIDE_WORDS);
    Frame words = frame();
    double end = BandWords.draw(words, band, List.of(), index + 1, all, 0) + INSET;
    Frame inner = frame();
    double high = pictures.wide(inner, band, new Point(all.x(), end), all.width());
    if (high == 0) {
      return 0;
    }
    double taken = end + high + INSET - y;
    ground(f, index, new Rect(0, y, WIDTH, taken));
    f.take(words);
    f.take(inner);
    return taken;
  }
}
