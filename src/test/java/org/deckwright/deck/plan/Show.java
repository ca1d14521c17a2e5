package org.deckwright.deck.plan;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import com.fasterxml.jackson.dataformat.yaml.YAMLGenerator;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.deckwright.article.Article;
import org.deckwright.diag.Diagnostics;

/** Writes the plan of a file as YAML, to look at and to measure: {@code Show FILE LANGUAGE OUT}. */
public final class Show {
  private Show() {}

  public static void main(String[] args) throws Exception {
    String text = Files.readString(Path.of(args[0]), StandardCharsets.UTF_8);
    String name = Path.of(args[0]).getFileName().toString();
    Article article = Markdown.article(name, args[1], text);
    long start = System.nanoTime();
    Plan plan = DeckPlanner.explained(article, Audience.general(), new Diagnostics());
    System.err.printf(
        "%d ms, %d slides%n", (System.nanoTime() - start) / 1_000_000, plan.deck().slides().size());
    for (int i = 0; args.length > 3 && i < 8; i++) {
      start = System.nanoTime();
      DeckPlanner.explained(article, Audience.general(), new Diagnostics());
      System.err.printf("%d ms%n", (System.nanoTime() - start) / 1_000_000);
    }
    YAMLFactory factory =
        YAMLFactory.builder()
            .enable(YAMLGenerator.Feature.MINIMIZE_QUOTES)
            .disable(YAMLGenerator.Feature.USE_NATIVE_TYPE_ID)
            .build();
    ObjectMapper mapper = new ObjectMapper(factory).registerModule(new Jdk8Module());
    Files.writeString(
        Path.of(args[2]), mapper.writeValueAsString(plan.deck()), StandardCharsets.UTF_8);
  }
}
