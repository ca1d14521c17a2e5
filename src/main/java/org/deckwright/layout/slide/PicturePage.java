package org.deckwright.layout.slide;

import java.util.Optional;
import org.deckwright.deck.Slide;
import org.deckwright.diag.Diagnostic;
import org.deckwright.diag.PictureMessages;
import org.deckwright.geom.Rect;
import org.deckwright.layout.Frame;
import org.deckwright.layout.Heading;
import org.deckwright.layout.Masters;
import org.deckwright.layout.SlideLayout;
import org.deckwright.layout.SlidePlace;
import org.deckwright.layout.Style;
import org.deckwright.scene.Image;
import org.deckwright.scene.Mark;
import org.deckwright.scene.Outline;
import org.deckwright.scene.Paragraph.Align;
import org.deckwright.scene.Role;
import org.deckwright.scene.Tag;
import org.deckwright.scene.TextBlock.Anchor;
import org.deckwright.text.LineBreaker.Mode;

/** A picture of the source, as large as its form allows, its caption below. */
final class PicturePage implements SlideLayout<Slide.Picture> {
  private static final double CAPTION = 32;
  private static final double MOUNT = 18;

  /** Of the zone's width, what a picture has to fill to stand without a mount. */
  private static final double WIDE = 0.8;

  @Override
  public String master() {
    return Masters.PICTURE;
  }

  @Override
  public void place(Slide.Picture slide, SlidePlace place, Frame f) {
    Rect zone = Heading.place(slide, place, f, master(), false);
    Optional<Image> image = place.images().find(slide.image());
    boolean narrow = image.filter(i -> fitted(i, zone).width() < WIDE * zone.width()).isPresent();
    draw(slide, slide.title(), place, narrow ? mount(slide, image.get(), zone, f) : zone, f);
  }

  /** A panel over the whole width, and in its middle the place of a picture that is narrower. */
  private static Rect mount(Slide.Picture slide, Image image, Rect zone, Frame f) {
    f.fill("Mount", Outline.rect(zone), f.ink("sunk"));
    double below = slide.caption().isEmpty() ? 0 : CAPTION;
    Rect room =
        new Rect(
            zone.x() + MOUNT,
            zone.y() + MOUNT,
            zone.width() - 2 * MOUNT,
            zone.height() - 2 * MOUNT - below);
    Rect box = fitted(image, room);
    double x = zone.x() + (zone.width() - box.width()) / 2;
    double y = room.y() + (room.height() - box.height()) / 2;
    double width = slide.caption().isEmpty() ? box.width() : zone.right() - MOUNT - x;
    return new Rect(x, y, width, box.height() + below);
  }

  /** The picture and its caption; where there is no picture, what it would show. */
  static void draw(Slide.Picture slide, String title, SlidePlace place, Rect zone, Frame f) {
    Optional<Image> image = place.images().find(slide.image());
    double caption = slide.caption().isEmpty() ? 0 : CAPTION;
    if (image.isEmpty()) {
      f.tell(
          Diagnostic.warning("image-missing", f.where(), PictureMessages.notShown(slide.image())));
      f.textIn(
          "Caption",
          Role.BODY,
          instead(slide),
          f.style("lead"),
          zone,
          Align.LEFT,
          Anchor.TOP,
          Mode.FILL);
      return;
    }
    Rect room = new Rect(zone.x(), zone.y(), zone.width(), zone.height() - caption);
    Rect box = fitted(image.get(), room);
    String alt =
        slide.alt().isEmpty() ? slide.caption().isEmpty() ? title : slide.caption() : slide.alt();
    f.add(Mark.Picture.whole(Tag.figure("Picture", alt), box, image.get()));
    Style small = f.style("small");
    f.textAt(
        "Caption",
        Role.CAPTION,
        slide.caption(),
        small,
        zone.x(),
        box.bottom() + 22,
        zone.width(),
        2);
  }

  /** What is said where the picture is not to be had. */
  static String instead(Slide.Picture slide) {
    return slide.caption().isEmpty() ? slide.alt() : slide.caption();
  }

  /**
   * The largest box of the picture's form in the room, from its top left; never more than 1.5
   * pixels stretched to a point.
   */
  private static Rect fitted(Image image, Rect room) {
    double scale = Math.min(room.width() / image.width(), room.height() / image.height());
    double capped = Math.min(scale, 1.5);
    return new Rect(room.x(), room.y(), image.width() * capped, image.height() * capped);
  }
}
