package org.deckwright.cli;

import picocli.CommandLine.Command;

/** Prints the JSON Schema of deck.yaml. */
@Command(
    name = "schema",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    description = "Print the JSON Schema of deck.yaml: every field with its meaning.",
    footerHeading = "%nExamples:%n",
    footer = {
      "  deckwright schema > deck.schema.json      for an editor that completes and checks YAML"
    })
final class SchemaCommand implements Runnable {
  private final Session session;

  SchemaCommand(Session session) {
    this.session = session;
  }

  @Override
  public void run() {
    session.terminal().out().print(session.catalogue().schema());
  }
}
