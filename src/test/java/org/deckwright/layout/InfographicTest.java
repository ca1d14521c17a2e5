package org.deckwright.layout;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.deckwright.deck.Deck;
import org.deckwright.deck.Diagram;
import org.deckwright.deck.Envelope;
import org.deckwright.deck.Item;
import org.deckwright.deck.Slide;
import org.deckwright.diag.Diagnostics;
import org.deckwright.diagram.Diagrams;
import org.deckwright.geom.Rect;
import org.deckwright.layout.slide.CompactArt;
import org.deckwright.scene.Mark;
import org.deckwright.scene.Page;
import org.deckwright.scene.Scene;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

class InfographicTest {
  private static final String TITLE = "Every cup of tea is a small act of chemistry";
  private static final String TITLE_ZH = "每一杯茶都是一次小小的化学实验";

  private static Scene poster(Deck deck, String theme) {
    return poster(deck, theme, PosterForm.TALL);
  }

  private static Scene poster(Deck deck, String theme, PosterForm form) {
    CompactArt art = new CompactArt(new DiagramBook(Diagrams.all()));
    return Infographic.layout(
        deck, Decks.theme(theme), form, art, new BundledPictograms(), new Diagnostics());
  }

  static Stream<Arguments> decks() {
    return Stream.of(0, 1, 3, 9, 14, 22)
        .flatMap(
            n ->
                Stream.of("en", "zh-CN")
                    .flatMap(
                        l ->
                            Stream.of("paper", "midnight", "boardroom", "whiteboard")
                                .map(t -> Arguments.of(n, l, t))));
  }

  @ParameterizedTest(name = "{0} sections, {1}, {2}")
  @MethodSource("decks")
  void nothingIsWrongHoweverManySectionsTheDeckHas(int sections, String language, String theme) {
    Deck deck = deck(sections, language);
    Scene scene = poster(deck, theme);
    assertEquals(List.of(), Decks.faults(scene, "infographic"));
    int bands = Math.max(1, sections);
    String words = PageText.of(scene.pages().get(0));
    assertTrue(words.contains(Integer.toString(bands)), words);
    double band = bands > 8 ? 240 : 298;
    double needed = 596 + sections * band + 316;
    double scale = Math.min(1, 4032 / needed); // the highest page that PowerPoint opens
    if (sections > 0) {
      assertEquals(needed * scale, scene.pages().get(0).size().height(), 0.01);
    }
    if (scale == 1) {
      assertPicturesStayInTheirBands(scene, band);
    }
  }

  static Stream<Arguments> forms() {
    return Stream.of(PosterForm.values())
        .filter(f -> !f.isTall())
        .flatMap(
            f ->
                Stream.of(0, 1, 2, 5, 6, 8, 11, 14)
                    .flatMap(
                        n ->
                            Stream.of("en", "zh-CN")
                                .flatMap(
                                    l ->
                                        Stream.of("paper", "midnight", "boardroom")
                                            .map(t -> Arguments.of(f, n, l, t)))));
  }

  @ParameterizedTest(name = "{0}, {1} sections, {2}, {3}")
  @MethodSource("forms")
  void nothingIsWrongInAnyForm(PosterForm form, int sections, String language, String theme) {
    Scene scene = poster(deck(sections, language), theme, form);
    assertEquals(List.of(), Decks.faults(scene, "infographic"));
    double scale = form.scale();
    Page page = scene.pages().get(0);
    assertEquals(form.drawn().height() * scale, page.size().height());
    assertTrue(PageText.of(page).contains(Integer.toString(Math.max(1, sections))));
  }

  /** Every band's half shows something, and nothing in the bands reaches over an edge. */
  private static void assertPicturesStayInTheirBands(Scene scene, double band) {
    List<Mark> marks = scene.pages().get(0).marks();
    double end = scene.pages().get(0).size().height() - 316;
    List<Mark> inBands =
        marks.stream()
            .filter(m -> m.box().y() >= 596 && m.box().y() < end && m.box().width() < 1000)
            .toList();
    for (Mark m : inBands) {
      int index = (int) ((m.box().y() - 596) / band);
      assertTrue(m.box().bottom() <= 596 + (index + 1) * band, m.tag().name());
    }
    int bands = (int) Math.round((end - 596) / band);
    for (int i = 0; i < bands; i++) {
      Rect half = new Rect(i % 2 == 0 ? 572 : 60, 596 + i * band, 448, band);
      double drawn =
          inBands.stream()
              .map(Mark::box)
              .filter(b -> half.contains(b, 12))
              .mapToDouble(Rect::width)
              .sum();
      assertTrue(drawn > 200, "band " + (i + 1) + " has an empty half");
    }
  }

  @Test
  void bandChoosesThePictureThatReadsBestInASmallPlace() {
    Slide words =
        diagram("compare-sides", "Two sides", 1, List.of(Item.of("Left"), Item.of("Right")));
    Slide loop =
        diagram("sequence-cycle", "Round and round", 1, List.of(Item.of("Ask"), Item.of("Answer")));
    Deck deck =
        new Deck(1, "", TITLE, "en", "", "", "", "", "", List.of("One"), List.of(words, loop));
    String shown = PageText.of(poster(deck, "paper").pages().get(0));
    assertTrue(shown.contains("Answer") && !shown.contains("Left"), shown);
    assertTrue(
        shown.contains("Round and round."), "the picture's own claim stands below: " + shown);
  }

  @ParameterizedTest
  @EnumSource(PosterForm.class)
  void lastBandSaysThatShapesAreNotMeasured(PosterForm form) {
    List<Item> loop = List.of(Item.of("Ask"), Item.of("Answer"));
    Diagram plain = Diagram.of("sequence-cycle", loop);
    Diagram shaped =
        new Diagram(
            plain.is(),
            plain.style(),
            true,
            plain.centre(),
            plain.frame(),
            plain.note(),
            loop,
            plain.edges(),
            plain.axes(),
            plain.series(),
            plain.legend());
    assertTrue(words(shaped, form).contains("not measured"), words(shaped, form));
    assertFalse(words(plain, form).contains("not measured"), words(plain, form));
  }

  private static String words(Diagram diagram, PosterForm form) {
    Slide slide = new Slide.OfDiagram(Envelope.of("Round and round", 1, ""), diagram);
    Deck deck = new Deck(1, "", TITLE, "en", "", "", "", "", "", List.of("One"), List.of(slide));
    return PageText.of(poster(deck, "paper", form).pages().get(0));
  }

  @Test
  void bandSaysNeitherItsNameNorItsClaimTwice() {
    BandSentences sentences = new BandSentences("Tea, the leaf", "Tea is old", false);
    sentences.add("Tea is old.");
    sentences.add("Tea: the leaf");
    sentences.add("It came by sea");
    sentences.add("It came by sea.");
    assertEquals(List.of("It came by sea."), sentences.all());
  }

  // ---- decks of any length

  private static Deck deck(int sections, String language) {
    boolean zh = language.startsWith("zh");
    List<Slide> slides = new ArrayList<>();
    slides.add(new Slide.Title(Envelope.of(zh ? TITLE_ZH : TITLE, 0, ""), "", "A. Writer"));
    List<String> names = new ArrayList<>();
    for (int i = 1; i <= sections; i++) {
      String name =
          zh ? "第" + i + "个很长的小节名称，它说了很多" : "Section that is called by a rather long name, " + i;
      names.add(i % 3 == 0 ? name : zh ? "茶叶" : "Tea leaves");
    }
    for (int i = 1; i <= Math.max(1, sections); i++) {
      slides.add(slide(i, Math.min(i, sections), zh));
    }
    return new Deck(1, "", zh ? TITLE_ZH : TITLE, language, "", "", "", "", "", names, slides);
  }

  private static Slide slide(int i, int section, boolean zh) {
    String claim =
        (zh ? "水温决定一杯茶的味道与颜色，" : "The water's heat decides how a cup tastes and looks, ") + i;
    String label = zh ? "注入热水" : "Pour the water";
    List<Item> items =
        IntStream.rangeClosed(1, 2 + i % 4).mapToObj(n -> Item.of(label + " " + n)).toList();
    return switch (i % 7) {
      case 0 -> new Slide.Statement(Envelope.of(claim, section, ""), "", "");
      case 1 -> diagram("list-cards", claim, section, items);
      case 2 -> new Slide.Quote(Envelope.of(claim, section, ""), claim, "", "A. Writer", "");
      case 3 ->
          new Slide.Number(Envelope.of(claim, section, ""), "70 %", Optional.of(70.0), "", "", "");
      case 4 -> new Slide.Bullets(Envelope.of(claim, section, ""), items);
      case 5 -> diagram("sequence-steps", claim, section, items);
      default -> diagram("sequence-cycle", claim, section, items);
    };
  }

  private static Slide diagram(String is, String title, int section, List<Item> items) {
    return new Slide.OfDiagram(Envelope.of(title, section, ""), Diagram.of(is, items));
  }
}
