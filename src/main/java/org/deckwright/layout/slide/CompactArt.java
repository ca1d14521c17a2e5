package org.deckwright.layout.slide;

import org.deckwright.deck.Slide;
import org.deckwright.geom.Point;
import org.deckwright.geom.Rect;
import org.deckwright.layout.DiagramBook;
import org.deckwright.layout.Frame;
import org.deckwright.layout.Infographic;
import org.deckwright.layout.chart.ChartSetter;

/** The pictures of slides, drawn into an infographic's bands. */
public final class CompactArt implements Infographic.SlideArt {
  private final DiagramBook diagrams;

  public CompactArt(DiagramBook diagrams) {
    this.diagrams = diagrams;
  }

  @Override
  public boolean picture(Slide slide, Rect zone, Frame frame) {
    if (slide instanceof Slide.OfDiagram d) {
      DiagramPage.draw(diagrams, d.diagram(), d.title(), zone, frame);
      return true;
    }
    if (slide instanceof Slide.OfChart c) {
      ChartSetter.place(frame, c.chart(), c.title(), zone);
      return true;
    }
    return false;
  }

  @Override
  public void motif(Frame frame, Point centre, double radius, int sections) {
    Motif.draw(frame, centre, radius, sections);
  }

  @Override
  public void squares(Frame frame, Rect box, Slide.Number number) {
    Waffle.draw(
        frame,
        box,
        number.share().orElse(0.0),
        number.bound(),
        "deep-accent",
        "deep-fill",
        number.value() + " " + number.title());
  }
}
