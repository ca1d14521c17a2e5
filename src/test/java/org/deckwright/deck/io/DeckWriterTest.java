package org.deckwright.deck.io;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.deckwright.deck.Deck;
import org.deckwright.deck.Diagram;
import org.deckwright.deck.Edge;
import org.deckwright.deck.Envelope;
import org.deckwright.deck.Item;
import org.deckwright.deck.Slide;
import org.deckwright.deck.TextSource;
import org.junit.jupiter.api.Test;

class DeckWriterTest {
  private static final DeckReader READER = new DeckReader(List.of());

  @Property(tries = 1000)
  void anyTextComesBackAsItWas(@ForAll("texts") String text) {
    String yaml = DeckWriter.write(deckOf(text));
    Deck back = READER.read("deck.yaml", yaml);
    assertEquals(deckOf(text), back);
    assertEquals(yaml, DeckWriter.write(back));
  }

  @Provide
  Arbitrary<String> texts() {
    Arbitrary<String> anything = Arbitraries.strings().all().ofMaxLength(20);
    Arbitrary<String> tricky =
        Arbitraries.of(
                " ", "\n", "\r", "\t", ": ", " #", "- ", "'", "\"", "\\", "a", "中", "1", "~", "|",
                ">", "&x", "*", "!", "%", "@", "`", "{", "}", "[", "]", ",", "?", "yes", "null",
                "12:30", "\u0085", "\u2028", "\uFEFF", "\u00A0", "😀", "\uD83D", ":")
            .list()
            .ofMaxSize(8)
            .map(l -> String.join("", l));
    return Arbitraries.oneOf(anything, tricky);
  }

  @Property(tries = 200)
  void anyNumberComesBackAsItWas(@ForAll double number) {
    Item item = Item.of("a").withValue("", Optional.of(number == 0 ? 0.0 : number));
    Deck deck = deckWith(bullets("t", List.of(item), ""));
    assertEquals(deck, READER.read("deck.yaml", DeckWriter.write(deck)));
  }

  @Test
  void quotesWhatLooksLikeSomethingElse() {
    for (String s :
        List.of("12:30", "yes", "No", "71.0", "2025-12-19", "null", "0x1F", "1e3", "~")) {
      String yaml = DeckWriter.write(deckWith(bullets(s, List.of(), "")));
      assertTrue(yaml.contains("title: \"" + s + "\""), yaml);
    }
  }

  @Test
  void readsLikeSomethingAPersonWrote() {
    Diagram flow =
        new Diagram(
            "relation-flow",
            "",
            true,
            "",
            "",
            "",
            List.of(
                Item.of("Plan", "decides what to do: first, second").withId("p"), Item.of("Act")),
            List.of(Edge.of("p", "Act")),
            List.of(),
            List.of(),
            List.of());
    Slide slide =
        new Slide.OfDiagram(
            new Envelope(
                "Turning point 2",
                "Intelligence came out jagged, not smooth",
                "",
                1,
                "First paragraph: all of it.\nSecond paragraph.",
                List.of(new TextSource("title", "L24.1"))),
            flow);
    assertEquals(
        """
        deck: 1
        title: A talk
        language: en
        slides:
          - kind: diagram
            kicker: Turning point 2
            title: Intelligence came out jagged, not smooth
            diagram:
              is: relation-flow
              illustrative: true
              items:
                - {id: p, label: Plan, text: "decides what to do: first, second"}
                - {label: Act}
              edges:
                - {from: p, to: Act}
            section: 1
            notes: |-
              First paragraph: all of it.
              Second paragraph.
            sources:
              - {text: title, at: L24.1}
        """,
        DeckWriter.write(deckWith(slide)).replaceAll("(?m)^#.*\\n", ""));
  }

  private static Deck deckOf(String text) {
    Item item = Item.of(text, text).withItems(List.of(Item.of(text)));
    return deckWith(
        bullets(text, List.of(item, Item.of("x"), Item.of(text + text)), text),
        new Slide.OfTable(
            new Envelope(text, "", "", 0, "", List.of()),
            List.of(text, "b"),
            List.of(List.of(text, ""), List.of("", text)),
            0,
            text),
        new Slide.Code(
            new Envelope("", "c", "", 0, "", List.of(new TextSource(text, "L1"))), text, ""));
  }

  private static Slide bullets(String title, List<Item> points, String notes) {
    return new Slide.Bullets(Envelope.of(title, 0, notes), points);
  }

  private static Deck deckWith(Slide... slides) {
    return new Deck(1, "", "A talk", "en", "", "", "", "", "", List.of(), List.of(slides));
  }
}
