package org.deckwright.article.read;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.Optional;
import java.util.function.Supplier;
import org.deckwright.diag.Failure;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HostileSourcesTest {
  @TempDir private Path folder;

  @Test
  void namesTheLineOfBrokenUtf8() {
    byte[] bytes = "öäü\ntwo x\n".getBytes(StandardCharsets.UTF_8);
    bytes[11] = (byte) 0xC3;
    assertFails(
        "a.txt:2: is not valid UTF-8 (byte 12); save it again as UTF-8",
        () -> Reading.bytes("a.txt", bytes));
  }

  @Test
  void refusesWhatIsNoText() {
    assertFails(
        "a.txt: is a binary file", () -> Reading.bytes("a.txt", new byte[] {'P', 'K', 0, 1}));
    assertFails("a.md: is empty", () -> Reading.bytes("a.md", new byte[0]));
    assertFails(
        "a.md: is empty",
        () -> Reading.bytes("a.md", "\uFEFF \n".getBytes(StandardCharsets.UTF_8)));
    assertFails(
        "a.xyz: cannot read this kind of file; use one of docx, htm, html",
        () -> Reading.bytes("a.xyz", new byte[] {'a'}));
    assertFails("larger than 20 MB", () -> Reading.bytes("a.txt", new byte[50 * 1024 * 1024]));
  }

  @Test
  void refusesMissingFilesAndFolders() {
    assertFails("no such file", () -> Source.file(folder.resolve("none.md")));
    assertFails("is a folder", () -> Source.file(folder));
  }

  @Test
  void stopsAStreamAtTheLimit() throws IOException {
    try (InputStream endless = endless()) {
      assertFails("larger than", () -> Source.stream("-", endless));
    }
  }

  private static InputStream endless() {
    return new InputStream() {
      @Override
      public int read() {
        return 'a';
      }

      @Override
      public int read(byte[] b, int from, int length) {
        Arrays.fill(b, from, from + length, (byte) 'a');
        return length;
      }
    };
  }

  @Test
  void readsAFileWithItsFolder() throws IOException {
    Path file = Files.writeString(folder.resolve("x.MD"), "# T\n\nText.\n");
    Source source = Source.file(file);
    assertEquals("md", source.ending());
    assertEquals(Optional.of(folder.toAbsolutePath()), source.folder());
  }

  @Test
  void readsUtf16WithItsMark() {
    String text = "\uFEFFThis is text. And more.";
    assertEquals(
        2, Reading.bytes("a.txt", text.getBytes(StandardCharsets.UTF_16LE)).sentences().size());
    assertEquals(
        2, Reading.bytes("a.txt", text.getBytes(StandardCharsets.UTF_16BE)).sentences().size());
  }

  @Test
  void readsTenThousandHeadings() {
    StringBuilder s = new StringBuilder();
    for (int i = 1; i <= 10_000; i++) {
      s.append("## Heading ").append(i).append(": it\n\nText of it.\n\n");
    }
    assertEquals(10_000, soon(() -> Reading.markdown(s.toString())).outline().size());
    String plain = s.toString().replace("## ", "");
    assertEquals(10_000, soon(() -> Reading.text(plain)).outline().size());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "a",
        "(",
        "[",
        "*",
        "> ",
        "- ",
        "1. ",
        "<",
        "`",
        "a. ",
        "5. ",
        "A: b ",
        "“",
        "。",
        "好。",
        "![",
        "|",
        "&amp;",
        "\t",
        "They do ",
        "<img src='",
        "文",
        "_a"
      })
  void readsOneVeryLongLineInTime(String piece) {
    String line = piece.repeat(100_000 / piece.length());
    soon(() -> Reading.text(line + "x"));
    soon(() -> Reading.markdown("# T\n\n" + line + "x"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "a\n",
        "1. a\n",
        "- a\n",
        "> a\n",
        "\n\na",
        "# \n",
        "|a|b|\n",
        "Step one: a\n",
        "```\n",
        "  - a\n",
        "A B\n\n",
        "好\n",
        "a\n===\n",
        "<p>\n"
      })
  void readsThousandsOfLinesInTime(String piece) {
    String lines = piece.repeat(50_000 / piece.length());
    soon(() -> Reading.text(lines + "x"));
    soon(() -> Reading.markdown("# T\n\n|a|b|\n|--|--|\n" + lines + "x"));
  }

  @Test
  void readsDeepNesting() {
    StringBuilder s = new StringBuilder("# T\n\n");
    for (int i = 0; i < 2_000; i++) {
      s.append(" ".repeat(Math.min(2 * i, 400))).append("- item\n");
    }
    soon(() -> Reading.markdown(s.toString()));
    soon(() -> Reading.markdown("# T\n\n" + ">".repeat(100_000) + " a"));
    soon(() -> Reading.markdown("# T\n\n" + "**a ".repeat(10_000) + "x" + " b**".repeat(10_000)));
  }

  private static Reading soon(Supplier<Reading> reading) {
    return assertTimeoutPreemptively(Duration.ofSeconds(20), reading::get);
  }

  private static void assertFails(String message, Runnable reading) {
    Failure failure = assertThrows(Failure.class, reading::run);
    assertEquals(Failure.Kind.INPUT, failure.kind());
    assertTrue(failure.getMessage().contains(message), failure.getMessage());
  }
}
