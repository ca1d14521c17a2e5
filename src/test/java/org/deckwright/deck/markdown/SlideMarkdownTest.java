package org.deckwright.deck.markdown;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.deckwright.deck.Deck;
import org.deckwright.deck.Item;
import org.deckwright.deck.Slide;
import org.deckwright.diag.Diagnostics;
import org.junit.jupiter.api.Test;

class SlideMarkdownTest {
  private final Diagnostics told = new Diagnostics();

  private Deck deck(String text) {
    return SlideMarkdown.read("talk.md", text, "en", told);
  }

  /** The second slide of a deck whose first is a cover. */
  private Slide slide(String text) {
    return deck("# Cover\n\n---\n\n" + text + "\n\n---\n\n# End\n").slides().get(1);
  }

  @Test
  void marpSaysThatItIsADeck() {
    assertTrue(SlideMarkdown.isDeck("---\nmarp: true\n---\n# One"));
  }

  @Test
  void shortTitledPiecesBetweenRulesAreADeck() {
    assertTrue(SlideMarkdown.isDeck("# One\n\n---\n\n# Two\n\n- a\n\n---\n\n![](x.png)\n"));
  }

  @Test
  void anArticleWithRulesBetweenItsPartsIsNone() {
    String part = "word ".repeat(200) + "\n\n";
    assertFalse(SlideMarkdown.isDeck("# One\n\n" + (part + "---\n\n").repeat(4) + part));
    assertFalse(SlideMarkdown.isDeck("# One\n\nText.\n\n---\n\nMore text.\n"));
    assertFalse(SlideMarkdown.isDeck("---\ntitle: An article\n---\n\n# One\n\nText."));
  }

  @Test
  void theFirstSlideIsTheCover() {
    Slide.Title cover =
        assertInstanceOf(
            Slide.Title.class, deck("# Port\n\n## A year\n\nMara\n\n---\n\n# B\n").slides().get(0));
    assertEquals("Port", cover.title());
    assertEquals("A year", cover.subtitle());
    assertEquals("Mara", cover.origin());
  }

  @Test
  void pointsHaveHeadsWhereTheAuthorSetThemBold() {
    Slide.Bullets b =
        assertInstanceOf(
            Slide.Bullets.class,
            slide("## Rules\n\n- **First come:** no jumping\n- One list: shared\n- plain words"));
    assertEquals(
        List.of("First come", "One list", ""), b.points().stream().map(Item::label).toList());
    assertEquals(
        List.of("no jumping", "shared", "plain words"),
        b.points().stream().map(Item::text).toList());
  }

  @Test
  void numbersOfAListStay() {
    Slide.Bullets b = assertInstanceOf(Slide.Bullets.class, slide("## Steps\n\n3. a\n4. b"));
    assertEquals("3. a", b.points().get(0).text());
  }

  @Test
  void shortListsInAListStandInColumns() {
    Slide.OfDiagram d =
        assertInstanceOf(
            Slide.OfDiagram.class,
            slide("## Parts\n\n- Soil\n  - sand\n  - clay\n- Water\n  - rain"));
    assertEquals("list-columns", d.diagram().is());
  }

  @Test
  void tablesCodeAndQuotesHaveSlidesOfTheirKind() {
    assertInstanceOf(Slide.OfTable.class, slide("## T\n\n| a | b |\n|---|---|\n| 1 | 2 |"));
    Slide.Code code = assertInstanceOf(Slide.Code.class, slide("## C\n\n```java\nint a;\n```"));
    assertEquals("java", code.codeLanguage());
    Slide.Quote quote =
        assertInstanceOf(Slide.Quote.class, slide("> Ships wait for no one.\n> — A pilot"));
    assertEquals("Ships wait for no one.", quote.quote());
    assertEquals("A pilot", quote.by());
  }

  @Test
  void severalContentsStayOnOneSlide() {
    Slide.Composed c =
        assertInstanceOf(Slide.Composed.class, slide("## Setup\n\nRun it:\n\n```sh\nrun\n```"));
    assertEquals(2, c.parts().size());
    assertInstanceOf(Slide.Bullets.class, c.parts().get(0));
    assertInstanceOf(Slide.Code.class, c.parts().get(1));
  }

  @Test
  void aBackgroundAtASideStandsBesideTheText() {
    Slide.Composed c =
        assertInstanceOf(
            Slide.Composed.class, slide("![bg left:40% A quay](quay.png)\n\n## Rules\n\n- one"));
    assertEquals("picture-left", c.arrangement());
    assertEquals(40, c.share());
    Slide.Picture p = (Slide.Picture) c.parts().get(0);
    assertEquals("quay.png", p.image());
    assertEquals("A quay", p.alt());
  }

  @Test
  void aBackgroundAloneIsAPicture() {
    assertInstanceOf(Slide.Picture.class, slide("![bg](quay.png)"));
  }

  @Test
  void boxesInColumnsStandSideBySide() {
    Slide.Composed c =
        assertInstanceOf(
            Slide.Composed.class,
            slide(
                "## Both\n\n<div class=\"columns\">\n<div>\n\n- a\n\n</div>\n<div>\n\n- b\n\n</div>\n</div>"));
    assertEquals("columns", c.arrangement());
    assertEquals(2, c.parts().size());
  }

  @Test
  void commentsAreNotesUnlessTheyDirect() {
    Slide s =
        slide("## A\n\n- b\n\n<!-- Tell the story: it is short. -->\n\n<!-- _class: lead -->");
    assertEquals("Tell the story: it is short.", s.notes());
    assertEquals("say it", slide("## A\n\n- b\n\nNote: say it").notes());
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
  void anUnknownThemeIsReplacedAndTold() {
    assertEquals("paper", deck("---\nmarp: true\ntheme: beam\n---\n# One").theme());
    assertTrue(told.all().get(0).message().contains("'beam'"));
  }

  @Test
  void fencesNameTheirPictures() {
    Slide.OfDiagram d =
        assertInstanceOf(
            Slide.OfDiagram.class, slide("## When\n\n```timeline\n1900: Pier\n1950: Rail\n```"));
    assertEquals("sequence-timeline", d.diagram().is());
  }

  @Test
  void aFenceThatCannotBeReadIsShownAsWrittenAndTold() {
    assertInstanceOf(Slide.Code.class, slide("## When\n\n```chart bar\nMay, soon\n```"));
    assertEquals("talk.md:8", told.all().get(0).line().substring(0, 9));
  }

  @Test
  void rulesWithNothingBetweenAreNoSlide() {
    assertEquals(2, deck("# A\n\n---\n\n---\n\n# B\n").slides().size());
  }
}
