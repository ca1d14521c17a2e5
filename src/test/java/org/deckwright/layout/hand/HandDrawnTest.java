package org.deckwright.layout.hand;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.deckwright.geom.Affine;
import org.deckwright.geom.Path;
import org.deckwright.geom.Point;
import org.deckwright.geom.Rect;
import org.deckwright.geom.Size;
import org.deckwright.scene.Ink;
import org.deckwright.scene.Line;
import org.deckwright.scene.Look;
import org.deckwright.scene.Mark;
import org.deckwright.scene.Outline;
import org.deckwright.scene.Page;
import org.deckwright.scene.Paragraph;
import org.deckwright.scene.Role;
import org.deckwright.scene.Run;
import org.deckwright.scene.Scene;
import org.deckwright.scene.Stroke;
import org.deckwright.scene.Tag;
import org.deckwright.scene.TextBlock;
import org.deckwright.theme.Drawing;
import org.junit.jupiter.api.Test;

class HandDrawnTest {
  private static final Ink GROUND = new Ink("ground", 0xFFFFFF, 1);
  private static final Ink ACCENT = new Ink("accent", 0x1A5FB4, 1);
  private static final Ink TINT = new Ink("tint", 0xE3EEFB, 1);
  private static final Drawing HATCHED = new Drawing(Drawing.Strokes.HAND, Drawing.Fills.HATCH);
  private static final Rect BOX = new Rect(100, 100, 200, 80);

  @Test
  void leavesAnExactSceneAlone() {
    Scene scene = scene(box(Optional.of(ACCENT), Optional.empty()));
    assertSame(scene, HandDrawn.of(scene, new Drawing(Drawing.Strokes.CLEAN, Drawing.Fills.HATCH)));
  }

  @Test
  void drawsTheSameOnEveryRunAndNoTwoBoxesAlike() {
    Mark other = box(new Rect(100, 200, 200, 80), Optional.empty(), Optional.of(line()));
    Mark.Shape first = shape(box(Optional.empty(), Optional.of(line())));
    assertEquals(first, shape(box(Optional.empty(), Optional.of(line()))));
    Path moved = shape(other).outline().line();
    assertNotEquals(first.outline().line(), moved.transform(new Affine(1, 0, -100)));
  }

  @Test
  void staysNearTheExactOutlineAndKeepsIt() {
    Mark.Shape drawn = shape(box(Optional.of(TINT), Optional.of(line())));
    assertEquals(Outline.rect(BOX).path(), drawn.outline().path());
    assertEquals(BOX, drawn.box());
    Rect near = new Rect(BOX.x() - 6, BOX.y() - 6, BOX.width() + 12, BOX.height() + 12);
    assertTrue(near.contains(drawn.outline().line().bounds(), 0));
    assertTrue(near.contains(drawn.outline().inside().bounds(), 0));
    assertNotEquals(drawn.outline().path(), drawn.outline().line());
  }

  @Test
  void hatchesOnlyWhatCarriesNoWords() {
    Mark bare = box(Optional.of(ACCENT), Optional.empty());
    assertTrue(figures(shape(bare).outline().inside()) > 5);
    Mark words = Mark.Text.of(Tag.of("Words", Role.BODY), new Rect(120, 120, 60, 20), block());
    Mark.Shape under = (Mark.Shape) drawn(bare, words).get(0);
    assertEquals(1, figures(under.outline().inside()));
  }

  @Test
  void givesAPaleFillAnOutlineOfTheAccent() {
    Stroke outline = shape(box(Optional.of(TINT), Optional.empty())).stroke().orElseThrow();
    assertEquals("accent", outline.ink().slot());
  }

  @Test
  void leavesBandsAtThePagesEdgeAlone() {
    Mark band = box(new Rect(0, 0, 960, 200), Optional.of(TINT), Optional.empty());
    assertEquals(band, drawn(band).get(0));
  }

  @Test
  void bowsALineButKeepsItsEndsAndGlue() {
    Mark.Connector exact =
        Mark.Connector.straight(
                Tag.of("Arrow", Role.PART),
                Path.open(List.of(new Point(100, 300), new Point(400, 300))),
                line())
            .from(new Mark.Glue("a", 3))
            .to(new Mark.Glue("b", 1))
            .with(Mark.Arrow.of(8));
    Mark.Connector bowed = (Mark.Connector) drawn(exact).get(0);
    List<Path.Segment> way = bowed.path().segments();
    assertEquals(new Point(100, 300), way.get(0).points().get(0));
    assertEquals(new Point(400, 300), way.get(way.size() - 1).points().get(2));
    assertEquals(exact.from(), bowed.from());
    assertEquals(exact.end(), bowed.end());
    assertTrue(bowed.box().height() > 0.05 && bowed.box().height() < 4, bowed.box().toString());
  }

  @Test
  void keepsFormsNearTheEdgeOnThePage() {
    Rect page = new Rect(0, 0, 960, 540);
    for (double off : new double[] {2, 2.5, 3, 5, 8}) {
      for (double side : new double[] {20, 60, 200, 500}) {
        Rect box = new Rect(960 - off - side, 540 - off - side, side, side);
        Rect near = new Rect(off, 540 - off - side, side, side);
        for (Rect r : List.of(box, near)) {
          Mark.Shape drawn = shape(box(r, Optional.of(TINT), Optional.of(line())));
          assertTrue(page.contains(drawn.outline().line().bounds(), 0), "line of " + r);
          assertTrue(page.contains(drawn.outline().inside().bounds(), 0), "area of " + r);
        }
      }
    }
  }

  @Test
  void drawsEvenFormsWithoutSize() {
    for (double side : new double[] {0, 0.001, 3, 7.5}) {
      Mark tiny = box(new Rect(50, 50, side, side), Optional.of(ACCENT), Optional.of(line()));
      Rect bounds = shape(tiny).outline().line().bounds();
      assertFalse(Double.isNaN(bounds.width()), "side " + side);
    }
  }

  private static long figures(Path path) {
    return path.segments().stream().filter(s -> s.op() == Path.Op.MOVE).count();
  }

  private static Mark.Shape shape(Mark mark) {
    return (Mark.Shape) drawn(mark).get(0);
  }

  private static List<Mark> drawn(Mark... marks) {
    return HandDrawn.of(scene(marks), HATCHED).pages().get(0).marks();
  }

  private static Stroke line() {
    return Stroke.solid(ACCENT, 1.5);
  }

  private static Mark box(Optional<Ink> fill, Optional<Stroke> stroke) {
    return box(BOX, fill, stroke);
  }

  private static Mark box(Rect box, Optional<Ink> fill, Optional<Stroke> stroke) {
    return new Mark.Shape(
        Tag.of("Box", Role.PART), box, Outline.rect(box), fill, stroke, Optional.empty());
  }

  private static TextBlock block() {
    Run run = new Run("words", "SourceSansPro-Regular", 16, 0, ACCENT, Optional.empty());
    Line line = new Line(120, 136, 40, List.of(run));
    Paragraph p = new Paragraph(List.of(line), Paragraph.Align.LEFT, 20, 0, "en", List.of(), "");
    return new TextBlock(List.of(p), TextBlock.Anchor.TOP);
  }

  private static Scene scene(Mark... marks) {
    Size size = new Size(960, 540);
    Map<String, Integer> slots =
        Map.of("ground", 0xFFFFFF, "accent", 0x1A5FB4, "neutral", 0x8D99A5, "tint", 0xE3EEFB);
    Look look = new Look("test", size, slots, new Look.Fonts("A", "B", "C"), List.of());
    Page page = new Page("P", size, "Blank", GROUND, "", List.of(marks), "", 1);
    return new Scene("T", "en", new Scene.Properties("", "", ""), look, List.of(page));
  }
}
