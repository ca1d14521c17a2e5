package org.deckwright.layout;

import java.util.List;
import java.util.Optional;
import org.deckwright.deck.Deck;
import org.deckwright.deck.Slide;
import org.deckwright.diag.Diagnostics;
import org.deckwright.geom.Point;
import org.deckwright.geom.Rect;
import org.deckwright.geom.Size;
import org.deckwright.scene.Look;
import org.deckwright.scene.Outline;
import org.deckwright.scene.Page;
import org.deckwright.scene.Scene;
import org.deckwright.theme.Theme;

/**
 * One tall page that tells the whole story: a hero, a band for each section with its picture, and a
 * last band with a figure.
 */
public final class Infographic {
  static final double WIDTH = 1080;
  static final double BAND = 298;
  private static final double LOW_BAND = 240;
  private static final double INSET = 42;
  static final double MARGIN = 72;

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
    double height = Hero.HEIGHT + bands.all().size() * band + LastBand.HEIGHT;
    Frame frame = frame();
    new Hero(deck).draw(frame, art);
    for (int i = 0; i < bands.all().size(); i++) {
      band(frame, i, new Rect(0, Hero.HEIGHT + i * band, WIDTH, band));
    }
    Rect foot = new Rect(0, height - LastBand.HEIGHT, WIDTH, LastBand.HEIGHT);
    new LastBand(deck, figure).draw(frame, foot, art);
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

  /** The deck's first title slide. */
  static Optional<Slide.Title> cover(Deck deck) {
    return deck.slides().stream()
        .filter(s -> s instanceof Slide.Title)
        .map(s -> (Slide.Title) s)
        .findFirst();
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
    BandWords.draw(f, band, sentences, index + 1, new Rect(text, box.y(), 440, box.height()));
  }
}
