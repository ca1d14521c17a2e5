package org.deckwright.deck.io;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class DeckSchemaTest {
  private static final Schema SCHEMA =
      SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
          .getSchema(DeckSchema.of(List.of()));

  @Test
  void isTheSameEachTime() {
    assertEquals(DeckSchema.of(List.of("a", "b")), DeckSchema.of(List.of("a", "b")));
  }

  @Test
  void everyFieldHasAMeaning() throws JsonProcessingException {
    JsonNode root = new ObjectMapper().readTree(DeckSchema.of(List.of()));
    root.findValues("properties")
        .forEach(
            p ->
                p.properties()
                    .forEach(
                        f ->
                            assertFalse(
                                f.getValue().path("description").asText().isBlank(), f.getKey())));
  }

  @Test
  void refusesWhatTheReaderRefuses() {
    assertFalse(isValid("deck: 1\nslides: [{kind: bulets}]"));
    assertFalse(isValid("deck: 1\nslides: [{kind: bullets, tittle: x}]"));
    assertFalse(isValid("deck: 1\nslides: [{kind: chart, chart: {is: pie}}]"));
    assertFalse(isValid("slides: [{kind: title}]"));
    assertTrue(isValid("deck: 1\nslides: [{kind: chart, chart: {is: lines}}]"));
  }

  @Test
  void everyExampleIsValidAndCanBeRead() throws IOException {
    for (Path example : examples()) {
      String yaml = Files.readString(example);
      assertEquals(List.of(), SCHEMA.validate(yaml, InputFormat.YAML), example.toString());
      new DeckReader(List.of()).read(example.toString(), yaml);
    }
  }

  private static List<Path> examples() throws IOException {
    Path folder = Path.of("examples");
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    try (Stream<Path> all = Files.walk(folder)) {
      return all.filter(p -> p.toString().endsWith(".yaml")).sorted().toList();
    }
  }

  private static boolean isValid(String yaml) {
    return SCHEMA.validate(yaml, InputFormat.YAML).isEmpty();
  }
}
