package org.deckwright.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.deckwright.article.Article;
import org.deckwright.article.read.MarkdownReader;
import org.deckwright.article.read.Source;
import org.deckwright.check.SceneCheck;
import org.deckwright.deck.Deck;
import org.deckwright.deck.plan.Audiences;
import org.deckwright.deck.plan.DeckPlanner;
import org.deckwright.diag.Diagnostics;
import org.deckwright.pipeline.BuiltIns;
import org.deckwright.pipeline.Fonts;
import org.deckwright.pipeline.Parts;
import org.deckwright.render.Renderer;
import org.deckwright.scene.Scene;
import org.deckwright.theme.Theme;
import org.deckwright.theme.Themes;
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

/** Each phase by itself, warm, on the seed review. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(
    value = 1,
    jvmArgsAppend =
        "-Djavax.xml.transform.TransformerFactory=" // as the launcher says
            + "com.sun.org.apache.xalan.internal.xsltc.trax.TransformerFactoryImpl")
@Warmup(iterations = 5, time = 2)
@Measurement(iterations = 5, time = 2)
public class PhasesBenchmark {
  private final Parts parts = BuiltIns.parts();
  private byte[] bytes;
  private Article article;
  private Deck deck;
  private Theme theme;
  private Scene scene;

  @Setup
  public void prepare() throws IOException {
    Fonts.prepare();
    bytes = Files.readAllBytes(Path.of("seeds/llm-year-2025.md"));
    article = read();
    deck = plan();
    theme = Themes.load("paper", Path.of(""));
    scene = layOut();
  }

  @Benchmark
  public Article read() {
    Source source = Source.of("seed.md", bytes, Optional.empty());
    return new MarkdownReader().read(source, Optional.empty(), new Diagnostics());
  }

  @Benchmark
  public Deck plan() {
    return DeckPlanner.plan(article, Audiences.general(), new Diagnostics());
  }

  @Benchmark
  public Scene layOut() {
    return parts.layouts().layout(deck, theme, name -> Optional.empty(), new Diagnostics());
  }

  @Benchmark
  public Diagnostics check() {
    Diagnostics found = new Diagnostics();
    SceneCheck.run(scene, "slide", found);
    return found;
  }

  @Benchmark
  public List<byte[]> renderPptx() throws IOException {
    return renderer("pptx").render(scene);
  }

  @Benchmark
  public List<byte[]> renderPdf() throws IOException {
    return renderer("pdf").render(scene);
  }

  @Benchmark
  public List<byte[]> renderSvg() throws IOException {
    return renderer("svg").render(scene);
  }

  @Benchmark
  public List<byte[]> renderPng() throws IOException {
    return renderer("png").render(scene);
  }

  private Renderer renderer(String name) {
    return parts.renderers().stream().filter(r -> r.name().equals(name)).findFirst().orElseThrow();
  }
}
