package org.deckwright.story;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.deckwright.article.Sentence;
import org.deckwright.diag.SourceSpan;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HeadingsTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "When the old pump is wrong | When the old pump is wrong |",
        "⚠️ When the old pump is wrong | When the old pump is wrong |",
        "🔍 What pump are you buying? | What pump are you buying? |",
        "Should the town pay for pumps? | Should the town pay for pumps? |",
        "The old pump is wrong | The old pump is wrong |",
        "The old pump drives the whole yard | The old pump | Drives the whole yard",
        "Not everyone is happy with the pump | Not everyone is happy with the pump |",
        "Step two: the pump | Step two | The pump",
        "The harbour hasn't faced this for years | The harbour hasn't faced this for years |",
        "But the harbour wants to hear more | But the harbour wants to hear more |",
        "Interest costs make it harder to build | Interest costs | Make it harder to build",
      })
  void aHeadingIsParted(String heading, String label, String text) {
    Sentence source = new Sentence(heading, SourceSpan.START, "L1.1");
    Part parted =
        new Headings(Lexicon.of("en")).split(Phrase.of(source, new Range(0, heading.length())));
    assertEquals(label, parted.label().text());
    assertEquals(text == null ? "" : text, parted.text().text());
  }
}
