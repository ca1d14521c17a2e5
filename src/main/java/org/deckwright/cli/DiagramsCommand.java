package org.deckwright.cli;

import picocli.CommandLine.Command;

/** Lists the structures of pictures. */
@Command(
    name = "diagrams",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    description = "List the structures of pictures that there are: name, tab, what it is for.",
    footer = {"", "In deck.yaml: diagram: {is: NAME, items: [...]}."})
final class DiagramsCommand implements Runnable {
  private final Session session;

  DiagramsCommand(Session session) {
    this.session = session;
  }

  @Override
  public void run() {
    session.catalogue().diagrams().forEach(session.terminal()::entry);
  }
}
