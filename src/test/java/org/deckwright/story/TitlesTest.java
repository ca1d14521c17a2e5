package org.deckwright.story;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.deckwright.article.Sentence;
import org.deckwright.diag.SourceSpan;
import org.junit.jupiter.api.Test;

/** Headlines by deletion: the fifty examples of an expert, and what must never be cut. */
class TitlesTest {
  private record Example(Sentence before, String after) {}

  @Test
  void mostEnglishSentencesGiveAHeadlineNearTheExperts() throws IOException {
    assertLikeExpert("en", 20, 0.7);
  }

  @Test
  void mostChineseSentencesGiveAHeadlineNearTheExperts() throws IOException {
    assertLikeExpert("zh", 22, 0.74);
  }

  @Test
  void noHeadlineLosesANegationOrBoundBetweenItsWords() throws IOException {
    for (String language : List.of("en", "zh")) {
      Deletion deletion = new Deletion(Lexicon.of(language));
      for (Example e : examples(language)) {
        headline(language, e).ifPresent(t -> assertEquals(Optional.empty(), deletion.fault(t)));
      }
    }
  }

  @Test
  void keepsHedgesQuantifiersConditionsAndExceptions() {
    assertKeeps("en", "Sales in the north fell by almost 12 percent, the agency said.", "almost");
    assertKeeps("en", "If the trial works, the city plans to plant a thousand trees.", "If");
    assertKeeps("en", "In the study, most of the patients may have recovered.", "most");
    assertKeeps("en", "Nobody, with the exception of one clerk, had read the form.", "exception");
    assertKeeps("zh", "如果试点成功,教育部计划推广到全部 16 个地区。", "如果");
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

  private static void assertLikeExpert(String language, int fewest, double likeness)
      throws IOException {
    List<Example> examples = examples(language);
    int made = 0;
    double sum = 0;
    StringBuilder told = new StringBuilder();
    for (Example e : examples) {
      Optional<Phrase> title = headline(language, e);
      made += title.isPresent() ? 1 : 0;
      sum += likeness(title.map(Phrase::text).orElse(""), e.after());
      told.append(title.map(Phrase::text).orElse("-")).append(" | ").append(e.after()).append('\n');
    }
    assertTrue(made >= fewest, made + " headlines\n" + told);
    assertTrue(sum / examples.size() >= likeness, sum / examples.size() + " alike\n" + told);
  }

  /** Shared words, twice, over all words. */
  private static double likeness(String a, String b) {
    List<String> one = Deletion.tokens(a);
    List<String> two = Deletion.tokens(b);
    List<String> shared = new ArrayList<>(one);
    shared.retainAll(two);
    return one.isEmpty() ? 0 : 2.0 * shared.size() / (one.size() + two.size());
  }

  private static Optional<Phrase> headline(String language, Example e) {
    Titles titles = new Titles(Lexicon.of(language));
    return titles
        .of(e.before())
        .or(() -> titles.relaxed(e.before(), 1))
        .or(() -> titles.of(e.before(), 1.25));
  }

  private static List<Example> examples(String language) throws IOException {
    try (InputStream in = TitlesTest.class.getResourceAsStream("headlines-" + language + ".tsv")) {
      String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      return text.lines()
          .map(l -> l.split("\t", 2))
          .map(p -> new Example(sentence(p[0]), p[1]))
          .toList();
    }
  }

  private static Sentence sentence(String text) {
    return new Sentence(text, SourceSpan.START, "L1.1");
  }
}
