package org.deckwright.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CommandsTest {
  private static final String BREAD = "# Bread\n\nWaiting is the longest step of baking.\n";

  @TempDir private Path folder;

  @Test
  void everyCommandExplainsItselfWithExamples() {
    for (String command : List.of("build", "plan", "check", "schema")) {
      Ran ran = Ran.in(folder, command, "--help");
      assertEquals(0, ran.code(), ran.err());
      assertTrue(ran.out().contains("Examples:"), ran.out());
    }
    assertTrue(Ran.in(folder, "--help").out().contains("Exit codes:"));
    assertTrue(Ran.in(folder, "--version").out().startsWith("deckwright "));
    assertTrue(Ran.in(folder, "build", "--version").out().startsWith("deckwright "));
  }

  @Test
  void listsAreNamesTabMeaning() {
    for (String command : List.of("themes", "audiences", "diagrams")) {
      Ran ran = Ran.in(folder, command);
      assertEquals(0, ran.code(), ran.err());
      assertTrue(ran.out().lines().allMatch(l -> l.matches("[a-z-]+\t\\S.*")), ran.out());
    }
  }

  @Test
  void everyStructureShowsItsDataAndAnExampleThatBuilds() throws IOException {
    List<String> names =
        Ran.in(folder, "diagrams").out().lines().map(l -> l.split("\t")[0]).toList();
    assertTrue(names.size() >= 72, names.size() + " structures");
    for (String name : names) {
      Ran page = Ran.in(folder, "diagrams", name);
      assertEquals(0, page.code(), page.err());
      assertTrue(page.out().startsWith("# " + name + "\n"), page.out());
      assertTrue(page.out().contains("\n## Data\n") && page.out().contains("is: " + name), name);
    }
    Ran example = Ran.in(folder, "diagrams", "sequence-cycle", "--example");
    Files.writeString(folder.resolve("x.yaml"), example.out());
    assertEquals(0, Ran.in(folder, "build", "x.yaml", "-f", "pdf").code());
  }

  @Test
  void anUnknownStructureIsAnsweredWithTheNearest() {
    Ran ran = Ran.in(folder, "diagrams", "sequence-cicle");
    assertEquals(2, ran.code());
    assertTrue(ran.err().contains("sequence-cycle"), ran.err());
  }

  @Test
  void progressIsALineAPhaseThenTheFiles() throws IOException {
    Files.writeString(folder.resolve("a.md"), BREAD);
    Ran ran = Ran.in(folder, "build", "a.md", "-f", "pdf,handout");
    assertEquals(0, ran.code(), ran.err());
    assertEquals(
        List.of("read", "plan", "lay", "check", "render", "write"),
        ran.out().lines().limit(6).map(l -> l.split(" ", -1)[0]).toList());
    assertTrue(ran.out().matches("(?s).*out/a-handout.pdf +\\d pages? +\\d+ KB\n.*"), ran.out());
    assertFalse(ran.out().contains("\u001b"), ran.out());
    assertEquals("", ran.err());
  }

  @Test
  void picturesHaveAsManyPixelsAsAskedFor() throws IOException {
    Path source = folder.resolve("s.md");
    Files.writeString(source, "# Sails\n\nWind fills the sails of every boat in the harbour.\n");
    Path picture = folder.resolve("out/s-png/01.png");
    for (int scale : new int[] {1, 4}) {
      String[] asked = {"build", "s.md", "-f", "png", "--scale", "" + scale};
      assertEquals(0, Ran.in(folder, asked).code());
      assertEquals(960 * scale, ImageIO.read(picture.toFile()).getWidth());
    }
    for (String wrong : List.of("0", "5", "1.5", "two")) {
      Ran refused = Ran.in(folder, "build", "s.md", "--scale", wrong);
      assertEquals(2, refused.code());
      assertTrue(refused.err().contains("--scale"), refused.err());
    }
  }

  @Test
  void standardInputIsNamedStdinOrAsAsked() throws IOException {
    assertEquals(0, Ran.fed(folder, BREAD, "build", "-", "-f", "pdf").code());
    assertTrue(Files.exists(folder.resolve("out/stdin.pdf")));
    assertEquals(0, Ran.fed(folder, BREAD, "build", "-", "-f", "pdf", "--name", "talk").code());
    assertTrue(Files.exists(folder.resolve("out/talk.pdf")));
  }

  @Test
  void aPlanGoesToStandardOutputOrAFileAndBackIn() throws IOException {
    Files.writeString(folder.resolve("a.md"), BREAD);
    Ran printed = Ran.in(folder, "plan", "a.md", "--author", "Ada", "-t", "midnight");
    assertTrue(printed.out().contains("author: Ada\n"), printed.out());
    assertTrue(printed.out().contains("theme: midnight\n"), printed.out());
    assertTrue(printed.out().contains("source: a.md\n"), printed.out());
    assertEquals(0, Ran.in(folder, "plan", "a.md", "-o", "sub/deck.yaml").code());
    assertTrue(Files.readString(folder.resolve("sub/deck.yaml")).contains("source: \"../a.md\""));
    assertEquals(0, Ran.fed(folder, printed.out(), "build", "-", "-f", "pdf").code());
  }

  @Test
  void strictnessTurnsWarningsIntoExitCodeOne() throws IOException {
    Files.writeString(
        folder.resolve("deck.yaml"),
        "deck: 1\nsource: gone.md\ntitle: x\nslides: [{kind: statement, title: Hello there}]\n");
    assertEquals(0, Ran.in(folder, "build", "deck.yaml", "-f", "pdf").code());
    Ran strict = Ran.in(folder, "build", "deck.yaml", "-f", "pdf", "--strict");
    assertEquals(1, strict.code());
    assertTrue(strict.err().contains("'gone.md' is not found"), strict.err());
  }
}
