package org.deckwright.render.chart;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.util.List;
import java.util.Optional;
import org.deckwright.geom.Rect;
import org.deckwright.scene.ChartModel;
import org.deckwright.scene.Ink;
import org.junit.jupiter.api.Test;

class ChartPainterTest {
  private static final int SCALE = 4;

  @Test
  void fillsBarsToTheFractionOfAPoint() {
    ChartModel.Bars model = ChartFixtures.standing();
    BufferedImage image = paint(model);
    double band = model.plot().width() / 3;
    double left = model.plot().x() + 1.5 * band - 50;
    double top = model.plot().y() + model.plot().height() * (1 - 0.71);
    assertInk(ChartFixtures.ACCENT, image, left + 0.4, top + 0.4);
    assertNotInk(ChartFixtures.ACCENT, image, left - 0.4, top + 0.4);
    assertNotInk(ChartFixtures.ACCENT, image, left + 0.4, top - 0.4);
    assertInk(ChartFixtures.ACCENT, image, left + 99.6, top + 0.4);
    assertNotInk(ChartFixtures.ACCENT, image, left + 100.4, top + 0.4);
  }

  @Test
  void drawsGridLinesFromSideToSideOfThePlot() {
    ChartModel.Bars model = ChartFixtures.standing();
    BufferedImage image = paint(model);
    assertInk(ChartFixtures.RULE, image, model.plot().x() + 0.3, model.plot().y());
    assertInk(ChartFixtures.RULE, image, model.plot().right() - 0.3, model.plot().y());
    assertInk(ChartFixtures.GROUND, image, model.plot().right() + 0.4, model.plot().y());
    assertInk(ChartFixtures.INK, image, model.plot().x() + 0.3, model.plot().bottom());
  }

  @Test
  void layingBarsRunFromTopToBottom() {
    ChartModel.Bars model = ChartFixtures.lying();
    BufferedImage image = paint(model);
    assertInk(ChartFixtures.ACCENT, image, 500, 159 + 34 - 22.5);
    assertNotInk(ChartFixtures.ACCENT, image, 500, 159 + 34 - 23.5);
    assertInk(ChartFixtures.BAR, image, 500, 159 + 68 + 34);
    assertInk(ChartFixtures.GROUND, image, 500, 159 + 3 * 68 + 34);
  }

  @Test
  void labelWithoutRoomInItsBarStandsAfterIt() {
    BufferedImage image = paint(ChartFixtures.lying());
    double end = 246.25 + 0.03 * 665.5;
    assertTrue(has(ChartFixtures.INK, image, new Rect(end + 8, 159 + 3 * 68 + 22, 80, 24)));
  }

  @Test
  void labelOnADarkBarTakesTheGroundsColour() {
    BufferedImage image = paint(ChartFixtures.lying());
    assertTrue(has(ChartFixtures.GROUND, image, new Rect(700, 159 + 24, 200, 20)));
    assertTrue(has(ChartFixtures.INK, image, new Rect(400, 159 + 68 + 24, 120, 20)));
  }

  @Test
  void illustrativeChartsShowNoNumbersOnTheirAxis() {
    ChartModel.Lines m = ChartFixtures.lines();
    ChartModel.Lines illustrative =
        new ChartModel.Lines(
            m.plot(), m.categories(), m.series(), m.axis(), m.style(), m.hot(), true);
    Rect numbers = new Rect(40, 170, 45, 270);
    assertFalse(isBlank(paint(m), numbers));
    assertTrue(isBlank(paint(illustrative), numbers));
  }

  @Test
  void mainLineEndsInADotThatIsNotCutAtThePlotsSide() {
    ChartModel.Lines model = ChartFixtures.lines();
    BufferedImage image = paint(model);
    double y = model.plot().bottom() - 0.9 * model.plot().height();
    assertInk(ChartFixtures.ACCENT, image, model.plot().right() + 5.4, y);
    assertNotInk(ChartFixtures.ACCENT, image, model.plot().right() + 6.4, y);
  }

  @Test
  void leavesAGapWhereAValueIsMissing() {
    ChartModel.Lines model = ChartFixtures.lines();
    Rect gap = new Rect(150, model.plot().bottom() - 60, 140, 10);
    assertFalse(has(ChartFixtures.MUTED, paint(model), gap));
  }

  @Test
  void ringFillsItsPlotClockwiseFromTwelve() {
    ChartModel.Ring model = ChartFixtures.ring();
    BufferedImage image = paint(model);
    double x = model.plot().centre().x();
    double y = model.plot().centre().y();
    assertInk(ChartFixtures.ACCENT, image, x + 1, model.plot().y() + 1);
    assertInk(ChartFixtures.BAR, image, x - 1, model.plot().y() + 1);
    assertInk(ChartFixtures.PEOPLE, image, model.plot().right() - 1, y + 1);
    assertInk(ChartFixtures.PEOPLE, image, x + 106, y + 1);
    assertInk(ChartFixtures.GROUND, image, x + 104, y + 1);
  }

  @Test
  void stagesDrawTheDotOverTheAxisOverTheBar() {
    BufferedImage image = paint(ChartFixtures.stages());
    assertInk(ChartFixtures.GROUND, image, 53, 356);
    assertInk(ChartFixtures.INK, image, 100, 356);
    assertInk(ChartFixtures.BAR, image, 100, 350);
    assertInk(ChartFixtures.TINT, image, 100, 200);
    assertInk(ChartFixtures.INK, image, 911.5, 356);
  }

  @Test
  void profilesCoverEarlierOnes() {
    BufferedImage image = paint(ChartFixtures.profile());
    assertInk(ChartFixtures.ACCENT, image, 644, 306 - 156);
    assertNotInk(ChartFixtures.GROUND, image, 644, 306 - 52);
  }

  @Test
  void survivesChartsWithoutValues() {
    ChartModel.Bars bars = ChartFixtures.standing();
    paint(
        new ChartModel.Bars(
            bars.plot(), List.of(), List.of(), bars.axis(), bars.style(), true, false, 40, false));
    paint(
        new ChartModel.Lines(
            bars.plot(),
            List.of("one"),
            List.of(ChartFixtures.series("gap", ChartFixtures.BAR, List.of(Double.NaN))),
            bars.axis(),
            bars.style(),
            Optional.of(0),
            false));
  }

  @Test
  void drawsTheSameTwice() {
    for (ChartModel model : ChartFixtures.all().values()) {
      BufferedImage first = paint(model);
      BufferedImage second = paint(model);
      for (int y = 0; y < first.getHeight(); y += 3) {
        for (int x = 0; x < first.getWidth(); x += 3) {
          assertEquals(first.getRGB(x, y), second.getRGB(x, y));
        }
      }
    }
  }

  private static BufferedImage paint(ChartModel model) {
    BufferedImage image = new BufferedImage(960 * SCALE, 540 * SCALE, BufferedImage.TYPE_INT_RGB);
    Graphics2D g = image.createGraphics();
    g.setPaint(new Color(ChartFixtures.GROUND.rgb()));
    g.fillRect(0, 0, image.getWidth(), image.getHeight());
    g.scale(SCALE, SCALE);
    ChartPainter.paint(model, g);
    g.dispose();
    return image;
  }

  private static int at(BufferedImage image, double x, double y) {
    return image.getRGB((int) (x * SCALE), (int) (y * SCALE)) & 0xFFFFFF;
  }

  private static void assertInk(Ink ink, BufferedImage image, double x, double y) {
    assertEquals(Integer.toHexString(ink.rgb()), Integer.toHexString(at(image, x, y)));
  }

  private static void assertNotInk(Ink ink, BufferedImage image, double x, double y) {
    assertNotEquals(ink.rgb(), at(image, x, y));
  }

  private static boolean has(Ink ink, BufferedImage image, Rect where) {
    for (double y = where.y(); y < where.bottom(); y += 1.0 / SCALE) {
      for (double x = where.x(); x < where.right(); x += 1.0 / SCALE) {
        if (at(image, x, y) == ink.rgb()) {
          return true;
        }
      }
    }
    return false;
  }

  private static boolean isBlank(BufferedImage image, Rect where) {
    for (double y = where.y(); y < where.bottom(); y += 1.0 / SCALE) {
      for (double x = where.x(); x < where.right(); x += 1.0 / SCALE) {
        if (at(image, x, y) != ChartFixtures.GROUND.rgb()) {
          return false;
        }
      }
    }
    return true;
  }
}
