package org.deckwright.story;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.deckwright.article.Sentence;
import org.deckwright.diag.SourceSpan;
import org.junit.jupiter.api.Test;

/** An English headline is a clause with its own verb. */
class WholeClaimsTest {
  @Test
  void aLineWithoutAVerbIsNoClaimThoughAStopEndsIt() {
    assertEquals("", title("Drawing of the old harbour wall."));
    assertEquals("", title("A full range of mooring services."));
    assertEquals("", title("Plans for the new ferry pier."));
    assertEquals("The crews mend the nets", title("The crews mend the nets."));
    assertEquals("", title("Our plans for following the harbour's new crew abroad."));
  }

  @Test
  void theVerbOfWhatIsSaidInPassingIsNotTheSubjectsVerb() {
    assertEquals("", title("The donors whose gifts make the harbour fair possible."));
    assertEquals("", title("A pump that keeps the boats dry."));
    assertEquals(
        "The boats that keep dry are the old ones with a pump",
        title("The boats that keep dry are the old ones with a pump."));
  }

  @Test
  void aListAtTheEndOfWhatIsSaidInPassingGoesWithIt() {
    assertEquals(
        "The old harbour office keeps a log of all boats",
        title(
            "The old harbour office keeps a log of all boats, which tells the crews about tides,"
                + " winds, and fares."));
    String kept =
        title("The office sold the boats, which carried mail, the milk and the priest, in 1950.");
    assertEquals(false, kept.contains("boats the milk"));
  }

  @Test
  void wordsThatSayAgainWhatWasSaidGo() {
    assertEquals(
        "The harbour is the deepest of the coast",
        title("In other words, the harbour is the deepest of the coast."));
    assertEquals(
        "The harbour is the deepest of the coast",
        title("Put another way, the harbour is the deepest of the coast."));
    assertEquals(
        "In other towns, the harbour is the deepest of the coast",
        title("In other towns, the harbour is the deepest of the coast."));
  }

  @Test
  void whatPointsBackHeadsNothing() {
    assertEquals("", title("We need to bring that back into the harbour."));
    assertEquals("", title("The crews must do this in a shrinking town."));
    assertEquals("", title("The ropes here are the oldest of the coast."));
    assertEquals("The boats of the yard are new", title("The boats of the yard are new too."));
    assertEquals("The crews know it all too well", title("The crews know it all too well."));
  }

  @Test
  void whatWentAlongAndWhatItWasDoneByMayGo() {
    assertEquals(
        "The new pier is the longest of the whole northern coast",
        title(
            "The new pier is the longest of the whole northern coast, built by nine crews of the"
                + " old yard in the bay."));
    assertEquals(
        "The cost of oak is on its way to a new high",
        title(
            "Already the dearest wood of the coast, the cost of oak is on its way to a new high."));
    assertEquals(
        "The new boats of the town are back at sea this winter",
        title(
            "The new boats of the town are back at sea this winter, with new nets for the deep water"
                + " and old lamps for the night."));
  }

  @Test
  void nothingWasSaidWhereNobodyWouldSpeak() {
    assertEquals("", title("The harbour office declined to comment on the fares."));
    assertEquals("", title("The captain did not immediately respond to a letter."));
    assertEquals("", title("Sailors offered several explanations."));
    assertEquals("", title("Most captains say that isn't likely before spring."));
    assertEquals("", title("The price of the two has been steady all winter."));
  }

  @Test
  void thanksAndGoodWishesAreNoClaims() {
    assertEquals("", title("We owe a huge thanks to the crews of both boats."));
    assertEquals("", title("I hope all of this was fun to read."));
    assertEquals("", title("This work was funded by the harbour board."));
  }

  @Test
  void twoVerbsKeepTheirOneObject() {
    String shared =
        title(
            "The old crew mends and paints the boats of the whole town all through the dark and"
                + " stormy months of winter in the long hall behind the harbour wall.");
    assertEquals(false, shared.endsWith("mends"));
  }

  @Test
  void whatIsPointedAtNeedsANameInTheSentence() {
    assertEquals("", title("Nobody at the harbour expected this result."));
    assertEquals("", title("4,100 letters mention it."));
    assertEquals("", title("12:32 UTC – The new lock was ordered from the smith."));
    assertEquals("", title("In the north the figure is close to 5%."));
    assertEquals(
        "", title("Yet if the new pier is voted through at the meeting of one of the boards."));
    assertEquals("", title("The harbour master disputed that."));
    assertEquals("", title("Nobody had ordered that one."));
    assertEquals("", title("Two of the three crews did so."));
    assertEquals("Use the new pier or lose it", title("Use the new pier or lose it."));
    assertEquals("", title("The other pier is the newer one."));
    assertEquals(
        "When boats come in late, those boats pay twice",
        title("When boats come in late, those boats pay twice."));
    assertEquals(
        "From this incident the crew learned to check every rope",
        title("From this incident the crew learned to check every rope."));
  }

  @Test
  void aCutThatLeavesTwoWordsOfContentIsNone() {
    String step =
        title(
            "We are also taking this step because keeping the harbour wall as simple as possible"
                + " is critical for the crews, the pilots and the insurers of the whole coast.");
    assertEquals("", step);
  }

  @Test
  void aLineOfOneWordOfContentIsNoClaim() {
    assertEquals("", title("Yet more remain."));
    assertEquals("", title("That is not what I mean."));
    assertEquals("", title("I heard this."));
  }

  @Test
  void aThingIsNotCutFromTheClauseThatSaysWhichOne() {
    String title =
        title(
            "In December the crews started a process where they moved one pier at a time and"
                + " brought all of the boats over to the new and much larger harbour of Harrow.");
    assertEquals(false, title.endsWith("process"));
  }

  @Test
  void whatPointsToAnotherPlaceOfThePageIsNoClaim() {
    assertEquals("", title("The hall, built for the winter boats, is described below."));
    assertEquals("", title("Now we mend the net, here's an example."));
    assertEquals("", title("Some further details follow."));
    assertEquals("", title("Update, May 13, 2021"));
    assertEquals("", title("Mine lives in the old harbour."));
    assertEquals("", title("Random hauls for the herring task (sped up)."));
  }

  @Test
  void creditsAndOffersAreNoClaims() {
    assertEquals("", title("Cover image by Ada Larsen."));
    assertEquals("", title("Edited and set by Ada Larsen."));
    assertEquals("", title("Want to sail with the best crews of the north?"));
    assertEquals("", title("That way, we both get the letters of the harbour board."));
    assertEquals("", title("The crews of both boats switched over to it."));
  }

  @Test
  void aSubjectOfTwoIsNotCutInHalf() {
    assertEquals(
        false, title("They met while my brother and I were mending nets.").startsWith("I"));
  }

  @Test
  void whomItCallsOnStandsWithWhatFor() {
    String calls =
        title(
            "The report calls on the council and harbour companies to come up with new ways to"
                + " lure back all those who left the old town in the last years.");
    assertEquals(false, calls.endsWith("council"));
    String urges =
        title(
            "Ports now encourage sailors and fishers to keep a full and honest log of each and"
                + " every journey that they make in the winter months of the year.");
    assertEquals(false, urges.endsWith("sailors"));
  }

  @Test
  void smallTalkIsNoClaim() {
    assertEquals("", title("OK so, I admit it."));
    assertEquals("", title("Wait a second."));
    assertEquals("", title("NB: Thanks — that helps the miller a great deal."));
    assertEquals("", title("Visit the harbour blog for more great insights."));
    assertEquals("", title("The crews have come to value:"));
    assertEquals("", title("The plan of the pier is here if you're curious."));
    assertEquals("", title("It also makes our winter plans easier."));
  }

  @Test
  void howATextIsToBeReadAndWhatItOnlyLeadsToAreNoClaims() {
    assertEquals("", title("Times are in both Harbour Time and UTC."));
    assertEquals("", title("Some boats were left out for brevity."));
    assertEquals("", title("We offer more details on the pier plan."));
    assertEquals("", title("We look forward to sharing the results."));
    assertEquals("", title("It's time to find out how many boats you need."));
  }

  @Test
  void whoSaidItAtTheEndAndWhatItIsAddedToGo() {
    assertEquals(
        "A second crew makes a bigger difference than a second boat",
        title(
            "A second crew makes a bigger difference than a second boat, she and her brother Finn"
                + " explained."));
    assertEquals("You should mend the nets first", title("You should also mend the nets first."));
    assertEquals(
        "The old boats are cut by a third in spring",
        title(
            "The study found the old boats are cut by a third in spring, equal to several tons of"
                + " dry oak from the yard."));
  }

  @Test
  void aThingIsPointedAtOnlyWhereTheSentenceHasNamedIt() {
    assertEquals(
        "",
        of("If other ways of mending the nets are found, this skill may have been wasted.", 1.9));
    assertEquals(
        "When the harbour's old nets tear, these nets cost twice as much",
        of("When the harbour's old nets tear, these nets cost twice as much.", 1.9));
  }

  @Test
  void theYearsOfAThingStayWithIt() {
    String years =
        title(
            "In the 2015 and 2018 Races, rowing over a fixed course with the tide gave a crew an"
                + " edge that nobody on the shore could ever see or hope to explain.");
    assertEquals(false, years.startsWith("Races"));
  }

  @Test
  void aLabelBeforeAClaimGoes() {
    assertEquals("Old boats are cheap to mend", title("Reasoning: Old boats are cheap to mend."));
  }

  @Test
  void theLabelOfASummaryAndTheNumbersOfSourcesGo() {
    assertEquals(
        "Cold water can wake tired sailors",
        title("Summary Cold water can wake tired sailors (12)."));
    assertNone("Then there are the old sailors.");
    assertNone("Why the harbour gets so cold at this time of the year");
    assertTrue(!title("How we mend the nets is the secret of this harbour.").isEmpty());
  }

  @Test
  void whatACutTearsStays() {
    assertNowhere(
        "The pier is at the heart of all plans of the town since the ruling in the 2010 Harbour Act"
            + " that told the council to build it.",
        "ruling Harbour");
    assertNowhere(
        "The talk was the second in which some of the board questioned the town's"
            + " use\u2014or lack of use\u2014of the pier in all those winters.",
        "use$|use of the pier");
    assertNowhere(
        "Ness had the worst toll of any port on the coast, with over 2.5 million of these"
            + " nets.",
        "million$");
    assertNowhere(
        "The town has to have a quay, which leads the crews to a big, open harbour behind the"
            + " hill of the old church.",
        "quay open");
  }

  /** In no length does the headline hold such words. */
  private static void assertNowhere(String text, String words) {
    for (double most = 0.4; most < 2.4; most += 0.1) {
      String title = of(text, most);
      assertTrue(!title.matches(".*(?:" + words + ").*"), title);
    }
  }

  @Test
  void anOpeningThatOnlyLeansOnTheLastSentenceGoes() {
    assertEquals(
        "People with a boat will likely need a new licence",
        title("That means people with a boat will likely need a new licence."));
  }

  @Test
  void signpostsPointersAndSpeechesAreNoHeadlines() {
    assertNone("A third reason is much simpler.");
    assertNone("The harbour ideas above can be helpful.");
    assertNone("Old boats, I know.");
    assertNone("Likewise, another study in nine ports found more gulls.");
    assertNone("\u201cThe town should keep this pier open all winter,\u201d Holm said.");
  }

  @Test
  void aDemandKeepsWhoMakesIt() {
    assertNone("He also said that the town should drop some of its plans for the pier.");
  }

  @Test
  void whatNeedsNoObjectAndWhatManyDoAreVerbs() {
    assertEquals(
        "The harbour master resigned",
        title("The harbour master resigned on Monday.").substring(0, 27));
    assertEquals("Fares differed from port to port", title("Fares differed from port to port."));
    assertEquals("Most skippers skip the first buoy", title("Most skippers skip the first buoy."));
    assertEquals("Gulls avoid crowded piers", title("Gulls avoid crowded piers."));
    assertNone("Lessons for the next year at sea.");
    assertNone("Three knots before the first trip.");
  }

  @Test
  void ofStatementsInARowTheFirstMayStandAlone() {
    assertEquals(
        "The old pier will be closed until the end of March",
        title(
            "The old pier will be closed until the end of March, the fare for a boat and its crew"
                + " will go up from 14 to 18 crowns, and the harbour office must hire a second pilot"
                + " for the winter."));
    assertNone("Anna Holm, the head of a yard that builds boats, and Bo Lind.");
    String said =
        of("Traffic fell by half in spring, the port said, and it will close two piers.", 1);
    assertEquals(false, said.equals("Traffic fell by half in spring"), said);
  }

  @Test
  void whenItCameToThatMayGo() {
    assertEquals(
        "The night ferry will keep sailing for two more years",
        title(
            "The night ferry will keep sailing for two more years after the council voted on Monday"
                + " evening to pay for its crew and fuel."));
    String soon =
        title(
            "The pier fell into the sea two days after the crews had mended all of its posts in May.");
    assertEquals(false, soon.equals("The pier fell into the sea two days"), soon);
  }

  @Test
  void whatTheTextIsAboutToDoAndWhoSpeaksNextAreNoHeadlines() {
    assertNone("We’re going to use this anniversary to look back at the harbour.");
    assertNone("In particular, we want to talk about the new pier and its crew.");
    assertNone("Ruth Holm says...");
    assertEquals("We want the pier to stay open", title("We want the pier to stay open."));
  }

  @Test
  void aConditionAloneAndWhatHangsOnTheSentenceBeforeAreNoHeadlines() {
    assertNone("Provided there is wind enough for a boat.");
    assertNone("When you are part of the crew - a cook, a pilot, a boy.");
    assertNone("Like the pilots of old, young people could learn to do it.");
    assertNone("The harbour council should always make that decision alone.");
    assertNone("Another study presented at the same meeting found more gulls.");
    assertNone("The new crane did more than just lift the boats.");
    assertEquals(
        "The pier has room for boats this summer",
        title("The pier has room for boats this summer."));
  }

  private static void assertNone(String text) {
    assertEquals("", title(text));
  }

  private static String title(String text) {
    return of(text, 1);
  }

  private static String of(String text, double most) {
    Sentence sentence = new Sentence(text, SourceSpan.START, "L1.1");
    return new Titles(Lexicon.of("en")).of(sentence, most).map(Phrase::text).orElse("");
  }
}
