package org.deckwright.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.deckwright.deck.Deck;
import org.deckwright.deck.Slide;
import org.deckwright.deck.io.DeckReader;
import org.deckwright.deck.io.DeckWriter;
import org.deckwright.pipeline.BuiltIns;
import org.deckwright.pipeline.Catalogue;
import org.deckwright.pipeline.Delivery;
import org.deckwright.pipeline.Fonts;
import org.deckwright.pipeline.HandoutStyle;
import org.deckwright.pipeline.Input;
import org.deckwright.pipeline.Pipeline;
import org.deckwright.pipeline.Progress;
import org.deckwright.pipeline.Request;
import org.deckwright.pipeline.Result;
import org.deckwright.pipeline.Telling;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * The whole way, warm: the seed review into all default outputs, decks of 20 and 200 slides, and one of all
 * structures.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(
    value = 1,
    jvmArgsAppend =
        "-Djavax.xml.transform.TransformerFactory=" // as the launcher says
            + "com.sun.org.apache.xalan.internal.xsltc.trax.TransformerFactoryImpl")
@Warmup(iterations = 5, time = 4)
@Measurement(iterations = 5, time = 4)
public class WholeWayBenchmark {
  private final Pipeline pipeline = new Pipeline(BuiltIns.parts(), Path.of(""));
  private Path folder;

  @Setup
  public void prepare() throws IOException {
    Fonts.prepare();
    folder = Files.createDirectories(Path.of("target/bench"));
    Files.writeString(folder.resolve("20.yaml"), deck(20));
    Files.writeString(folder.resolve("200.yaml"), deck(200));
    Files.writeString(folder.resolve("all.yaml"), everyStructure());
  }

  /** One slide or more of each structure: their examples in one deck. */
  private static String everyStructure() {
    Catalogue catalogue = new Catalogue(BuiltIns.parts());
    DeckReader reader = new DeckReader(catalogue.diagramNames());
    List<Slide> slides = new ArrayList<>();
    for (String name : catalogue.diagramNames()) {
      slides.addAll(reader.read(name, catalogue.example(name)).slides());
    }
    return DeckWriter.write(
        new Deck(1, "", "Every structure", "en", "", "", "", "", "", List.of(), slides));
  }

  private static String deck(int slides) {
    StringBuilder yaml = new StringBuilder("deck: 1\ntitle: Many slides\nlanguage: en\nslides:\n");
    for (int i = 1; i <= slides; i++) {
      yaml.append("  - kind: diagram\n    title: Slide ").append(i).append(" of a long talk\n");
      yaml.append("    diagram:\n      is: list-cards\n      items:\n");
      for (String label : List.of("Mix", "Rest", "Bake")) {
        yaml.append("        - {label: ").append(label).append(", text: A line or two about it}\n");
      }
    }
    return yaml.toString();
  }

  @Benchmark
  public Result seedToAllDefaults() {
    return build(Path.of("seeds/llm-year-2025.md"), pipeline.formats().usual());
  }

  @Benchmark
  public Result seedToPptx() {
    return build(Path.of("seeds/llm-year-2025.md"), List.of("pptx"));
  }

  @Benchmark
  public Result slides020() {
    return build(folder.resolve("20.yaml"), List.of("pptx", "pdf"));
  }

  @Benchmark
  public Result slides200() {
    return build(folder.resolve("200.yaml"), List.of("pptx", "pdf"));
  }

  @Benchmark
  public Result everyStructureToPptxAndPdf() {
    return build(folder.resolve("all.yaml"), List.of("pptx", "pdf"));
  }

  private Result build(Path source, List<String> formats) {
    Delivery delivery = new Delivery(formats, HandoutStyle.USUAL, folder, "x");
    Request request = new Request(Input.file(source, Path.of("")), Telling.PLAIN, delivery);
    return pipeline.build(request, Progress.NONE);
  }
}
