package org.deckwright.story.find;

import static org.deckwright.story.find.Found.first;
import static org.deckwright.story.find.Found.none;
import static org.junit.jupiter.api.Assertions.assertEquals;

import org.deckwright.story.Picture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A quotation set large is what somebody said, not a scrap of it, and is signed by who said it. */
class QuoteFinderTest {
  @Test
  void aScrapWithinTheWritersOwnSentenceIsNone() {
    none(
        "en",
        "quote",
        "The yard's practice was said to be to “mend the nets of every other boat” at night.");
    assertEquals(
        "“Mend the nets of every other boat”",
        first("en", "quote", "Ada Holm said: “Mend the nets of every other boat” and left.")
            .extra("quote")
            .text());
  }

  @Test
  void theNameOfABookIsNone() {
    none(
        "en",
        "quote",
        "Ada Holm said it first in her book “The Long Night: How Small Harbours Learn to Sail”.");
  }

  @Test
  void aDayIsNoSpeaker() {
    assertEquals(
        "",
        first(
                "en",
                "quote",
                "Earlier Monday said the harbour: “The boats of this town will never sail again.”")
            .extra("by")
            .text());
  }

  @Test
  void whatOnlyLeadsToWhatIsSaidIsNone() {
    none(
        "en",
        "quote",
        "“There are three things we need before the tide comes,” Ada Holm said on the pier.");
  }

  @Test
  void twoScrapsSetAgainstEachOtherAreOne() {
    assertEquals(
        "“a lot older” and, in the same breath, “a lot stronger than I thought”",
        first(
                "en",
                "quote",
                "Ada Holm weighed the hull. She calls it “a lot older” and, in the same breath,"
                    + " “a lot stronger than I thought”.")
            .extra("quote")
            .text());
  }

  @Test
  void whatOnlyPointsAtSomethingIsNone() {
    none("en", "quote", "“This can be done in one long night,” Ada Holm said on the pier.");
  }

  @Test
  void ofASpeechThatGoesOnTheSentenceThatSaysMostIsSet() {
    Picture p =
        first(
            "en",
            "quote",
            "“I know we are glad to be rid of the old yard,” Ada Holm told the board. “We bought"
                + " it for a song in spring. The pier is worth $9 million and they left with most"
                + " of the oak. We should not thank them.”");
    assertEquals(
        "The pier is worth $9 million and they left with most of the oak", p.extra("quote").text());
    assertEquals("Ada Holm", p.extra("by").text());
  }

  @Test
  void namesAreWholeAndWhoIsToldDoesNotSign() {
    assertEquals(
        "Ada Maria Holm",
        first(
                "en",
                "quote",
                "Ada Maria Holm runs the yard. “No boat of ours has ever sunk in the harbour,” she"
                    + " told Harbour Weekly.")
            .extra("by")
            .text());
    assertEquals(
        "de Vries",
        first("en", "quote", "“No boat of ours has ever sunk in the harbour,” de Vries said.")
            .extra("by")
            .text());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Holm|“No boat of ours has ever sunk in the harbour,” Holm, the head of the old yard, told the Coast Forum.
          A neighbour|Ada Holm runs the yard. “No boat of theirs has ever sunk in the harbour,” a neighbour said of her crew.
          Holm|The council met, Holm said. “No boat of ours has ever sunk in the harbour,” it was added before Ness Yacht Club left.
          ''|The film “Deep Water” was shown in San Marino. “No boat of ours has ever sunk in the harbour,” he said.
          """)
  void placesFilmsAndClubsSayNothing(String by, String text) {
    assertEquals(by, first("en", "quote", text).extra("by").text());
  }
}
