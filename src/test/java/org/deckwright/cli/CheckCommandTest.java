package org.deckwright.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.deckwright.check.Rules;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CheckCommandTest {
  @TempDir private Path folder;

  private Ran checked(String... options) throws IOException {
    try (InputStream in = Rules.class.getResourceAsStream("pptx/pptxgenjs.pptx")) {
      Files.write(folder.resolve("talk.pptx"), in.readAllBytes());
    }
    String[] args = new String[options.length + 2];
    args[0] = "check";
    args[1] = "talk.pptx";
    System.arraycopy(options, 0, args, 2, options.length);
    return Ran.in(folder, args);
  }

  @Test
  void aDeckOfAnotherProgramIsToldLineByLineWithSlideMarkAndRule() throws IOException {
    Ran ran = checked();
    assertEquals(1, ran.code(), ran.err());
    assertTrue(
        ran.out().contains("error    slide 1, Text 4: 'leaves the page to the right' leaves"),
        ran.out());
    assertTrue(
        ran.out().lines().allMatch(l -> l.matches("(error  |warning|info   )  .* \\[[a-z-]+]")));
  }

  @Test
  void jsonTellsSlideMarkAndBox() throws IOException {
    JsonNode found = new ObjectMapper().readTree(checked("--json").out()).path("problems");
    assertEquals("contrast", found.get(0).path("rule").asText());
    assertEquals(1, found.get(0).path("slide").asInt());
    assertEquals("Text 2", found.get(0).path("mark").asText());
    assertEquals(4, found.get(0).path("box").size());
  }

  @Test
  void sarifHasAResultForEachProblem() throws IOException {
    Ran ran = checked("--sarif");
    assertEquals(1, ran.code());
    JsonNode run = new ObjectMapper().readTree(ran.out()).path("runs").get(0);
    assertEquals(checked().out().lines().count(), run.path("results").size());
  }

  @Test
  void rulesAreListedWithSeverityAndMeaning() {
    Ran ran = Ran.in(folder, "check", "--rules");
    assertEquals(0, ran.code(), ran.err());
    assertEquals(Rules.all().size(), ran.out().lines().count());
    assertTrue(
        ran.out().lines().allMatch(l -> l.matches("[a-z-]+\t(error|warning|info)\t\\S.*")),
        ran.out());
  }

  @Test
  void aBrokenDeckEndsWithOneLine() throws IOException {
    Files.writeString(folder.resolve("broken.pptx"), "no archive");
    Ran ran = Ran.in(folder, "check", "broken.pptx");
    assertEquals(3, ran.code());
    assertEquals(1, ran.err().lines().count(), ran.err());
    assertEquals(2, Ran.in(folder, "check").code());
  }
}
