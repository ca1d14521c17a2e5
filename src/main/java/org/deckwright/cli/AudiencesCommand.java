package org.deckwright.cli;

import picocli.CommandLine.Command;

/** Lists the audiences. */
@Command(
    name = "audiences",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    description = "List the audiences that there are: name, tab, what it is for.",
    footer = {"", "-a takes one of these names."})
final class AudiencesCommand implements Runnable {
  private final Session session;

  AudiencesCommand(Session session) {
    this.session = session;
  }

  @Override
  public void run() {
    session.catalogue().audiences().forEach(session.terminal()::entry);
  }
}
