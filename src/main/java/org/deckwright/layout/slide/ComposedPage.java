package org.deckwright.layout.slide;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.deckwright.deck.Slide;
import org.deckwright.geom.Rect;
import org.deckwright.layout.DiagramBook;
import org.deckwright.layout.Footer;
import org.deckwright.layout.Frame;
import org.deckwright.layout.Heading;
import org.deckwright.layout.Illustrated;
import org.deckwright.layout.Masters;
import org.deckwright.layout.SlideLayout;
import org.deckwright.layout.SlidePlace;
import org.deckwright.layout.Style;
import org.deckwright.scene.Image;
import org.deckwright.scene.Look;
import org.deckwright.scene.Mark;
import org.deckwright.scene.Role;
import org.deckwright.scene.Tag;
import org.deckwright.text.LineBreaker.Mode;
import org.deckwright.theme.Zones;

/** Several contents under one title: in rows, in columns, or beside a picture that bleeds. */
final class ComposedPage implements SlideLayout<Slide.Composed> {
  private static final double GAP = 24;
  private static final double LEAST = 60;
  private static final int USUAL_SHARE = 42;
  private static final int LEAST_SHARE = 15;
  private static final int MOST_SHARE = 70;

  private final DiagramBook diagrams;

  ComposedPage(DiagramBook diagrams) {
    this.diagrams = diagrams;
  }

  @Override
  public String master() {
    return Masters.PICTURE;
  }

  @Override
  public void place(Slide.Composed slide, SlidePlace place, Frame f) {
    Contents contents = new Contents(diagrams, place, slide.title(), f);
    if (slide.hasPictureAside()) {
      Slide.Picture picture = (Slide.Picture) slide.parts().get(0);
      Optional<Image> image = place.images().find(picture.image());
      if (image.isPresent()) {
        Rect zone = aside(slide, picture, image.get(), place, f);
        rows(slide.parts().subList(1, slide.parts().size()), zone, contents);
        return;
      }
    }
    Rect zone = Heading.place(slide, place, f, master(), Illustrated.is(slide));
    if (slide.arrangement().equals("columns")) {
      columns(slide.parts(), zone, contents);
    } else {
      rows(slide.parts(), zone, contents);
    }
  }

  private static void columns(List<Slide> parts, Rect zone, Contents contents) {
    double width = (zone.width() - (parts.size() - 1) * GAP) / Math.max(1, parts.size());
    for (int i = 0; i < parts.size(); i++) {
      double x = zone.x() + i * (width + GAP);
      contents.draw(parts.get(i), new Rect(x, zone.y(), width, zone.height()));
    }
  }

  /** Texts as high as they are, pictures share what is left; all give way alike if it is short. */
  private static void rows(List<Slide> parts, Rect zone, Contents contents) {
    List<Optional<Double>> own = new ArrayList<>();
    parts.forEach(p -> own.add(contents.height(p, zone.width())));
    double room = zone.height() - Math.max(0, parts.size() - 1) * GAP;
    double texts = own.stream().flatMap(Optional::stream).mapToDouble(h -> h).sum();
    long open = own.stream().filter(Optional::isEmpty).count();
    double least = open * LEAST * 2;
    double scale = texts + least > room ? Math.max(0.1, (room - least) / texts) : 1;
    double rest = open == 0 ? 0 : (room - texts * scale) / open;
    double y = zone.y();
    for (int i = 0; i < parts.size(); i++) {
      boolean last = i + 1 == parts.size();
      double height = own.get(i).map(h -> h * scale).orElse(rest);
      double given = last ? zone.bottom() - y : height;
      contents.draw(parts.get(i), new Rect(zone.x(), y, zone.width(), Math.max(1, given)));
      y += height + GAP;
    }
  }

  /**
   * The picture at its side, title and footer in what is left; returns the zone below the title.
   */
  private Rect aside(
      Slide.Composed slide, Slide.Picture picture, Image image, SlidePlace place, Frame f) {
    Zones zones = f.theme().zones();
    boolean left = slide.arrangement().equals("picture-left");
    int wanted = slide.share() == 0 ? USUAL_SHARE : slide.share();
    int share = Math.max(LEAST_SHARE, Math.min(MOST_SHARE, wanted));
    double page = zones.page().width();
    double taken = page * share / 100;
    Rect box = new Rect(left ? 0 : page - taken, 0, taken, zones.rule() - 12);
    String alt = picture.alt().isEmpty() ? slide.title() : picture.alt();
    f.add(Mark.Picture.covering(Tag.figure("Picture", alt), box, image));

    double x = left ? taken + zones.left() : zones.left();
    double width = page - taken - zones.left() - Math.min(zones.right(), 32);
    double top = title(slide, place, f, x, width);
    Footer.place(slide, place, f, "muted", "ink");
    return Rect.between(x, top, x + width, zones.contentBottom());
  }

  private double title(Slide.Composed slide, SlidePlace place, Frame f, double x, double width) {
    Zones zones = f.theme().zones();
    if (!slide.kicker().isEmpty()) {
      Style style = f.style("kicker");
      Look.Placeholder holder = across(place.placeholder(master(), "kicker"), x, width);
      Style fitted = f.display(slide.kicker(), style, width, style.leading(), Mode.FILL);
      f.put("Kicker", Role.KICKER, f.set(slide.kicker(), fitted, width, Mode.FILL), holder);
    }
    Look.Placeholder holder = across(place.placeholder(master(), "title"), x, width);
    Style style = f.style("title");
    Style fitted = f.common(List.of(slide.title()), style, width, 3 * style.leading(), Mode.EVEN);
    Frame.Placed placed =
        f.put("Title", Role.TITLE, f.set(slide.title(), fitted, width, Mode.EVEN), holder);
    return zones.contentTop() + placed.baseline() - zones.title();
  }

  private static Look.Placeholder across(Look.Placeholder holder, double x, double width) {
    Rect home = holder.box();
    return holder.in(new Rect(x, home.y(), width, home.height()));
  }
}
