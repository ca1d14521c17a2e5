package org.deckwright.pipeline;

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
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.deckwright.check.RuleCard;
import org.deckwright.check.Rules;
import org.deckwright.diag.Diagnostic;
import org.deckwright.diag.SourceSpan;
import org.deckwright.diag.Spot;
import org.junit.jupiter.api.Test;

/** What SARIF 2.1.0 requires of a log, a run, a rule and a result. */
class ProblemsSarifTest {
  private static final Diagnostic PALE =
      Diagnostic.warning("contrast", "slide 3", "'x' is too pale")
          .on(new Spot(3, "Cards", 48, 100.26, 200, 80));
  private static final int CONTRAST =
      Rules.all().stream().map(RuleCard::id).toList().indexOf("contrast");
  private static final Diagnostic FIELD =
      Diagnostic.error("deck-file", "a deck.yaml", "unknown field 'colour'")
          .at(new SourceSpan(4, 5, 4, 11));

  private static JsonNode run(Diagnostic... found) throws JsonProcessingException {
    JsonNode log = new ObjectMapper().readTree(ProblemsSarif.of("a deck.yaml", List.of(found)));
    assertEquals("2.1.0", log.path("version").asText());
    assertEquals(1, log.path("runs").size());
    return log.path("runs").get(0);
  }

  /** The schema of SARIF 2.1.0 itself. */
  private static Schema schema() throws IOException {
    try (InputStream in =
        ProblemsSarifTest.class.getResourceAsStream("/schema/sarif-schema-2.1.0.json")) {
      String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_7).getSchema(text);
    }
  }

  @Test
  void isWhatTheSchemaOfSarifAsksFor() throws IOException {
    Diagnostic sentence = Diagnostic.info("left-out", "", "“a” was left out");
    Diagnostic whole = Diagnostic.error("pdf-file", "a deck.yaml", "x");
    String log = ProblemsSarif.of("a deck.yaml", List.of(PALE, FIELD, PALE, sentence, whole));
    assertEquals(List.of(), schema().validate(log, InputFormat.JSON));
    assertEquals(
        List.of(), schema().validate(ProblemsSarif.of("é: .md", List.of()), InputFormat.JSON));
    assertFalse(schema().validate(log.replace("ruleId", "rule"), InputFormat.JSON).isEmpty());
  }

  @Test
  void everyRuleIsListedWithItsPage() throws JsonProcessingException {
    JsonNode driver = run().path("tool").path("driver");
    assertEquals("Deckwright", driver.path("name").asText());
    JsonNode rule = driver.path("rules").get(CONTRAST);
    assertEquals("contrast", rule.path("id").asText());
    assertEquals("deckwright:docs/rules/contrast.md", rule.path("helpUri").asText());
    assertEquals("warning", rule.path("defaultConfiguration").path("level").asText());
    assertTrue(run().path("results").isArray());
  }

  @Test
  void aProblemOnASlideHasALogicalPlaceAndABox() throws JsonProcessingException {
    JsonNode result = run(PALE).path("results").get(0);
    assertEquals("contrast", result.path("ruleId").asText());
    assertEquals(CONTRAST, result.path("ruleIndex").asInt());
    assertEquals("warning", result.path("level").asText());
    assertEquals("'x' is too pale", result.path("message").path("text").asText());
    JsonNode logical = result.path("locations").get(0).path("logicalLocations").get(0);
    assertEquals("slide 3/Cards", logical.path("fullyQualifiedName").asText());
    assertEquals("[48.0,100.3,200.0,80.0]", result.path("properties").path("box").toString());
  }

  @Test
  void aProblemInAFileHasItsLinesAndItsRuleIsListedToo() throws JsonProcessingException {
    JsonNode run = run(FIELD);
    JsonNode result = run.path("results").get(0);
    int index = result.path("ruleIndex").asInt();
    JsonNode rules = run.path("tool").path("driver").path("rules");
    assertEquals("deck-file", rules.get(index).path("id").asText());
    JsonNode physical = result.path("locations").get(0).path("physicalLocation");
    assertEquals("a%20deck.yaml", physical.path("artifactLocation").path("uri").asText());
    assertEquals(4, physical.path("region").path("startLine").asInt());
    assertEquals(11, physical.path("region").path("endColumn").asInt());
  }
}
