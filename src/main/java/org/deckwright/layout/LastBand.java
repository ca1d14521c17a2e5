package org.deckwright.layout;

import java.util.List;
import java.util.Optional;
import org.deckwright.deck.Deck;
import org.deckwright.deck.Item;
import org.deckwright.deck.Slide;
import org.deckwright.geom.Rect;
import org.deckwright.layout.Infographic.SlideArt;
import org.deckwright.scene.Outline;
import org.deckwright.scene.Paragraph.Align;
import org.deckwright.scene.Role;
import org.deckwright.scene.TextBlock.Anchor;
import org.deckwright.text.LineBreaker.Mode;

/**
 * An infographic's foot: a figure, else what the closing slide says; and where it all comes from.
 *
 * @param number the figure's slide
 */
record LastBand(Deck deck, Optional<Slide.Number> number) {
  static final double HEIGHT = 316;
  private static final double MARGIN = Infographic.MARGIN;

  void draw(Frame f, Rect box, SlideArt art) {
    f.fill("Last band", Outline.rect(box), f.ink("deep"));
    Style sentence =
        f.style("sentence")
            .withSize(26)
            .withLeading(f.isChinese() ? 40 : 34)
            .withInk(f.ink("on-deep"));
    boolean share = number.isPresent() && number.get().share().isPresent();
    double width = share ? 620 : Infographic.WIDTH - 2 * MARGIN;
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
        art.squares(
            f, new Rect(Infographic.WIDTH - MARGIN - 236, box.y() + 44, 236, 236), number.get());
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
    String text =
        Relief.fitting(f, whole, least, Infographic.WIDTH - 2 * MARGIN, 2.5 * least.leading());
    List<Item> points =
        closing.map(Slide.Closing::points).orElse(List.of()).stream()
            .filter(p -> !p.label().isEmpty())
            .limit(4)
            .toList();
    boolean few = points.size() < 2;
    double width = Infographic.WIDTH - 2 * MARGIN;
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
    double pitch = (Infographic.WIDTH - 2 * MARGIN + 36) / points.size();
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
    String origin = Infographic.cover(deck).map(Slide.Title::origin).orElse("");
    Style small = f.style("small").withSize(15).withInk(f.ink("deep-muted"));
    String shown = Relief.cut(origin, 110);
    if (f.setter().room(shown, small) <= 620) {
      f.textAt("Source", Role.CAPTION, shown, small, MARGIN, box.bottom() - 28, 640, 1);
    }
  }
}
