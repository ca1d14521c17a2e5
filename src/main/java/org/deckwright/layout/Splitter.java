package org.deckwright.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.deckwright.deck.Chart;
import org.deckwright.deck.Diagram;
import org.deckwright.deck.Envelope;
import org.deckwright.deck.Series;
import org.deckwright.deck.Slide;

/**
 * Deals the things that a slide holds over several slides; a slide that holds no series stays
 * alone.
 */
final class Splitter implements Slide.Visitor<List<Slide>> {

  private final int parts;

  /**
   * @param parts how many slides to make, 2 or more; fewer come out when there are fewer things
   */
  Splitter(int parts) {
    this.parts = parts;
  }

  /** All parts keep the title; the notes stay with the first. */
  private <T> List<Slide> shares(Slide slide, List<T> things, Function<Share<T>, Slide> make) {
    int n = Math.min(parts, things.size());
    if (n < 2) {
      return List.of(slide);
    }
    List<Slide> out = new ArrayList<>();
    for (int i = 0; i < n; i++) {
      int from = i * things.size() / n;
      int to = (i + 1) * things.size() / n;
      Envelope around = i == 0 ? slide.envelope() : slide.envelope().withNotes("");
      out.add(make.apply(new Share<>(around, things.subList(from, to), from)));
    }
    return out;
  }

  private record Share<T>(Envelope envelope, List<T> things, int from) {
    /** The number of a marked thing within this half; 0 when it is in the other. */
    int hot(int number) {
      int here = number - from;
      return here >= 1 && here <= things.size() ? here : 0;
    }
  }

  @Override
  public List<Slide> bullets(Slide.Bullets s) {
    return shares(s, s.points(), h -> new Slide.Bullets(h.envelope(), h.things()));
  }

  @Override
  public List<Slide> sources(Slide.Sources s) {
    return shares(s, s.points(), h -> new Slide.Sources(h.envelope(), h.things()));
  }

  @Override
  public List<Slide> table(Slide.OfTable s) {
    return shares(
        s,
        s.rows(),
        h -> new Slide.OfTable(h.envelope(), s.columns(), h.things(), h.hot(s.hot()), s.note()));
  }

  @Override
  public List<Slide> code(Slide.Code s) {
    return shares(
        s,
        s.code().lines().toList(),
        h -> new Slide.Code(h.envelope(), String.join("\n", h.things()), s.codeLanguage()));
  }

  /** The parts over several slides; a part alone on its slide is dealt itself. */
  @Override
  public List<Slide> composed(Slide.Composed s) {
    if (s.hasPictureAside() && s.parts().size() > 1) {
      return beside(s, s.parts().get(0), s.parts().subList(1, s.parts().size()));
    }
    if (s.parts().size() != 1) {
      return shares(s, s.parts(), h -> s.with(h.envelope(), h.things()));
    }
    List<Slide> dealt = s.parts().get(0).accept(this);
    return shares(s, dealt, h -> s.with(h.envelope(), h.things()));
  }

  /** The picture stays beside each share of the rest. */
  private List<Slide> beside(Slide.Composed s, Slide picture, List<Slide> rest) {
    List<Slide> dealt = rest.size() > 1 ? rest : rest.get(0).accept(this);
    return shares(
        s,
        dealt,
        h -> {
          List<Slide> all = new ArrayList<>(List.of(picture));
          all.addAll(h.things());
          return s.with(h.envelope(), all);
        });
  }

  @Override
  public List<Slide> closing(Slide.Closing s) {
    if (s.points().size() < 4) {
      return List.of(s);
    }
    return shares(s, s.points(), h -> new Slide.Closing(h.envelope(), h.things()));
  }

  @Override
  public List<Slide> overview(Slide.Overview s) {
    if (s.points().size() < 6) {
      return List.of(s);
    }
    return shares(s, s.points(), h -> new Slide.Overview(h.envelope(), h.things()));
  }

  @Override
  public List<Slide> diagram(Slide.OfDiagram s) {
    Diagram d = s.diagram();
    if (!isRow(d) || !d.edges().isEmpty()) {
      return List.of(s);
    }
    return shares(s, d.items(), h -> new Slide.OfDiagram(h.envelope(), d.withItems(h.things())));
  }

  /** Whether a picture's members stand one after the other and may go on on the next slide. */
  static boolean isRow(Diagram d) {
    boolean row = d.is().startsWith("list-") || d.is().equals("sequence-spine");
    return row && d.items().size() >= 4;
  }

  @Override
  public List<Slide> chart(Slide.OfChart s) {
    Chart c = s.chart();
    if (!c.is().equals("bars") || c.categories().size() < 8) {
      return List.of(s);
    }
    return shares(
        s, c.categories(), h -> new Slide.OfChart(h.envelope(), part(c, h.from(), h.things())));
  }

  private static Chart part(Chart c, int from, List<String> categories) {
    int to = from + categories.size();
    List<Series> series =
        c.series().stream()
            .map(
                s ->
                    new Series(
                        s.name(),
                        s.text(),
                        cut(s.values(), from, to),
                        cut(s.labels(), from, to),
                        cut(s.levels(), from, to),
                        s.shape(),
                        s.hot()))
            .toList();
    int hot = c.hot() > from && c.hot() <= to ? c.hot() - from : 0;
    return new Chart(
        c.is(), c.illustrative(), c.heading(), c.unit(), categories, series, hot, c.note());
  }

  private static <T> List<T> cut(List<T> all, int from, int to) {
    return from >= all.size() ? List.of() : all.subList(from, Math.min(to, all.size()));
  }

  @Override
  public List<Slide> title(Slide.Title s) {
    return List.of(s);
  }

  @Override
  public List<Slide> section(Slide.Section s) {
    return List.of(s);
  }

  @Override
  public List<Slide> statement(Slide.Statement s) {
    return List.of(s);
  }

  @Override
  public List<Slide> quote(Slide.Quote s) {
    return List.of(s);
  }

  @Override
  public List<Slide> number(Slide.Number s) {
    return List.of(s);
  }

  @Override
  public List<Slide> picture(Slide.Picture s) {
    return List.of(s);
  }
}
