package org.deckwright.layout;

import java.util.Optional;
import java.util.stream.Stream;
import org.deckwright.deck.Deck;
import org.deckwright.deck.Item;
import org.deckwright.deck.Slide;
import org.deckwright.scene.Role;
import org.deckwright.theme.Zones;

/** The line above a dense deck's foot that says whose words and figures these are. */
final class SourceLine {
  private static final double ABOVE_RULE = 16;

  private SourceLine() {}

  /** Places the line; false where the deck does not say where it comes from. */
  static boolean place(Slide slide, Deck deck, Frame f) {
    Zones zones = f.theme().zones();
    Style style = f.style("caption");
    String label = f.setter().furniture().source();
    double indent = f.setter().room(label, style.bold()) + 8;
    double width = zones.width() - indent;
    Optional<String> origin =
        Stream.of(origin(deck), listed(deck))
            .flatMap(Optional::stream)
            .filter(t -> f.setter().room(t, style) <= width)
            .findFirst();
    boolean wanted = !(slide instanceof Slide.Sources || slide instanceof Slide.Overview);
    if (origin.isEmpty() || !wanted) {
      return false;
    }
    double baseline = zones.rule() - ABOVE_RULE;
    f.textAt("Source label", Role.FOOTER, label, style.bold(), zones.left(), baseline, indent, 1);
    double x = zones.left() + indent;
    f.textAt("Source", Role.FOOTER, origin.get(), style, x, baseline, width, 1);
    return true;
  }

  /** What the cover says of the source. */
  private static Optional<String> origin(Deck deck) {
    return deck.slides().stream()
        .filter(s -> s instanceof Slide.Title)
        .map(s -> (Slide.Title) s)
        .flatMap(t -> Stream.of(t.origin(), t.kicker()))
        .filter(t -> !t.isEmpty())
        .findFirst();
  }

  /** The first of the sources. */
  private static Optional<String> listed(Deck deck) {
    return deck.slides().stream()
        .filter(s -> s instanceof Slide.Sources)
        .flatMap(s -> ((Slide.Sources) s).points().stream())
        .map(Item::text)
        .filter(t -> !t.isEmpty())
        .findFirst();
  }
}
