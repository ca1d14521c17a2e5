package org.deckwright.cli;

import java.util.List;
import org.deckwright.diag.Diagnostic;
import org.deckwright.diag.Failure;
import org.deckwright.diag.RunMessages;
import org.deckwright.diag.UsageMessages;

/** Tells why a run failed, and gives its exit code. */
record Outcome(Terminal terminal, boolean debug) {
  private static final int MOST_LINES = 50;

  /**
   * Tells one line a problem; anything but a {@link Failure} is a mistake of ours, which stops this
   * source like an unreadable one does.
   *
   * @param command as its user would type it
   */
  int failed(Throwable e, String command) {
    if (debug) {
      e.printStackTrace(terminal.err());
    }
    if (!(e instanceof Failure failure)) {
      terminal.err().println(RunMessages.programFailed(what(e)));
      return Failure.Kind.INPUT.exitCode();
    }
    List<Diagnostic> problems = failure.problems();
    String help = failure.kind() == Failure.Kind.USAGE ? "; " + UsageMessages.tryHelp(command) : "";
    problems.stream().limit(MOST_LINES).forEach(p -> terminal.err().println(p.line() + help));
    if (problems.size() > MOST_LINES) {
      terminal.err().println(RunMessages.andMore(problems.size() - MOST_LINES));
    }
    return failure.kind().exitCode();
  }

  private static String what(Throwable e) {
    Throwable root = e;
    while (root.getCause() != null) {
      root = root.getCause();
    }
    String message =
        root.getMessage() == null ? "" : ": " + root.getMessage().lines().findFirst().orElse("");
    return root.getClass().getSimpleName() + message;
  }
}
