package org.deckwright.story.find;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

/** What a part says will be done, a paragraph or a sentence each. */
class MeasuresTest {
  @Test
  void theMeasuresOfAPartAreAList() {
    assertEquals(
        List.of(
            "The harbour will get a second crane",
            "Lorries must use the east gate",
            "Nobody may park on the quay"),
        Found.labels(
            Found.first(
                "en",
                "list",
                """
                # The harbour

                ## What we recommend

                The harbour will get a second crane. It stands in the north.

                Lorries must use the east gate. The west gate is too narrow.

                Nobody may park on the quay. There is room behind the sheds.
                """)));
  }

  @Test
  void aPartThatRecommendsNothingHasNone() {
    Found.none(
        "en",
        "list",
        """
        # The harbour

        ## How it was built

        The harbour will get old. It stands in the north.

        Lorries must have been rare then. The west gate is narrow.

        Nobody may know the year. There are no papers.
        """);
  }
}
