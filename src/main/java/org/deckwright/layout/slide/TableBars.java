package org.deckwright.layout.slide;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.deckwright.deck.Diagram;
import org.deckwright.deck.Item;
import org.deckwright.deck.Slide;
import org.deckwright.geom.Insets;
import org.deckwright.geom.Rect;
import org.deckwright.layout.DiagramBook;
import org.deckwright.layout.Frame;
import org.deckwright.layout.Style;
import org.deckwright.scene.Role;

/**
 * One measure of a table as bars, for places that are too small for all of it: a row of figures, or
 * the figures of a table with a single column of them.
 *
 * @param heading what is measured
 * @param items a bar each
 */
record TableBars(String heading, List<Item> items) {
  private static final Pattern FIGURE = Pattern.compile("(\\d[\\d,]*(?:\\.\\d+)?)\\s?\\S{0,3}");
  private static final int LEAST = 2;
  private static final int MOST = 5;
  private static final double HEAD = 28;

  /** The row that the claim speaks of, else the first one of figures; empty where none is. */
  static Optional<TableBars> of(Slide.OfTable t) {
    if (t.columns().size() == 2) {
      List<String> names = t.rows().stream().map(r -> r.get(0)).toList();
      List<String> figures = t.rows().stream().map(r -> r.get(1)).toList();
      return of(t.columns().get(1), names, figures);
    }
    List<List<String>> rows = new ArrayList<>(t.rows());
    if (t.hot() > 0 && t.hot() <= rows.size()) {
      rows.add(0, t.rows().get(t.hot() - 1));
    }
    List<String> names = t.columns().subList(Math.min(1, t.columns().size()), t.columns().size());
    return rows.stream()
        .filter(r -> r.size() > 1)
        .flatMap(r -> of(r.get(0), names, r.subList(1, r.size())).stream())
        .findFirst();
  }

  private static Optional<TableBars> of(String heading, List<String> names, List<String> figures) {
    if (names.size() != figures.size() || names.size() < LEAST || names.size() > MOST) {
      return Optional.empty();
    }
    List<Item> items = new ArrayList<>();
    for (int i = 0; i < names.size(); i++) {
      Matcher figure = FIGURE.matcher(figures.get(i).strip());
      if (!figure.matches()) {
        return Optional.empty();
      }
      double amount = Double.parseDouble(figure.group(1).replace(",", ""));
      items.add(Item.of(names.get(i)).withValue(figures.get(i), Optional.of(amount)));
    }
    return Optional.of(new TableBars(heading, List.copyOf(items)));
  }

  void draw(DiagramBook diagrams, Rect zone, Frame f) {
    Style style = f.style("head").withSize(18);
    f.textAt("Measure", Role.PART, heading, style, zone.x(), zone.y() + 16, zone.width(), 1);
    Rect rest = zone.inset(new Insets(HEAD, 0, 0, 0));
    DiagramPage.draw(diagrams, Diagram.of("number-bars", items), heading, rest, f);
  }
}
