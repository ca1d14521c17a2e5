package org.deckwright.scene;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import org.deckwright.geom.Affine;
import org.deckwright.geom.Path;
import org.deckwright.geom.Point;
import org.deckwright.geom.Rect;
import org.junit.jupiter.api.Test;

class ScaledTest {
  private static final Ink INK = new Ink("ink", 0x101010, 1);
  private static final Scaled HALF = new Scaled(new Affine(0.5, 10, 20), "s1-");

  @Test
  void movesAndShrinksTextWithItsLeading() {
    TextBlock block = block("as fast", 100, 200, 60);
    Mark.Text text =
        (Mark.Text)
            new Mark.Text(
                    Tag.of("Title", Role.TITLE),
                    new Rect(100, 180, 80, 30),
                    block,
                    Optional.of("title"))
                .accept(HALF);
    assertEquals(new Rect(60, 110, 40, 15), text.box());
    Paragraph p = text.block().paragraphs().get(0);
    assertEquals(11, p.leading());
    Line line = p.lines().get(0);
    assertEquals(60, line.x());
    assertEquals(120, line.baseline());
    assertEquals(30, line.width());
    assertEquals(8, line.runs().get(0).size());
    assertEquals(-0.01, line.runs().get(0).tracking());
    assertEquals(Optional.empty(), text.placeholder());
  }

  @Test
  void keepsConnectorsGluedAmongTheMarksOfTheirOwnSlide() {
    Mark.Shape shape =
        new Mark.Shape(
            Tag.of("Node", Role.PART).withId("a"),
            new Rect(0, 0, 40, 20),
            Outline.roundRect(new Rect(0, 0, 40, 20), 8),
            Optional.of(INK),
            Optional.of(Stroke.dashed(INK, 2, 4, 3)),
            Optional.empty());
    Mark.Connector arrow =
        Mark.Connector.straight(
                Tag.of("Arrow", Role.PART),
                Path.open(List.of(new Point(40, 10), new Point(80, 10))),
                Stroke.solid(INK, 1.75))
            .from(new Mark.Glue("a", 3))
            .with(Mark.Arrow.of(8));
    Mark.Group group =
        (Mark.Group)
            new Mark.Group(
                    Tag.figure("Diagram", "a leads on"),
                    new Rect(0, 0, 80, 20),
                    List.of(shape, arrow))
                .accept(HALF);
    Mark.Shape smallShape = (Mark.Shape) group.children().get(0);
    Mark.Connector smallArrow = (Mark.Connector) group.children().get(1);
    assertEquals("s1-a", smallShape.tag().id());
    assertEquals("s1-a", smallArrow.from().orElseThrow().id());
    assertEquals(4, smallShape.outline().adjust());
    assertEquals(smallShape.box(), smallShape.outline().path().bounds());
    assertEquals(List.of(2.0, 1.5), smallShape.stroke().orElseThrow().dash());
    assertEquals(4 * 1.35, smallArrow.end().orElseThrow().length(), 1e-9);
    assertEquals(new Point(50, 25), smallArrow.path().segments().get(1).points().get(0));
  }

  @Test
  void keepsATablesColumnsTogether() {
    Rect cell = new Rect(0, 0, 100, 24);
    Mark.Table table =
        new Mark.Table(
            Tag.figure("Table", "one cell"),
            cell,
            List.of(100.0),
            List.of(
                new Mark.Row(
                    24,
                    List.of(
                        new Mark.Cell(cell, Optional.of(block("x", 4, 16, 8)), Optional.empty())),
                    Optional.empty(),
                    Optional.of(Stroke.solid(INK, 0.75)))),
            1);
    Mark.Table small = (Mark.Table) table.accept(HALF);
    assertEquals(small.box(), small.rows().get(0).cells().get(0).box());
    assertEquals(List.of(50.0), small.columns());
    assertEquals(12, small.rows().get(0).height());
    assertEquals(0.375, small.rows().get(0).below().orElseThrow().width());
  }

  @Test
  void shrinksAChartsTypeButNotItsValues() {
    TextStyle style = new TextStyle("SourceSansPro-Regular", 14, INK);
    ChartModel.Bars bars =
        new ChartModel.Bars(
            new Rect(48, 150, 400, 200),
            List.of("before"),
            List.of(
                new ChartModel.Series("score", List.of(15.6), List.of("15.6 %"), INK, List.of())),
            new ChartModel.Axis(0, 100, 20, "0", true),
            new ChartModel.Style(
                style, style, style, Stroke.solid(INK, 0.75), Stroke.solid(INK, 1.5), INK),
            false,
            false,
            60,
            false);
    Mark.Chart small =
        (Mark.Chart)
            new Mark.Chart(Tag.figure("Chart", "a score"), bars.plot(), bars, List.of())
                .accept(HALF);
    ChartModel.Bars model = (ChartModel.Bars) small.model();
    assertEquals(small.box(), model.plot());
    assertEquals(30, model.thickness());
    assertEquals(7, model.style().value().size());
    assertEquals(0.5, model.style().scale());
    assertEquals(bars.series(), model.series());
    assertEquals(bars.axis(), model.axis());
  }

  private static TextBlock block(String text, double x, double baseline, double width) {
    Run run = new Run(text, "SourceSansPro-Regular", 16, -0.01, INK, Optional.empty());
    return new TextBlock(
        List.of(
            new Paragraph(
                List.of(new Line(x, baseline, width, List.of(run))),
                Paragraph.Align.LEFT,
                22,
                0,
                "en",
                List.of(),
                "")),
        TextBlock.Anchor.TOP);
  }
}
