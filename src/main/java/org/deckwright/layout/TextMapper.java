package org.deckwright.layout;

import java.util.List;
import java.util.function.UnaryOperator;
import org.deckwright.deck.Axis;
import org.deckwright.deck.Chart;
import org.deckwright.deck.Diagram;
import org.deckwright.deck.Envelope;
import org.deckwright.deck.Series;
import org.deckwright.deck.Slide;

/** The same slide with a function applied to each text that it shows. */
final class TextMapper implements Slide.Visitor<Slide> {
  private final UnaryOperator<String> f;
  private final UnaryOperator<Envelope> around;

  TextMapper(UnaryOperator<String> f) {
    this(f, e -> e.map(f));
  }

  private TextMapper(UnaryOperator<String> f, UnaryOperator<Envelope> around) {
    this.f = f;
    this.around = around;
  }

  /** The same, and the slide's notes replaced. */
  TextMapper withNotes(String said) {
    return new TextMapper(f, e -> around.apply(e).withNotes(said));
  }

  private Envelope envelope(Slide s) {
    return around.apply(s.envelope());
  }

  private String t(String text) {
    return f.apply(text);
  }

  @Override
  public Slide title(Slide.Title s) {
    return new Slide.Title(envelope(s), t(s.subtitle()), t(s.origin()));
  }

  @Override
  public Slide overview(Slide.Overview s) {
    return new Slide.Overview(envelope(s), Relief.map(s.points(), f));
  }

  @Override
  public Slide section(Slide.Section s) {
    return new Slide.Section(envelope(s), t(s.text()));
  }

  @Override
  public Slide statement(Slide.Statement s) {
    return new Slide.Statement(envelope(s), t(s.accent()), t(s.remark()));
  }

  /** Its title is not shown, and so left alone. */
  @Override
  public Slide quote(Slide.Quote s) {
    Envelope unshown = around.apply(s.envelope().withTitle("")).withTitle(s.title());
    return new Slide.Quote(unshown, t(s.quote()), t(s.accent()), t(s.by()), t(s.origin()));
  }

  @Override
  public Slide number(Slide.Number s) {
    return new Slide.Number(
        envelope(s), t(s.value()), s.share(), s.bound(), t(s.remark()), t(s.caption()));
  }

  @Override
  public Slide bullets(Slide.Bullets s) {
    return new Slide.Bullets(envelope(s), Relief.map(s.points(), f));
  }

  @Override
  public Slide picture(Slide.Picture s) {
    return new Slide.Picture(envelope(s), s.image(), s.alt(), t(s.caption()));
  }

  @Override
  public Slide diagram(Slide.OfDiagram s) {
    Diagram d = s.diagram();
    Diagram mapped =
        new Diagram(
            d.is(),
            d.style(),
            d.illustrative(),
            t(d.centre()),
            t(d.frame()),
            t(d.note()),
            Relief.map(d.items(), f),
            d.edges().stream().map(e -> e.withLabel(t(e.label()))).toList(),
            d.axes().stream().map(a -> new Axis(t(a.label()), t(a.low()), t(a.high()))).toList(),
            series(d.series()),
            Relief.map(d.legend(), f));
    return new Slide.OfDiagram(envelope(s), mapped);
  }

  private List<Series> series(List<Series> all) {
    return all.stream()
        .map(
            s ->
                new Series(
                    t(s.name()),
                    t(s.text()),
                    s.values(),
                    s.labels(),
                    s.levels(),
                    s.shape(),
                    s.hot()))
        .toList();
  }

  @Override
  public Slide chart(Slide.OfChart s) {
    Chart c = s.chart();
    Chart mapped =
        new Chart(
            c.is(),
            c.illustrative(),
            t(c.heading()),
            c.unit(),
            c.categories().stream().map(f).toList(),
            series(c.series()),
            c.hot(),
            t(c.note()));
    return new Slide.OfChart(envelope(s), mapped);
  }

  @Override
  public Slide table(Slide.OfTable s) {
    List<List<String>> rows = s.rows().stream().map(r -> r.stream().map(f).toList()).toList();
    return new Slide.OfTable(
        envelope(s), s.columns().stream().map(f).toList(), rows, s.hot(), t(s.note()));
  }

  @Override
  public Slide code(Slide.Code s) {
    return new Slide.Code(envelope(s), s.code(), s.codeLanguage());
  }

  @Override
  public Slide composed(Slide.Composed s) {
    TextMapper inner = new TextMapper(f);
    return new Slide.Composed(
        envelope(s),
        s.parts().stream().map(p -> p.accept(inner)).toList(),
        s.arrangement(),
        s.share());
  }

  @Override
  public Slide closing(Slide.Closing s) {
    return new Slide.Closing(envelope(s), Relief.map(s.points(), f));
  }

  @Override
  public Slide sources(Slide.Sources s) {
    return new Slide.Sources(envelope(s), Relief.map(s.points(), f));
  }
}
