package org.deckwright.layout.slide;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.deckwright.deck.Slide;
import org.deckwright.geom.Rect;
import org.deckwright.layout.Frame;
import org.deckwright.layout.Heading;
import org.deckwright.layout.Masters;
import org.deckwright.layout.SlideLayout;
import org.deckwright.layout.SlidePlace;
import org.deckwright.layout.Style;
import org.deckwright.layout.TableSetter;
import org.deckwright.scene.Role;

/** A table of the source: rules instead of boxes, figures flush right. */
final class TablePage implements SlideLayout<Slide.OfTable> {
  @Override
  public String master() {
    return Masters.PICTURE;
  }

  @Override
  public void place(Slide.OfTable slide, SlidePlace place, Frame f) {
    draw(slide, slide.title(), Heading.place(slide, place, f, master(), false), f);
  }

  /** The table and its note. */
  static void draw(Slide.OfTable slide, String title, Rect zone, Frame f) {
    double note = slide.note().isEmpty() ? 0 : 28;
    double height = zone.height() + 12 - note;
    if (height <= 0) {
      f.overflow();
    }
    Rect room = new Rect(zone.x(), zone.y() - 12, zone.width(), Math.max(0, height));
    List<List<String>> rows = new ArrayList<>();
    rows.add(slide.columns());
    rows.addAll(slide.rows());
    Optional<Integer> hot = slide.hot() > 0 ? Optional.of(slide.hot()) : Optional.empty();
    String name = title.isEmpty() ? String.join(", ", slide.columns()) : title;
    double bottom = TableSetter.place(f, name, rows, hot, room);
    Style small = f.style("small");
    f.textAt("Note", Role.CAPTION, slide.note(), small, zone.x(), bottom + 22, zone.width(), 1);
  }
}
