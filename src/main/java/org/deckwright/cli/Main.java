package org.deckwright.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

/** The program's entry. */
public final class Main {
  private Main() {}

  /** Runs one command and ends the JVM with its exit code. */
  public static void main(String[] args) {
    Startup.prepare();
    PrintStream out = utf8(FileDescriptor.out);
    PrintStream err = utf8(FileDescriptor.err);
    Terminal terminal = new Terminal(System.in, out, err, Terminal.isColoured(System.getenv()));
    int code = new CommandLineRun(terminal, Path.of("")).run(args);
    out.flush();
    err.flush();
    System.exit(code);
  }

  /** Files and pipes get UTF-8 whatever the locale says: a deck.yaml is never anything else. */
  private static PrintStream utf8(FileDescriptor to) {
    return new PrintStream(new FileOutputStream(to), true, StandardCharsets.UTF_8);
  }
}
