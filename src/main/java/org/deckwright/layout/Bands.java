package org.deckwright.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.deckwright.deck.Deck;
import org.deckwright.deck.Item;
import org.deckwright.deck.Slide;

/**
 * What an infographic's bands say: one for each section of a deck, or for each slide of a deck
 * without sections.
 */
record Bands(List<Band> all) {
  private static final int MOST_SLIDES = 8;
  private static final int LONGEST_CLAIM = 90;

  Bands {
    all = List.copyOf(all);
  }

  /**
   * A band.
   *
   * @param name short, may be empty
   * @param slides that its texts and its picture are taken from, never empty
   */
  record Band(String name, String claim, List<Slide> slides) {
    Band {
      slides = List.copyOf(slides);
    }

    /**
     * Sentences that may stand below the claim, best first, none of them saying the claim again.
     *
     * @param shown the slide whose picture the band shows; what it says comes first
     */
    List<String> sentences(Optional<Slide> shown, boolean chinese) {
      List<Slide> order =
          Stream.concat(shown.stream(), slides.stream().filter(s -> !shown.equals(Optional.of(s))))
              .toList();
      BandSentences out = new BandSentences(name, claim, chinese);
      shown.filter(s -> s instanceof Slide.Statement).map(Slide::title).ifPresent(out::leaveOut);
      for (Slide s : order) {
        if (!(s instanceof Slide.Quote)) {
          out.add(s.title());
        }
        out.add(s.takeaway());
        if (s.equals(order.get(0))) {
          out.addNotes(s);
        }
      }
      if (out.all().isEmpty()) {
        order.forEach(out::addNotes);
      }
      return out.all();
    }
  }

  /**
   * The bands of a deck.
   *
   * @param apart a slide that stands elsewhere on the page
   */
  static Bands of(Deck deck, Optional<Slide.Number> apart) {
    List<Slide> told =
        deck.slides().stream()
            .filter(s -> isTold(s) && !apart.equals(Optional.of(s)))
            .filter(s -> !s.title().isEmpty() || s instanceof Slide.Quote)
            .toList();
    List<Band> out = new ArrayList<>();
    for (int i = 1; i <= deck.sections().size(); i++) {
      int section = i;
      List<Slide> slides = told.stream().filter(s -> s.section() == section).toList();
      if (!slides.isEmpty()) {
        String name = deck.sections().get(i - 1);
        String claim = claim(deck, name, slides);
        out.add(new Band(claim.equals(name) ? "" : name, claim, slides));
      }
    }
    return new Bands(out.isEmpty() ? ofSlides(told) : out);
  }

  /** Whether the bands would miss no section without this slide. */
  static boolean sparesIt(Deck deck, Slide slide) {
    return slide.section() < 1
        || slide.section() > deck.sections().size()
        || deck.slides().stream()
            .anyMatch(s -> isTold(s) && s != slide && s.section() == slide.section());
  }

  /** A band for each slide; of many slides those with pictures. */
  private static List<Band> ofSlides(List<Slide> told) {
    List<Slide> pictured =
        told.stream()
            .filter(s -> s instanceof Slide.OfDiagram || s instanceof Slide.OfChart)
            .toList();
    boolean many = told.size() > MOST_SLIDES && pictured.size() >= 3;
    return (many ? pictured : told)
        .stream().limit(MOST_SLIDES).map(s -> new Band("", title(s), List.of(s))).toList();
  }

  private static boolean isTold(Slide s) {
    return !(s instanceof Slide.Title
        || s instanceof Slide.Overview
        || s instanceof Slide.Section
        || s instanceof Slide.Closing
        || s instanceof Slide.Sources);
  }

  /** What the overview says of the section, else the title of its first slide. */
  private static String claim(Deck deck, String name, List<Slide> slides) {
    Optional<String> said =
        deck.slides().stream()
            .filter(s -> s instanceof Slide.Overview)
            .flatMap(s -> ((Slide.Overview) s).points().stream())
            .filter(p -> p.label().equals(name))
            .map(Item::text)
            .filter(t -> !t.isEmpty() && t.length() <= LONGEST_CLAIM && !t.endsWith("…"))
            .findFirst();
    return said.or(() -> titled(name, slides)).or(() -> noted(slides)).orElse(name);
  }

  private static Optional<String> titled(String name, List<Slide> slides) {
    return slides.stream()
        .map(Bands::title)
        .filter(t -> !t.isEmpty() && !t.equals(name))
        .findFirst();
  }

  /** The first short sentence of the notes, without its full stop. */
  private static Optional<String> noted(List<Slide> slides) {
    return slides.stream()
        .flatMap(s -> s.notes().lines())
        .map(String::strip)
        .filter(l -> l.length() <= LONGEST_CLAIM && (l.endsWith(".") || l.endsWith("。")))
        .map(l -> l.substring(0, l.length() - 1))
        .findFirst();
  }

  private static String title(Slide s) {
    return s instanceof Slide.Quote q && s.title().isEmpty() ? q.quote() : s.title();
  }

  /** The members of a slide's picture or list. */
  static List<Item> items(Slide slide) {
    if (slide instanceof Slide.OfDiagram d) {
      return d.diagram().items();
    }
    return slide instanceof Slide.Bullets b ? b.points() : List.of();
  }

  /** Labels of a slide's members, and heads and cells of its table. */
  static Set<String> labels(Slide slide) {
    Stream<String> cells =
        slide instanceof Slide.OfTable t
            ? Stream.concat(t.columns().stream(), t.rows().stream().flatMap(List::stream))
            : Stream.of();
    return Stream.concat(points(slide).stream(), cells)
        .filter(l -> !l.isEmpty())
        .collect(Collectors.toUnmodifiableSet());
  }

  /** The names in a slide's picture, in its order. */
  static List<String> points(Slide slide) {
    return items(slide).stream()
        .map(i -> i.label().isEmpty() ? i.text() : i.label())
        .filter(l -> !l.isEmpty())
        .distinct()
        .toList();
  }
}
