package org.deckwright.layout.slide;

import java.util.Optional;
import java.util.regex.Pattern;
import org.deckwright.deck.Slide;
import org.deckwright.diag.Diagnostic;
import org.deckwright.diag.PictureMessages;
import org.deckwright.geom.Rect;
import org.deckwright.layout.Frame;
import org.deckwright.layout.Masters;
import org.deckwright.layout.Setting;
import org.deckwright.layout.SlidePlace;
import org.deckwright.layout.Style;
import org.deckwright.scene.Image;
import org.deckwright.scene.Look;
import org.deckwright.scene.Mark;
import org.deckwright.scene.Paragraph;
import org.deckwright.scene.Role;
import org.deckwright.scene.Tag;
import org.deckwright.scene.TextBlock;
import org.deckwright.text.LineBreaker.Mode;

/**
 * Title, subtitle and origin of a cover; the title takes the largest size that leaves room for the
 * rest.
 */
final class CoverText {
  private static final double TITLE_HEIGHT = 190;
  private static final Pattern HALVES = Pattern.compile("\\p{IsHan}[ \\u3000]+(?=\\p{IsHan})");
  private static final double LEAST = 0.8; // times the size
  private static final double LOGO_WIDTH = 140;
  private static final double LOGO_HEIGHT = 40;
  private static final double LOGO_FOOT = 474;

  private CoverText() {}

  static void place(Slide.Title slide, SlidePlace place, Frame f) {
    Look.Placeholder title = place.placeholder(Masters.COVER, "title");
    double width = title.box().width() - 8;
    String text = slide.title();
    Style style =
        halved(
            text,
            f.display(text, f.style("cover-title"), width, TITLE_HEIGHT, Mode.EVEN),
            width,
            f);
    Setting set = f.set(text, style, width, Mode.EVEN);
    Frame.Placed placed = f.put("Title", Role.TITLE, set, title);
    double subtitleAt = Math.max(placed.baseline() + 54, 0);
    if (!slide.subtitle().isEmpty()) {
      Style s = f.style("subtitle");
      Style fitted = f.display(slide.subtitle(), s, width, 3 * s.leading(), Mode.EVEN);
      Setting sub = f.set(slide.subtitle(), fitted, width, Mode.EVEN);
      double at = Math.max(subtitleAt, Math.min(370, subtitleAt + 20));
      f.put(
          "Subtitle",
          Role.BODY,
          sub,
          title.box().x(),
          at,
          width,
          Paragraph.Align.LEFT,
          TextBlock.Anchor.TOP);
    }
    logo(place, f, title.box().x());
    if (!slide.origin().isEmpty()) {
      Look.Placeholder holder = place.placeholder(Masters.COVER, "origin");
      Style s =
          f.display(
              slide.origin(),
              f.style("small"),
              holder.box().width(),
              holder.box().height(),
              Mode.FILL);
      f.put("Origin", Role.BODY, f.set(slide.origin(), s, holder.box().width(), Mode.FILL), holder);
    }
  }

  /** Somewhat smaller, where the halves of a Chinese headline then have a line each. */
  private static Style halved(String text, Style style, double width, Frame f) {
    if (!HALVES.matcher(text).find()) {
      return style;
    }
    for (double size = style.size(); size > LEAST * style.size(); size -= 1) {
      Setting set = f.set(text, style.withSize(size), width, Mode.EVEN);
      String shown = set.shaped().text();
      boolean two = set.ranges().size() == 2;
      if (two && HALVES.matcher(shown.substring(set.ranges().get(0).end() - 1)).lookingAt()) {
        return style.withSize(size);
      }
    }
    return style;
  }

  /** The deck's logo above the origin, no larger than a visiting card's. */
  private static void logo(SlidePlace place, Frame f, double x) {
    String name = place.deck().logo();
    if (name.isEmpty()) {
      return;
    }
    Optional<Image> image = place.images().find(name);
    if (image.isEmpty()) {
      f.tell(Diagnostic.warning("image-missing", f.where(), PictureMessages.notShown(name)));
      return;
    }
    double scale = Math.min(LOGO_WIDTH / image.get().width(), LOGO_HEIGHT / image.get().height());
    double height = image.get().height() * scale;
    Rect box = new Rect(x, LOGO_FOOT - height, image.get().width() * scale, height);
    f.add(Mark.Picture.whole(Tag.figure("Logo", "Logo"), box, image.get()));
  }
}
