package org.deckwright.diagram;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.deckwright.deck.Diagram;
import org.deckwright.deck.Edge;
import org.deckwright.deck.Item;
import org.deckwright.geom.Point;
import org.deckwright.geom.Rect;
import org.deckwright.layout.Frame;
import org.deckwright.layout.Frames;
import org.deckwright.layout.Repair;
import org.deckwright.scene.Mark;
import org.deckwright.theme.Theme;
import org.deckwright.theme.Themes;
import org.junit.jupiter.api.Test;

class RelationGraphTest {
  private static final Theme PAPER = Themes.load("paper", Path.of("."));
  private static final Rect ZONE = new Rect(48, 132, 864, 348);
  private static final Rect SMALL = new Rect(72, 700, 424, 214);

  @Test
  void drawsOneNodeAnItemAndOneArrowAnEdge() {
    Frame f = draw(graph(5, "01 12 13 24 34"), ZONE, false);
    assertFalse(Frames.hasOverflow(f));
    assertEquals(5, nodes(f).size());
    assertEquals(5, arrows(f).size());
  }

  @Test
  void drawsTwelveNodesWithSeventeenEdges() {
    Diagram d = graph(12, "01 02 13 23 24 35 36 57 69 78 8b 9a ab 4b 14 67 7b");
    Frame f = draw(d, ZONE, false);
    assertFalse(Frames.hasOverflow(f));
    assertEquals(List.of(), faults(f));
  }

  @Test
  void goesOnInAnotherRowWhereAChainIsLong() {
    Frame f = draw(graph(9, "01 12 23 34 45 56 67 78"), ZONE, false);
    assertFalse(Frames.hasOverflow(f));
    assertEquals(2, nodes(f).stream().map(Rect::y).distinct().count());
    assertEquals(8, arrows(f).size());
    assertEquals(List.of(), faults(f));
  }

  @Test
  void standsANodeUnderItsForerunnerWhereThatSparesLongEdges() {
    Frame f = draw(graph(8, "01 12 13 14 25 35 56 46 57 67"), ZONE, false);
    List<Rect> nodes = nodes(f);
    assertEquals(nodes.get(5).x(), nodes.get(6).x());
    assertTrue(nodes.get(6).y() > nodes.get(5).bottom());
  }

  @Test
  void leadsBackRoundThePicture() {
    Frame f = draw(graph(4, "01 12 23 30 21"), ZONE, false);
    assertFalse(Frames.hasOverflow(f));
    assertEquals(5, arrows(f).size());
    assertEquals(List.of(), faults(f));
  }

  @Test
  void tellsOfUnknownNodesAndOfEdgesGivenTwiceAndDrawsTheRest() {
    Diagram given = graph(3, "01 12 01 22");
    List<Edge> edges = new ArrayList<>(given.edges());
    edges.add(Edge.of("n1", "nobody"));
    Frame f = draw(given.withEdges(edges), ZONE, false);
    assertEquals(
        List.of("dropped-edge", "dropped-edge", "unknown-node"),
        Frames.told(f).stream().map(d -> d.rule()).toList());
    assertEquals(2, arrows(f).size());
  }

  @Test
  void readsDownwardsInASmallPlace() {
    Frame f = draw(graph(8, "01 12 13 14 25 35 56 46 57 67"), SMALL, true);
    assertFalse(Frames.hasOverflow(f));
    assertEquals(List.of(), faults(f));
    assertTrue(nodes(f).get(1).y() > nodes(f).get(0).bottom());
  }

  @Test
  void fortyNodesAreToldNotDrawnOverEachOther() {
    List<Item> items = new ArrayList<>();
    List<Edge> edges = new ArrayList<>();
    for (int i = 0; i < 40; i++) {
      items.add(Item.of("Step " + i));
      edges.add(Edge.of("Step " + i / 2, "Step " + i));
    }
    assertTrue(
        Frames.hasOverflow(
            draw(Diagram.of("relation-graph", items).withEdges(edges), ZONE, false)));
  }

  @Property(tries = 300)
  void noLineRunsThroughANodeAndNoNodesTouch(
      @ForAll @IntRange(min = 2, max = 9) int nodes, @ForAll long seed, @ForAll boolean small) {
    Random random = new Random(seed);
    StringBuilder edges = new StringBuilder();
    for (int i = random.nextInt(2 * nodes) + 1; i > 0; i--) {
      int a = random.nextInt(nodes);
      int b = random.nextInt(nodes);
      boolean back = a > b && random.nextInt(4) > 0;
      edges.append(back ? b : a).append(back ? a : b).append(' ');
    }
    Diagram d = graph(nodes, edges.toString().trim());
    Frame f = draw(d, small ? SMALL : ZONE, small);
    if (!Frames.hasOverflow(f)) {
      assertEquals(List.of(), faults(f), edges.toString());
      assertEquals(Frames.marks(f), Frames.marks(draw(d, small ? SMALL : ZONE, small)));
    }
  }

  /** Nodes that touch, and lines through nodes. */
  private static List<String> faults(Frame f) {
    List<String> out = new ArrayList<>();
    List<Rect> nodes = nodes(f);
    for (int i = 0; i < nodes.size(); i++) {
      for (int k = 0; k < i; k++) {
        if (nodes.get(i).overlaps(nodes.get(k), 0)) {
          out.add(nodes.get(i) + " on " + nodes.get(k));
        }
      }
    }
    for (Mark.Connector arrow : arrows(f)) {
      List<Point> p = new ArrayList<>();
      arrow.path().segments().forEach(s -> p.add(s.points().get(s.points().size() - 1)));
      for (int i = 0; i + 1 < p.size(); i++) {
        Rect piece = Rect.between(p.get(i).x(), p.get(i).y(), p.get(i + 1).x(), p.get(i + 1).y());
        for (Rect node : nodes) {
          boolean across =
              piece.x() < node.right() - 1
                  && piece.right() > node.x() + 1
                  && piece.y() < node.bottom() - 1
                  && piece.bottom() > node.y() + 1;
          if (across) {
            out.add(arrow.tag().name() + " through " + node);
          }
        }
      }
    }
    return out;
  }

  /** A graph of nodes n0, n1 … with edges such as "01 12"; digits are hexadecimal. */
  private static Diagram graph(int nodes, String pairs) {
    List<Item> items = new ArrayList<>();
    for (int i = 0; i < nodes; i++) {
      items.add(Item.of("Node " + i).withId("n" + i));
    }
    List<Edge> edges = new ArrayList<>();
    for (String pair : pairs.split(" ")) {
      edges.add(
          Edge.of(
              "n" + Character.digit(pair.charAt(0), 16),
              "n" + Character.digit(pair.charAt(1), 16)));
    }
    return Diagram.of("relation-graph", items).withEdges(edges);
  }

  private static Frame draw(Diagram d, Rect zone, boolean small) {
    Frame f = Frames.blank(PAPER, "en", new IconOutlines(), Repair.NONE, small);
    new RelationGraph().place(d, zone, f);
    return f;
  }

  private static List<Rect> nodes(Frame f) {
    return Frames.marks(f).stream().filter(m -> m instanceof Mark.Shape).map(Mark::box).toList();
  }

  private static List<Mark.Connector> arrows(Frame f) {
    List<Mark.Connector> out = new ArrayList<>();
    for (Mark m : Frames.marks(f)) {
      if (m instanceof Mark.Connector c) {
        out.add(c);
      }
    }
    return out;
  }
}
