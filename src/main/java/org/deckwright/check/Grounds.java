package org.deckwright.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.deckwright.geom.Point;
import org.deckwright.geom.Rect;
import org.deckwright.scene.Ink;
import org.deckwright.scene.Mark;

/** What has been painted on a page so far, asked for its colour at a place. */
final class Grounds {
  /** Something painted over a region, in one colour or, a picture, in none that is known. */
  private record Coat(Mark mark, Rect box, Optional<Ink> ink) {
    boolean covers(Point p) {
      return box.contains(p)
          && (!(mark instanceof Mark.Shape shape) || shape.outline().path().contains(p));
    }
  }

  private final Ink page;
  private final List<Coat> coats = new ArrayList<>();

  Grounds(Ink page) {
    this.page = page;
  }

  void draw(Mark mark) {
    if (mark instanceof Mark.Shape shape) {
      shape.fill().ifPresent(f -> coats.add(new Coat(shape, shape.box(), Optional.of(f))));
    } else if (mark instanceof Mark.Picture picture) {
      coats.add(new Coat(picture, picture.box(), Optional.empty()));
    } else if (mark instanceof Mark.Table table) {
      table.rows().stream()
          .flatMap(r -> r.cells().stream())
          .filter(c -> c.fill().isPresent())
          .forEach(c -> coats.add(new Coat(table, c.box(), c.fill())));
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
    return below.map(b -> blended(coat.get(), b));
  }

  private static Ink blended(Ink over, Ink below) {
    int rgb = 0;
    for (int shift = 16; shift >= 0; shift -= 8) {
      double mixed =
          (over.rgb() >> shift & 0xFF) * over.alpha()
              + (below.rgb() >> shift & 0xFF) * (1 - over.alpha());
      rgb |= (int) Math.round(mixed) << shift;
    }
    return new Ink(below.slot(), rgb, 1);
  }
}
