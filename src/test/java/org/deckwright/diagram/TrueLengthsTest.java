package org.deckwright.diagram;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.deckwright.deck.Axis;
import org.deckwright.deck.Diagram;
import org.deckwright.deck.Item;
import org.deckwright.deck.Series;
import org.deckwright.geom.Rect;
import org.deckwright.layout.DiagramLayout;
import org.deckwright.layout.Frames;
import org.deckwright.layout.Repair;
import org.deckwright.scene.Mark;
import org.junit.jupiter.api.Test;

class TrueLengthsTest {
  private static final Rect ZONE = new Rect(48, 132, 864, 348);

  private static Item amount(String label, double amount) {
    return Item.of(label).withValue("", Optional.of(amount));
  }

  private static Diagram over(String is, List<Axis> axes, List<Series> rows) {
    Diagram d = Diagram.of(is, List.of());
    return new Diagram(is, "", false, "", "", "", d.items(), List.of(), axes, rows, List.of());
  }

  private static Series row(String name, double... values) {
    List<Double> all = new ArrayList<>();
    for (double v : values) {
      all.add(v);
    }
    return new Series(name, "", all, List.of(), List.of(), "", false);
  }

  private static List<Mark> draw(DiagramLayout layout, Diagram d) {
    assertEquals(List.of(), layout.faults(d));
    return Frames.marks(
        DiagramsTest.draw(
            new DiagramsTest.Case(layout, d, ZONE, "paper", "en", false, Repair.NONE)));
  }

  /** The boxes of all marks of a name, in drawing order. */
  private static List<Rect> boxes(List<Mark> marks, String name) {
    List<Rect> out = new ArrayList<>();
    for (Mark m : marks) {
      if (m instanceof Mark.Group g) {
        out.addAll(boxes(g.children(), name));
      } else if (m.tag().name().equals(name)) {
        out.add(m.box());
      }
    }
    return out;
  }

  @Test
  void mirroredBarsShareOneScaleFromZero() {
    List<Axis> axes = List.of(Axis.of("a"), Axis.of("b"));
    Diagram d = over("compare-mirror", axes, List.of(row("left", 10, 40), row("right", 20, 5)));
    List<Double> widths =
        boxes(draw(new CompareMirror(), d), "Bar").stream().map(Rect::width).toList();
    double unit = widths.get(1) / 40;
    assertEquals(10 * unit, widths.get(0), 1e-6);
    assertEquals(20 * unit, widths.get(2), 1e-6);
    assertEquals(5 * unit, widths.get(3), 1e-6);
  }

  @Test
  void blocksAreAsWideAsTheirPartsAndFillTheLine() {
    Diagram d =
        Diagram.of("number-blocks", List.of(amount("a", 1), amount("b", 5), amount("c", 2)));
    List<Double> widths =
        boxes(draw(new NumberBlocks(), d), "Block").stream()
            .map(r -> Math.rint(r.width()))
            .toList();
    assertEquals(List.of(108.0, 540.0, 216.0), widths);
  }

  @Test
  void circlesHaveTheAreaOfTheirAmountOrTheDiameterOfTheirLength() {
    List<Item> items = List.of(amount("a", 1), amount("b", 4));
    List<Rect> areas = boxes(draw(new NumberAreas(), Diagram.of("number-areas", items)), "Circle");
    assertEquals(2, areas.get(1).width() / areas.get(0).width(), 1e-6);
    List<Item> lengths = items.stream().map(i -> i.withKind("length")).toList();
    List<Rect> wide = boxes(draw(new NumberAreas(), Diagram.of("number-areas", lengths)), "Circle");
    assertEquals(4, wide.get(1).width() / wide.get(0).width(), 1e-6);
  }

  @Test
  void eachPairOfBarsStandsOnItsOwnScaleFromZero() {
    Item pair = Item.of("visits").withItems(List.of(amount("before", 30), amount("after", 90)));
    List<Mark> marks = draw(new NumberDelta(), Diagram.of("number-delta", List.of(pair)));
    double before = boxes(marks, "Before").get(0).height();
    assertEquals(3, boxes(marks, "After").get(0).height() / before, 1e-6);
  }

  @Test
  void linesOfSlopesEndWhereTheirValuesAre() {
    List<Axis> dates = List.of(Axis.of("then"), Axis.of("now"));
    Diagram d = over("compare-slope", dates, List.of(row("a", 0, 50), row("b", 100, 25)));
    List<Mark> marks = draw(new CompareSlope(), d);
    List<Double> then = boxes(marks, "Then").stream().map(r -> r.centre().y()).toList();
    List<Double> now = boxes(marks, "Now").stream().map(r -> r.centre().y()).toList();
    double whole = then.get(0) - then.get(1);
    assertEquals(whole / 2, then.get(0) - now.get(0), 1e-6);
    assertEquals(whole / 4, then.get(0) - now.get(1), 1e-6);
  }

  @Test
  void ranksHaveTheFirstOnTop() {
    List<Axis> dates = List.of(Axis.of("then"), Axis.of("now"));
    Diagram d = over("compare-slope", dates, List.of(row("a", 1, 2), row("b", 2, 1)));
    List<Rect> then = boxes(draw(new CompareSlope(), d), "Then");
    assertTrue(then.get(0).y() < then.get(1).y());
  }

  @Test
  void personsAreCountedAndPercentagesAreToldByTen() {
    Diagram seven = Diagram.of("number-people", List.of(amount("yes", 7), amount("no", 5)));
    assertEquals(12, boxes(draw(new NumberPeople(), seven), "Head").size());
    Diagram percent = Diagram.of("number-people", List.of(amount("yes", 70), amount("no", 30)));
    assertEquals(10, boxes(draw(new NumberPeople(), percent), "Head").size());
  }

  @Test
  void badAmountsAreToldByTheirField() {
    List<Item> negative = List.of(amount("a", 3), amount("b", -2), amount("c", 1));
    assertNames("items[2].amount", new NumberBlocks(), Diagram.of("number-blocks", negative));
    List<Item> missing = List.of(amount("a", 3), Item.of("b"), amount("c", 1));
    assertNames("items[2].amount", new NumberAreas(), Diagram.of("number-areas", missing));
    List<Item> apart = List.of(amount("a", 1), amount("b", 1e6));
    assertNames("items.amount", new NumberAreas(), Diagram.of("number-areas", apart));
    List<Item> half = List.of(Item.of("x").withItems(List.of(amount("before", 1))));
    assertNames("items[1].items", new NumberDelta(), Diagram.of("number-delta", half));
    List<Item> over = List.of(amount("x", 130));
    assertNames("items[1].amount", new NumberFill(), Diagram.of("number-fill", over));
    List<Axis> axes = List.of(Axis.of("a"), Axis.of("b"));
    Diagram uneven = over("compare-mirror", axes, List.of(row("l", 1, 2), row("r", 1)));
    assertNames("series[2].values", new CompareMirror(), uneven);
    Diagram one = over("compare-mirror", axes, List.of(row("l", 1, 2)));
    assertNames("series", new CompareMirror(), one);
  }

  private static void assertNames(String field, DiagramLayout layout, Diagram d) {
    List<String> faults = layout.faults(d);
    assertEquals(1, faults.size(), faults::toString);
    assertTrue(faults.get(0).contains("'" + field + "'"), faults.get(0));
  }
}
