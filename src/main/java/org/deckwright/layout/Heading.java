package org.deckwright.layout;

import java.util.List;
import java.util.Optional;
import org.deckwright.deck.Slide;
import org.deckwright.geom.Rect;
import org.deckwright.scene.Look;
import org.deckwright.scene.Outline;
import org.deckwright.scene.Paragraph.Align;
import org.deckwright.scene.Role;
import org.deckwright.scene.Stroke;
import org.deckwright.scene.Tag;
import org.deckwright.scene.TextBlock;
import org.deckwright.text.LineBreaker.Mode;
import org.deckwright.theme.Zones;

/** What all content slides share: kicker, title, tag, takeaway and footer. */
public final class Heading {
  private static final double LEAST_TAKEAWAY = 14;

  /** What the content gains in height without a takeaway, with a source below it and without. */
  private static final double SOURCED = 52;

  private static final double UNSOURCED = 66;

  /** The takeaway's bar stands so far above the footer's rule. */
  private static final double ABOVE_RULE = 78;

  private Heading() {}

  /**
   * Places kicker, title, tags, takeaway and footer.
   *
   * @param illustrative whether the picture shows no measured values
   * @return the zone that is left for the picture
   */
  public static Rect place(
      Slide slide, SlidePlace place, Frame f, String layout, boolean illustrative) {
    Zones zones = f.theme().zones();
    kicker(slide, place, f, layout);
    tags(place, f, illustrative);
    Look.Placeholder holder = place.placeholder(layout, "title");
    Style style = f.style("title");
    double room = (zones.isUpright() ? 4 : 2) * style.leading();
    Style fitted = f.common(List.of(slide.title()), style, holder.box().width(), room, Mode.EVEN);
    Setting title = f.set(slide.title(), fitted, holder.box().width(), Mode.EVEN);
    Frame.Placed placed = f.put("Title", Role.TITLE, title, holder);
    double extra = placed.baseline() - zones.title();
    double top = zones.contentTop() + extra;
    if (slide.title().isEmpty()) {
      top = zones.kicker() + 24;
    } else if (f.theme().variant("title-rule").equals("true")) {
      double y = placed.baseline() + 16;
      f.line(
          "Rule",
          zones.left(),
          y,
          zones.left() + zones.width(),
          y,
          Stroke.solid(f.ink("accent"), 1.5));
      top = y + 26;
    }
    double bottom = zones.contentBottom();
    if (f.theme().variant("takeaway").equals("bar")) {
      boolean sourced = SourceLine.place(slide, place.deck(), f);
      double free = sourced ? SOURCED : UNSOURCED;
      bottom = takeaway(slide, f) ? zones.contentBottom() : zones.contentBottom() + free;
    }
    Footer.place(slide, place, f, "muted", "ink");
    return Rect.between(zones.left(), top, zones.left() + zones.width(), bottom);
  }

  /** The kicker alone. */
  public static void kicker(Slide slide, SlidePlace place, Frame f, String layout) {
    if (!slide.kicker().isEmpty()) {
      Look.Placeholder holder = place.placeholder(layout, "kicker");
      Style style = f.style("kicker").withInk(holder.style().ink()).withSize(holder.style().size());
      Style fitted =
          f.display(slide.kicker(), style, holder.box().width(), style.leading(), Mode.FILL);
      f.put(
          "Kicker",
          Role.KICKER,
          f.set(slide.kicker(), fitted, holder.box().width(), Mode.FILL),
          holder);
    }
  }

  private static void tags(SlidePlace place, Frame f, boolean illustrative) {
    double right = f.theme().zones().page().width() - f.theme().zones().right();
    if (illustrative) {
      right = pill(f, f.setter().furniture().illustrative(), right) - 8;
    }
    if (place.of() > 1) {
      pill(f, place.part() + "/" + place.of(), right);
    }
  }

  /** A tag 18 high, centred on the kicker's line; returns its left edge. */
  private static double pill(Frame f, String text, double right) {
    Style style = f.style("caption");
    double width = Math.max(36, f.setter().room(text, style) + 24);
    double middle = f.theme().zones().kicker() - 4.8;
    Rect box = new Rect(right - width, middle - 9, width, 18);
    f.label(
        Tag.of("Tag " + text, Role.CAPTION),
        Outline.pill(box),
        Optional.empty(),
        Optional.of(Stroke.solid(f.ink("muted"), 0.75)),
        text,
        style,
        4);
    return box.x();
  }

  private static boolean takeaway(Slide slide, Frame f) {
    if (slide.takeaway().isEmpty()) {
      return false;
    }
    Zones zones = f.theme().zones();
    Rect bar = new Rect(zones.left(), zones.rule() - ABOVE_RULE, zones.width(), 40);
    f.fill("Takeaway", Outline.rect(bar), f.ink("accent"));
    Style head = f.style("label").withInk(f.ink("deep-muted"));
    Style text = f.style("head").withSize(16).withInk(f.ink("on-accent"));
    String word = f.setter().furniture().takeaway();
    double indent = f.setter().room(word, head) + 16;
    Setting label = f.set(word, head, indent, Mode.FILL);
    double middle = bar.centre().y();
    f.put(
        "Takeaway label",
        Role.CAPTION,
        label,
        bar.x() + 16,
        middle + 5,
        indent,
        Align.LEFT,
        TextBlock.Anchor.TOP);
    Rect room =
        new Rect(bar.x() + 16 + indent, bar.y() + 2, bar.width() - 32 - indent, bar.height() - 4);
    f.textIn(
        "Takeaway",
        Role.BODY,
        slide.takeaway(),
        fitted(slide.takeaway(), text, room.width(), f),
        room,
        Align.LEFT,
        TextBlock.Anchor.MIDDLE,
        Mode.FILL);
    return true;
  }

  /** The size at which a takeaway stands on one line, if there is one; else a small one for two. */
  private static Style fitted(String words, Style style, double width, Frame f) {
    double size = style.size();
    while (size > LEAST_TAKEAWAY && f.setter().room(words, style.withSize(size)) > width) {
      size--;
    }
    return style.withSize(size).withLeading(size + 3);
  }

  /** The short bar before a closing remark. */
  public static void smallBar(Frame f, double x, double y) {
    smallBar(f, x, y, "ink");
  }

  /** The same in another colour slot. */
  public static void smallBar(Frame f, double x, double y, String slot) {
    f.fill("Bar", Outline.rect(new Rect(x, y, 50, 3)), f.ink(slot));
  }
}
