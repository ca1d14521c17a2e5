package org.deckwright.pipeline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.deckwright.diag.Failure;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OutputFolderTest {
  @TempDir private Path folder;

  @Test
  void makesTheFolderAndPutsEachFileInItsPlace() throws IOException {
    Path out = folder.resolve("a/b");
    new OutputFolder(out).write(List.of(file("x.pdf", "1"), file("x-svg/01.svg", "2")));
    assertEquals("1", Files.readString(out.resolve("x.pdf")));
    assertEquals("2", Files.readString(out.resolve("x-svg/01.svg")));
    assertEquals(List.of("x-svg", "x.pdf"), names(out));
  }

  @Test
  void leavesEverythingAsItWasWhenOneFileCannotBeWritten() throws IOException {
    Files.writeString(folder.resolve("x.pdf"), "old");
    Files.createDirectory(folder.resolve("x.pptx"));
    Failure failure =
        assertThrows(
            Failure.class,
            () ->
                new OutputFolder(folder).write(List.of(file("x.pdf", "new"), file("x.pptx", "n"))));
    assertEquals(Failure.Kind.OUTPUT, failure.kind());
    assertTrue(failure.getMessage().contains("x.pptx: is a folder"), failure.getMessage());
    assertEquals("old", Files.readString(folder.resolve("x.pdf")));
    assertEquals(List.of("x.pdf", "x.pptx"), names(folder));
  }

  @Test
  void saysThatAFileStandsInTheWay() throws IOException {
    Path file = Files.writeString(folder.resolve("out"), "mine");
    Failure failure =
        assertThrows(
            Failure.class, () -> new OutputFolder(file).write(List.of(file("x.pdf", "1"))));
    assertTrue(failure.getMessage().contains("a file stands where a folder"), failure.getMessage());
    assertEquals("mine", Files.readString(file));
  }

  @Test
  void aDiskThatIsFullMidwayChangesNothing() throws IOException {
    Files.writeString(folder.resolve("x.pdf"), "old");
    OutputFolder.Writing full =
        (file, bytes, how) -> {
          boolean isLast = file.toString().contains("x.pptx");
          Files.write(file, isLast ? Arrays.copyOf(bytes, bytes.length / 2) : bytes, how);
          if (isLast) {
            throw new IOException("No space left on device");
          }
        };
    Failure failure =
        assertThrows(
            Failure.class,
            () ->
                new OutputFolder(folder, full)
                    .write(List.of(file("x.pdf", "new"), file("x.pptx", "whole"))));
    assertEquals(Failure.Kind.OUTPUT, failure.kind());
    assertEquals(4, failure.kind().exitCode());
    String said = failure.getMessage();
    assertTrue(said.contains("x.pptx: cannot be written (No space left on device)"), said);
    assertEquals(1, said.lines().count());
    assertEquals("old", Files.readString(folder.resolve("x.pdf")));
    assertEquals(List.of("x.pdf"), names(folder));
  }

  @Test
  void whatWasMovedIsPutBackWhenALaterOneCannotBe() throws IOException {
    Files.writeString(folder.resolve("a.pdf"), "old");
    OutputFolder.Writing meddled =
        (file, bytes, how) -> {
          Files.write(file, bytes, how);
          if (file.toString()
              .contains("z.pptx")) { // somebody makes a folder of that name meanwhile
            Files.createDirectories(folder.resolve("z.pptx/inner"));
          }
        };
    assertThrows(
        Failure.class,
        () ->
            new OutputFolder(folder, meddled)
                .write(List.of(file("a.pdf", "new"), file("b.pdf", "new"), file("z.pptx", "n"))));
    assertEquals("old", Files.readString(folder.resolve("a.pdf")));
    assertEquals(List.of("a.pdf", "z.pptx"), names(folder));
  }

  @Test
  void takesAwayPagesOfALongerDeckAndNothingElse() throws IOException {
    Path pages = Files.createDirectory(folder.resolve("x-svg"));
    Files.writeString(pages.resolve("01.svg"), "old");
    Files.writeString(pages.resolve("02.svg"), "old");
    Files.writeString(pages.resolve("notes.txt"), "mine");
    new OutputFolder(folder).write(List.of(file("x-svg/01.svg", "new")));
    assertEquals(List.of("01.svg", "notes.txt"), names(pages));
    assertEquals("new", Files.readString(pages.resolve("01.svg")));
  }

  private static OutputFile file(String path, String text) {
    return new OutputFile(path, text.getBytes(StandardCharsets.UTF_8), 1);
  }

  private static List<String> names(Path of) throws IOException {
    try (Stream<Path> all = Files.list(of)) {
      return all.map(p -> p.getFileName().toString()).sorted().toList();
    }
  }
}
