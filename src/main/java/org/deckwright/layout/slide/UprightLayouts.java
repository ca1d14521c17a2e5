package org.deckwright.layout.slide;

import java.util.function.BiConsumer;
import org.deckwright.deck.Slide;
import org.deckwright.layout.DiagramBook;
import org.deckwright.layout.SlideBook.Chosen;

/** The layouts of upright pages, by kind of slide. */
record UprightLayouts(DiagramBook diagrams) implements Slide.Visitor<Chosen> {
  private static <S extends Slide> Chosen page(S slide, BiConsumer<S, UprightPages.Zone> picture) {
    return new SlideLayouts.Pair<>(new UprightPages<>(picture), slide);
  }

  @Override
  public Chosen title(Slide.Title slide) {
    return new SlideLayouts.Pair<>(new UprightCover(), slide);
  }

  @Override
  public Chosen overview(Slide.Overview slide) {
    return page(slide, (s, z) -> Stack.draw(Stack.Sort.PATH, s.points(), z.box(), z.frame()));
  }

  @Override
  public Chosen section(Slide.Section slide) {
    return new SlideLayouts.Pair<>(new UprightSection(), slide);
  }

  @Override
  public Chosen statement(Slide.Statement slide) {
    return new SlideLayouts.Pair<>(new UprightStatement(), slide);
  }

  @Override
  public Chosen quote(Slide.Quote slide) {
    return new SlideLayouts.Pair<>(new UprightQuote(), slide);
  }

  @Override
  public Chosen number(Slide.Number slide) {
    return new SlideLayouts.Pair<>(new UprightNumber(), slide);
  }

  @Override
  public Chosen bullets(Slide.Bullets slide) {
    return page(slide, (s, z) -> Points.rows(s.points(), z.box(), z.frame()));
  }

  @Override
  public Chosen picture(Slide.Picture slide) {
    return page(slide, (s, z) -> PicturePage.draw(s, s.title(), z.place(), z.box(), z.frame()));
  }

  @Override
  public Chosen diagram(Slide.OfDiagram slide) {
    UprightPicture picture = new UprightPicture(diagrams);
    return page(slide, (s, z) -> picture.draw(s.diagram(), s.title(), z.box(), z.frame()));
  }

  @Override
  public Chosen chart(Slide.OfChart slide) {
    return page(slide, (s, z) -> UprightChart.draw(s, z.box(), z.frame()));
  }

  @Override
  public Chosen table(Slide.OfTable slide) {
    return page(slide, (s, z) -> TablePage.draw(s, s.title(), z.box(), z.frame()));
  }

  /** Everything below each other, whatever was beside what. */
  @Override
  public Chosen composed(Slide.Composed slide) {
    Slide.Composed rows = new Slide.Composed(slide.envelope(), slide.parts(), "rows", 0);
    return new SlideLayouts.Pair<>(new ComposedPage(diagrams), rows);
  }

  @Override
  public Chosen code(Slide.Code slide) {
    return page(slide, (s, z) -> CodePage.draw(s, z.box(), z.frame()));
  }

  @Override
  public Chosen closing(Slide.Closing slide) {
    return new SlideLayouts.Pair<>(new UprightTakeaways(), slide);
  }

  @Override
  public Chosen sources(Slide.Sources slide) {
    return page(slide, (s, z) -> Points.rows(s.points(), z.box(), z.frame()));
  }
}
