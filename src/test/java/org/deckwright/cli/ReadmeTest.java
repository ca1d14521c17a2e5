package org.deckwright.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Runs what the README tells a newcomer to type, line by line. */
class ReadmeTest {
  private static final Pattern BLOCK = Pattern.compile("(?ms)^```(?:sh|bash)?\\n(.*?)^```$");
  private static final String PROGRAM = "./deckwright ";

  @TempDir private Path folder;

  @Test
  void everyCommandOfTheReadmeWorks() throws IOException {
    copySeeds();
    List<String> commands = commands();
    assertTrue(commands.size() >= 4, commands.toString());
    for (String command : commands) {
      Ran ran = Ran.in(folder, command.split("\\s+"));
      assertEquals(0, ran.code(), command + " → " + ran);
    }
  }

  private static List<String> commands() throws IOException {
    return BLOCK
        .matcher(Files.readString(Path.of("README.md")))
        .results()
        .map((MatchResult r) -> r.group(1))
        .flatMap(String::lines)
        .filter(l -> l.startsWith(PROGRAM))
        .map(l -> l.substring(PROGRAM.length()).replaceFirst("\\s+#.*", "").strip())
        .toList();
  }

  private void copySeeds() throws IOException {
    Path seeds = Files.createDirectories(folder.resolve("seeds"));
    try (Stream<Path> all = Files.list(Path.of("seeds"))) {
      for (Path seed : all.filter(Files::isRegularFile).toList()) {
        Files.copy(seed, seeds.resolve(seed.getFileName().toString()));
      }
    }
  }
}
