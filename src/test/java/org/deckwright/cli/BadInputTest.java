package org.deckwright.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** What bad input gets: one line, the right exit code, no stack trace, and out/ untouched. */
class BadInputTest {
  @TempDir private Path folder;

  @BeforeEach
  void somethingStandsInOut() throws IOException {
    Files.createDirectories(folder.resolve("out"));
    Files.writeString(folder.resolve("out/a.pdf"), "old");
    Files.writeString(folder.resolve("a.md"), "# Bread\n\nWaiting is the longest step of all.\n");
  }

  @Test
  void wrongUsage() throws IOException {
    assertRefused(2, "no command is called 'biuld'; the nearest is 'build'", "biuld", "a.md");
    assertRefused(2, "missing SOURCE", "build");
    assertRefused(2, "missing command", new String[0]);
    assertRefused(2, "the nearest is '--theme'", "build", "a.md", "--tehme", "x");
    assertRefused(
        2, "no theme is called 'papper'; the nearest is 'paper'", "build", "a.md", "-t", "papper");
    assertRefused(
        2,
        "no audience is called 'exekutive'; the nearest is 'executive'",
        "build",
        "a.md",
        "-a",
        "exekutive");
    assertRefused(2, "no format is called 'pfd'", "build", "a.md", "-f", "pfd");
    assertRefused(2, "no --per-page is called '5'", "build", "a.md", "--per-page", "5");
    assertRefused(
        2, "'no language!' is no language tag", "build", "a.md", "--lang", "no language!");
    assertRefused(2, "would both write a.pdf", "build", "-f", "pdf", "a.md", "b/a.txt");
    assertRefused(2, "--name is for one source", "build", "a.md", "b.md", "--name", "x");
    assertRefused(2, "is not a file name", "build", "a.md", "--name", "../x");
  }

  @Test
  void sourcesThatCannotBeUsed() throws IOException {
    assertRefused(3, "nofile.md: no such file", "build", "nofile.md");
    assertRefused(3, "out: is a folder", "build", "out");
    assertRefused(3, "empty.md", "build", file("empty.md", new byte[0]));
    assertRefused(3, "bin.md", "build", file("bin.md", new byte[] {0, 1, 2, -1, -2, 0, 0}));
    assertRefused(3, "x.xyz", "build", file("x.xyz", "hello".getBytes(StandardCharsets.UTF_8)));
    assertRefused(3, "big.md", "build", file("big.md", new byte[50 << 20]));
    byte[] broken = "# T\n\näö a broken ü sentence.\n".getBytes(StandardCharsets.UTF_8);
    broken[20] = 0x20; // the second half of the last letter
    assertRefused(3, "broken.md:3", "build", file("broken.md", broken));
    byte[] deck = "deck: 1\nslides:\n  - kind: bulets\n".getBytes(StandardCharsets.UTF_8);
    assertRefused(3, "deck.yaml:3: field 'kind' is 'bulets'", "build", file("deck.yaml", deck));
  }

  @Test
  void themesThatCannotBeUsed() throws IOException {
    String paper = Files.readString(Path.of("themes/paper.yaml"));
    String missing = paper.replaceFirst("(?m)^  accent:.*\\n", "");
    assertRefused(3, "colours.accent", "build", "a.md", "-t", text("missing.yaml", missing));
    String faint = paper.replaceFirst("(?m)^  ink:.*$", "  ink: \"F0F0E8\"");
    assertRefused(3, "contrast", "build", "a.md", "-t", text("faint.yaml", faint));
    assertRefused(3, "nofile.yaml", "build", "a.md", "-t", "nofile.yaml");
    String deck = "deck: 1\ntheme: papr\nslides: [{kind: title, title: x}]\n";
    assertRefused(3, "deck.yaml: field 'theme': no theme", "build", text("deck.yaml", deck));
  }

  @Test
  void placesThatCannotBeWritten() throws IOException {
    assertRefused(4, "a file stands where a folder", "build", "a.md", "-f", "pdf", "-o", "a.md");
    Files.createDirectories(folder.resolve("taken/a.pdf"));
    assertRefused(4, "a.pdf: is a folder", "build", "a.md", "-f", "pdf", "-o", "taken");
    assertRefused(4, "out: is a folder", "plan", "a.md", "-o", "out");
    assertRefused(4, "a file stands where a folder", "plan", "a.md", "-o", "a.md/deck.yaml");
  }

  @Test
  @EnabledOnOs(OS.LINUX)
  void aFullDeviceIsToldAndStaysADevice() throws IOException {
    assertRefused(4, "No space left on device", "plan", "a.md", "-o", "/dev/full");
    assertTrue(Files.exists(Path.of("/dev/full")) && !Files.isRegularFile(Path.of("/dev/full")));
  }

  @Test
  void aReadOnlyFolderIsTold() throws IOException {
    Path locked = Files.createDirectories(folder.resolve("locked"));
    assumeTrue(locked.toFile().setWritable(false) && !Files.isWritable(locked), "root may all");
    assertRefused(4, "no permission", "build", "a.md", "-f", "pdf", "-o", "locked");
    assertTrue(locked.toFile().setWritable(true));
  }

  @Test
  void textInUtf16IsRead() throws IOException {
    byte[] text = "# Bread\n\nWaiting is the longest step.\n".getBytes(StandardCharsets.UTF_16);
    Ran ran = run("build", file("u.md", text), "-f", "pdf");
    assertEquals(0, ran.code(), ran.err());
    assertTrue(Files.size(folder.resolve("out/u.pdf")) > 0);
  }

  @Test
  void tenThousandHeadingsEndInTime() throws IOException {
    StringBuilder text = new StringBuilder("# Title\n");
    for (int i = 0; i < 10_000; i++) {
      text.append("\n## Heading ")
          .append(i)
          .append("\n\nThis is sentence ")
          .append(i)
          .append(".\n");
    }
    String name = text("heads.md", text.toString());
    Ran ran =
        assertTimeoutPreemptively(Duration.ofSeconds(60), () -> run("build", name, "-f", "pdf"));
    assertEquals(0, ran.code(), ran.err());
    assertTrue(ran.out().contains(" of 10000 sections have slides"), ran.out());
  }

  @Test
  void oneBadSourceDoesNotKeepTheOthersFromBeingMade() throws IOException {
    Ran ran = run("build", "nofile.md", "a.md", "-f", "pdf");
    assertEquals(3, ran.code());
    assertTrue(Files.size(folder.resolve("out/a.pdf")) > 3);
  }

  @Test
  void problemsForProgramsAreJson() throws IOException {
    Ran ran = run("check", text("deck.yaml", "deck: 1\nslides:\n  - kind: x\n"), "--json");
    assertEquals(3, ran.code());
    assertTrue(ran.out().contains("\"errors\":1"), ran.out());
    assertTrue(ran.out().contains("\"line\":3"), ran.out());
  }

  private void assertRefused(int code, String said, String... args) throws IOException {
    Ran ran = run(args);
    String what = List.of(args) + " → " + ran;
    assertEquals(code, ran.code(), what);
    assertTrue(ran.err().contains(said), what);
    assertEquals(1, ran.err().lines().count(), what);
    assertFalse(ran.err().contains("Exception"), what);
    assertTrue(code != 2 || ran.err().contains("--help'"), what);
    assertEquals("old", Files.readString(folder.resolve("out/a.pdf")), what);
    try (Stream<Path> left = Files.list(folder.resolve("out"))) {
      assertEquals(1, left.count(), what);
    }
  }

  private String file(String name, byte[] bytes) throws IOException {
    Files.write(folder.resolve(name), bytes);
    return name;
  }

  private String text(String name, String text) throws IOException {
    return file(name, text.getBytes(StandardCharsets.UTF_8));
  }

  private Ran run(String... args) {
    return Ran.in(folder, args);
  }
}
