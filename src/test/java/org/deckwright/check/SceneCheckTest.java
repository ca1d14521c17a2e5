package org.deckwright.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import javax.imageio.ImageIO;
import org.deckwright.diag.Diagnostic;
import org.deckwright.diag.Diagnostics;
import org.deckwright.geom.Rect;
import org.deckwright.render.pdf.Sheet;
import org.deckwright.scene.Image;
import org.deckwright.scene.Ink;
import org.deckwright.scene.Mark;
import org.deckwright.scene.Outline;
import org.deckwright.scene.Page;
import org.deckwright.scene.Role;
import org.deckwright.scene.Stroke;
import org.deckwright.scene.Tag;
import org.junit.jupiter.api.Test;

class SceneCheckTest {
  private static final Image SMALL = new Image(new byte[0], Image.Format.PNG, 100, 50);

  private static Sheet sheet() {
    return new Sheet("en").text(Role.TITLE, "Bees dance", 48, 60, 28, 800);
  }

  private static List<Diagnostic> found(Page... pages) {
    Diagnostics found = new Diagnostics();
    SceneCheck.run(Sheet.scene("A talk", "en", pages), "slide", found);
    return found.all();
  }

  private static List<String> rules(Sheet sheet) {
    return found(sheet.page("Page", "")).stream().map(Diagnostic::rule).distinct().toList();
  }

  private static Mark.Shape form(String name, Rect box, int rgb) {
    return new Mark.Shape(
        Tag.of(name, Role.PART),
        box,
        Outline.rect(box),
        Optional.of(new Ink("data", rgb, 1)),
        Optional.empty(),
        Optional.empty());
  }

  @Test
  void aPlainSlideIsClean() {
    Sheet sheet = sheet().text(Role.BODY, "They show the way by angles.", 48, 120, 20, 800);
    assertEquals(List.of(), rules(sheet));
  }

  /** Left half black, right half white. */
  private static Image halves() throws IOException {
    BufferedImage drawn = new BufferedImage(96, 54, BufferedImage.TYPE_INT_RGB);
    for (int x = 48; x < 96; x++) {
      for (int y = 0; y < 54; y++) {
        drawn.setRGB(x, y, 0xFFFFFF);
      }
    }
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ImageIO.write(drawn, "png", out);
    return new Image(out.toByteArray(), Image.Format.PNG, 96, 54);
  }

  private static Sheet overHalves(double x, Optional<Mark> veil) throws IOException {
    Rect page = new Rect(0, 0, 960, 540);
    Sheet sheet = new Sheet("en");
    sheet.add(Mark.Picture.whole(Tag.of("Photo", Role.DECORATION), page, halves()));
    veil.ifPresent(sheet::add);
    return sheet.text(Role.TITLE, "Bees dance", x, 60, 28, 400);
  }

  @Test
  void darkTextOverTheDarkHalfOfAPictureIsFound() throws IOException {
    assertEquals(List.of("text-over-picture"), rules(overHalves(48, Optional.empty())));
    assertEquals(List.of(), rules(overHalves(528, Optional.empty())));
  }

  @Test
  void aBoxBetweenPictureAndTextMakesItReadable() throws IOException {
    Mark veil = form("Veil", new Rect(0, 0, 480, 540), 0xFFFFFF);
    assertEquals(List.of(), rules(overHalves(48, Optional.of(veil))));
  }

  @Test
  void aFaultNamesMarkAndBox() {
    Diagnostic fault =
        found(sheet().text(Role.BODY, "far right", 930, 120, 20, 100).page("P", "")).get(0);
    assertEquals("off-page", fault.rule());
    assertEquals("BODY", fault.spot().orElseThrow().mark());
    assertEquals(1, fault.spot().orElseThrow().page());
    assertEquals(930, fault.spot().orElseThrow().x(), 0.01);
  }

  @Test
  void textLongerThanItsBoxRunsOver() {
    Rect box = new Rect(100, 200, 120, 40);
    String text = "A long label that needs more lines than its form is high by far";
    assertEquals(List.of("overflow"), rules(sheet().add(new Sheet("en").node("n", text, box))));
  }

  @Test
  void wordsOfTwoBoxesThatNearlyTouch() {
    Sheet near =
        sheet()
            .text(Role.BODY, "flowery", 48, 120, 20, 100)
            .text(Role.BODY, "and hives", 48, 137, 20, 100);
    Sheet apart =
        sheet()
            .text(Role.BODY, "flowery", 48, 120, 20, 100)
            .text(Role.BODY, "and hives", 48, 144, 20, 100);
    assertEquals(List.of("gap-too-small"), rules(near));
    assertEquals(List.of(), rules(apart));
  }

  @Test
  void cardsThatMissTheirRowByAHair() {
    Mark.Shape one = form("One", new Rect(48, 200, 200, 100), 0xFFFFFF);
    Mark.Shape level = form("Two", new Rect(260, 200, 200, 100), 0xFFFFFF);
    Mark.Shape missed = form("Two", new Rect(260, 201.5, 200, 100), 0xFFFFFF);
    Mark.Shape lower = form("Two", new Rect(260, 210, 200, 100), 0xFFFFFF);
    assertEquals(List.of(), rules(sheet().add(one).add(level)));
    assertEquals(List.of("misaligned"), rules(sheet().add(one).add(missed)));
    assertEquals(List.of(), rules(sheet().add(one).add(lower)));
  }

  @Test
  void aShortWordAloneOnATitlesLastLine() {
    Sheet orphan =
        new Sheet("en").text(Role.TITLE, "Thermoregulatorybehaviours sun", 48, 60, 28, 380);
    Sheet even =
        new Sheet("en")
            .text(Role.TITLE, "Workers find the way to the far clover by sun", 48, 60, 28, 400);
    assertTrue(rules(orphan).contains("orphan-word"));
    assertFalse(rules(even).contains("orphan-word"));
  }

  @Test
  void keysOfALegendThatAreEquallyLight() {
    Sheet legend = sheet();
    key(legend, "Drones", 200, 0x2F6FAE);
    key(legend, "Queens", 230, 0xB23A2E);
    assertEquals(List.of("colour-alone"), rules(legend));
    Sheet clear = sheet();
    key(clear, "Drones", 200, 0x2F6FAE);
    key(clear, "Queens", 230, 0xE6B0A8);
    assertEquals(List.of(), rules(clear));
  }

  private static void key(Sheet sheet, String label, double baseline, int rgb) {
    sheet.add(form("Key", new Rect(48, baseline - 10, 10, 10), rgb));
    sheet.text(Role.PART, label, 64, baseline, 14, 200);
  }

  @Test
  void aPictureWithFewPixels() {
    Mark large =
        Mark.Picture.whole(Tag.figure("Photo", "A hive"), new Rect(48, 100, 400, 200), SMALL);
    Mark small =
        Mark.Picture.whole(Tag.figure("Photo", "A hive"), new Rect(48, 100, 100, 50), SMALL);
    assertEquals(List.of("image-too-coarse"), rules(sheet().add(large)));
    assertEquals(List.of(), rules(sheet().add(small)));
  }

  @Test
  void aSlideWithoutTitle() {
    Sheet bare = new Sheet("en").text(Role.BODY, "They dance.", 48, 120, 20, 800);
    assertEquals(List.of("missing-title"), rules(bare));
  }

  @Test
  void aPlaceholderThatNobodyFilled() {
    Mark.Text text = new Sheet("en").textMark(Role.BODY, "", " ", 48, 120, 20, 800);
    Mark.Text empty = new Mark.Text(text.tag(), text.box(), text.block(), Optional.of("body"));
    assertEquals(List.of("empty-placeholder"), rules(sheet().add(empty)));
  }

  @Test
  void aSlideForOneLineMore() {
    Page first = sheet().text(Role.BODY, "They show the way.", 48, 120, 20, 800).page("P", "");
    Page second = sheet().text(Role.BODY, "By angles.", 48, 120, 20, 800).page("P", "");
    assertEquals(
        List.of("widow-line"), found(first, second).stream().map(Diagnostic::rule).toList());
  }

  @Test
  void textOverAFormSeenThroughIsJudgedByTheMixture() {
    Rect box = new Rect(40, 90, 400, 60);
    Ink dark = new Ink("deep", 0x101010, 0.9);
    Mark veil =
        new Mark.Shape(
            Tag.of("Veil", Role.DECORATION),
            box,
            Outline.rect(box),
            Optional.of(dark),
            Optional.<Stroke>empty(),
            Optional.empty());
    Sheet sheet = sheet().add(veil).text(Role.BODY, "They dance.", 48, 120, 20, 300);
    assertEquals(List.of("contrast"), rules(sheet));
  }

  private static Mark.Shape said(String name, Rect box, double baseline) {
    Mark.Text text =
        new Sheet("en").textMark(Role.BODY, name, "They dance.", box.x() + 10, baseline, 20, 300);
    return new Mark.Shape(
        Tag.of(name, Role.BODY),
        box,
        Outline.rect(box),
        Optional.of(new Ink("card", 0xFFFFFF, 1)),
        Optional.<Stroke>empty(),
        Optional.of(text.block()));
  }

  @Test
  void wordsUnderAFormThatIsDrawnLater() {
    Rect box = new Rect(80, 90, 400, 60);
    Mark cover = form("Cover", box, 0xFFFFFF);
    assertEquals(
        List.of("hidden-text"),
        rules(sheet().text(Role.BODY, "They dance.", 48, 120, 20, 300).add(cover)));
    assertEquals(
        List.of(), rules(sheet().add(cover).text(Role.BODY, "They dance.", 48, 120, 20, 300)));
  }

  @Test
  void boxesWithWordsThatRunIntoEachOther() {
    Mark one = said("One", new Rect(48, 100, 300, 60), 120);
    Mark into = said("Into", new Rect(60, 140, 300, 60), 180);
    Mark apart = said("Apart", new Rect(60, 170, 300, 60), 200);
    assertEquals(List.of("box-overlap"), rules(sheet().add(one).add(into)));
    assertEquals(List.of(), rules(sheet().add(one).add(apart)));
  }

  @Test
  void aPictureThatThePagesEdgeCuts() {
    assertEquals(List.of("cut-off"), rules(sheet().add(photo(new Rect(920, 200, 80, 40)))));
    assertEquals(List.of(), rules(sheet().add(photo(new Rect(870, 200, 80, 40)))));
    Mark band = form("Band", new Rect(-20, 200, 1000, 40), 0x336699);
    assertEquals(List.of(), rules(sheet().add(band)));
  }

  @Test
  void aPictureThatIsDrawnTooWide() {
    assertEquals(List.of("image-stretched"), rules(sheet().add(photo(new Rect(48, 200, 90, 30)))));
  }

  private static Mark photo(Rect box) {
    return Mark.Picture.whole(Tag.figure("Photo", "A hive"), box, SMALL);
  }
}
