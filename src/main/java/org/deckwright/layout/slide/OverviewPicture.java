package org.deckwright.layout.slide;

import java.util.List;
import org.deckwright.deck.Diagram;
import org.deckwright.deck.Item;
import org.deckwright.deck.Slide;
import org.deckwright.geom.Rect;
import org.deckwright.layout.DiagramBook;
import org.deckwright.layout.Frame;
import org.deckwright.layout.Heading;
import org.deckwright.layout.Masters;
import org.deckwright.layout.SlideLayout;
import org.deckwright.layout.SlidePlace;
import org.deckwright.layout.Style;
import org.deckwright.text.LineBreaker.Mode;

/** The sections at a glance, as the structure that the theme names. */
final class OverviewPicture implements SlideLayout<Slide.Overview> {
  private static final String BAND = "sequence-chevrons";
  private static final int MANY = 8;
  private static final int MOST_LINES = 3;
  private static final double BETWEEN = 18;
  private static final double USUAL = 20; // of a name below a chevron

  private final DiagramBook diagrams;

  OverviewPicture(DiagramBook diagrams) {
    this.diagrams = diagrams;
  }

  @Override
  public String master() {
    return Masters.PICTURE;
  }

  @Override
  public void place(Slide.Overview slide, SlidePlace place, Frame f) {
    Rect zone = Heading.place(slide, place, f, master(), false);
    List<Item> points = slide.points();
    if (!f.theme().zones().isUpright() && isNarrow(points, zone, f)) {
      Agenda.place(points, zone, f);
      return;
    }
    int count = points.size();
    String few = points.stream().allMatch(p -> p.icon().isEmpty()) ? "list-numerals" : "list-cards";
    String wanted =
        count < 4 ? few : count > MANY ? "list-icon-rows" : f.theme().variant("overview");
    DiagramPage.draw(diagrams, Diagram.of(wanted, points), slide.title(), zone, false, f);
  }

  /**
   * Whether names would stand in columns that break them into many lines, or a few with their lines
   * would be lost on the page.
   */
  private static boolean isNarrow(List<Item> points, Rect zone, Frame f) {
    int count = points.size();
    boolean drawn = points.stream().anyMatch(p -> !p.icon().isEmpty());
    if (count < 4) {
      return !drawn && points.stream().anyMatch(p -> !p.text().isEmpty());
    }
    if (count > MANY || !f.theme().variant("overview").equals(BAND)) {
      return false;
    }
    double column = zone.width() / count - BETWEEN;
    Style style = f.style("head").withSize(USUAL);
    return points.stream()
        .anyMatch(p -> f.set(p.label(), style, column, Mode.FILL).lines() > MOST_LINES);
  }
}
