package org.deckwright.render.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayInputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.deckwright.pipeline.BuiltIns;
import org.deckwright.pipeline.Delivery;
import org.deckwright.pipeline.HandoutStyle;
import org.deckwright.pipeline.Input;
import org.deckwright.pipeline.OutputFile;
import org.deckwright.pipeline.Pipeline;
import org.deckwright.pipeline.Progress;
import org.deckwright.pipeline.Request;
import org.deckwright.pipeline.Result;
import org.deckwright.pipeline.Telling;
import org.deckwright.scene.Scene;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.PDFAValidator;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;

/** All scenes stand veraPDF's trial; one class, as its first validation takes seconds. */
class VeraPdfTest {

  @BeforeAll
  static void loadProfiles() {
    VeraGreenfieldFoundryProvider.initialise();
  }

  static Stream<Arguments> scenes() {
    return Stream.of(PDFAFlavour.PDFUA_1, PDFAFlavour.PDFA_2_A)
        .flatMap(
            flavour ->
                Stream.of(
                    Arguments.of(flavour, "deck", PdfScenes.deck(4)),
                    Arguments.of(flavour, "chinese", PdfScenes.chinese()),
                    Arguments.of(flavour, "handout", PdfScenes.handout()),
                    Arguments.of(flavour, "infographic", PdfScenes.infographic())));
  }

  @ParameterizedTest(name = "{1} {0}")
  @MethodSource("scenes")
  void hasNoFailure(PDFAFlavour flavour, String name, Scene scene) throws Exception {
    assertEquals(Map.of(), failures(new PdfRenderer().render(scene).get(0), flavour));
  }

  @ParameterizedTest(name = "{0} {1}")
  @CsvSource({
    "llm-year-2025.md, paper",
    "llm-year-2025.md, boardroom",
    "llm-year-2025.zh.md, midnight"
  })
  void theSeedsPdfsHaveNoFailure(Path source, String theme, @TempDir Path folder) throws Exception {
    Path here = Path.of("").toAbsolutePath();
    List<String> formats = List.of("pdf", "handout", "infographic");
    Request request =
        new Request(
            Input.file(Path.of("seeds").resolve(source), here),
            Telling.PLAIN.withTheme(theme),
            new Delivery(formats, HandoutStyle.USUAL, folder, "seed"));
    Result result = new Pipeline(BuiltIns.parts(), here).build(request, Progress.NONE);
    List<OutputFile> pdfs = result.files().stream().filter(f -> f.path().endsWith(".pdf")).toList();
    assertEquals(3, pdfs.size());
    for (OutputFile pdf : pdfs) {
      assertEquals(Map.of(), failures(pdf.bytes(), PDFAFlavour.PDFUA_1), pdf.path());
    }
  }

  private static Map<String, Integer> failures(byte[] pdf, PDFAFlavour flavour) throws Exception {
    Map<String, Integer> failures = new TreeMap<>();
    ByteArrayInputStream file = new ByteArrayInputStream(pdf);
    try (PDFAParser parser = Foundries.defaultInstance().createParser(file, flavour);
        PDFAValidator validator = Foundries.defaultInstance().createValidator(flavour, false)) {
      for (TestAssertion a : validator.validate(parser).getTestAssertions()) {
        if (a.getStatus() == TestAssertion.Status.FAILED) {
          String rule = a.getRuleId().getClause() + "-" + a.getRuleId().getTestNumber();
          failures.merge(rule + " " + a.getMessage(), 1, Integer::sum);
        }
      }
    }
    return failures;
  }
}
