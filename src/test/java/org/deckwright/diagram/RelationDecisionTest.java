package org.deckwright.diagram;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import org.deckwright.deck.Diagram;
import org.deckwright.deck.Edge;
import org.deckwright.deck.Item;
import org.deckwright.geom.Rect;
import org.deckwright.layout.Frame;
import org.deckwright.layout.Frames;
import org.deckwright.layout.Repair;
import org.deckwright.scene.Mark;
import org.deckwright.theme.Themes;
import org.junit.jupiter.api.Test;

class RelationDecisionTest {
  private static final Rect ZONE = new Rect(48, 132, 864, 348);

  @Test
  void growsToTheRightWhereBothAnswersAskAgain() {
    Frame f = draw("Wet?-Cold? Wet?-Windy? Cold?-Stay Cold?-Go Windy?-Sail Windy?-Wait");
    assertFalse(Frames.hasOverflow(f));
    List<Rect> boxes = boxes(f);
    assertEquals(7, boxes.size());
    assertEquals(3, boxes.stream().map(Rect::x).distinct().count());
    assertTrue(boxes.stream().allMatch(b -> ZONE.contains(b, 1)));
  }

  @Test
  void tellsOfQuestionsThatLeadInACircle() {
    assertTrue(Frames.hasOverflow(draw("Wet?-Cold? Wet?-Go Cold?-Wet? Cold?-Stay")));
  }

  private static Frame draw(String ways) {
    List<Edge> edges =
        List.of(ways.split(" ")).stream()
            .map(w -> Edge.of(w.substring(0, w.indexOf('-')), w.substring(w.indexOf('-') + 1)))
            .toList();
    List<Item> items =
        edges.stream()
            .flatMap(e -> List.of(e.from(), e.to()).stream())
            .distinct()
            .map(Item::of)
            .toList();
    Frame f =
        Frames.blank(
            Themes.load("paper", Path.of(".")), "en", new IconOutlines(), Repair.NONE, false);
    new RelationDecision().place(Diagram.of("relation-decision", items).withEdges(edges), ZONE, f);
    return f;
  }

  private static List<Rect> boxes(Frame f) {
    return Frames.marks(f).stream().filter(m -> m instanceof Mark.Shape).map(Mark::box).toList();
  }
}
