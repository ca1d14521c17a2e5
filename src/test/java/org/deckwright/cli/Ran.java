package org.deckwright.cli;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

/** What a command did: its exit code, and what it said. */
record Ran(int code, String out, String err) {
  /** Runs a command in this JVM, with nothing on standard input. */
  static Ran in(Path workingFolder, String... args) {
    return fed(workingFolder, "", args);
  }

  /** Runs a command in this JVM. */
  static Ran fed(Path workingFolder, String standardInput, String... args) {
    Startup.prepare();
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    Terminal terminal =
        new Terminal(
            new ByteArrayInputStream(standardInput.getBytes(StandardCharsets.UTF_8)),
            new PrintStream(out, true, StandardCharsets.UTF_8),
            new PrintStream(err, true, StandardCharsets.UTF_8),
            false);
    int code = new CommandLineRun(terminal, workingFolder).run(args);
    return new Ran(
        code, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
  }
}
