package org.deckwright.story.find;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.deckwright.article.Block;
import org.deckwright.article.Sentence;
import org.deckwright.diag.SourceSpan;
import org.deckwright.story.Lexicon;
import org.deckwright.story.Part;
import org.junit.jupiter.api.Test;

/** Words in bold at the start of an item name it, unless they are a sentence's subject. */
class ListLeadTest {
  @Test
  void aSubjectInBoldStaysWithItsSentence() {
    assertEquals("The crew mends the nets", part("The crew mends the nets.", "The crew"));
    assertEquals("The crew", part("The crew: mends the nets.", "The crew"));
    assertEquals("The crew", part("The crew mending the nets.", "The crew"));
  }

  private static String part(String text, String lead) {
    Sentence whole = new Sentence(text, SourceSpan.START, "L1.1");
    Sentence bold = new Sentence(lead, SourceSpan.START, "L1.1");
    Part part =
        ListItems.part(new Block.ListItem(List.of(whole), bold, List.of()), Lexicon.of("en"));
    return part.label().text();
  }
}
