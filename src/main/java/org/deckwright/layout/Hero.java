package org.deckwright.layout;

import java.util.Optional;
import org.deckwright.deck.Deck;
import org.deckwright.deck.Slide;
import org.deckwright.geom.Point;
import org.deckwright.layout.Infographic.SlideArt;
import org.deckwright.scene.Paragraph.Align;
import org.deckwright.scene.Role;
import org.deckwright.scene.TextBlock.Anchor;
import org.deckwright.text.LineBreaker.Mode;

/** An infographic's head: what the cover says, beside the theme's motif. */
record Hero(Deck deck) {
  static final double HEIGHT = 596;
  private static final double MARGIN = Infographic.MARGIN;

  /** Widths left of the star's points. */
  private static final double TITLE = 400;

  private static final double SUBTITLE = 500;
  private static final double LONG_SUBTITLE = 680;

  void draw(Frame f, SlideArt art) {
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
    String title = Relief.fitting(f, whole, large.withSize(30), TITLE, room);
    Style fitted = f.display(title, large.withFloor(30), TITLE, room, Mode.EVEN);
    Setting set = f.set(title, fitted, TITLE, Mode.EVEN);
    double free = bottom - top - set.inkHeight();
    double first = top + Math.max(0, free * (kicker.isEmpty() ? 0.5 : 0.2)) + fitted.capHeight();
    f.put("Title", Role.TITLE, set, MARGIN - 2, first, TITLE, Align.LEFT, Anchor.TOP);
  }

  /** The line or two at the hero's foot; returns where the room above it ends. */
  private static double under(Frame f, String line, double widest) {
    if (line.isEmpty()) {
      return HEIGHT - 64;
    }
    Style style = f.style("subtitle").withSize(28).withLeading(f.isChinese() ? 40 : 34);
    String subtitle = Relief.fitting(f, line, style.withSize(20), SUBTITLE, 2 * style.leading());
    boolean one = f.setter().room(subtitle, style) <= widest;
    double width = one ? widest : SUBTITLE;
    Style fit = f.display(subtitle, style.withFloor(20), width, 2 * style.leading(), Mode.EVEN);
    Setting set = f.set(subtitle, fit, width, Mode.EVEN);
    double first = 554 - (set.lines() - 1) * fit.leading();
    f.put("Subtitle", Role.BODY, set, MARGIN, first, width, Align.LEFT, Anchor.TOP);
    return first - fit.capHeight() - 32;
  }

  /** What the overview's title says, for a cover that says nothing below its own. */
  private String overview() {
    return deck.slides().stream()
        .filter(s -> s instanceof Slide.Overview)
        .map(Slide::title)
        .findFirst()
        .orElse("");
  }

  private Optional<Slide.Title> cover() {
    return Infographic.cover(deck);
  }
}
