package org.deckwright.deck.plan;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import org.deckwright.article.Article;
import org.deckwright.deck.Deck;
import org.deckwright.deck.Item;
import org.deckwright.deck.Slide;
import org.deckwright.diag.Diagnostics;
import org.deckwright.story.Lexicon;
import org.deckwright.story.Stance;
import org.deckwright.story.Story;
import org.deckwright.story.StoryReader;
import org.deckwright.story.Stress;
import org.deckwright.story.find.Finders;
import org.junit.jupiter.api.Test;

/** A talk claims what its author claims, and first what the author set in bold. */
class StanceTest {
  private static final String PIER =
      """
      # The new pier

      The town built a pier of oak in four winters.

      ## What it costs

      Critics say that oak rots within ten years of salt water. The oldest oak pier of the coast is \
      in its ninetieth year.

      ## What it carries

      Steel carries the heavy carts of the market better. But oak lasts longer in the storms of this coast.

      ## What comes next

      We thought that nobody would walk out there in winter. Four hundred people walk the pier on \
      a winter Sunday.

      ## Who pays

      Imagine a harbour that pays for every beam by itself. The ferry line pays half of each beam.
      """;
  private static final String TEA =
      """
      # 茶馆的账

      这家茶馆开了四十年。

      ## 客人

      很多人认为年轻人不喝茶。店里六成客人不到三十岁。

      ## 价格

      一杯茶的成本只占售价的一成。但房租拿走了售价的一半。

      ## 以后

      我们原本以为外卖会救活茶馆。外卖只带来了百分之三的收入。
      """;

  @Test
  void whatOthersSayOrSomebodyOnceThoughtHeadsNothing() {
    List<String> said = claims(PIER, "en");
    assertTrue(said.stream().noneMatch(t -> t.contains("rots within")), said.toString());
    assertTrue(said.stream().noneMatch(t -> t.contains("nobody would walk")), said.toString());
    assertTrue(said.stream().noneMatch(t -> t.contains("pays for every")), said.toString());
    assertTrue(said.stream().anyMatch(t -> t.contains("Four hundred people")), said.toString());
  }

  @Test
  void whatTheNextSentenceTurnsAgainstHeadsNothing() {
    List<String> said = claims(PIER, "en");
    assertTrue(said.stream().noneMatch(t -> t.contains("heavy carts")), said.toString());
    assertTrue(said.stream().anyMatch(t -> t.contains("ak lasts longer")), said.toString());
  }

  @Test
  void soInChinese() {
    List<String> said = claims(TEA, "zh");
    assertTrue(said.stream().noneMatch(t -> t.contains("年轻人不喝茶")), said.toString());
    assertTrue(said.stream().noneMatch(t -> t.contains("成本只占")), said.toString());
    assertTrue(said.stream().noneMatch(t -> t.contains("救活茶馆")), said.toString());
    assertTrue(said.stream().anyMatch(t -> t.contains("六成客人")), said.toString());
  }

  @Test
  void theNextParagraphTurnsABriefOneToo() {
    Article article =
        Markdown.article(
            "p.md",
            "en",
            """
            # Piers

            ## Oak

            Oak is cheap in these years.

            But nobody on the coast sells it.

            Perhaps there is hope for the pier.
            """);
    Story story = story(article);
    Stance stance = Stance.of(story, Lexicon.of("en"));
    List<Boolean> held =
        story.chapters().get(0).view().sentences().stream().map(stance::holds).toList();
    assertEquals(List.of(false, true, false), held);
  }

  @Test
  void whatWasOnceThoughtIsNoPicture() {
    String text = "# Fares\n\n## Rides\n\n%s The ferry sells its rides by the week.\n";
    String fell = "The share of free rides fell from 40% to 12%.";
    assertTrue(pictures(text.formatted(fell)) > 0);
    assertEquals(0, pictures(text.formatted("We had hoped " + fell.replace("The", "the"))));
  }

  @Test
  void whatTurnsWithinItselfIsTheAuthorsOwn() {
    Article article =
        Markdown.article(
            "p.md",
            "en",
            """
            # Piers

            ## Oak

            Of course oak rots, but steel rusts faster.

            Of course oak rots.
            """);
    Story story = story(article);
    Stance stance = Stance.of(story, Lexicon.of("en"));
    List<Boolean> held =
        story.chapters().get(0).view().sentences().stream().map(stance::holds).toList();
    assertEquals(List.of(true, false), held);
  }

  @Test
  void whatStandsInBoldIsReadAndALabelIsNot() {
    Article article =
        Markdown.article(
            "p.md",
            "en",
            """
            # Piers

            ## Oak

            The crew says that **oak outlives every other beam** in salt water. Steel rusts. \
            Stone sinks.

            The **tide mark** is high. Ropes hold.
            """);
    Stress stress = Stress.of(article);
    List<String> bold = new ArrayList<>();
    story(article).chapters().get(0).view().sentences().stream()
        .forEach(
            s -> stress.in(s).ifPresent(r -> bold.add(s.text().substring(r.start(), r.end()))));
    assertEquals(List.of("oak outlives every other beam"), bold);
  }

  @Test
  void whereMostIsBoldNothingStandsOut() {
    Article article =
        Markdown.article(
            "p.md",
            "en",
            """
            # Piers

            ## Oak

            **Oak outlives every other beam.** **Steel rusts in the salt.** Stone sinks.
            """);
    Stress stress = Stress.of(article);
    assertTrue(
        story(article).chapters().get(0).view().sentences().stream()
            .noneMatch(s -> stress.in(s).isPresent()));
  }

  private static int pictures(String text) {
    return story(Markdown.article("p.md", "en", text)).chapters().get(0).findings().size();
  }

  private static Story story(Article article) {
    return new StoryReader(Lexicon.of("en"), Finders.all()).read(article);
  }

  /** The headlines of the slides and the last words of the talk. */
  private static List<String> claims(String text, String language) {
    Article article = Markdown.article("p.md", language, text);
    Deck deck =
        DeckPlanner.explained(article, Audiences.general(), Length.USUAL, new Diagnostics()).deck();
    List<String> said = new ArrayList<>(deck.slides().stream().map(Slide::title).toList());
    deck.slides().stream()
        .filter(Slide.Closing.class::isInstance)
        .flatMap(s -> ((Slide.Closing) s).points().stream())
        .map(Item::label)
        .forEach(said::add);
    return said;
  }
}
