package org.deckwright.bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.deckwright.article.Article;
import org.deckwright.article.read.MarkdownReader;
import org.deckwright.article.read.Source;
import org.deckwright.deck.Deck;
import org.deckwright.deck.plan.Audiences;
import org.deckwright.deck.plan.DeckPlanner;
import org.deckwright.diag.Diagnostics;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** Planning, warm, by the article's length: its cost is to grow with the words, not faster. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Warmup(iterations = 5, time = 4)
@Measurement(iterations = 5, time = 4)
public class LengthBenchmark {
  private static final Pattern STOP = Pattern.compile("[.!?](?=\\s)");

  @Param({"3000", "6000", "12000"})
  public int words;

  private Article article;

  @Setup
  public void prepare() throws IOException {
    byte[] text = text(words).getBytes(StandardCharsets.UTF_8);
    Source source = Source.of("long.md", text, Optional.empty());
    article = new MarkdownReader().read(source, Optional.empty(), new Diagnostics());
  }

  @Benchmark
  public Deck plan() {
    return DeckPlanner.plan(article, Audiences.general(), new Diagnostics());
  }

  /** The seed's sections again and again; a word of its own makes each sentence a new one. */
  private static String text(int words) throws IOException {
    String seed = Files.readString(Path.of("seeds/llm-year-2025.md"));
    List<String> parts = List.of(seed.split("(?m)^(?=## )"));
    StringBuilder text = new StringBuilder(parts.get(0));
    int count = parts.get(0).split("\\s+").length;
    for (int i = 0; count < words; i++) {
      String section = parts.get(1 + i % (parts.size() - 1));
      text.append(i < parts.size() - 1 ? section : varied(section, i));
      count += section.split("\\s+").length;
    }
    return text.toString();
  }

  private static String varied(String section, int round) {
    Matcher stops = STOP.matcher(section.replaceFirst("\n", " " + round + "\n"));
    return stops.replaceAll(stop -> " in w" + round + "x" + stop.start() + stop.group());
  }
}
