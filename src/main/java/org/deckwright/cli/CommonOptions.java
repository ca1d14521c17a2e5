package org.deckwright.cli;

import picocli.CommandLine.Option;

/** Options that every command has. */
final class CommonOptions {
  @Option(names = "--debug", description = "Show where in the program a problem arose.")
  private boolean debug;

  boolean isDebug() {
    return debug;
  }
}
