package org.deckwright.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.deckwright.geom.Path;
import org.deckwright.geom.Point;
import org.deckwright.geom.Rect;
import org.deckwright.scene.ChartModel;
import org.deckwright.scene.Ink;
import org.deckwright.scene.Mark;

/** What has been painted on a page so far, asked for its colour at a place. */
final class Grounds {
  /** Something painted over a region, in one colour or, a picture, in none that is known. */
  private record Coat(Mark mark, Rect box, Optional<Path> outline, Optional<Ink> ink) {
    static Coat of(Mark.Shape form, Ink fill) {
      return new Coat(form, form.box(), Optional.of(form.outline().path()), Optional.of(fill));
    }

    boolean covers(Point p) {
      return box.contains(p) && outline.map(o -> o.contains(p)).orElse(true);
    }
  }

  private final Ink page;
  private final List<Coat> coats = new ArrayList<>();

  Grounds(Ink page) {
    this.page = page;
  }

  void draw(Mark mark) {
    if (mark instanceof Mark.Shape shape) {
      shape.fill().ifPresent(f -> coats.add(Coat.of(shape, f)));
    } else if (mark instanceof Mark.Picture picture) {
      coats.add(new Coat(picture, picture.box(), Optional.empty(), Optional.empty()));
    } else if (mark instanceof Mark.Table table) {
      table.rows().stream()
          .flatMap(r -> r.cells().stream())
          .filter(c -> c.fill().isPresent())
          .forEach(c -> coats.add(new Coat(table, c.box(), Optional.empty(), c.fill())));
    } else if (mark instanceof Mark.Chart chart
        && chart.model() instanceof ChartModel.Profile profile) {
      profile.profiles().stream()
          .map(f -> new Coat(chart, chart.box(), Optional.of(f.outline()), Optional.of(f.fill())))
          .forEach(coats::add);
    }
  }

  /**
   * The colour at a place; empty where a picture shows.
   *
   * @param holder the mark whose own colour counts wherever its text stands
   */
  Optional<Ink> at(Point place, Mark holder) {
    Optional<Ink> ground = Optional.of(page);
    for (Coat coat : coats) {
      boolean inside = coat.mark() == holder && holder instanceof Mark.Shape;
      if (inside || coat.covers(place)) {
        ground = painted(ground, coat.ink());
      }
    }
    return ground;
  }

  private static Optional<Ink> painted(Optional<Ink> below, Optional<Ink> coat) {
    if (coat.isEmpty() || coat.get().alpha() > 0.99) {
      return coat;
    }
    return below.map(b -> coat.get().over(b));
  }
}
