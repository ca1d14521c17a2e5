package org.deckwright.pipeline;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.DoubleStream;
import org.deckwright.diag.Diagnostic;
import org.deckwright.diag.Severity;
import org.deckwright.diag.Spot;

/** Writes problems for programs: {@code {"source", "errors", "warnings", "problems": [...]}}. */
public final class ProblemsJson {
  private static final Pattern SLIDE = Pattern.compile("slide (\\d{1,6})");

  private ProblemsJson() {}

  /** The text, with an end of line. A place that is not known is left out. */
  public static String of(String source, List<Diagnostic> found) {
    ObjectMapper json = new ObjectMapper();
    ObjectNode root = json.createObjectNode();
    root.put("source", source);
    root.put("errors", count(found, Severity.ERROR));
    root.put("warnings", count(found, Severity.WARNING));
    ArrayNode problems = root.putArray("problems");
    for (Diagnostic d : found) {
      ObjectNode node = problems.addObject();
      node.put("severity", d.severity().name().toLowerCase(Locale.ROOT));
      node.put("rule", d.rule());
      node.put("where", d.where());
      Matcher slide = SLIDE.matcher(d.where());
      if (slide.matches()) {
        node.put("slide", Integer.parseInt(slide.group(1)));
      }
      d.spot().ifPresent(s -> box(node.put("mark", s.mark()), s));
      d.span().ifPresent(s -> node.put("line", s.line()).put("column", s.column()));
      node.put("message", d.message());
    }
    try {
      return json.writeValueAsString(root) + "\n";
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("texts and numbers always print", e);
    }
  }

  /** The mark's box: x, y, width and height in points, to a tenth. */
  static void box(ObjectNode node, Spot spot) {
    ArrayNode box = node.putArray("box");
    DoubleStream.of(spot.x(), spot.y(), spot.width(), spot.height())
        .map(v -> Math.round(v * 10) / 10.0)
        .forEach(box::add);
  }

  private static long count(List<Diagnostic> found, Severity severity) {
    return found.stream().filter(d -> d.severity() == severity).count();
  }
}
