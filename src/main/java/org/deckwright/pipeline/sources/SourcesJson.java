package org.deckwright.pipeline.sources;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.deckwright.article.Article;
import org.deckwright.deck.Deck;
import org.deckwright.deck.Slide;
import org.deckwright.deck.io.SlideKinds;
import org.deckwright.diag.SourceSpan;
import org.deckwright.scene.Page;
import org.deckwright.scene.Scene;

/** Writes {@code NAME.sources.json}: each page's texts, one a line, with their places. */
public final class SourcesJson {
  /** Formats whose lines are blocks in reading order, which the file then lists. */
  private static final Set<String> WITHOUT_LINES = Set.of("docx", "pdf");

  private final ObjectMapper json = new ObjectMapper();
  private final Deck deck;
  private final Optional<Article> article;
  private final Tracer tracer;

  private SourcesJson(Deck deck, Optional<Article> article, Set<String> furniture) {
    this.deck = deck;
    this.article = article;
    this.tracer = new Tracer(deck, article, furniture);
  }

  /**
   * The file's bytes.
   *
   * @param scene the deck, laid out
   * @param article what the deck was made from; empty where it is gone or was never there
   * @param source name of the source's file
   * @param furniture our own words in the deck's language
   */
  public static byte[] of(
      Deck deck, Scene scene, Optional<Article> article, String source, Set<String> furniture) {
    return new SourcesJson(deck, article, furniture)
        .write(scene, source)
        .getBytes(StandardCharsets.UTF_8);
  }

  private String write(Scene scene, String source) {
    StringBuilder out = new StringBuilder("{");
    out.append("\"source\": ").append(quoted(source));
    out.append(", \"language\": ").append(quoted(deck.language()));
    blocks().ifPresent(b -> out.append(",\n\"blocks\": [\n").append(b).append("\n]"));
    out.append(",\n\"slides\": [\n");
    for (int i = 0; i < scene.pages().size(); i++) {
      out.append(i == 0 ? "" : ",\n").append(page(scene.pages().get(i), i + 1));
    }
    out.append("\n]");
    left().ifPresent(l -> out.append(",\n\"left\": [\n").append(l).append("\n]"));
    return out.append("}\n").toString();
  }

  /** What was kept out of the slides and why, one a line; none where nothing was. */
  private Optional<String> left() {
    return article
        .filter(a -> !a.left().isEmpty())
        .map(
            a ->
                a.left().stream()
                    .map(l -> "   " + print(left(l)))
                    .collect(Collectors.joining(",\n")));
  }

  private ObjectNode left(Article.Left left) {
    ObjectNode node = json.createObjectNode().put("why", left.why());
    return node.setAll(span(new ShownText.Span(left.what().span(), left.what().text())));
  }

  private Optional<String> blocks() {
    return article
        .filter(a -> WITHOUT_LINES.contains(ending(a.name())))
        .map(a -> a.lines().stream().map(this::quoted).collect(Collectors.joining(",\n")));
  }

  private static String ending(String name) {
    return name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
  }

  private String page(Page page, int number) {
    Slide slide = deck.slides().get(page.slide() - 1);
    List<String> texts =
        PageTexts.of(page).stream().map(t -> "   " + text(tracer.trace(t, slide))).toList();
    return "  {\"slide\": %d, \"kind\": %s, \"texts\": [\n%s]}"
        .formatted(number, quoted(SlideKinds.nameOf(slide)), String.join(",\n", texts));
  }

  private String text(ShownText text) {
    ObjectNode node = json.createObjectNode();
    node.put("shown", text.shown());
    node.put("how", text.how().written());
    ArrayNode spans = node.putArray("spans");
    text.spans().forEach(s -> spans.add(span(s)));
    return print(node);
  }

  private ObjectNode span(ShownText.Span span) {
    SourceSpan place = span.place();
    return json.createObjectNode()
        .put("line", place.line())
        .put("column", place.column())
        .put("endLine", place.endLine())
        .put("endColumn", place.endColumn())
        .put("from", span.from());
  }

  private String quoted(String text) {
    return print(text);
  }

  private String print(Object value) {
    try {
      return json.writeValueAsString(value);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("texts and numbers always print", e);
    }
  }
}
