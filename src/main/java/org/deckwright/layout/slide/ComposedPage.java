package org.deckwright.layout.slide;

import java.util.List;
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
    List<Slide.Picture> aside =
        slide.aside().stream().filter(p -> place.images().find(p.image()).isPresent()).toList();
    List<Slide> rest =
        slide.hasPictureAside() ? slide.parts().subList(1, slide.parts().size()) : slide.parts();
    String arrangement = slide.hasPictureAside() ? "rows" : slide.arrangement();
    Rect zone =
        aside.isEmpty()
            ? Heading.place(slide, place, f, master(), Illustrated.is(slide))
            : aside(slide, aside, place, f);
    Arrangement.of(arrangement).draw(rest, zone, contents);
  }

  /**
   * The pictures at their side, title and footer in what is left; returns the zone below the title.
   */
  private Rect aside(
      Slide.Composed slide, List<Slide.Picture> pictures, SlidePlace place, Frame f) {
    Zones zones = f.theme().zones();
    boolean left = slide.arrangement().equals("picture-left");
    int wanted = slide.share() == 0 ? USUAL_SHARE : slide.share();
    int share = Math.max(LEAST_SHARE, Math.min(MOST_SHARE, wanted));
    double page = zones.page().width();
    double taken = page * share / 100;
    Rect box = new Rect(left ? 0 : page - taken, 0, taken, zones.rule() - 12);
    boolean inRows =
        !(slide.parts().get(0) instanceof Slide.Composed c && c.arrangement().equals("columns"));
    for (int i = 0; i < pictures.size(); i++) {
      cover(slide, pictures.get(i), share(box, i, pictures.size(), inRows), place, f);
    }

    double x = left ? taken + zones.left() : zones.left();
    double width = page - taken - zones.left() - Math.min(zones.right(), 32);
    double top = title(slide, place, f, x, width);
    Footer.place(slide, place, f, "muted", "ink", x);
    return Rect.between(x, top, x + width, zones.contentBottom());
  }

  private static Rect share(Rect box, int i, int n, boolean inRows) {
    return inRows
        ? new Rect(box.x(), box.y() + i * box.height() / n, box.width(), box.height() / n)
        : new Rect(box.x() + i * box.width() / n, box.y(), box.width() / n, box.height());
  }

  private static void cover(
      Slide slide, Slide.Picture picture, Rect box, SlidePlace place, Frame f) {
    String alt = picture.alt().isEmpty() ? slide.title() : picture.alt();
    Image image = place.images().find(picture.image()).orElseThrow();
    f.add(Mark.Picture.covering(Tag.figure("Picture", alt), box, image));
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
