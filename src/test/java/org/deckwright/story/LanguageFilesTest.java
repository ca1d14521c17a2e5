package org.deckwright.story;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

class LanguageFilesTest {
  private static final List<String> LANGUAGES = List.of("en", "zh", "de", "ja");

  @Test
  void everyLanguageHasAPatternListForWhatAnotherHas() throws IOException {
    Set<String> all = new TreeSet<>();
    for (String language : LANGUAGES) {
      all.addAll(patterns(language));
    }
    for (String language : LANGUAGES) {
      Set<String> missing = new TreeSet<>(all);
      missing.removeAll(patterns(language));
      assertEquals(Set.of(), missing, language);
    }
  }

  @Test
  void everyPatternOfEveryLanguageCompiles() throws IOException {
    for (String language : LANGUAGES) {
      Lexicon lexicon = Lexicon.of(language);
      for (String name : patterns(language)) {
        assertEquals(size(language, name), lexicon.patterns(name).size(), language + " " + name);
      }
    }
  }

  private static Set<String> patterns(String language) throws IOException {
    Set<String> out = new TreeSet<>();
    file(language).get("patterns").fieldNames().forEachRemaining(out::add);
    return out;
  }

  private static int size(String language, String name) throws IOException {
    return file(language).get("patterns").get(name).size();
  }

  private static JsonNode file(String language) throws IOException {
    YAMLFactory strict =
        YAMLFactory.builder().enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION).build();
    try (InputStream in =
        LanguageFilesTest.class.getResourceAsStream(
            "/org/deckwright/story/lang/" + language + ".yaml")) {
      return new ObjectMapper(strict).readTree(in);
    }
  }
}
