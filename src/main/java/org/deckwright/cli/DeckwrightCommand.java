package org.deckwright.cli;

import java.util.List;
import org.deckwright.diag.UsageMessages;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The program without a command: says what commands there are. */
@Command(
    name = "deckwright",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    synopsisSubcommandLabel = "COMMAND",
    description = "An article goes in; a talk deck, a handout and an infographic come out.",
    footerHeading = "%nExamples:%n",
    footer = {
      "  deckwright build article.md                  everything, into out/",
      "  deckwright build article.md -t midnight      in another theme",
      "  deckwright build article.md -f pptx          the PowerPoint deck alone",
      "  deckwright plan article.md -o deck.yaml      the plan, to edit; then:",
      "  deckwright build deck.yaml",
      "",
      "Exit codes: 0 all well; 1 warnings under --strict, or errors that check found; 2 wrong usage;",
      "3 a source or theme cannot be used; 4 the output cannot be written."
    })
final class DeckwrightCommand implements Runnable {
  @Spec private CommandSpec spec;

  @Override
  public void run() {
    List<String> commands = List.copyOf(spec.subcommands().keySet());
    throw new ParameterException(spec.commandLine(), UsageMessages.missingCommand(commands));
  }
}
