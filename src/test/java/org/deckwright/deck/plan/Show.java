package org.deckwright.deck.plan;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import com.fasterxml.jackson.dataformat.yaml.YAMLGenerator;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.deckwright.article.Article;
import org.deckwright.article.read.MarkdownReader;
import org.deckwright.article.read.PlainTextReader;
import org.deckwright.article.read.Readers;
import org.deckwright.article.read.Source;
import org.deckwright.article.trace.How;
import org.deckwright.article.trace.Trace;
import org.deckwright.deck.Slide;
import org.deckwright.deck.TextSource;
import org.deckwright.diag.Diagnostics;

/** Writes the plan of a file as YAML, to look at and to measure: {@code Show FILE LANGUAGE OUT}. */
public final class Show {
  private Show() {}

  public static void main(String[] args) throws Exception {
    Article article =
        new Readers(List.of(new MarkdownReader(), new PlainTextReader()))
            .read(Source.file(Path.of(args[0])), Optional.of(args[1]), new Diagnostics());
    long start = System.nanoTime();
    Plan plan =
        DeckPlanner.explained(article, Audiences.general(), Length.USUAL, new Diagnostics());
    System.err.printf(
        "%d ms, %d slides%n", (System.nanoTime() - start) / 1_000_000, plan.deck().slides().size());
    for (int i = 0; args.length > 3 && i < 8; i++) {
      start = System.nanoTime();
      DeckPlanner.explained(article, Audiences.general(), Length.USUAL, new Diagnostics());
      System.err.printf("%d ms%n", (System.nanoTime() - start) / 1_000_000);
    }
    if (args.length > 4) {
      var lexicon = org.deckwright.story.Lexicon.of(article.language());
      new org.deckwright.story.StoryReader(lexicon, org.deckwright.story.find.Finders.all())
          .read(article)
          .chapters()
          .forEach(
              c -> {
                System.err.println("== " + c.name().text());
                c.findings()
                    .forEach(
                        f ->
                            System.err.println(
                                f.confidence()
                                    + " "
                                    + f.is()
                                    + " "
                                    + f.reason()
                                    + " "
                                    + f.covers().stream().map(s -> s.at()).toList()));
              });
    }
    Trace trace = Trace.of(article);
    int n = 0;
    for (Slide slide : plan.deck().slides()) {
      n++;
      JsonNode tree = new ObjectMapper().registerModule(new Jdk8Module()).valueToTree(slide);
      for (TextSource source : slide.sources()) {
        JsonNode node = tree;
        for (String step : source.text().split("\\.")) {
          node = step.matches("\\d+") ? node.path(Integer.parseInt(step)) : node.path(step);
        }
        List<String> words = trace.resolve(source.at()).stream().map(trace::words).toList();
        How how = trace.how(node.asText(), words);
        if (how == How.AUTHOR) {
          System.err.println("AUTHOR " + n + " " + source + " = " + node.asText());
        }
      }
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
