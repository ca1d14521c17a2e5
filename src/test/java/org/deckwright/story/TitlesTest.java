package org.deckwright.story;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import org.deckwright.article.Sentence;
import org.deckwright.diag.SourceSpan;
import org.junit.jupiter.api.Test;

/** Headlines by deletion: what must never be cut. */
class TitlesTest {
  @Test
  void keepsHedgesQuantifiersConditionsAndExceptions() {
    assertKeeps("en", "Sales in the north fell by almost 12 percent, the agency said.", "almost");
    assertKeeps("en", "If the trial works, the city plans to plant a thousand trees.", "If");
    assertKeeps("en", "In the study, most of the patients may have recovered.", "most");
    assertKeeps("en", "Nobody, with the exception of one clerk, had read the form.", "exception");
    assertKeeps("zh", "如果试验成功,市政府打算在全部 16 个街区种树。", "如果");
    assertKeeps("zh", "据公司财报显示,第三季度营收同比下降近 12%。", "近 12%");
    assertKeeps("zh", "研究人员指出,大多数人可能不会再回到办公室上班。", "可能");
  }

  @Test
  void aFragmentWithoutItsSubjectIsNoHeadline() {
    Sentence s = sentence("In March 2020 the harbour, which nobody used, was sold to a bank.");
    String title = new Titles(Lexicon.of("en")).of(s).map(Phrase::text).orElse("");
    assertEquals("In March 2020 the harbour was sold to a bank", title);
  }

  @Test
  void opinionsKeepTheirOwnerWhenThereIsRoom() {
    Sentence s = sentence("Miller believes the bridge was built in the wrong place.");
    String title = new Titles(Lexicon.of("en")).of(s).map(Phrase::text).orElse("");
    assertTrue(title.startsWith("Miller believes"), title);
  }

  private static void assertKeeps(String language, String text, String word) {
    Optional<Phrase> title = new Titles(Lexicon.of(language)).of(sentence(text), 1.5);
    assertTrue(title.isEmpty() || title.get().text().contains(word), title.toString());
  }

  private static Sentence sentence(String text) {
    return new Sentence(text, SourceSpan.START, "L1.1");
  }
}
