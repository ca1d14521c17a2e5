package org.deckwright.cli;

import java.util.Optional;
import org.deckwright.pipeline.Catalogue;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Lists the structures of pictures, or shows one: its data fields and an example. */
@Command(
    name = "diagrams",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    description = {
      "List the structures of pictures that there are: name, tab, what it is for.",
      "With a name: what it says, when to use it, its data, and an example."
    },
    footerHeading = "%nExamples:%n",
    footer = {
      "  deckwright diagrams                                    all of them",
      "  deckwright diagrams sequence-cycle                     its data fields and an example",
      "  deckwright diagrams sequence-cycle --example > x.yaml  a deck to start from"
    })
final class DiagramsCommand implements Runnable {
  private final Session session;

  @Parameters(arity = "0..1", paramLabel = "NAME", description = "A structure to show.")
  private Optional<String> name = Optional.empty();

  @Option(names = "--example", description = "Print only the example: a complete deck.yaml.")
  private boolean example;

  DiagramsCommand(Session session) {
    this.session = session;
  }

  @Override
  public void run() {
    Catalogue catalogue = session.catalogue();
    if (name.isEmpty()) {
      catalogue.diagrams().forEach(session.terminal()::entry);
      return;
    }
    Words.check("diagram", name.get(), catalogue.diagramNames());
    if (!example) {
      session.terminal().out().print(page(catalogue.page(name.get())));
    }
    session.terminal().out().print(catalogue.example(name.get()));
  }

  /** The page without links to files that a terminal does not follow. */
  private static String page(String markdown) {
    StringBuilder out = new StringBuilder();
    markdown
        .lines()
        .filter(l -> !l.startsWith("Example:"))
        .forEach(l -> out.append(l).append('\n'));
    return out.toString().replaceAll("\n{3,}", "\n\n").stripTrailing() + "\n\n## Example\n\n";
  }
}
