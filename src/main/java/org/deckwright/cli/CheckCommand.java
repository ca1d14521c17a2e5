package org.deckwright.cli;

import java.util.List;
import java.util.concurrent.Callable;
import org.deckwright.diag.Diagnostic;
import org.deckwright.diag.Failure;
import org.deckwright.diag.Messages;
import org.deckwright.diag.Severity;
import org.deckwright.pipeline.Delivery;
import org.deckwright.pipeline.ProblemsJson;
import org.deckwright.pipeline.Progress;
import org.deckwright.pipeline.Request;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Tells problems, and makes nothing. */
@Command(
    name = "check",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    description = "Tell what is wrong with a deck or an article, and make nothing.",
    footerHeading = "%nExamples:%n",
    footer = {
      "  deckwright check deck.yaml             one problem a line: file, line, what, what to do",
      "  deckwright check deck.yaml --json      the same for programs"
    })
final class CheckCommand implements Callable<Integer> {
  @Parameters(
      arity = "1",
      paramLabel = "SOURCE",
      description = "deck.yaml, article (.md, .txt, .html, .docx, .pdf), or - for standard input.")
  private String source = "";

  @Option(names = "--json", description = "Print the problems as JSON.")
  private boolean json;

  @Mixin private TellingOptions tellingOptions = new TellingOptions();
  @Mixin private DeliveryOptions deliveryOptions = new DeliveryOptions();

  @SuppressWarnings("UnusedVariable") // read from the arguments when a run fails
  @Mixin
  private CommonOptions common = new CommonOptions();

  private final Session session;

  CheckCommand(Session session) {
    this.session = session;
  }

  @Override
  public Integer call() {
    Delivery none =
        new Delivery(
            deliveryOptions.formats(session.pipeline().formats()),
            deliveryOptions.handout(),
            session.workingFolder(),
            Session.stem(source));
    var telling = tellingOptions.telling(session.catalogue());
    try {
      Request request = new Request(session.input(source), telling, none);
      List<Diagnostic> found = session.pipeline().check(request, Progress.NONE);
      print(found);
      return exitCode(found);
    } catch (Failure e) {
      if (json) {
        print(e.problems());
        return e.kind().exitCode();
      }
      throw e;
    }
  }

  private void print(List<Diagnostic> found) {
    if (json) {
      session.terminal().out().print(ProblemsJson.of(source, found));
    } else if (found.isEmpty()) {
      session.terminal().out().println(Messages.nothingWrong(source));
    } else {
      found.forEach(
          d ->
              session
                  .terminal()
                  .out()
                  .println(
                      d.severity().name().toLowerCase(java.util.Locale.ROOT) + "  " + d.line()));
    }
  }

  private int exitCode(List<Diagnostic> found) {
    boolean errors = found.stream().anyMatch(d -> d.severity() == Severity.ERROR);
    boolean warnings = found.stream().anyMatch(d -> d.severity() == Severity.WARNING);
    return errors || (warnings && deliveryOptions.isStrict()) ? 1 : 0;
  }
}
