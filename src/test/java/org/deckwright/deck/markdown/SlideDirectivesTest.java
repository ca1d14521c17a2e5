package org.deckwright.deck.markdown;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.deckwright.deck.Deck;
import org.deckwright.deck.Slide;
import org.deckwright.diag.Diagnostics;
import org.junit.jupiter.api.Test;

/** What directives, front matter and comments say of slides. */
class SlideDirectivesTest {
  private final Diagnostics told = new Diagnostics();

  private Deck deck(String text) {
    return SlideMarkdown.read("talk.md", text, "en", told);
  }

  /** The second slide of a deck whose first is a cover. */
  private Slide slide(String text) {
    return deck("# Cover\n\n---\n\n" + text + "\n\n---\n\n# End\n").slides().get(1);
  }

  @Test
  void frontMatterSetsTheDeck() {
    Deck d =
        deck(
            """
            ---
            marp: true
            theme: gaia
            class: invert
            paginate: false
            header: Port
            footer: 2025
            headingDivider: 2
            author: Mara
            ---
            # One

            ## Two

            - a

            ## Three

            - b
            """);
    assertEquals(3, d.slides().size());
    assertEquals("midnight", d.theme());
    assertEquals("Port", d.header());
    assertEquals("2025", d.footer());
    assertEquals("Mara", d.author());
    assertTrue(d.unnumbered());
  }

  @Test
  void proportionsAreTheDecks() {
    assertEquals("4:3", deck("---\nmarp: true\nsize: 4:3\n---\n# One").size());
    assertEquals("", deck("---\nmarp: true\nsize: 16:9\n---\n# One").size());
    assertEquals(List.of(), told.all());
  }

  @Test
  void anUnknownThemeIsReplacedAndTold() {
    assertEquals("paper", deck("---\nmarp: true\ntheme: beam\n---\n# One").theme());
    assertTrue(told.all().get(0).message().contains("'beam'"));
  }

  @Test
  void commentsAreNotesUnlessTheyDirect() {
    Slide s =
        slide("## A\n\n- b\n\n<!-- Tell the story: it is short. -->\n\n<!-- _class: lead -->");
    assertEquals("Tell the story: it is short.", s.notes());
    assertEquals("say it", slide("## A\n\n- b\n\nNote: say it").notes());
  }

  @Test
  void aHeadThatChangesNamesItsSlidesAndOneThatStaysRuns() {
    Deck changing =
        deck(
            "# A\n\n---\n\n<!-- header: _One_ -->\n## B\n\n- b\n\n---\n\n## C\n\n- c\n\n---\n\n<!-- header: Two -->\n## D\n\n- d");
    assertEquals("", changing.header());
    assertEquals(
        List.of("", "One", "One", "Two"), changing.slides().stream().map(Slide::kicker).toList());
    Deck same =
        deck(
            "---\nmarp: true\nheader: '![h:30](logo.png) **Port**'\n---\n# A\n\n---\n\n## B\n\n- b");
    assertEquals("Port", same.header());
    assertEquals("logo.png", same.logo());
  }

  @Test
  void aFootOfOneSlideIsKeptInItsNotes() {
    assertEquals(
        "Photo: M. Lindt", slide("## A\n\n- b\n\n<!-- _footer: 'Photo: M. Lindt' -->").notes());
  }

  @Test
  void commentsForToolsAreNoNotes() {
    assertEquals(
        "",
        slide("<!-- .slide: data-x=1 -->\n\n## A\n\n- b\n\n<!-- prettier-ignore-start -->")
            .notes());
  }

  @Test
  void frontMatterThatYamlRefusesIsReadAllTheSame() {
    Deck d = deck("---\nmarp: true\nheader: ![h:30](logo.png)\nfooter: *Port*\n---\n# A");
    assertEquals("Port", d.footer());
    assertTrue(SlideMarkdown.isDeck("\n---\nmarp:true\n---\n# A"));
  }

  @Test
  void leadSlidesOpenSections() {
    Deck d =
        deck(
            "# Port\n\n---\n\n<!-- _class: lead -->\n# Part two\n\n---\n\n## A\n\n- b\n\n---\n\n# Bye");
    assertEquals(List.of("Part two"), d.sections());
    assertInstanceOf(Slide.Section.class, d.slides().get(1));
    assertEquals(1, d.slides().get(2).section());
    assertInstanceOf(Slide.Statement.class, d.slides().get(3));
  }

  @Test
  void aFittedHeadingIsAStatement() {
    assertInstanceOf(Slide.Statement.class, slide("# <!-- fit --> Big"));
  }

  @Test
  void marpSaysThatItIsADeck() {
    assertTrue(SlideMarkdown.isDeck("---\nmarp: true\n---\n# One"));
  }

  @Test
  void runningLinesWriteOutTheirShortNames() {
    Deck d = deck("---\nmarp: true\nfooter: ':rocket: **Port**'\n---\n# A\n\n---\n\n# B\n");
    assertEquals("🚀 Port", d.footer());
  }

  @Test
  void oneDarkSlideDoesNotDarkenTheDeck() {
    Deck d = deck("# A\n\n---\n\n## B\n\n- b\n\n---\n\n<!-- class: invert -->\n# C\n");
    assertEquals("", d.theme());
    assertTrue(told.all().stream().anyMatch(x -> x.message().contains("class invert")));
  }

  @Test
  void frontMatterMayStandBetweenLongerRules() {
    Deck d = deck("----\nmarp: true\nlang: de\n----\n# A\n\n---\n\n# B\n");
    assertEquals("de", d.language());
    assertEquals(2, d.slides().size());
  }

  @Test
  void aCoverWithoutAHeadingIsCalledByItsFirstLine() {
    Slide.Title cover =
        assertInstanceOf(
            Slide.Title.class,
            deck("<div class=\"title\">The pier</div>\n<div>and its cranes</div>\n\n---\n\n# B\n")
                .slides()
                .get(0));
    assertEquals("The pier", cover.title());
    assertEquals("and its cranes", cover.subtitle());
  }

  @Test
  void aPictureBehindATitleStandsAtItsSide() {
    Slide.Composed c =
        assertInstanceOf(Slide.Composed.class, slide("![bg blur:3px](pier.png)\n\n# One berth"));
    assertEquals("picture-right", c.arrangement());
    assertEquals(58, c.share());
  }

  @Test
  void aSlideOfNothingButAPictureOnTheNetGoes() {
    Deck d = deck("# A\n\n---\n\n![](https://example.org/x.png)\n\n---\n\n# B\n");
    assertEquals(2, d.slides().size());
  }

  @Test
  void stepsOfAFormulaAreNoFormula() {
    Slide.Statement s = assertInstanceOf(Slide.Statement.class, slide("$$ {1|3|all}\nx = 1\n$$"));
    assertEquals("x = 1", s.title());
  }

  @Test
  void whatRevealJsAndPandocWriteBehindALineIsUnderstood() {
    Slide.Composed c =
        assertInstanceOf(
            Slide.Composed.class,
            slide(
                "<!-- .slide: data-background-image=\"pier.png\" -->\n\n## B {.big #b}\n\nText {.fragment}"));
    assertEquals("B", c.title());
    assertEquals("pier.png", c.aside().get(0).image());
    assertEquals("Text", ((Slide.Bullets) c.parts().get(1)).points().get(0).text());
  }
}
