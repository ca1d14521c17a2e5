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

/** What has been painted on a page so far, asked for its colour at a place or along a line. */
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

  /** Places looked at along a line, and across it. */
  private static final int ALONG = 15;

  private static final int ACROSS = 3;

  private final Ink page;
  private final Pixels pixels;
  private final List<Coat> coats = new ArrayList<>();

  Grounds(Ink page, Pixels pixels) {
    this.page = page;
    this.pixels = pixels;
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

  /** The colours at places spread over a box, where a picture shows at one of them; else empty. */
  List<Ink> along(Rect box, Mark holder) {
    boolean apart =
        coats.stream().noneMatch(c -> c.mark() instanceof Mark.Picture && c.box().overlaps(box, 0));
    List<Ink> out = new ArrayList<>();
    boolean pictured = false;
    for (int i = 0; i < ALONG * ACROSS && !apart; i++) {
      double x = box.x() + box.width() * (i % ALONG + 0.5) / ALONG;
      int row = i / ALONG;
      double y = box.y() + box.height() * (row + 0.5) / ACROSS;
      Sight sight = sight(new Point(x, y), holder);
      sight.ink().ifPresent(out::add);
      pictured |= sight.pictured();
    }
    return pictured ? out : List.of();
  }

  /**
   * What is seen at a place.
   *
   * @param ink empty where a picture cannot be read
   * @param pictured whether a picture shows, be it through something
   */
  private record Sight(Optional<Ink> ink, boolean pictured) {}

  private Sight sight(Point place, Mark holder) {
    Optional<Ink> seen = Optional.of(page);
    boolean pictured = false;
    for (Coat coat : coats) {
      boolean own = coat.mark() == holder && holder instanceof Mark.Shape;
      if (own || coat.covers(place)) {
        boolean picture = coat.mark() instanceof Mark.Picture;
        Optional<Ink> paint = picture ? pixels.at((Mark.Picture) coat.mark(), place) : coat.ink();
        boolean shut = paint.isPresent() && paint.get().alpha() > 0.99;
        pictured = picture || pictured && !shut;
        seen = painted(seen, paint);
      }
    }
    return new Sight(seen, pictured);
  }

  private static Optional<Ink> painted(Optional<Ink> below, Optional<Ink> coat) {
    if (coat.isEmpty() || coat.get().alpha() > 0.99) {
      return coat;
    }
    return below.map(b -> coat.get().over(b));
  }
}
