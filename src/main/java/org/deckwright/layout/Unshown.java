package org.deckwright.layout;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.deckwright.deck.Diagram;
import org.deckwright.deck.Item;
import org.deckwright.deck.Slide;
import org.deckwright.scene.Leaves;
import org.deckwright.scene.Page;

/**
 * The texts of a slide that its layout has no place for: they stand neither on its pages nor in its
 * notes. A theme without a bar for takeaways, for instance, shows none.
 */
final class Unshown {
  private static final Pattern COUNTED = Pattern.compile("(\\S*\\d\\S*)\\s+(.*)");

  private final DiagramBook diagrams;
  private final Set<String> texts = new LinkedHashSet<>();

  private Unshown(DiagramBook diagrams) {
    this.diagrams = diagrams;
  }

  /**
   * What of a slide is nowhere to be read.
   *
   * @param pages all that the slide became
   * @return in the slide's order, each text once; charts' own labels are left out
   */
  static List<String> of(Slide slide, List<Page> pages, DiagramBook diagrams) {
    Unshown asked = new Unshown(diagrams);
    asked.ask(slide);
    boolean isOurs = hasTitleOfOurs(slide);
    String shown = pages.stream().map(Unshown::words).collect(Collectors.joining("\n", "\n", "\n"));
    return asked.texts.stream()
        .filter(t -> !(isOurs && t.equals(slide.title())))
        .filter(t -> !t.lines().allMatch(line -> isIn(shown, line)))
        .toList();
  }

  /** Whether a planned slide has fixed words for a title, which say nothing of the source. */
  private static boolean hasTitleOfOurs(Slide slide) {
    return !slide.sources().isEmpty()
        && slide.sources().stream().noneMatch(s -> s.text().equals("title"));
  }

  /** Whether a line is there; a figure may stand apart from what it counts: "84 | litres". */
  private static boolean isIn(String shown, String line) {
    if (shown.contains(plain(line))) {
      return true;
    }
    Matcher counted = COUNTED.matcher(line);
    return counted.matches()
        && shown.contains("\n" + plain(counted.group(1)) + "\n" + plain(counted.group(2)) + "\n");
  }

  private static String words(Page page) {
    String marks =
        Leaves.of(page.marks())
            .flatMap(Leaves::texts)
            .map(t -> plain(t.block().text()))
            .collect(Collectors.joining("\n"));
    return marks + "\n" + plain(page.notes());
  }

  /** Letters and digits alone: quotes may be curled, and spaces become line ends. */
  private static String plain(String text) {
    StringBuilder b = new StringBuilder();
    text.toLowerCase(Locale.ROOT)
        .codePoints()
        .filter(Character::isLetterOrDigit)
        .forEach(b::appendCodePoint);
    return b.toString();
  }

  private void ask(Slide slide) {
    if (slide instanceof Slide.OfChart chart) {
      texts.addAll(List.of(slide.kicker(), slide.title(), slide.takeaway()));
      texts.addAll(List.of(chart.chart().heading(), chart.chart().note()));
    } else if (slide instanceof Slide.Composed composed) {
      texts.addAll(List.of(slide.kicker(), slide.title(), slide.takeaway()));
      composed.parts().forEach(this::ask);
    } else {
      Set<String> placed = marking(slide);
      UnaryOperator<String> asked =
          text -> {
            if (!placed.contains(text)) {
              texts.add(text);
            }
            return text;
          };
      slide.accept(new TextMapper(asked));
      texts.add(slide.title());
    }
  }

  /** Texts that say where or what to mark, and are read elsewhere if at all. */
  private Set<String> marking(Slide slide) {
    if (slide instanceof Slide.OfDiagram d) {
      return placed(d.diagram());
    }
    return slide instanceof Slide.Statement s
        ? Set.of(s.accent())
        : slide instanceof Slide.Quote q ? Set.of(q.accent()) : Set.of();
  }

  /**
   * Texts that say where something stands, and need not be read: a window's name, dates on a scale
   * and the names of its periods, what a scale with two named ends is called.
   */
  private Set<String> placed(Diagram d) {
    Set<String> out = new LinkedHashSet<>(List.of(d.frame()));
    d.legend().forEach(sort -> out.add(sort.label()));
    d.axes().stream()
        .filter(a -> !a.low().isEmpty() && !a.high().isEmpty())
        .forEach(a -> out.add(a.label()));
    if (diagrams.find(d.is()).map(DiagramLayout::placesByDate).orElse(false)) {
      List<Item> all = new ArrayList<>(d.items());
      d.items().forEach(i -> all.addAll(i.items()));
      all.forEach(i -> out.add(i.date()));
      d.axes().forEach(period -> out.add(period.label()));
    }
    return out;
  }
}
