package org.deckwright.layout.slide;

import java.util.Optional;
import org.deckwright.deck.Slide;
import org.deckwright.geom.Rect;
import org.deckwright.layout.DiagramBook;
import org.deckwright.layout.Frame;
import org.deckwright.layout.Setting;
import org.deckwright.layout.SlidePlace;
import org.deckwright.layout.Style;
import org.deckwright.layout.chart.ChartSetter;
import org.deckwright.scene.Outline;
import org.deckwright.scene.Paragraph.Align;
import org.deckwright.scene.Role;
import org.deckwright.scene.TextBlock.Anchor;
import org.deckwright.text.LineBreaker.Mode;

/**
 * What a slide holds below its title, drawn into a place of any size.
 *
 * @param title what a content without a title of its own is called to those who cannot see it
 */
record Contents(DiagramBook diagrams, SlidePlace place, String title, Frame f) {
  private static final double INDENT = 20;
  private static final double ROW = 34;

  /**
   * How high the content is at its own size; empty where it takes what it is given, as pictures do.
   */
  Optional<Double> height(Slide slide, double width) {
    if (slide instanceof Slide.Bullets b) {
      return Optional.of(Points.height(b.points(), width, f));
    }
    if (slide instanceof Slide.Code c) {
      return Optional.of(CodePage.height(c, width, f));
    }
    if (slide instanceof Slide.OfTable t) {
      return Optional.of((t.rows().size() + 1) * ROW);
    }
    if (slide instanceof Slide.Quote q) {
      Setting set = f.set(q.quote(), f.style("lead"), width - INDENT, Mode.FILL);
      return Optional.of(set.height() + (q.by().isEmpty() ? 0 : f.style("small").leading()));
    }
    if (slide instanceof Slide.Composed c) {
      return Arrangement.of(c.arrangement()).height(c.parts(), width, this);
    }
    if (slide instanceof Slide.Picture p && place.images().find(p.image()).isEmpty()) {
      Setting words = f.set(PicturePage.instead(p), f.style("lead"), width, Mode.FILL);
      return Optional.of(words.height());
    }
    return Optional.empty();
  }

  /** By how much of its own height it may be lower: code, which stands in smaller letters then. */
  double spare(Slide slide, double width) {
    return slide instanceof Slide.Code c
        ? Math.max(0, CodePage.height(c, width, f) - CodePage.least(c, width, f))
        : 0;
  }

  /** Width over height of a picture that is to be had; empty for anything else. */
  Optional<Double> form(Slide slide) {
    return slide instanceof Slide.Picture p
        ? place.images().find(p.image()).map(i -> (double) i.width() / i.height())
        : Optional.empty();
  }

  /** Draws the content; what does not fit is told to the frame. */
  void draw(Slide slide, Rect zone) {
    if (slide instanceof Slide.Bullets b) {
      Points.rows(b.points(), zone, f);
    } else if (slide instanceof Slide.Picture p) {
      PicturePage.draw(p, named(p), place, zone, f);
    } else if (slide instanceof Slide.OfDiagram d) {
      DiagramPage.draw(diagrams, d.diagram(), named(d), zone, f);
    } else if (slide instanceof Slide.OfChart c) {
      ChartSetter.place(f, c.chart(), named(c), zone);
    } else if (slide instanceof Slide.OfTable t) {
      TablePage.draw(t, named(t), zone, f);
    } else if (slide instanceof Slide.Code c) {
      CodePage.draw(c, zone, f);
    } else if (slide instanceof Slide.Quote q) {
      quote(q, zone);
    } else if (slide instanceof Slide.Composed c) {
      Arrangement.of(c.arrangement()).draw(c.parts(), zone, this);
    } else {
      Style lead = f.style("lead");
      f.textIn("Text", Role.BODY, slide.title(), lead, zone, Align.LEFT, Anchor.TOP, Mode.FILL);
    }
  }

  private String named(Slide slide) {
    return slide.title().isEmpty() ? title : slide.title();
  }

  /** Words behind a bar in the accent, and whose they are. */
  private void quote(Slide.Quote q, Rect zone) {
    double x = zone.x() + INDENT;
    double width = zone.width() - INDENT;
    double by = q.by().isEmpty() ? 0 : f.style("small").leading();
    Rect room = new Rect(x, zone.y(), width, Math.max(0, zone.height() - by));
    Frame.Placed words =
        f.textIn(
            "Quote",
            Role.BODY,
            q.quote(),
            f.style("lead"),
            room,
            Align.LEFT,
            Anchor.TOP,
            Mode.FILL);
    double bottom = words.box().bottom();
    if (!q.by().isEmpty()) {
      double baseline = words.baseline() + f.style("small").leading() + 2;
      f.textAt("By", Role.BODY, q.by(), f.style("small"), x, baseline, width, 1);
      bottom = baseline + 4;
    }
    Rect bar = new Rect(zone.x(), zone.y(), 3, bottom - zone.y());
    f.fill("Bar", Outline.rect(bar), f.ink("accent"));
  }
}
