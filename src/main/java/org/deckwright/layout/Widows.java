package org.deckwright.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.deckwright.deck.Item;
import org.deckwright.deck.Slide;

/** A short point left over for a slide of its own goes to a neighbour, or gets one from it. */
final class Widows {
  private final Predicate<Slide> fits;

  /**
   * @param fits whether a slide stands on one page
   */
  Widows(Predicate<Slide> fits) {
    this.fits = fits;
  }

  /** The slides that one slide became, with as few lonely points as can be. */
  List<Slide> mend(List<Slide> shares) {
    List<Slide> out = packed(shares);
    for (int i = 1; i < out.size(); i++) {
      if (isLonely(out.get(i))) {
        Slide before = out.get(i - 1);
        Slide here = out.get(i);
        Optional<Slide> joined = joined(before, here).filter(fits);
        if (joined.isPresent()) {
          out.set(i - 1, joined.get());
          out.remove(i--);
        } else if (i + 1 < out.size() && joined(here, out.get(i + 1)).filter(fits).isPresent()) {
          out.set(i, joined(here, out.get(i + 1)).get());
          out.remove(i + 1);
        } else {
          lend(out, i);
        }
      }
    }
    return out;
  }

  /** Contents of different kinds stand together as far as a page holds them. */
  private List<Slide> packed(List<Slide> shares) {
    List<Slide> out = new ArrayList<>();
    for (Slide share : shares) {
      int last = out.size() - 1;
      Optional<Slide> both =
          last < 0 ? Optional.empty() : together(out.get(last), share).filter(fits);
      if (both.isPresent()) {
        out.set(last, both.get());
      } else {
        out.add(share);
      }
    }
    return out;
  }

  private static Optional<Slide> together(Slide first, Slide second) {
    if (first instanceof Slide.Composed a
        && second instanceof Slide.Composed b
        && a.arrangement().equals("rows")
        && b.arrangement().equals("rows")) {
      return Optional.of(
          a.with(a.envelope(), Stream.concat(a.parts().stream(), b.parts().stream()).toList()));
    }
    return Optional.empty();
  }

  /** The slide before gives its last point, where it is not lonely itself then. */
  private void lend(List<Slide> all, int i) {
    List<Item> before = points(all.get(i - 1));
    if (before.size() < 2 || before.size() == 2 && isShort(before.get(0))) {
      return;
    }
    Slide longer =
        with(
            all.get(i),
            concat(before.subList(before.size() - 1, before.size()), points(all.get(i))));
    if (fits.test(longer)) {
      all.set(i - 1, with(all.get(i - 1), before.subList(0, before.size() - 1)));
      all.set(i, longer);
    }
  }

  private static boolean isLonely(Slide slide) {
    List<Item> points = points(slide);
    return points.size() == 1 && isShort(points.get(0));
  }

  private static boolean isShort(Item point) {
    return point.label().isEmpty() || point.text().isEmpty();
  }

  private static Optional<Slide> joined(Slide first, Slide second) {
    boolean alike = first.getClass() == second.getClass() && !points(first).isEmpty();
    return alike
        ? Optional.of(with(first, concat(points(first), points(second))))
        : Optional.empty();
  }

  private static List<Item> concat(List<Item> first, List<Item> second) {
    return Stream.concat(first.stream(), second.stream()).toList();
  }

  /** Its points; none where its kind has other content. */
  private static List<Item> points(Slide slide) {
    return slide instanceof Slide.Bullets b
        ? b.points()
        : slide instanceof Slide.Closing c
            ? c.points()
            : slide instanceof Slide.Sources s ? s.points() : List.of();
  }

  private static Slide with(Slide slide, List<Item> points) {
    return slide instanceof Slide.Closing
        ? new Slide.Closing(slide.envelope(), points)
        : slide instanceof Slide.Sources
            ? new Slide.Sources(slide.envelope(), points)
            : new Slide.Bullets(slide.envelope(), points);
  }
}
