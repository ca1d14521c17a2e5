package org.deckwright.deck.plan;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.deckwright.article.Article;
import org.deckwright.article.Block;
import org.deckwright.article.Sentence;
import org.deckwright.article.read.MarkdownReader;
import org.deckwright.article.read.Source;
import org.deckwright.deck.Slide;
import org.deckwright.diag.Diagnostics;
import org.deckwright.diag.Failure;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** One article, told to several audiences, in the length that is asked for. */
class AudiencesTest {
  private static final String SEED = "seeds/llm-year-2025.md";
  private static final String HAN_SEED = "seeds/llm-year-2025.zh.md";

  @TempDir private Path folder;

  @ParameterizedTest
  @ValueSource(strings = {"general", "executive", "engineer", "classroom", "pocket"})
  void eachAudienceGetsATalkWithinItsLimits(String name) {
    Audience audience = Audiences.load(name, folder);
    for (String seed : List.of(SEED, HAN_SEED)) {
      int slides = plan(seed, audience, Length.USUAL).deck().slides().size();
      assertTrue(
          slides >= audience.leastSlides() && slides <= audience.mostSlides(),
          name + " " + seed + ": " + slides);
    }
  }

  @Test
  void anExecutiveHearsTheConclusionBeforeTheSections() {
    List<Slide> slides = slides("executive");
    assertTrue(slides.get(1) instanceof Slide.Statement, slides.get(1).title());
    assertEquals("The answer", slides.get(1).kicker());
    assertTrue(slides.get(3) instanceof Slide.Number, slides.get(3).title());
    assertTrue(slides.stream().noneMatch(s -> s instanceof Slide.Quote));
  }

  @Test
  void aClassIsAskedAtTheEndAndTheNotesAnswer() {
    List<Slide> slides = slides("classroom");
    Slide questions =
        slides.stream().filter(s -> s.title().equals("Questions")).findFirst().orElseThrow();
    assertTrue(((Slide.Bullets) questions).points().get(0).label().contains("____"));
    assertTrue(questions.notes().contains("Answers:"), questions.notes());
  }

  @Test
  void aReaderWithAPhoneIsToldWhatASpeakerWouldSay() {
    for (Slide s : slides("pocket")) {
      if (s instanceof Slide.OfDiagram) {
        assertFalse(s.takeaway().isEmpty(), s.title());
      }
    }
  }

  @ParameterizedTest
  @CsvSource({"1,1", "2,2", "5,5", "12,12", "24,24"})
  void asManySlidesAsAskedForAreMade(int asked, int made) {
    Length length = new Length(OptionalInt.of(asked), OptionalInt.empty());
    assertEquals(made, plan(SEED, Audiences.general(), length).deck().slides().size());
  }

  @ParameterizedTest
  @ValueSource(ints = {3, 6, 10})
  void whatIsSaidFitsTheMinutes(int minutes) {
    Length length = new Length(OptionalInt.empty(), OptionalInt.of(minutes));
    Diagnostics told = new Diagnostics();
    Plan plan = DeckPlanner.explained(seed(SEED), Audiences.general(), length, told);
    int words =
        plan.deck().slides().stream()
            .map(s -> s.notes().split("\nSpeaking time")[0])
            .mapToInt(n -> n.split("\\s+").length)
            .sum();
    assertTrue(words <= 130 * minutes * 1.1, words + " words in " + minutes);
    assertTrue(told.all().stream().anyMatch(d -> d.rule().equals("talk-length")));
  }

  @ParameterizedTest
  @ValueSource(strings = {"general", "executive", "pocket"})
  void nothingOfTheArticleIsLost(String name) {
    Article article = seed(SEED);
    StringBuilder notes = new StringBuilder();
    Length length = new Length(OptionalInt.of(6), OptionalInt.empty());
    DeckPlanner.explained(article, Audiences.load(name, folder), length, new Diagnostics())
        .deck()
        .slides()
        .forEach(s -> notes.append(s.notes()).append('\n'));
    List<String> lost = new ArrayList<>();
    article.sections().stream()
        .flatMap(s -> s.blocks().stream())
        .filter(Block.Paragraph.class::isInstance)
        .flatMap(b -> ((Block.Paragraph) b).sentences().stream())
        .map(Sentence::text)
        .filter(t -> notes.indexOf(t) < 0)
        .forEach(lost::add);
    assertEquals(List.of(), lost);
  }

  @Test
  void anExplanationNamesSentenceCueAndWhatWasDeleted() {
    String text = plan(SEED, Audiences.general(), Length.USUAL).explanation();
    assertTrue(text.contains("- title: L10.1"), text);
    assertTrue(text.contains("by the cue"), text);
    assertTrue(text.contains("without “"), text);
    assertTrue(text.contains("## Kept out of the talk"), text);
  }

  @Test
  void aFileOfOnesOwnTakesTheRestFromWhatItIsLike() throws IOException {
    write("name: board\nsays: three slides\nlike: executive\nleastSlides: 2\nmostSlides: 3\n");
    Audience audience = Audiences.load("mine.yaml", folder);
    assertEquals("conclusion", audience.opening());
    assertEquals(3, plan(SEED, audience, Length.USUAL).deck().slides().size());
  }

  @Test
  void wrongFilesAreAnsweredWithLineAndField() throws IOException {
    write("name: board\nsays: x\nlike: executive\nkeeps: [number]\n");
    assertTrue(refused().contains("mine.yaml:4: field 'keeps' is 'number'"), refused());
    write("name: board\nsays: x\nlike: executiv\n");
    assertTrue(refused().contains("mine.yaml:3: field 'like'"), refused());
    write("name: board\nsays: x\nlike: general\nmostSlides: 900\n");
    assertTrue(refused().contains("mine.yaml:4: field 'mostSlides'"), refused());
    write("name: board\nsays: x\nlike: general\nslide: 9\n");
    assertTrue(refused().contains("mine.yaml:4: field 'slide' is unknown"), refused());
  }

  private String refused() {
    return assertThrows(Failure.class, () -> Audiences.load("mine.yaml", folder)).getMessage();
  }

  private void write(String yaml) throws IOException {
    Files.writeString(folder.resolve("mine.yaml"), yaml);
  }

  private List<Slide> slides(String audience) {
    return plan(SEED, Audiences.load(audience, folder), Length.USUAL).deck().slides();
  }

  private static Plan plan(String seed, Audience audience, Length length) {
    return DeckPlanner.explained(seed(seed), audience, length, new Diagnostics());
  }

  private static Article seed(String file) {
    return new MarkdownReader()
        .read(Source.file(Path.of(file)), Optional.empty(), new Diagnostics());
  }
}
