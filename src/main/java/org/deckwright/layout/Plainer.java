package org.deckwright.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.deckwright.deck.Diagram;
import org.deckwright.deck.Item;
import org.deckwright.deck.Slide;

/** A plainer layout for the same content: crowded cards become rows, rows become points. */
final class Plainer implements Slide.Visitor<Optional<Slide>> {
  /** What is longer is no figure to be set large. */
  private static final int LONGEST_NUMBER = 16;

  private final DiagramBook diagrams;

  Plainer(DiagramBook diagrams) {
    this.diagrams = diagrams;
  }

  @Override
  public Optional<Slide> diagram(Slide.OfDiagram s) {
    Diagram d = s.diagram();
    if (d.is().equals("list-cards")
        && diagrams.find("list-icon-rows").isPresent()
        && d.items().size() <= 8) {
      Diagram rows = d.as("list-icon-rows");
      return Optional.of(
          new Slide.OfDiagram(
              s.kicker(), s.title(), rows, s.takeaway(), s.section(), s.notes(), s.sources()));
    }
    if (d.is().startsWith("list-") && d.items().size() >= 4) {
      return Optional.empty();
    }
    List<Item> points = points(d);
    if (points.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
        new Slide.Bullets(
            s.kicker(), s.title(), points, s.takeaway(), s.section(), s.notes(), s.sources()));
  }

  /** Everything a diagram says, as points: nothing is lost. */
  static List<Item> points(Diagram d) {
    List<Item> out = new ArrayList<>();
    if (!d.centre().isEmpty()) {
      out.add(Item.of(d.centre()));
    }
    for (Item item : d.items()) {
      String head = join(" ", item.date(), item.value(), item.label());
      out.add(Item.of(head, item.text()));
      item.items().forEach(inner -> out.add(Item.of("", join(": ", inner.label(), inner.text()))));
    }
    d.axes().forEach(a -> out.add(Item.of(join(" – ", a.label(), a.low(), a.high()))));
    d.series().forEach(a -> out.add(Item.of(a.name(), a.text())));
    d.legend().forEach(a -> out.add(Item.of("", a.text())));
    if (!d.note().isEmpty()) {
      out.add(Item.of("", d.note()));
    }
    return out;
  }

  private static String join(String with, String... texts) {
    List<String> given = new ArrayList<>();
    for (String t : texts) {
      if (!t.isEmpty()) {
        given.add(t);
      }
    }
    return String.join(with, given);
  }

  @Override
  public Optional<Slide> overview(Slide.Overview s) {
    if (s.points().size() <= 8) {
      return Optional.empty();
    }
    return Optional.of(
        new Slide.Bullets(
            s.kicker(), s.title(), s.points(), s.takeaway(), s.section(), s.notes(), s.sources()));
  }

  @Override
  public Optional<Slide> title(Slide.Title s) {
    return Optional.empty();
  }

  @Override
  public Optional<Slide> section(Slide.Section s) {
    return Optional.empty();
  }

  @Override
  public Optional<Slide> statement(Slide.Statement s) {
    return Optional.empty();
  }

  @Override
  public Optional<Slide> quote(Slide.Quote s) {
    return Optional.empty();
  }

  @Override
  public Optional<Slide> number(Slide.Number s) {
    if (s.value().length() <= LONGEST_NUMBER) {
      return Optional.empty();
    }
    List<Item> points = new ArrayList<>();
    points.add(Item.of(s.value(), s.remark()));
    if (!s.caption().isEmpty()) {
      points.add(Item.of("", s.caption()));
    }
    return Optional.of(
        new Slide.Bullets(
            s.kicker(), s.title(), points, s.takeaway(), s.section(), s.notes(), s.sources()));
  }

  @Override
  public Optional<Slide> bullets(Slide.Bullets s) {
    return Optional.empty();
  }

  @Override
  public Optional<Slide> picture(Slide.Picture s) {
    return Optional.empty();
  }

  @Override
  public Optional<Slide> chart(Slide.OfChart s) {
    return Optional.empty();
  }

  @Override
  public Optional<Slide> table(Slide.OfTable s) {
    return Optional.empty();
  }

  @Override
  public Optional<Slide> code(Slide.Code s) {
    return Optional.empty();
  }

  /** A part alone on its slide may become plainer; several are parted first. */
  @Override
  public Optional<Slide> composed(Slide.Composed s) {
    return s.parts().size() == 1
        ? s.parts().get(0).accept(this).map(p -> s.with(List.of(p), s.notes()))
        : Optional.empty();
  }

  @Override
  public Optional<Slide> closing(Slide.Closing s) {
    return Optional.empty();
  }

  @Override
  public Optional<Slide> sources(Slide.Sources s) {
    return Optional.empty();
  }
}
