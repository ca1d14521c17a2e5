package org.deckwright.cli;

import picocli.CommandLine.Command;

/** Lists the looks. */
@Command(
    name = "themes",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    description = "List the looks that there are: name, tab, what it is for.",
    footer = {"", "-t takes one of these names, or the path of a theme file of your own."})
final class ThemesCommand implements Runnable {
  private final Session session;

  ThemesCommand(Session session) {
    this.session = session;
  }

  @Override
  public void run() {
    session.catalogue().themes().forEach(session.terminal()::entry);
  }
}
