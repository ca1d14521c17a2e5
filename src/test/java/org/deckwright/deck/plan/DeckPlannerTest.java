package org.deckwright.deck.plan;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.deckwright.article.Article;
import org.deckwright.article.read.MarkdownReader;
import org.deckwright.article.read.Source;
import org.deckwright.article.trace.Trace;
import org.deckwright.deck.Deck;
import org.deckwright.deck.Slide;
import org.deckwright.deck.io.WrittenSlide;
import org.deckwright.diag.Diagnostics;
import org.deckwright.story.Lexicon;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Any article becomes a talk, and every word of it is the article's. */
class DeckPlannerTest {
  private static final List<String> SEEDS =
      List.of("seeds/llm-year-2025.md", "seeds/llm-year-2025.zh.md");

  @ParameterizedTest
  @ValueSource(strings = {"seeds/llm-year-2025.md", "seeds/llm-year-2025.zh.md"})
  void theSeedsGiveTheirNinePictures(String file) {
    Deck deck = plan(seed(file));
    Set<String> shown = new TreeSet<>(structures(deck));
    assertTrue(
        shown.containsAll(
            List.of(
                "overview",
                "sequence-timeline",
                "compare-radar",
                "list-cards",
                "relation-graph",
                "compare-spectrum",
                "sequence-cycle",
                "compare-sides",
                "number",
                "columns",
                "closing",
                "sources")),
        shown.toString());
    int slides = deck.slides().size();
    assertTrue(slides >= 12 && slides <= 22, slides + " slides");
  }

  @ParameterizedTest
  @ValueSource(strings = {"seeds/llm-year-2025.md", "seeds/llm-year-2025.zh.md"})
  void sidesThatSayNoMoreThanATitleAreAClaim(String file) {
    List<Slide.OfDiagram> bare =
        plan(seed(file)).slides().stream()
            .filter(Slide.OfDiagram.class::isInstance)
            .map(Slide.OfDiagram.class::cast)
            .filter(s -> s.diagram().is().equals("compare-sides"))
            .filter(
                s ->
                    s.diagram().items().stream()
                        .allMatch(i -> i.items().isEmpty() && i.text().isEmpty()))
            .toList();
    assertEquals(List.of(), bare);
  }

  @ParameterizedTest
  @ValueSource(strings = {"seeds/llm-year-2025.md", "seeds/llm-year-2025.zh.md"})
  void everyShownTextIsTheSourcesShortened(String file) {
    Article article = seed(file);
    assertEquals(List.of(), untraced(article, plan(article)));
  }

  @ParameterizedTest
  @ValueSource(strings = {"seeds/llm-year-2025.md", "seeds/llm-year-2025.zh.md"})
  void noTextStandsWithoutASourceButFurniture(String file) {
    Article article = seed(file);
    Set<String> furniture = Lexicon.of(article.language()).furniture();
    for (Slide s : plan(article).slides()) {
      boolean traced = s.sources().stream().anyMatch(t -> t.text().equals("title"));
      assertTrue(traced || furniture.contains(s.title()), s.title());
    }
  }

  @Test
  void neighboursDifferAndNothingIsToldTwice() {
    for (String file : SEEDS) {
      Deck deck = plan(seed(file));
      List<String> is = structures(deck);
      List<String> titles = deck.slides().stream().map(Slide::title).toList();
      assertEquals(titles.size(), Set.copyOf(titles).size(), titles.toString());
      for (int i = 1; i < is.size(); i++) {
        assertFalse(is.get(i).equals(is.get(i - 1)), is.get(i) + " twice at " + i);
      }
    }
  }

  @Test
  void aTextWithoutALastWordClosesWithTheClaimsOfItsParts() {
    String text =
        """
            # The mill

            ## The wheel

            The wheel turns only when the river is high. It is old.

            ## The stones

            The stones matter more than the wheel. They came from France.

            ## The miller

            The miller needs neither wind nor steam. She is young.
            """;
    Deck deck = plan(Markdown.article("mill.md", "en", text));
    Slide.Closing closing = (Slide.Closing) deck.slides().get(deck.slides().size() - 1);
    assertEquals(
        List.of(
            "The wheel turns only when the river is high",
            "The stones matter more than the wheel",
            "The miller needs neither wind nor steam"),
        closing.points().stream().map(p -> p.label()).toList());
  }

  @Test
  void aNumberAloneNamesNoPart() {
    String text =
        """
            # The mill

            ## Four changes, in order of cost

            The wheel was mended first. It was cheap.

            ## Farmers objected, then changed their minds

            They wanted cheap flour. They got it.
            """;
    assertEquals(
        List.of("Four changes, in order of cost", "Farmers objected, then changed their minds"),
        plan(Markdown.article("mill.md", "en", text)).sections());
  }

  @Test
  void noPictureTakesTheSentenceThatAnnouncesAnother() {
    String text =
        """
            # 灯塔

            ## 账本

            2025 年，守塔人把账本贴在门口。游客第一次知道，一张 20 元的门票里，维护占 8 元，工资占 9 元，留给灯塔的只有 3 元。

            公开账本之后发生了两个变化。一是投诉的人少了；二是有人报名做导览。
            """;
    List<String> titles =
        plan(Markdown.article("tower.md", "zh", text)).slides().stream()
            .filter(Slide.OfDiagram.class::isInstance)
            .map(Slide.OfDiagram.class::cast)
            .filter(d -> d.diagram().is().equals("list-cards"))
            .map(Slide::title)
            .toList();
    assertEquals(List.of("公开账本之后发生了两个变化"), titles);
  }

  @ParameterizedTest
  @ValueSource(strings = {"61", "99.98"})
  void squaresShowAShareOnlyWhereOneCouldSeeIt(String percent) {
    String text =
        """
            # The mill

            ## The wheel

            The wheel turned during %s percent of all hours. Nobody had hoped for that.
            """;
    Slide.Number number =
        plan(Markdown.article("mill.md", "en", text.formatted(percent))).slides().stream()
            .filter(Slide.Number.class::isInstance)
            .map(Slide.Number.class::cast)
            .findFirst()
            .orElseThrow();
    assertEquals(percent.equals("61"), number.share().isPresent());
  }

  @Test
  void aSummarySetApartComesFirstAndItsFiguresStayWhole() {
    String text =
        """
            # The mill, retired

            > TL;DR: We sold 2.4 million sacks of flour, and would do half of it differently.

            In January the wheel stopped. It had turned since 1987.

            ## Why it stopped

            Nobody wanted it to stop. The river was low.

            ## What it cost

            The work took four years. It was dear.
            """;
    Deck deck = plan(Markdown.article("mill.md", "en", text));
    assertEquals(
        "We sold 2.4 million sacks of flour, and would do half of it differently",
        deck.slides().get(1).title());
    assertFalse(deck.toString().contains("=4 million"), deck.toString());
  }

  @Test
  void aLeadThatBeginsAStoryDoesNotCloseTheTalk() {
    String text =
        """
            # The mill

            Nine years ago the town bought the mill. Then the flood came.

            ## The wheel

            The wheel must turn every day. Nobody had known that.

            ## The roof

            The roof must be mended every spring. It is made of reed.

            ## The miller

            The miller must live beside the river. She does.
            """;
    Deck deck = plan(Markdown.article("mill.md", "en", text));
    Slide last = deck.slides().get(deck.slides().size() - 1);
    assertFalse(last.toString().contains("Nine years ago"), last.toString());
    assertTrue(last instanceof Slide.Closing, last.toString());
  }

  @Test
  void aSourceAndItsAddressAreOneEntry() {
    String text = "# 风车\n\n磨坊很老。它还在转。\n\n## 来源\n\n- 县志，第二版，1931 年。https://example.org/mill\n";
    Deck deck = plan(Markdown.article("mill.md", "zh", text));
    Slide.Sources sources = (Slide.Sources) deck.slides().get(deck.slides().size() - 1);
    assertEquals(1, sources.points().size());
    assertEquals("县志，第二版，1931 年。https://example.org/mill", sources.points().get(0).text());
  }

  @Test
  void aTablesRowsAreSpokenAsSentences() {
    String text =
        """
            # Mills

            Two mills stand on the hill. One of them is old.

            | | Old mill | New mill |
            |---|---|---|
            | Driven by | Wind | Steam |
            | Grinds | Rye | Wheat |
            """;
    String notes =
        plan(Markdown.article("mill.md", "en", text)).slides().stream()
            .map(Slide::notes)
            .reduce("", (a, b) -> a + "\n" + b);
    assertTrue(notes.contains("Driven by – Old mill: Wind; New mill: Steam."), notes);
  }

  @Test
  void theSameArticleGivesTheSameDeck() {
    assertEquals(plan(seed(SEEDS.get(0))), plan(seed(SEEDS.get(0))));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "One line only",
        "# A title",
        "- a\n- b\n- c\n",
        "- [x](http://a.example)\n- [y](http://b.example)\n",
        "Der Fluss trat im Mai über die Ufer. Die Stadt baute danach einen Deich (2003).",
        "## Only a heading",
        "😀 😀 😀",
        "一行字",
        "| a | b |\n|---|---|\n| 1 | 2 |\n"
      })
  void anyTextGivesADeck(String text) {
    for (String language : List.of("en", "zh", "de")) {
      Article article = Markdown.article("x.md", language, text);
      Deck deck = plan(article);
      assertFalse(deck.slides().isEmpty());
      assertFalse(deck.slides().get(0).title().isEmpty());
    }
  }

  @Test
  void aLongTextWithoutHeadingsStaysWithinTheLimit() {
    StringBuilder text = new StringBuilder();
    for (int i = 1; i <= 400; i++) {
      text.append("The lock number ").append(i).append(" of the canal was opened by the mayor. ");
      text.append(i % 3 == 0 ? "\n\n" : "");
    }
    Deck deck = plan(Markdown.article("long.md", "en", text.toString()));
    assertTrue(deck.slides().size() <= 22, deck.slides().size() + " slides");
  }

  @Test
  void sentencesOfEndlessLengthDoNotHang() {
    String text = "word, ".repeat(20_000) + "and an end that is not only near but also far.";
    Deck deck = plan(Markdown.article("wide.md", "en", "# T\n\n" + text));
    assertFalse(deck.slides().isEmpty());
  }

  private static Deck plan(Article article) {
    return DeckPlanner.plan(article, Audiences.general(), new Diagnostics());
  }

  private static Article seed(String file) {
    return new MarkdownReader()
        .read(Source.file(Path.of(file)), Optional.empty(), new Diagnostics());
  }

  private static List<String> structures(Deck deck) {
    return deck.slides().stream()
        .map(WrittenSlide::of)
        .map(s -> s.structure().isEmpty() ? s.kind() : s.structure())
        .toList();
  }

  /** Texts that the trace does not find at their place. */
  private static List<String> untraced(Article article, Deck deck) {
    Trace trace = Trace.of(article);
    List<String> out = new ArrayList<>();
    for (Slide slide : deck.slides()) {
      WrittenSlide written = WrittenSlide.of(slide);
      written.untraced(trace).forEach(s -> out.add(s + " " + written.text(s.text())));
    }
    return out;
  }
}
