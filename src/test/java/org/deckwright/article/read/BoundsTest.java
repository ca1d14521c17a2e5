package org.deckwright.article.read;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

/** What is no article is read for what it is. */
class BoundsTest {
  @Test
  void aConversationIsAListOfWhoSaysWhat() {
    Reading read =
        Reading.text(
            """
            [10:00] Mia: Did the ferry come?
            [10:01] Tom: It came an hour late.
            [10:02] Mia: So what do we do?
            [10:03] Tom: We wait.
            """);
    assertEquals(
        List.of(
            "list: [[10:00] Mia] [10:00] Mia: Did the ferry come? + [[10:01] Tom] [10:01] Tom: It"
                + " came an hour late. + [[10:02] Mia] [10:02] Mia: So what do we do? + [[10:03]"
                + " Tom] [10:03] Tom: We wait."),
        read.shapes());
  }

  @Test
  void aMailLosesItsHeadAndItsSignature() {
    Reading read =
        Reading.text(
            """
            From: Anna Reed
            To: the committee
            Subject: Why the old bakery should stay

            The bakery on the corner has stood for ninety years, and it feeds more
            people than the supermarket does on a Sunday.

            > Nobody buys bread any more.

            We should keep it for three years and count again.

            --
            Anna
            """);
    assertEquals("Why the old bakery should stay", read.article.title().get().text());
    assertEquals(
        List.of(
            "paragraph: The bakery on the corner has stood for ninety years, and it feeds more"
                + " people than the supermarket does on a Sunday.",
            "quotation: Nobody buys bread any more.",
            "paragraph: We should keep it for three years and count again."),
        read.shapes());
    assertTrue(read.left("boilerplate").contains("From: Anna Reed"));
    assertTrue(read.left("boilerplate").contains("Anna"));
  }

  @Test
  void whatAPageLeftInAPasteGoes() {
    String paste =
        """
        # Boats

        Share on Facebook

        A boat is a promise that the water keeps.

        5 min read

        Another boat is another promise.
        """;
    assertEquals(
        List.of(
            "paragraph: A boat is a promise that the water keeps.",
            "paragraph: Another boat is another promise."),
        Reading.markdown(paste).shapes());
    assertEquals(2, Reading.markdown(paste).left("boilerplate").size());
  }

  @Test
  void rightToLeftAndUnknownLanguagesAreRead() {
    Reading arabic =
        Reading.html("<html dir=rtl><p>كان الناس يخبزون مرة واحدة. كان الفرن للجميع.</p>");
    assertEquals("ar", arabic.article.language());
    assertEquals(2, arabic.sentences().size());
    Reading portuguese =
        Reading.html("<html lang=pt><p>O forno pertencia a todos. A lenha vinha da floresta.</p>");
    assertEquals("pt", portuguese.article.language());
  }

  @Test
  void manyLinksAreAList() {
    StringBuilder page = new StringBuilder("<h1>Links</h1><ul>");
    for (int i = 0; i < 2_000; i++) {
      page.append("<li><a href='x")
          .append(i)
          .append("'>Page number ")
          .append(i)
          .append("</a></li>");
    }
    assertFalse(Reading.html(page + "</ul>").blocks().isEmpty());
  }
}
