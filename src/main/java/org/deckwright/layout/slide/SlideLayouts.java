package org.deckwright.layout.slide;

import org.deckwright.deck.Slide;
import org.deckwright.layout.DiagramBook;
import org.deckwright.layout.Frame;
import org.deckwright.layout.SlideBook;
import org.deckwright.layout.SlideLayout;
import org.deckwright.layout.SlidePlace;
import org.deckwright.theme.Theme;

/** The built-in slide layouts. */
public final class SlideLayouts implements SlideBook {
  @Override
  public Chosen choose(Slide slide, SlidePlace place, Theme theme, DiagramBook diagrams) {
    return theme.zones().isUpright()
        ? slide.accept(new UprightLayouts(diagrams))
        : slide.accept(new ByKind(place, theme, diagrams));
  }

  /** A layout and the slide that it places. */
  record Pair<S extends Slide>(SlideLayout<S> layout, S slide) implements Chosen {
    @Override
    public String master() {
      return layout.master();
    }

    @Override
    public String ground() {
      return layout.ground();
    }

    @Override
    public void place(SlidePlace place, Frame frame) {
      layout.place(slide, place, frame);
    }
  }

  private record ByKind(SlidePlace place, Theme theme, DiagramBook diagrams)
      implements Slide.Visitor<Chosen> {
    @Override
    public Chosen title(Slide.Title slide) {
      return theme.variant("cover").equals("panel")
          ? new Pair<>(new CoverPanel(), slide)
          : new Pair<>(new CoverMotif(), slide);
    }

    @Override
    public Chosen overview(Slide.Overview slide) {
      return new Pair<>(new OverviewPicture(diagrams), slide);
    }

    @Override
    public Chosen section(Slide.Section slide) {
      return new Pair<>(new SectionOpener(), slide);
    }

    @Override
    public Chosen statement(Slide.Statement slide) {
      return new Pair<>(LargeStatement.of(slide, place.deck()), slide);
    }

    @Override
    public Chosen quote(Slide.Quote slide) {
      return new Pair<>(new QuotePage(), slide);
    }

    @Override
    public Chosen number(Slide.Number slide) {
      boolean dense = theme.variant("takeaway").equals("bar") && !slide.title().isEmpty();
      return dense ? new Pair<>(new DenseNumber(), slide) : new Pair<>(new BigNumber(), slide);
    }

    @Override
    public Chosen bullets(Slide.Bullets slide) {
      return new Pair<>(new Points(), slide);
    }

    @Override
    public Chosen picture(Slide.Picture slide) {
      return new Pair<>(new PicturePage(), slide);
    }

    @Override
    public Chosen diagram(Slide.OfDiagram slide) {
      return new Pair<>(new DiagramPage(diagrams), slide);
    }

    @Override
    public Chosen chart(Slide.OfChart slide) {
      return new Pair<>(new ChartPage(), slide);
    }

    @Override
    public Chosen table(Slide.OfTable slide) {
      return new Pair<>(new TablePage(), slide);
    }

    @Override
    public Chosen code(Slide.Code slide) {
      return new Pair<>(new CodePage(), slide);
    }

    @Override
    public Chosen composed(Slide.Composed slide) {
      return new Pair<>(new ComposedPage(diagrams), slide);
    }

    @Override
    public Chosen closing(Slide.Closing slide) {
      return new Pair<>(new Takeaways(), slide);
    }

    @Override
    public Chosen sources(Slide.Sources slide) {
      return new Pair<>(new SourceList(), slide);
    }
  }
}
