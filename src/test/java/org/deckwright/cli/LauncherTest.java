package org.deckwright.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The launcher as an unpacked archive has it, with a stand-in for the JVM that tells its calls. */
class LauncherTest {
  private static final String STAND_IN =
      """
      #!/usr/bin/env bash
      printf '<%s>' "$@"
      cat
      exit 7
      """;

  @TempDir private Path temp;
  private Path home;
  private Path jdk;

  @BeforeEach
  void unpack() throws IOException {
    assumeTrue(Files.isExecutable(Path.of("/usr/bin/env")) && hasBash());
    home = Files.createDirectories(temp.resolve("a folder with spaces"));
    Files.createDirectories(home.resolve("lib"));
    executable(home.resolve("deckwright"), Files.readString(Path.of("deckwright")));
    jdk = jdk("17.0.9");
  }

  @Test
  void passesOperandsInputAndExitCodeOn() throws Exception {
    Said said = run(home.resolve("deckwright"), jdk, "hello", "build", "my talk.md", "-o", "x y");
    assertEquals(7, said.code(), said.text());
    assertTrue(said.text().contains("<build><my talk.md><-o><x y>"), said.text());
    assertTrue(said.text().endsWith("hello"), said.text());
    assertTrue(said.text().contains("<" + home.toRealPath() + "/lib/*>"), said.text());
  }

  @Test
  void worksThroughALink() throws Exception {
    Path link = Files.createSymbolicLink(temp.resolve("dw"), home.resolve("deckwright"));
    assertEquals(7, run(link, jdk, "", "themes").code());
  }

  @Test
  void refusesAnOldOrMissingJavaInOneLine() throws Exception {
    Said old = run(home.resolve("deckwright"), jdk("11.0.2"), "", "themes");
    assertEquals(3, old.code());
    assertTrue(old.text().contains("is Java 11.0.2; install Java 17 or newer"), old.text());
    Said none = run(home.resolve("deckwright"), temp.resolve("nowhere"), "", "themes");
    assertEquals(3, none.code());
    assertTrue(none.text().contains("which has no bin/java"), none.text());
    assertEquals(1, none.text().lines().count(), none.text());
  }

  private record Said(int code, String text) {}

  private Said run(Path launcher, Path javaHome, String input, String... args) throws Exception {
    List<String> command = Stream.concat(Stream.of(launcher.toString()), Stream.of(args)).toList();
    ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
    Map<String, String> environment = builder.environment();
    environment.put("JAVA_HOME", javaHome.toString());
    environment.put("XDG_CACHE_HOME", temp.resolve("cache").toString());
    Process process = builder.directory(temp.toFile()).start();
    process.getOutputStream().write(input.getBytes(StandardCharsets.UTF_8));
    process.getOutputStream().close();
    String text = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    return new Said(process.waitFor(), text);
  }

  private Path jdk(String version) throws IOException {
    Path made = Files.createDirectories(temp.resolve("jdk-" + version));
    Files.createDirectories(made.resolve("bin"));
    executable(made.resolve("bin/java"), STAND_IN);
    Files.writeString(made.resolve("release"), "JAVA_VERSION=\"" + version + "\"\n");
    return made;
  }

  private static void executable(Path file, String text) throws IOException {
    Files.writeString(file, text);
    assertTrue(file.toFile().setExecutable(true));
  }

  private static boolean hasBash() {
    return Optional.ofNullable(System.getenv("PATH")).stream()
        .flatMap(p -> Stream.of(p.split(":", -1)))
        .anyMatch(p -> Files.isExecutable(Path.of(p, "bash")));
  }
}
