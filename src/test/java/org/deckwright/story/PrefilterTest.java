package org.deckwright.story;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PrefilterTest {
  private static final Path CORPUS = Path.of("src/test/resources/corpus");

  @Test
  void wantsOneOfTheWordsThatEveryMatchHas() {
    assertLets("(?<!so)(?<cut> that (?:you|we) [^,]{2,30})", "bread THAT We baked", true);
    assertLets("(?<!so)(?<cut> that (?:you|we) [^,]{2,30})", "bread that she baked", false);
    assertLets("\\b(?:rises?|falls?) by \\d", "it falls a little", false);
    assertLets("\\b(?:rises?|falls?) by \\d", "it fall by a little", true);
    assertLets("(?=[^,]* oven)^the ", "the baker", false);
    assertLets("colou?rs?[xyz]", "a colorz", true);
    assertLets("colou?rs?[xyz]", "a color", false);
  }

  @Test
  void wantsNothingOfAPatternThatNeedsNoWord() {
    for (String pattern :
        List.of("(?:bread)?", "bread|", "[a-z]+", "(?:bread){0,2}", "(?!bread).", "(?<=bread)")) {
      assertLets(pattern, "", true);
    }
  }

  /** It may only ever pass over what would not have been found. */
  @ParameterizedTest
  @ValueSource(strings = {"en", "de", "ja", "zh", "neutral"})
  void neverPassesOverWhatAPatternFinds(String language) throws IOException {
    Language words = Languages.bundled().get(language);
    List<String> lines;
    try (Stream<Path> files = Files.list(CORPUS)) {
      lines = files.filter(f -> isOf(language, f)).flatMap(PrefilterTest::lines).toList();
    }
    int found = 0;
    for (String name : words.words().patterns().keySet()) {
      List<Pattern> all = words.patterns(name);
      for (String line : lines) {
        List<Pattern> open = words.patterns(name, Prefilter.small(line));
        for (Pattern p : all) {
          boolean finds = !open.contains(p) && p.matcher(line).find();
          assertFalse(finds, () -> p + " is found in: " + line);
        }
        found += open.size();
      }
    }
    assertTrue(found > 0, "nothing was let through");
  }

  @Test
  void onlyLettersFromAToZAreMadeSmall() {
    assertEquals("oven Ünder k", Prefilter.small("OVEN Ünder K"));
  }

  private static boolean isOf(String language, Path file) {
    String name = file.toString();
    String own = language.equals(Languages.NEUTRAL) ? "en" : language;
    return name.contains("." + own + ".") && !name.endsWith(".yaml");
  }

  private static Stream<String> lines(Path file) {
    try {
      return Files.readAllLines(file).stream().filter(l -> !l.isBlank()).map(Folded::of);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void assertLets(String pattern, String text, boolean lets) {
    assertEquals(lets, Prefilter.of(pattern).lets(Prefilter.small(text)), pattern + " of " + text);
  }
}
