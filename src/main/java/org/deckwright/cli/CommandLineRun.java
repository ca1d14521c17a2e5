package org.deckwright.cli;

import java.io.OutputStreamWriter;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import org.deckwright.diag.Failure;
import org.deckwright.diag.RunMessages;
import org.deckwright.diag.UsageMessages;
import org.deckwright.pipeline.BuiltIns;
import org.deckwright.pipeline.Catalogue;
import org.deckwright.pipeline.Parts;
import org.deckwright.pipeline.Pipeline;
import picocli.CommandLine;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.ParameterException;

/** Turns arguments into one command's run and its outcome into an exit code. */
final class CommandLineRun {
  private static final int USAGE = Failure.Kind.USAGE.exitCode();

  private final Terminal terminal;
  private final CommandLine commands;

  CommandLineRun(Terminal terminal, Path workingFolder) {
    this.terminal = terminal;
    Parts parts = BuiltIns.parts();
    Session session =
        new Session(
            terminal, new Pipeline(parts, workingFolder), new Catalogue(parts), workingFolder);
    this.commands =
        new CommandLine(new DeckwrightCommand())
            .addSubcommand(new BuildCommand(session))
            .addSubcommand(new PlanCommand(session))
            .addSubcommand(new CheckCommand(session))
            .addSubcommand(new ThemesCommand(session))
            .addSubcommand(new AudiencesCommand(session))
            .addSubcommand(new DiagramsCommand(session))
            .addSubcommand(new SchemaCommand(session));
    commands
        .setOut(writer(terminal.out()))
        .setErr(writer(terminal.err()))
        .setUsageHelpWidth(100)
        .setColorScheme(
            CommandLine.Help.defaultColorScheme(terminal.coloured() ? Ansi.ON : Ansi.OFF))
        .setParameterExceptionHandler(this::wrongUsage)
        .setExecutionExceptionHandler((e, command, parsed) -> failed(e, command));
  }

  private static PrintWriter writer(PrintStream stream) {
    return new PrintWriter(new OutputStreamWriter(stream, StandardCharsets.UTF_8), true);
  }

  int run(String... args) {
    try {
      return commands.execute(args);
    } catch (OutOfMemoryError | StackOverflowError e) {
      terminal.err().println(RunMessages.tooMuchForMemory());
      return Failure.Kind.INPUT.exitCode();
    }
  }

  private int wrongUsage(ParameterException e, String[] args) {
    CommandLine command = e.getCommandLine();
    String message = UsageText.of(e);
    terminal
        .err()
        .println(message + "; " + UsageMessages.tryHelp(command.getCommandSpec().qualifiedName()));
    return USAGE;
  }

  private int failed(Exception e, CommandLine command) {
    boolean debug =
        Arrays.asList(command.getParseResult().originalArgs().toArray()).contains("--debug");
    return new Outcome(terminal, debug).failed(e, command.getCommandSpec().qualifiedName());
  }
}
