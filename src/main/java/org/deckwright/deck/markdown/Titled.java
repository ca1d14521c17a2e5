package org.deckwright.deck.markdown;

import java.util.List;
import org.deckwright.deck.Envelope;
import org.deckwright.deck.Slide;

/** A content that stands alone on its slide, in its slide's envelope. */
final class Titled {
  private Titled() {}

  static Slide of(Slide part, Envelope envelope) {
    if (part instanceof Slide.Bullets b) {
      return new Slide.Bullets(envelope, b.points());
    }
    if (part instanceof Slide.Picture p) {
      return new Slide.Picture(envelope, p.image(), p.alt(), p.caption());
    }
    if (part instanceof Slide.OfDiagram d) {
      return new Slide.OfDiagram(envelope, d.diagram());
    }
    if (part instanceof Slide.OfChart c) {
      return new Slide.OfChart(envelope, c.chart());
    }
    if (part instanceof Slide.OfTable t) {
      return new Slide.OfTable(envelope, t.columns(), t.rows(), t.hot(), t.note());
    }
    if (part instanceof Slide.Code c) {
      return new Slide.Code(envelope, c.code(), c.codeLanguage());
    }
    if (part instanceof Slide.Quote q && envelope.title().isEmpty()) {
      return new Slide.Quote(envelope, q.quote(), "", q.by(), "");
    }
    return new Slide.Composed(envelope, List.of(part), "rows", 0);
  }
}
