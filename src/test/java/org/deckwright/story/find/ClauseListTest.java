package org.deckwright.story.find;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A long sentence that says several things side by side. */
class ClauseListTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          en|sequence|Paint the hall, Mend the roof, Open the bar|The club will paint the hall in April, mend the roof in June, and open the bar in July.
          en|list|To sell the boat, To hire it out to the school, To let it rot|The other ways were to sell the boat, to hire it out to the school, or to let it rot.
          zh|list|东边种豆子, 西边留给孩子, 北边搭一间小屋|院子分成三块：东边种豆子；西边留给孩子；北边搭一间小屋。
          zh|sequence|村里先试了一条路, 铺到河边, 通到学校|去年4月，村里先试了一条路；8月铺到河边；今年2月才通到学校。
          """)
  void likeClausesInARowAreMembers(String language, String is, String members, String text) {
    assertEquals(
        List.of(members.split(", ")),
        Found.labels(Found.first(language, is, "# A\n\n## B\n\n" + text)));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The old man, who kept bees, sold the hut.",
        "It rained on Monday, and the river, the road and the bridge were closed."
      })
  void asidesAndNamesAreNoClauses(String text) {
    Found.none("en", "list", text);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "That will take a great heap of money, patience, and luck.",
        "The course can help stop the itching and may calm things like pain, fear, and anger.",
        "By mending the nets, painting the hulls, and sailing in the dark, we showed the town why"
            + " the school matters.",
        "The crew thrives by sharing boats, ropes and sails, mending the nets, and painting the"
            + " hulls.",
        "After an hour of talk about the pier — nobody was in a hurry — the crew got to work while"
            + " Ada, their leader, kept counting the planks.",
        "\"We have to see that in the end, the harbour office has a part in the talks, and the spread"
            + " of such plans,\" she told the paper."
      })
  void aSentenceThatGoesOnIsNoList(String text) {
    Found.none("en", "list", text);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          en|The pier needs three things: planks, ropes, making it safe for all.
          en|The pier needs three things: planks, ropes, which the crew mends.
          de|Der Steg braucht drei Dinge: Bretter, Seile, wodurch er sicher wird.
          """)
  void whatOnlyGoesOnWithTheSentenceIsNoMember(String language, String text) {
    Found.none(language, "list", text);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          We value:\n\nCrews and harbours over ropes and nets.
          """)
  void pairsInAClauseAreNoList(String text) {
    Found.none("en", "list", text.replace("\\n", "\n"));
  }

  @Test
  void whatWeDidKeepsItsSubject() {
    assertEquals(
        List.of("We mended the nets", "We painted the hulls", "We sold the catch"),
        Found.labels(
            Found.first(
                "en",
                "list",
                "# A\n\n## B\n\nThe harbour was quiet. We mended the nets. We painted the hulls."
                    + " We sold the catch.")));
  }
}
