package org.deckwright.layout;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.deckwright.deck.Deck;
import org.deckwright.deck.Item;
import org.deckwright.deck.Slide;
import org.deckwright.geom.Rect;
import org.deckwright.scene.Outline;
import org.deckwright.scene.Paragraph.Align;
import org.deckwright.scene.Role;
import org.deckwright.scene.TextBlock.Anchor;
import org.deckwright.text.LineBreaker.Mode;

/** An infographic's last band: a figure, or what stays, and where it comes from. */
final class LastBand {
  static final double HEIGHT = 316;
  private static final double SOURCE = 670; // the room of the source line, beside the squares
  private static final double MARGIN = 72;
  private static final double LOW = 290;

  /** Heights at the foot of a page: with what stays, with a figure, and on a square. */
  private static final double CLOSING = 256;

  private static final double LOWEST = 190;
  private static final double SQUARE = 150;
  private static final double GAP = 36;
  private static final double POINTS = 72; // two lines of them in a low band

  private final Deck deck;
  private final Infographic.SlideArt art;
  private final Optional<Slide.Number> figure;
  private final String origin;
  private final BandPictures pictures;

  LastBand(
      Deck deck,
      Infographic.SlideArt art,
      Optional<Slide.Number> figure,
      String origin,
      BandPictures pictures) {
    this.deck = deck;
    this.art = art;
    this.pictures = pictures;
    this.figure = figure;
    this.origin = origin;
  }

  /** Height at the foot of a page of a given form. */
  double lowHeight(boolean square) {
    if (square) {
      return figure.isEmpty() ? SQUARE + 34 : SQUARE;
    }
    return figure.isEmpty() ? CLOSING : LOWEST;
  }

  /** Fills a box; in a low one the sentence stands beside its figure. */
  void draw(Frame f, Rect box) {
    f.fill("Last band", Outline.rect(box), f.ink("deep"));
    Style sentence =
        f.style("sentence")
            .withSize(26)
            .withLeading(f.isChinese() ? 40 : 34)
            .withInk(f.ink("on-deep"));
    boolean low = box.height() < LOW;
    if (figure.isEmpty()) {
      closing(f, box, low ? sentence.withSize(22).withLeading(f.isChinese() ? 34 : 29) : sentence);
    } else if (low) {
      lowFigure(f, box, figure.get(), sentence);
    } else {
      figure(f, box, figure.get(), sentence);
    }
    source(f, box);
  }

  private void figure(Frame f, Rect box, Slide.Number number, Style sentence) {
    boolean share = number.share().isPresent();
    double width = box.width() - 2 * MARGIN - (share ? 316 : 0);
    Style big = f.style("big-number").withSize(150).withInk(f.ink("deep-accent"));
    Style fitted = f.display(number.value(), big.withFloor(60), width, big.leading(), Mode.FILL);
    double x = box.x() + MARGIN;
    f.textAt("Figure", Role.HEADING, number.value(), fitted, x - 4, box.y() + 148, width, 1);
    Style least = sentence.withFloor(18);
    Style fit = f.display(number.title(), least, width, 2 * sentence.leading(), Mode.EVEN);
    f.textAt(
        "Sentence",
        Role.BODY,
        number.title(),
        fit,
        x,
        box.y() + 204,
        width,
        Align.LEFT,
        2,
        Mode.EVEN);
    if (share) {
      squares(f, box, 236, number);
    }
  }

  private void squares(Frame f, Rect box, double side, Slide.Number number) {
    double y = box.y() + (box.height() - 36 - side) / 2 + 2;
    art.squares(
        f, new Rect(box.right() - MARGIN - side, Math.max(box.y() + 16, y), side, side), number);
  }

  private void lowFigure(Frame f, Rect box, Slide.Number number, Style sentence) {
    double side = number.share().isPresent() ? box.height() - 56 : 0;
    double x = box.x() + MARGIN;
    double room = box.width() - 2 * MARGIN - side - (side > 0 ? GAP : 0);
    Style big =
        f.style("big-number")
            .withSize(Math.min(110, box.height() * 0.58))
            .withInk(f.ink("deep-accent"));
    Style fitted =
        f.display(number.value(), big.withFloor(44), room * 0.45, big.leading(), Mode.FILL);
    double middle = box.y() + (box.height() - 28) / 2;
    double taken = f.setter().room(number.value(), fitted);
    double baseline = middle + fitted.capHeight() / 2;
    f.textAt("Figure", Role.HEADING, number.value(), fitted, x - 4, baseline, taken + 4, 1);
    double width = room - taken - GAP;
    Style least = sentence.withSize(24).withFloor(15);
    Style fit = f.display(number.title(), least, width, 3 * least.leading(), Mode.EVEN);
    Rect words = new Rect(x + taken + GAP, box.y() + 12, width, box.height() - 52);
    f.textIn(
        "Sentence", Role.BODY, number.title(), fit, words, Align.LEFT, Anchor.MIDDLE, Mode.EVEN);
    if (side > 0) {
      squares(f, box, side - 12, number);
    }
  }

  private void closing(Frame f, Rect box, Style sentence) {
    Optional<Slide.Closing> closing =
        deck.slides().stream()
            .filter(s -> s instanceof Slide.Closing)
            .map(s -> (Slide.Closing) s)
            .reduce((a, b) -> b);
    Style least = sentence.withSize(20);
    String whole = closing.map(Slide.Closing::title).orElse(deck.title());
    String text = Relief.fitting(f, whole, least, box.width() - 2 * MARGIN, 2.5 * least.leading());
    List<Item> points =
        closing.map(Slide.Closing::points).orElse(List.of()).stream()
            .filter(p -> !p.label().isEmpty())
            .limit(4)
            .toList();
    boolean few = points.size() < 2;
    double width = box.width() - 2 * MARGIN;
    double size = Math.min(few ? 48 : f.isChinese() ? 34 : 36, box.height() * 0.19);
    Style large = sentence.withSize(size).withLeading(size * (f.isChinese() ? 1.45 : 1.17));
    Style fitted =
        f.display(text, large.withFloor(24), width, (few ? 3 : 2) * large.leading(), Mode.EVEN);
    Setting set = f.set(text, fitted, width, Mode.EVEN);
    boolean middle = few || box.height() < LOW;
    double said = set.inkHeight() + (few ? 0 : POINTS);
    double first =
        middle
            ? box.y() + (box.height() - 40 - said) / 2 + fitted.capHeight()
            : box.y() + Math.min(box.height() * 0.27, set.lines() == 1 ? 94 : 72);
    Frame.Placed placed =
        f.put("Closing", Role.HEADING, set, box.x() + MARGIN, first, width, Align.LEFT, Anchor.TOP);
    if (!few) {
      double below = box.height() < LOW ? 26 : set.lines() == 1 ? 40 : 28;
      points(f, box, points, placed.baseline() + below, sentence);
    }
  }

  /** What the closing slide wants kept in mind, in columns under their numbers. */
  private static void points(Frame f, Rect box, List<Item> points, double top, Style sentence) {
    double pitch = (box.width() - 2 * MARGIN + 36) / points.size();
    boolean low = box.height() < LOW;
    Style numeral = f.style("statement").withSize(low ? 34 : 44).withInk(f.ink("deep-accent"));
    double aside = low ? 32 : 0; // the words stand beside their numbers
    Style head = sentence.withSize(20).withLeading(f.isChinese() ? 30 : 26).withFloor(15);
    List<String> labels = points.stream().map(Item::label).toList();
    double width = pitch - 36 - aside;
    Style fit = f.common(labels, head, width, (low ? 2 : 3) * head.leading(), Mode.EVEN);
    for (int i = 0; i < points.size(); i++) {
      double x = box.x() + MARGIN + i * pitch;
      double base = top + numeral.capHeight();
      f.textAt("Key " + (i + 1), Role.BODY, "" + (i + 1), numeral, x, base, 60, 1);
      Setting set = f.set(labels.get(i), fit, width, Mode.EVEN);
      double first = low ? base - (numeral.capHeight() - fit.capHeight()) / 2 : base + 34;
      String name = "Point " + (i + 1);
      f.put(name, Role.BODY, set, x + aside, first, width, Align.LEFT, Anchor.TOP);
    }
  }

  /** Whose it is, and that shapes are not measured where one is not; the latter where not both. */
  private void source(Frame f, Rect box) {
    Style small = f.style("small").withSize(15).withInk(f.ink("deep-muted"));
    String whose = Relief.cut(origin, 110);
    String note = pictures.isIllustrative() ? f.setter().furniture().illustrativeNote() : "";
    String both = whose.isEmpty() || note.isEmpty() ? whose + note : whose + " · " + note;
    Stream.of(both, note)
        .filter(t -> !t.isEmpty() && f.setter().room(t, small) <= SOURCE)
        .findFirst()
        .ifPresent(
            t ->
                f.textAt(
                    "Source",
                    Role.CAPTION,
                    t,
                    small,
                    box.x() + MARGIN,
                    box.bottom() - 28,
                    SOURCE + 8,
                    1));
  }
}
