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
  void aModelAnswerWithRulesBetweenItsChaptersIsNone() {
    String chapter = "## Chapter\n\n### First\n\n- a point\n\n### Second\n\n- a point\n\n---\n\n";
    assertFalse(SlideMarkdown.isDeck(chapter.repeat(4)));
    String told = "## Chapter\n\n" + "word ".repeat(50) + "\n\n---\n\n";
    assertFalse(SlideMarkdown.isDeck(told.repeat(4)));
    assertTrue(SlideMarkdown.isDeck(told + "## Slide\n\n- a point\n\n---\n\n".repeat(4)));
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

  @Test
  void severalBackgroundsShareTheirSide() {
    Slide.Composed c =
        assertInstanceOf(
            Slide.Composed.class,
            slide("![bg right vertical blur:3px](a.png)\n![bg](b.png)\n\n## Two\n\n- one"));
    assertEquals(List.of("a.png", "b.png"), c.aside().stream().map(Slide.Picture::image).toList());
    assertEquals("rows", ((Slide.Composed) c.parts().get(0)).arrangement());
    assertTrue(told.all().get(0).message().contains("filters of pictures"));
  }

  @Test
  void aBackgroundBehindATitleIsNotLost() {
    Slide.Picture p =
        assertInstanceOf(Slide.Picture.class, slide("# Quay\n\n![bg h:450](quay.png)"));
    assertEquals("Quay", p.title());
  }

  @Test
  void aBackgroundToBeSeenWholeIsNotCutByThePagesEdge() {
    Slide.Composed c =
        assertInstanceOf(
            Slide.Composed.class, slide("![bg left:40% fit](quay.png)\n\n## Quay\n\n- one"));
    assertEquals("columns", c.arrangement());
    assertInstanceOf(Slide.Picture.class, c.parts().get(0));
  }

  @Test
  void formulasAreWrittenAsText() {
    Slide.Bullets b =
        assertInstanceOf(
            Slide.Bullets.class,
            slide(
                """
                ## Sums

                - Energy is $E = mc^2$ and $\\alpha \\le \\frac{1}{2}$
                - $$\\sum_{i=1}^{n} x_i = \\sqrt{2\\pi}$$
                - It costs $5 to $10, in code `$x_1$`
                """));
    assertEquals(
        List.of(
            "Energy is E = mc² and α ≤ 1/2",
            "∑ᵢ₌₁ⁿ xᵢ = √(2π)",
            "It costs $5 to $10, in code $x_1$"),
        b.points().stream().map(Item::text).toList());
  }

  @Test
  void emojiStandForTheirNames() {
    Slide.Bullets b =
        assertInstanceOf(
            Slide.Bullets.class,
            slide("## Signs\n\n- :rocket: Launch at 10:30:45 :+1:\n- a :no_such: b"));
    assertEquals("🚀 Launch at 10:30:45 👍", b.points().get(0).text());
    assertEquals("a :no_such: b", b.points().get(1).text());
  }

  @Test
  void htmlBecomesWhatMarkdownOfTheSameContentIs() {
    assertInstanceOf(
        Slide.OfTable.class,
        slide("## T\n\n<table><tr><th>Port</th></tr><tr><td>Aal</td></tr></table>"));
    Slide.Bullets b =
        assertInstanceOf(
            Slide.Bullets.class, slide("## L\n\n<ul><li><b>Sow:</b> in March</li></ul>"));
    assertEquals("Sow", b.points().get(0).label());
    Slide.Picture p =
        assertInstanceOf(Slide.Picture.class, slide("<img src=\"q.png\" alt=\"Quay\">"));
    assertEquals("Quay", p.alt());
  }

  @Test
  void whatFollowsColumnsStandsBelowThem() {
    Slide.Composed c =
        assertInstanceOf(
            Slide.Composed.class,
            slide(
                "## Both\n\nFirst.\n\n<div class=\"grid grid-cols-2\">\n<div>\n\n- a\n\n</div>\n<div>\n\n### B\n\n![](b.png)\n\n</div>\n</div>\n\nLast."));
    assertEquals("rows", c.arrangement());
    assertEquals(3, c.parts().size());
    Slide.Composed columns = assertInstanceOf(Slide.Composed.class, c.parts().get(1));
    assertEquals("columns", columns.arrangement());
    assertEquals(2, columns.parts().size());
  }

  @Test
  void shortContentsUnderHeadingsStandSideBySide() {
    Slide.Composed c =
        assertInstanceOf(
            Slide.Composed.class, slide("## Compare\n\n### Old\n\n- a\n\n### New\n\n- b"));
    assertEquals("columns", c.arrangement());
  }

  @Test
  void slidevsLayoutsAndColumnsAreUnderstood() {
    Deck d =
        deck(
            """
            ---
            theme: seriph
            layout: cover
            ---

            # Port

            ---
            layout: two-cols
            ---

            # Both

            - left

            ::right::

            - right

            ---
            layout: section
            ---

            ## Part

            ---
            layout: image-right
            image: quay.png
            ---

            # Quay

            - one

            ---

            # End
            """);
    assertEquals(5, d.slides().size());
    assertEquals("columns", ((Slide.Composed) d.slides().get(1)).arrangement());
    assertInstanceOf(Slide.Section.class, d.slides().get(2));
    assertEquals("quay.png", ((Slide.Composed) d.slides().get(3)).aside().get(0).image());
  }

  @Test
  void pandocsBoxesAndPausesAreUnderstood() {
    Slide.Composed c =
        assertInstanceOf(
            Slide.Composed.class,
            slide(
                """
                ## Both

                :::::::: {.columns}
                ::: {.column width="40%"}
                - left
                :::
                ::: {.column}
                - right
                :::
                ::::::::

                . . .

                ::: notes
                Say it slowly.
                :::
                """));
    assertEquals("columns", c.arrangement());
    assertEquals("Say it slowly.", c.notes());
  }

  @Test
  void picturesOnTheNetAreToldOnce() {
    Slide s =
        slide(
            "## A\n\n![bg right](https://x.example/a.png)\n\n- b\n- c\n\n![](https://x.example/b.png)");
    assertInstanceOf(Slide.Bullets.class, s);
    assertEquals(1, told.all().size());
  }

  @Test
  void aHeadingAndALineFillAPage() {
    Slide.Statement s =
        assertInstanceOf(Slide.Statement.class, slide("## The pier\n\nIt opens in the spring!"));
    assertEquals("It opens in the spring!", s.remark());
    assertInstanceOf(Slide.Bullets.class, slide("## The pier\n\n- oak\n- steel"));
  }

  @Test
  void aSentenceAsAHeadingIsAClaimAndNoPart() {
    String cover = "# Port\n\n---\n\n";
    assertInstanceOf(
        Slide.Statement.class,
        deck(cover + "# The old pier is too short.\n\n---\n\n## A\n\n- b\n- c").slides().get(1));
    assertInstanceOf(
        Slide.Section.class,
        deck(cover + "# The old pier\n\n---\n\n## A\n\n- b\n- c").slides().get(1));
  }

  @Test
  void whoseWordsMayStandInAListOfOne() {
    Slide.Quote q =
        assertInstanceOf(Slide.Quote.class, slide("> Ships wait for no one.\n\n- A pilot"));
    assertEquals("A pilot", q.by());
  }
}
