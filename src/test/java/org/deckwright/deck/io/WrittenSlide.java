package org.deckwright.deck.io;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import java.util.List;
import org.deckwright.article.trace.How;
import org.deckwright.article.trace.Trace;
import org.deckwright.deck.Deck;
import org.deckwright.deck.Slide;
import org.deckwright.deck.TextSource;

/** A slide as deck.yaml has it: its texts by their paths. */
public final class WrittenSlide {
  private static final ObjectMapper YAML = new ObjectMapper(new YAMLFactory());

  private final Slide slide;
  private final JsonNode tree;

  private WrittenSlide(Slide slide, JsonNode tree) {
    this.slide = slide;
    this.tree = tree;
  }

  public static WrittenSlide of(Slide slide) {
    Deck alone = new Deck(1, "", "", "en", "", "", "", "", "", List.of(), List.of(slide));
    try {
      return new WrittenSlide(slide, YAML.readTree(DeckWriter.write(alone)).at("/slides/0"));
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("the deck is no YAML", e);
    }
  }

  /** What the file calls its kind. */
  public String kind() {
    return tree.path("kind").asText();
  }

  /** The structure of its diagram, or the kind of its chart; empty where it has neither. */
  public String structure() {
    return tree.at("/diagram/is").asText(tree.at("/chart/is").asText(""));
  }

  /**
   * The text at a path.
   *
   * @param path as a {@link TextSource} has it, such as {@code diagram.items.2.text}
   */
  public String text(String path) {
    return tree.at("/" + path.replace('.', '/')).asText();
  }

  /** The places of texts that do not say what the source says there. */
  public List<TextSource> untraced(Trace trace) {
    return slide.sources().stream().filter(s -> !isTraced(s, trace)).toList();
  }

  private boolean isTraced(TextSource source, Trace trace) {
    List<String> words = trace.resolve(source.at()).stream().map(trace::words).toList();
    return !words.isEmpty() && trace.how(text(source.text()), words) != How.AUTHOR;
  }
}
