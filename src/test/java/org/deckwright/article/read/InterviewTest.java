package org.deckwright.article.read;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.deckwright.article.Article;
import org.deckwright.article.Block;
import org.deckwright.article.Section;
import org.deckwright.article.Sentence;
import org.deckwright.diag.Diagnostics;
import org.deckwright.pipeline.BuiltIns;
import org.junit.jupiter.api.Test;

/** Questions are the headings of their answers, and names before what is said go. */
class InterviewTest {
  private static final String WATCH =
      """
      # A night watch on the lock

      We met Ada Holm on the pier. She has kept the lock for twenty years.

      **Harbour Weekly: How did you come to the lock?**

      Ada Holm: My father kept it before me. Nobody else knew how to read the ice.

      HW: You draw lots now. What is the hardest part of the job?

      AH: The nights are not the hard part. Forty boats a day want to be the first.

      They quarrel less since we draw lots.

      HW: Other harbours have asked you for advice.

      AH: Five have called. One came to see the lots.

      HW: Thanks for having us.

      AH: Come back in spring.
      """;

  @Test
  void everyQuestionHeadsItsAnswer() {
    assertEquals(
        List.of(
            "How did you come to the lock?",
            "What is the hardest part of the job?",
            "Other harbours have asked you for advice."),
        headings(read("watch.md", WATCH)));
  }

  @Test
  void namesGoAndAnAnswerKeepsItsParagraphs() {
    List<Section> sections = read("watch.md", WATCH).sections();
    Section hardest =
        sections.stream()
            .filter(s -> s.heading().filter(h -> h.text().contains("hardest")).isPresent())
            .findFirst()
            .orElseThrow();
    assertEquals(2, hardest.blocks().size());
    assertEquals("The nights are not the hard part.", first(hardest.blocks().get(0)));
    assertEquals("They quarrel less since we draw lots.", first(hardest.blocks().get(1)));
  }

  @Test
  void whatIsSaidBesidesAQuestionIsKeptOutAndToldWhy() {
    List<String> left =
        read("watch.md", WATCH).left().stream()
            .filter(l -> l.why().equals("interviewer"))
            .map(l -> l.what().text())
            .toList();
    assertEquals(List.of("You draw lots now.", "Thanks for having us."), left);
  }

  @Test
  void soInChinesePlainText() {
    Article article =
        read(
            "lock.txt",
            """
            守闸人的二十年

            老何守了二十年船闸，我们在码头见到了他。

            记者：您是怎么来到船闸的？

            老何：我父亲先守的，后来我接了过来。

            记者：这份工作最难的是什么？

            老何：夜里不难，难的是一天四十条船都想第一个过。

            记者：谢谢您。

            老何：不客气。
            """);
    assertEquals(List.of("您是怎么来到船闸的？", "这份工作最难的是什么？"), headings(article));
    assertTrue(
        article.sections().stream()
            .flatMap(s -> s.blocks().stream())
            .noneMatch(b -> first(b).contains("老何：")));
  }

  @Test
  void notesWithNamesBeforeThemAreNoInterview() {
    String notes =
        """
        # Notes on oak

        Pros: It is cheap. It lasts.

        Cons: It is heavy. Who carries it?

        Pros: It smells well.

        Cons: It drinks tar.
        """;
    assertEquals(List.of(), headings(read("oak.md", notes)));
    assertEquals(1, read("oak.md", notes).sections().size());
  }

  private static List<String> headings(Article article) {
    return article.sections().stream()
        .flatMap(s -> s.heading().stream())
        .map(Sentence::text)
        .toList();
  }

  private static String first(Block block) {
    return ((Block.Paragraph) block).sentences().get(0).text();
  }

  private static Article read(String name, String text) {
    Source source = Source.of(name, text.getBytes(StandardCharsets.UTF_8), Optional.empty());
    return BuiltIns.parts().readers().read(source, Optional.empty(), new Diagnostics());
  }
}
