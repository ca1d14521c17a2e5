package org.deckwright.deck.plan;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.deckwright.article.Article;
import org.deckwright.article.read.MarkdownReader;
import org.deckwright.article.read.Source;
import org.deckwright.deck.Slide;
import org.deckwright.diag.Diagnostics;
import org.junit.jupiter.api.Test;

/** Images and code of the source have the words beside them that stand beside them there. */
class BesideTest {
  private static final String FERRY =
      """
      # The ferry's new timetable

      ## How the boats are told

      The timetable is one small file on the pier. Every boat reads it again at noon. A boat \
      without a signal keeps yesterday's plan. The harbour office can stop all boats at once. Two \
      lamps on the mast show the plan's colour. The captain confirms each change with a horn. A \
      clerk prints the plan for the waiting room. Schools receive their copy on Sunday evening. \
      Fishing boats keep to the eastern channel. The lighthouse repeats the plan in Morse code. \
      Tourists find the same plan on the back of their ticket.

      ```
      first: 06:10
      every: 40 min
      ```

      A boat without a signal keeps yesterday's plan. The harbour office can stop all boats at once.

      ## What it changed

      Passengers wait nine minutes less on the northern pier. Two boats were sold in spring.
      """;

  @Test
  void codeStandsAboveWhatTheTextSaysOfIt() {
    Slide.Composed slide =
        plan(FERRY).stream()
            .filter(Slide.Composed.class::isInstance)
            .map(Slide.Composed.class::cast)
            .findFirst()
            .orElseThrow();
    assertTrue(slide.parts().get(0) instanceof Slide.Code);
    Slide.Bullets points = (Slide.Bullets) slide.parts().get(1);
    assertTrue(points.points().size() >= 1);
    assertEquals(
        List.of(),
        points.points().stream().filter(p -> p.text().equals(slide.title())).toList(),
        "its title is not said again");
  }

  @Test
  void eachTextBesideItHasItsPlace() {
    Slide slide =
        plan(FERRY).stream().filter(Slide.Composed.class::isInstance).findFirst().orElseThrow();
    List<String> paths = slide.sources().stream().map(s -> s.text()).toList();
    assertTrue(paths.contains("parts.0.code"), paths.toString());
    assertTrue(paths.contains("parts.1.points.0.text"), paths.toString());
  }

  private static List<Slide> plan(String text) {
    Article article =
        new MarkdownReader()
            .read(
                Source.of(
                    "ferry.md", text.getBytes(StandardCharsets.UTF_8), Optional.<Path>empty()),
                Optional.of("en"),
                new Diagnostics());
    return DeckPlanner.plan(article, Audiences.load("engineer", Path.of("")), new Diagnostics())
        .slides();
  }
}
