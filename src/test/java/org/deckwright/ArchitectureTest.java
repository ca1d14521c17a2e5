package org.deckwright;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Holds the directions of DESIGN: which package may know which, and where libraries are seen. */
class ArchitectureTest {
  private static final String ROOT = "org.deckwright.";
  private static final JavaClasses CLASSES =
      new ClassFileImporter()
          .withImportOption(new ImportOption.DoNotIncludeTests())
          .importPackages("org.deckwright");

  /** Each package with what it may know besides itself and what is below it. */
  private static Map<String, List<String>> known() {
    Map<String, List<String>> known = new LinkedHashMap<>();
    known.put("geom", List.of());
    known.put("diag", List.of());
    known.put("scene", List.of("geom"));
    known.put("theme", List.of("geom", "diag"));
    known.put("text", List.of("geom", "diag"));
    known.put("article", List.of("diag"));
    known.put("story", List.of("article", "diag"));
    known.put("deck", List.of("story", "article", "diag"));
    known.put("layout", List.of("deck", "theme", "text", "scene", "geom", "diag"));
    known.put("diagram", List.of("layout", "deck", "theme", "text", "scene", "geom", "diag"));
    known.put("check", List.of("scene", "text", "geom", "diag"));
    known.put("render", List.of("scene", "text", "geom", "diag"));
    known.put("cli", List.of("pipeline", "diag"));
    return known;
  }

  @Test
  void packagesKnowOnlyWhatTheyMay() {
    known()
        .forEach(
            (name, others) -> {
              String[] allowed =
                  Stream.concat(Stream.of(name), others.stream())
                      .map(p -> ROOT + p + "..")
                      .toArray(String[]::new);
              noClasses()
                  .that()
                  .resideInAPackage(ROOT + name + "..")
                  .should()
                  .dependOnClassesThat(
                      resideInAPackage("org.deckwright..").and(not(resideInAnyPackage(allowed))))
                  .allowEmptyShould(true)
                  .check(CLASSES);
            });
  }

  @Test
  void packagesFormNoCircle() {
    slices().matching("org.deckwright.(*)..").should().beFreeOfCycles().check(CLASSES);
  }

  @Test
  void librariesAreSeenWhereTheyBelong() {
    confine("org.apache.poi..", "render.pptx", "article.read", "check.pptx");
    confine("org.apache.pdfbox..", "render.pdf", "article.read");
    confine("org.jfree..", "render.chart");
    confine("picocli..", "cli");
  }

  private static void confine(String library, String... homes) {
    String[] allowed = Stream.of(homes).map(p -> ROOT + p + "..").toArray(String[]::new);
    noClasses()
        .that()
        .resideOutsideOfPackages(allowed)
        .should()
        .dependOnClassesThat()
        .resideInAPackage(library)
        .check(CLASSES);
  }

  @Test
  void eachPackageSaysWhatItIs() throws IOException {
    try (Stream<Path> all = Files.walk(Path.of("src/main/java/org/deckwright"))) {
      List<Path> silent =
          all.filter(Files::isDirectory)
              .filter(p -> !p.endsWith("deckwright"))
              .filter(p -> !Files.exists(p.resolve("package-info.java")))
              .toList();
      assertEquals(List.of(), silent);
    }
  }
}
