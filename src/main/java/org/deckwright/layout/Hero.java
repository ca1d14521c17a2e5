package org.deckwright.layout;

import java.util.Optional;
import org.deckwright.deck.Deck;
import org.deckwright.deck.Slide;
import org.deckwright.geom.Point;
import org.deckwright.geom.Rect;
import org.deckwright.scene.Paragraph.Align;
import org.deckwright.scene.Role;
import org.deckwright.scene.TextBlock.Anchor;
import org.deckwright.text.LineBreaker.Mode;

/** An infographic's head: the motif, the deck's title and what it is about. */
final class Hero {
  /**
   * Where things stand in the head.
   *
   * @param titleWidth what the motif leaves for the title
   * @param subtitleWidth for a line or two at the foot
   * @param longWidth for one line at the foot
   * @param size of a short title
   */
  record Place(
      Rect box,
      double left,
      double kicker,
      double titleWidth,
      double subtitleWidth,
      double longWidth,
      double foot,
      Point motif,
      double radius,
      double size) {}

  /** An overview's title so short is a heading such as "Contents" and says nothing. */
  private static final int HEADING = 9;

  private final Deck deck;
  private final Infographic.SlideArt art;

  Hero(Deck deck, Infographic.SlideArt art) {
    this.deck = deck;
    this.art = art;
  }

  void draw(Frame f, Place at) {
    art.motif(f, at.motif(), at.radius(), deck.sections().size());
    Optional<Slide.Title> cover = cover();
    String kicker = cover.map(Slide.Title::kicker).orElse("");
    String whole = cover.map(Slide.Title::title).orElse(deck.title());
    String subtitle =
        cover.map(Slide.Title::subtitle).filter(t -> !t.isEmpty()).orElseGet(this::overview);
    Style kick = f.style("kicker").withSize(24).withInk(f.ink("accent"));
    Style kickFit =
        f.display(kicker, kick.withFloor(15), at.titleWidth(), kick.leading(), Mode.FILL);
    f.textAt("Kicker", Role.KICKER, kicker, kickFit, at.left(), at.kicker(), at.titleWidth(), 1);
    double top = kicker.isEmpty() ? at.kicker() - 36 : at.kicker() + 32;
    double bottom = under(f, subtitle, at);
    Style large =
        f.style("cover-title")
            .withSize(at.size() * (f.isChinese() ? 1.095 : 1))
            .withLeading(at.size() * (f.isChinese() ? 1.38 : 0.929))
            .withInk(f.ink("ink"));
    double spare = large.leading() - large.capHeight() - (f.isChinese() ? 20 : 0);
    double room = bottom - top + spare;
    String title = Relief.fitting(f, whole, large.withSize(30), at.titleWidth(), room);
    Style fitted = f.display(title, large.withFloor(30), at.titleWidth(), room, Mode.EVEN);
    Setting set = f.set(title, fitted, at.titleWidth(), Mode.EVEN);
    double free = bottom - top - set.inkHeight();
    double first = top + Math.max(0, free * (kicker.isEmpty() ? 0.5 : 0.2)) + fitted.capHeight();
    f.put("Title", Role.TITLE, set, at.left() - 2, first, at.titleWidth(), Align.LEFT, Anchor.TOP);
  }

  /** The line or two at the head's foot; returns where the room above it ends. */
  private double under(Frame f, String line, Place at) {
    if (line.isEmpty()) {
      return at.foot() - 22;
    }
    Style style = f.style("subtitle").withSize(28).withLeading(f.isChinese() ? 40 : 34);
    double narrow = at.subtitleWidth();
    String subtitle = Relief.fitting(f, line, style.withSize(20), narrow, 2 * style.leading());
    double longest = deck.sections().size() < 8 ? at.longWidth() : narrow;
    boolean one = f.setter().room(subtitle, style) <= longest;
    double width = one ? longest : narrow;
    Style fit = f.display(subtitle, style.withFloor(20), width, 2 * style.leading(), Mode.EVEN);
    Setting set = f.set(subtitle, fit, width, Mode.EVEN);
    double first = at.foot() - (set.lines() - 1) * fit.leading();
    f.put("Subtitle", Role.BODY, set, at.left(), first, width, Align.LEFT, Anchor.TOP);
    return first - fit.capHeight() - 32;
  }

  Optional<Slide.Title> cover() {
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
        .filter(t -> t.strip().length() > HEADING)
        .findFirst()
        .orElse("");
  }
}
