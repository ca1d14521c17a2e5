package org.deckwright.pipeline;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.deckwright.check.RuleCard;
import org.deckwright.check.Rules;
import org.deckwright.diag.Diagnostic;
import org.deckwright.diag.Severity;
import org.deckwright.diag.SourceSpan;
import org.deckwright.diag.Spot;

/**
 * Writes problems as SARIF 2.1.0 (OASIS, 2020), which editors and code hosts show: one run, a rule
 * for each check, a result for each problem.
 */
public final class ProblemsSarif {
  private static final String SCHEMA =
      "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json";
  private static final String PAGE = "docs/rules/%s.md";

  private final ObjectMapper json = new ObjectMapper();
  private final String source;
  private final List<String> ids = new ArrayList<>();

  private ProblemsSarif(String source) {
    this.source = source;
  }

  /** The text, with an end of line. */
  public static String of(String source, List<Diagnostic> found) {
    return new ProblemsSarif(source).write(found);
  }

  private String write(List<Diagnostic> found) {
    ObjectNode root = json.createObjectNode().put("$schema", SCHEMA).put("version", "2.1.0");
    ObjectNode run = root.putArray("runs").addObject();
    ObjectNode driver = run.putObject("tool").putObject("driver").put("name", "Deckwright");
    rules(driver.putArray("rules"), found);
    run.put("columnKind", "unicodeCodePoints");
    run.putArray("artifacts").addObject().putObject("location").put("uri", uri());
    ArrayNode results = run.putArray("results");
    found.forEach(d -> result(results.addObject(), d));
    try {
      return json.writeValueAsString(root) + "\n";
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("texts and numbers always print", e);
    }
  }

  /** All rules, then what else was told of reading, planning and layout. */
  private void rules(ArrayNode rules, List<Diagnostic> found) {
    for (RuleCard card : Rules.all()) {
      String page = PAGE.formatted(card.id());
      ObjectNode rule = rule(rules, card.id(), card.severity());
      rule.putObject("shortDescription").put("text", card.says());
      rule.putObject("help").put("text", page);
      rule.put("helpUri", "deckwright:" + page); // the standard wants a scheme
    }
    for (Diagnostic d : found) {
      if (!ids.contains(d.rule())) {
        rule(rules, d.rule(), d.severity());
      }
    }
  }

  private ObjectNode rule(ArrayNode rules, String id, Severity severity) {
    ids.add(id);
    ObjectNode rule = rules.addObject().put("id", id);
    rule.putObject("defaultConfiguration").put("level", level(severity));
    return rule;
  }

  private void result(ObjectNode result, Diagnostic d) {
    result.put("ruleId", d.rule()).put("ruleIndex", ids.indexOf(d.rule()));
    result.put("level", level(d.severity()));
    result.putObject("message").put("text", d.message());
    ObjectNode location = result.putArray("locations").addObject();
    ObjectNode physical = location.putObject("physicalLocation");
    physical.putObject("artifactLocation").put("uri", uri()).put("index", 0);
    d.span().ifPresent(s -> region(physical.putObject("region"), s));
    if (!d.where().isBlank() && !d.where().equals(source)) {
      ObjectNode logical = location.putArray("logicalLocations").addObject();
      String mark = d.spot().map(Spot::mark).orElse("");
      logical.put("name", mark.isEmpty() ? d.where() : mark);
      logical.put("fullyQualifiedName", mark.isEmpty() ? d.where() : d.where() + "/" + mark);
      logical.put("kind", mark.isEmpty() ? "page" : "mark");
    }
    d.spot().ifPresent(s -> ProblemsJson.box(result.putObject("properties"), s));
  }

  private static void region(ObjectNode region, SourceSpan span) {
    region.put("startLine", span.line()).put("startColumn", span.column());
    region.put("endLine", span.endLine()).put("endColumn", span.endColumn());
  }

  private static String level(Severity severity) {
    return severity == Severity.INFO ? "note" : severity.name().toLowerCase(Locale.ROOT);
  }

  /** The source's path as a relative or absolute reference, with {@code /} between folders. */
  private String uri() {
    try {
      return new URI(null, null, source.replace('\\', '/'), null).toASCIIString();
    } catch (URISyntaxException e) {
      return "source"; // a name with a colon early on, which no reference can hold
    }
  }
}
