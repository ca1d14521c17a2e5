package org.deckwright.deck.markdown;

import java.util.List;
import org.deckwright.deck.Slide;

/** A content that stands alone on its slide, with the slide's title, section and notes. */
final class Titled {
  private Titled() {}

  static Slide of(Slide part, String title, int section, String notes) {
    if (part instanceof Slide.Bullets b) {
      return new Slide.Bullets("", title, b.points(), "", section, notes, List.of());
    }
    if (part instanceof Slide.Picture p) {
      return new Slide.Picture(
          "", title, p.image(), p.alt(), p.caption(), "", section, notes, List.of());
    }
    if (part instanceof Slide.OfDiagram d) {
      return new Slide.OfDiagram("", title, d.diagram(), "", section, notes, List.of());
    }
    if (part instanceof Slide.OfChart c) {
      return new Slide.OfChart("", title, c.chart(), "", section, notes, List.of());
    }
    if (part instanceof Slide.OfTable t) {
      return new Slide.OfTable(
          "", title, t.columns(), t.rows(), t.hot(), t.note(), "", section, notes, List.of());
    }
    if (part instanceof Slide.Code c) {
      return new Slide.Code("", title, c.code(), c.codeLanguage(), "", section, notes, List.of());
    }
    if (part instanceof Slide.Quote q && title.isEmpty()) {
      return new Slide.Quote("", "", q.quote(), "", q.by(), "", "", section, notes, List.of());
    }
    return new Slide.Composed("", title, List.of(part), "rows", 0, "", section, notes, List.of());
  }
}
