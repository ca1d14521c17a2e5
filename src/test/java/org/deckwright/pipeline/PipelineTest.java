package org.deckwright.pipeline;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.deckwright.diag.Diagnostic;
import org.deckwright.diag.Severity;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PipelineTest {
  @TempDir private Path folder;

  @BeforeAll
  static void fonts() {
    Fonts.prepare();
  }

  @Test
  void planThenBuildGivesWhatBuildGives() throws IOException {
    assertPlanThenBuildIsBuild("llm-year-2025.md", pipeline().formats().names());
    assertPlanThenBuildIsBuild("llm-year-2025.zh.md", List.of("pdf", "infographic"));
  }

  private void assertPlanThenBuildIsBuild(String seed, List<String> formats) throws IOException {
    Path article = Files.copy(Path.of("seeds", seed), folder.resolve(seed));
    build(article, Telling.PLAIN.withTheme("midnight"), folder.resolve(seed + ".direct"), formats);

    Path plans = Files.createDirectories(folder.resolve("plans/here"));
    Request request = request(article, Telling.PLAIN.withTheme("midnight"), plans, List.of());
    Planned planned = pipeline().plan(request, plans, Progress.NONE);
    Path deck = Files.writeString(plans.resolve("deck.yaml"), planned.yaml());
    build(deck, Telling.PLAIN, folder.resolve(seed + ".planned"), formats);

    assertSameFiles(folder.resolve(seed + ".direct"), folder.resolve(seed + ".planned"));
  }

  /** Neither the plan, laid out, nor the presentation that came of it, read as any other. */
  @Test
  void nothingIsWrongWithASeedInAnyTheme() throws IOException {
    for (String seed : List.of("llm-year-2025.md", "llm-year-2025.zh.md")) {
      Path article = Path.of("seeds", seed).toAbsolutePath();
      for (String theme : List.of("paper", "midnight", "boardroom", "whiteboard")) {
        Telling telling = Telling.PLAIN.withTheme(theme);
        Path out = folder.resolve(seed + theme);
        build(article, telling, out, List.of("pptx"));
        assertEquals(List.of(), wrong(article, telling), seed + " in " + theme);
        assertEquals(List.of(), wrong(out.resolve("t.pptx"), Telling.PLAIN), seed + " in " + theme);
      }
    }
  }

  private List<Diagnostic> wrong(Path file, Telling telling) throws IOException {
    return pipeline().check(request(file, telling, folder, List.of("pptx")), Progress.NONE).stream()
        .filter(d -> d.severity() != Severity.INFO)
        .toList();
  }

  @Test
  void noSlideIsMadeOfAPictureThatIsNotThere() throws IOException {
    StringBuilder text = new StringBuilder("# The mill\n\n## The wheel\n\nThe wheel turns.\n\n");
    for (int i = 1; i <= 5; i++) {
      text.append("![Drawing " + i + "](drawing" + i + ".png)\n\n");
    }
    Path article = Files.writeString(folder.resolve("mill.md"), text);
    Path out = folder.resolve("out");
    Planned planned =
        pipeline().plan(request(article, Telling.PLAIN, out, List.of()), out, Progress.NONE);
    assertFalse(planned.yaml().contains("Drawing"), planned.yaml());
    List<String> told =
        planned.diagnostics().stream()
            .filter(d -> d.rule().equals("picture"))
            .map(Diagnostic::message)
            .toList();
    assertEquals(1, told.size(), () -> told.toString());
    assertTrue(told.get(0).startsWith("5 pictures ('drawing1.png' is the first)"), told.get(0));

    build(article, Telling.PLAIN, out, List.of("pdf"));
    String sources = Files.readString(out.resolve("t.sources.json"));
    assertTrue(sources.contains("Drawing 3"), "kept among what was left out");
  }

  @Test
  void anAuthorsOwnSlidesStayHisOwnAndComeBackFromTheirPlan() throws IOException {
    Path slides = Path.of("examples/slides.md").toAbsolutePath();
    build(slides, Telling.PLAIN, folder.resolve("direct"), List.of("pptx", "pdf"));
    String sources = Files.readString(folder.resolve("direct/t.sources.json"));
    assertTrue(sources.contains("{\"shown\":\"Why we looked\",\"how\":\"author\""), sources);
    assertFalse(sources.contains("\"how\":\"shortened\""), sources);

    Path plans = Files.createDirectories(folder.resolve("plans"));
    Planned planned =
        pipeline().plan(request(slides, Telling.PLAIN, plans, List.of()), plans, Progress.NONE);
    Path deck = Files.writeString(plans.resolve("deck.yaml"), planned.yaml());
    build(deck, Telling.PLAIN, folder.resolve("planned"), List.of("pptx", "pdf"));
    assertSameFiles(folder.resolve("direct"), folder.resolve("planned"));
  }

  @Test
  void givesTheSameBytesTwice() throws IOException {
    Path article = Path.of("seeds/llm-year-2025.md");
    List<String> formats = List.of("pdf", "svg");
    build(article, Telling.PLAIN, folder.resolve("first"), formats);
    build(article, Telling.PLAIN, folder.resolve("second"), formats);
    assertSameFiles(folder.resolve("first"), folder.resolve("second"));
  }

  @Test
  void everyTextOfTheSeedsComesFromThem() throws IOException {
    for (String seed : List.of("llm-year-2025.md", "llm-year-2025.zh.md")) {
      build(Path.of("seeds", seed), Telling.PLAIN, folder, List.of());
      String sources = Files.readString(folder.resolve("t.sources.json"));
      assertTrue(sources.contains("\"how\":\"shortened\""), sources);
      assertFalse(sources.contains("\"how\":\"author\""), sources);
    }
  }

  @Test
  void aStretchWhoseFirstWordStandsTwiceIsTracedToItself() throws IOException {
    Path article =
        Files.writeString(
            folder.resolve("mill.md"),
            """
            # The mill

            ## The aim

            Everybody saw that the aim of the work was to repair, not to rebuild. It was cheap.
            """);
    build(article, Telling.PLAIN, folder, List.of("pdf"));
    String sources = Files.readString(folder.resolve("t.sources.json"));
    assertTrue(sources.contains("{\"shown\":\"To rebuild\",\"how\":\"verbatim\""), sources);
    assertTrue(sources.contains("\"from\":\"to rebuild\""), sources);
  }

  @Test
  void aTextThatAPersonEditedBecomesTheAuthors() throws IOException {
    Path deck = plannedDeck();
    String yaml = Files.readString(deck).replace("title: Rye bread", "title: Zebras sing");
    Files.writeString(deck, yaml);
    build(deck, Telling.PLAIN, folder.resolve("out"), List.of("pdf"));
    String sources = Files.readString(folder.resolve("out/t.sources.json"));
    assertTrue(sources.contains("{\"shown\":\"Zebras sing\",\"how\":\"author\""), sources);
    assertTrue(sources.contains("\"how\":\"verbatim\""), sources);
  }

  @Test
  void withoutItsArticleADeckIsBuiltAndTheLossIsTold() throws IOException {
    Path deck = plannedDeck();
    Files.delete(folder.resolve("bread.md"));
    Result result = build(deck, Telling.PLAIN, folder.resolve("out"), List.of("pdf"));
    assertTrue(result.diagnostics().stream().map(Diagnostic::rule).anyMatch("source-gone"::equals));
    String sources = Files.readString(folder.resolve("out/t.sources.json"));
    assertFalse(sources.contains("verbatim"), sources);
    assertTrue(sources.contains("\"how\":\"author\""), sources);
  }

  private Path plannedDeck() throws IOException {
    Path article =
        Files.writeString(
            folder.resolve("bread.md"),
            "# Rye bread\n\nWaiting is the longest step of baking bread. It takes a night.\n");
    Planned planned =
        pipeline().plan(request(article, Telling.PLAIN, folder, List.of()), folder, Progress.NONE);
    return Files.writeString(folder.resolve("deck.yaml"), planned.yaml());
  }

  private static Pipeline pipeline() {
    return new Pipeline(BuiltIns.parts(), Path.of(""));
  }

  private static Result build(Path source, Telling telling, Path out, List<String> formats) {
    return pipeline().build(request(source, telling, out, formats), Progress.NONE);
  }

  private static Request request(Path source, Telling telling, Path out, List<String> formats) {
    Delivery delivery = new Delivery(formats, HandoutStyle.USUAL, out, "t");
    return new Request(Input.file(source, Path.of("")), telling, delivery);
  }

  private static void assertSameFiles(Path expected, Path actual) throws IOException {
    Map<String, byte[]> first = files(expected);
    Map<String, byte[]> second = files(actual);
    assertEquals(first.keySet(), second.keySet());
    for (String name : first.keySet()) {
      assertArrayEquals(first.get(name), second.get(name), name);
    }
  }

  private static Map<String, byte[]> files(Path folder) throws IOException {
    Map<String, byte[]> files = new TreeMap<>();
    try (Stream<Path> all = Files.walk(folder)) {
      for (Path p : all.filter(Files::isRegularFile).toList()) {
        files.put(folder.relativize(p).toString(), Files.readAllBytes(p));
      }
    }
    return files;
  }
}
