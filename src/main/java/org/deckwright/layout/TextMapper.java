package org.deckwright.layout;

import java.util.List;
import java.util.function.Function;
import org.deckwright.deck.Axis;
import org.deckwright.deck.Chart;
import org.deckwright.deck.Diagram;
import org.deckwright.deck.Series;
import org.deckwright.deck.Slide;

/** The same slide with a function applied to each text that it shows. */
final class TextMapper implements Slide.Visitor<Slide> {
  private final Function<String, String> f;
  private final String notes;

  TextMapper(Function<String, String> f) {
    this(f, null);
  }

  private TextMapper(Function<String, String> f, String notes) {
    this.f = f;
    this.notes = notes;
  }

  TextMapper withNotes(String text) {
    return new TextMapper(f, text);
  }

  private String notes(Slide s) {
    return notes == null ? s.notes() : notes;
  }

  private String t(String text) {
    return f.apply(text);
  }

  @Override
  public Slide title(Slide.Title s) {
    return new Slide.Title(
        t(s.kicker()),
        t(s.title()),
        t(s.subtitle()),
        t(s.origin()),
        t(s.takeaway()),
        s.section(),
        notes(s),
        s.sources());
  }

  @Override
  public Slide overview(Slide.Overview s) {
    return new Slide.Overview(
        t(s.kicker()),
        t(s.title()),
        Relief.map(s.points(), f),
        t(s.takeaway()),
        s.section(),
        notes(s),
        s.sources());
  }

  @Override
  public Slide section(Slide.Section s) {
    return new Slide.Section(
        t(s.kicker()),
        t(s.title()),
        t(s.text()),
        t(s.takeaway()),
        s.section(),
        notes(s),
        s.sources());
  }

  @Override
  public Slide statement(Slide.Statement s) {
    return new Slide.Statement(
        t(s.kicker()),
        t(s.title()),
        s.accent(),
        t(s.remark()),
        t(s.takeaway()),
        s.section(),
        notes(s),
        s.sources());
  }

  @Override
  public Slide quote(Slide.Quote s) {
    return new Slide.Quote(
        t(s.kicker()),
        s.title(),
        t(s.quote()),
        s.accent(),
        t(s.by()),
        t(s.origin()),
        t(s.takeaway()),
        s.section(),
        notes(s),
        s.sources());
  }

  @Override
  public Slide number(Slide.Number s) {
    return new Slide.Number(
        t(s.kicker()),
        t(s.title()),
        t(s.value()),
        s.share(),
        s.bound(),
        t(s.remark()),
        t(s.caption()),
        t(s.takeaway()),
        s.section(),
        notes(s),
        s.sources());
  }

  @Override
  public Slide bullets(Slide.Bullets s) {
    return new Slide.Bullets(
        t(s.kicker()),
        t(s.title()),
        Relief.map(s.points(), f),
        t(s.takeaway()),
        s.section(),
        notes(s),
        s.sources());
  }

  @Override
  public Slide picture(Slide.Picture s) {
    return new Slide.Picture(
        t(s.kicker()),
        t(s.title()),
        s.image(),
        s.alt(),
        t(s.caption()),
        t(s.takeaway()),
        s.section(),
        notes(s),
        s.sources());
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
    return new Slide.OfDiagram(
        t(s.kicker()), t(s.title()), mapped, t(s.takeaway()), s.section(), notes(s), s.sources());
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
    return new Slide.OfChart(
        t(s.kicker()), t(s.title()), mapped, t(s.takeaway()), s.section(), notes(s), s.sources());
  }

  @Override
  public Slide table(Slide.OfTable s) {
    List<List<String>> rows = s.rows().stream().map(r -> r.stream().map(f).toList()).toList();
    return new Slide.OfTable(
        t(s.kicker()),
        t(s.title()),
        s.columns().stream().map(f).toList(),
        rows,
        s.hot(),
        t(s.note()),
        t(s.takeaway()),
        s.section(),
        notes(s),
        s.sources());
  }

  @Override
  public Slide code(Slide.Code s) {
    return new Slide.Code(
        t(s.kicker()),
        t(s.title()),
        s.code(),
        s.codeLanguage(),
        t(s.takeaway()),
        s.section(),
        notes(s),
        s.sources());
  }

  @Override
  public Slide composed(Slide.Composed s) {
    TextMapper inner = new TextMapper(f);
    return new Slide.Composed(
        t(s.kicker()),
        t(s.title()),
        s.parts().stream().map(p -> p.accept(inner)).toList(),
        s.arrangement(),
        s.share(),
        t(s.takeaway()),
        s.section(),
        notes(s),
        s.sources());
  }

  @Override
  public Slide closing(Slide.Closing s) {
    return new Slide.Closing(
        t(s.kicker()),
        t(s.title()),
        Relief.map(s.points(), f),
        t(s.takeaway()),
        s.section(),
        notes(s),
        s.sources());
  }

  @Override
  public Slide sources(Slide.Sources s) {
    return new Slide.Sources(
        t(s.kicker()),
        t(s.title()),
        Relief.map(s.points(), f),
        t(s.takeaway()),
        s.section(),
        notes(s),
        s.sources());
  }
}
