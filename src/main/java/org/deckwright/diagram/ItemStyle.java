package org.deckwright.diagram;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.deckwright.deck.Diagram;
import org.deckwright.deck.Item;
import org.deckwright.layout.Frame;
import org.deckwright.scene.Ink;
import org.deckwright.scene.Stroke;

/**
 * How a diagram's members are drawn, whatever the structure and the theme: what they stand on, what
 * surrounds them, and the inks of what stands in them. A structure names the look that it has by
 * itself and asks for plates; the data's {@code style} overrules it.
 */
final class ItemStyle {
  /** The looks, by the words of deck.yaml. */
  enum Look {
    /** Nothing below or round a member. */
    PLAIN,
    /** A hairline round a light ground. */
    OUTLINED,
    /** A quiet ground. */
    TINTED,
    /** A full ground: the accent, or ink for the others when one member has the accent. */
    FILLED
  }

  /** Looks of what holds words, without or with a ground. */
  private static final List<Look> PANELS = List.of(Look.values());

  /** Looks of forms that say something, such as steps: never without a form. */
  private static final List<Look> FORMS = List.of(Look.OUTLINED, Look.TINTED, Look.FILLED);

  /** Looks of what an amount is drawn with in a native chart, which has no outlines. */
  private static final List<Look> BARS = List.of(Look.TINTED, Look.FILLED);

  /** Looks of a table's heads and first columns, whose rules part them already. */
  private static final List<Look> HEADS = List.of(Look.PLAIN, Look.TINTED, Look.FILLED);

  private static final double HAIRLINE = 0.75;

  private static final double HOT_LINE = 1.75;

  private final Frame frame;
  private final Look look;
  private final boolean chosen;
  private final boolean heated;

  private ItemStyle(Frame frame, Look look, boolean chosen, boolean heated) {
    this.frame = frame;
    this.look = look;
    this.chosen = chosen;
    this.heated = heated;
  }

  /** The style that a diagram asks for, else the structure's own. */
  static ItemStyle of(Frame f, Diagram d, Look own) {
    boolean heated = d.items().stream().anyMatch(ItemStyle::isHeated);
    for (Look look : Look.values()) {
      if (look.name().equalsIgnoreCase(d.style())) {
        return new ItemStyle(f, look, true, heated);
      }
    }
    return new ItemStyle(f, own, false, heated);
  }

  private static boolean isHeated(Item item) {
    return item.hot()
        || item.kind().equals("main")
        || item.items().stream().anyMatch(ItemStyle::isHeated);
  }

  /** Words for the looks that panels may have, the structure's own first. */
  static List<String> panels(Look own) {
    return words(own, PANELS);
  }

  /** Words for the looks that forms may have, the structure's own first. */
  static List<String> forms(Look own) {
    return words(own, FORMS);
  }

  /** Words for the looks that bars may have, the structure's own first. */
  static List<String> bars(Look own) {
    return words(own, BARS);
  }

  /** Words for the looks that a table's heads may have, the structure's own first. */
  static List<String> heads(Look own) {
    return words(own, HEADS);
  }

  private static List<String> words(Look own, List<Look> all) {
    Stream<Look> rest = all.stream().filter(l -> l != own);
    return Stream.concat(Stream.of(own), rest).map(l -> l.name().toLowerCase(Locale.ROOT)).toList();
  }

  /** The same, outlined where plain would leave nothing to see: for forms that say something. */
  ItemStyle withForm() {
    return is(Look.PLAIN) ? new ItemStyle(frame, Look.OUTLINED, chosen, heated) : this;
  }

  /** The same, with the structure's own look where it has outlines, which a chart cannot draw. */
  ItemStyle withoutLines(Look own) {
    return BARS.contains(look) ? this : new ItemStyle(frame, own, false, heated);
  }

  /** The same, plain where it has outlines, which a table's cells have not. */
  ItemStyle inTable() {
    return is(Look.OUTLINED) ? new ItemStyle(frame, Look.PLAIN, false, heated) : this;
  }

  boolean is(Look other) {
    return look == other;
  }

  Look look() {
    return look;
  }

  /** Whether the data asks for it, so that a structure leaves its own way of drawing. */
  boolean isChosen() {
    return chosen;
  }

  /**
   * What a member with words stands on: cards, cells, nodes, panels.
   *
   * @param hot whether the claim speaks of it
   */
  Plate panel(boolean hot) {
    Ink mark = frame.ink(hot || !heated ? "accent" : "ink");
    return switch (look) {
      case PLAIN -> bare(hot, mark);
      case OUTLINED -> outlined(hot, mark);
      case TINTED -> hot ? full("accent", "on-accent") : quiet(Lettering.quiet(frame), mark);
      case FILLED -> filled(hot);
    };
  }

  /**
   * What a member's icon or number stands on: circles, petals, squares.
   *
   * @param hot whether the claim speaks of it
   */
  Plate badge(boolean hot) {
    Ink accent = frame.ink("accent");
    return switch (look) {
      case PLAIN -> bare(hot, accent);
      case OUTLINED -> {
        Stroke line = Stroke.solid(accent, HOT_LINE);
        yield hot
            ? full("accent", "on-accent")
            : new Plate(
                Optional.of(frame.ink("ground")),
                Optional.of(line),
                frame.ink("ink"),
                frame.ink("muted"),
                accent);
      }
      case TINTED -> hot ? full("accent", "on-accent") : quiet(frame.ink("tint"), accent);
      case FILLED -> filled(hot);
    };
  }

  /**
   * What an amount is drawn with: bars, circles, persons.
   *
   * @param hot whether the claim speaks of it
   */
  Plate bar(boolean hot) {
    if (is(Look.OUTLINED)) {
      Ink ink = frame.ink(hot ? "accent" : "ink");
      Stroke line = Stroke.solid(ink, HOT_LINE);
      return new Plate(Optional.of(frame.ink("surface")), Optional.of(line), ink, ink, ink);
    }
    Ink ground = frame.ink(hot ? "accent" : is(Look.TINTED) ? "neutral" : "bar");
    Ink ink = frame.ink(hot ? "on-accent" : "ink");
    return new Plate(Optional.of(ground), Optional.empty(), ink, ink, ink);
  }

  private Plate bare(boolean hot, Ink mark) {
    Ink ink = frame.ink(hot ? "accent" : "ink");
    return new Plate(Optional.empty(), Optional.empty(), ink, frame.ink("muted"), mark);
  }

  private Plate quiet(Ink ground, Ink mark) {
    return new Plate(
        Optional.of(ground), Optional.empty(), frame.ink("ink"), frame.ink("muted"), mark);
  }

  private Plate outlined(boolean hot, Ink mark) {
    Stroke line =
        hot
            ? Stroke.solid(frame.ink("accent"), HOT_LINE)
            : Stroke.solid(frame.ink("neutral"), HAIRLINE);
    Ink ink = frame.ink(hot ? "accent" : "ink");
    Optional<Ink> ground = Optional.of(frame.ink("surface"));
    return new Plate(ground, Optional.of(line), ink, frame.ink("muted"), mark);
  }

  private Plate filled(boolean hot) {
    return hot || !heated ? full("accent", "on-accent") : full("ink", "ground");
  }

  private Plate full(String ground, String on) {
    Ink ink = frame.ink(on);
    return new Plate(Optional.of(frame.ink(ground)), Optional.empty(), ink, ink, ink);
  }

  /**
   * What a member stands on, and what is drawn on it.
   *
   * @param ground empty where the page is the ground
   * @param line round it
   * @param ink of names
   * @param second ink of what is said about them
   * @param mark ink of icons and numbers
   */
  record Plate(Optional<Ink> ground, Optional<Stroke> line, Ink ink, Ink second, Ink mark) {
    /** The ground's ink alone, for charts; the page where there is none. */
    Ink tone(Frame f) {
      return ground.orElseGet(() -> f.ink("ground"));
    }

    /** The same with the page's own ground where it has none: for members that stand on a line. */
    Plate over(Frame f) {
      return ground.isPresent()
          ? this
          : new Plate(Optional.of(f.ink("ground")), line, ink, second, mark);
    }

    /** Whether nothing is drawn below or round the member. */
    boolean isBare() {
      return ground.isEmpty() && line.isEmpty();
    }

    /** Whether its ground is so strong that all that stands on it has one ink. */
    boolean isFull() {
      return second.equals(ink);
    }
  }
}
