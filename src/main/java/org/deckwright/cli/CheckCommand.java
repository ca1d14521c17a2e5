package org.deckwright.cli;

import java.io.PrintStream;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.deckwright.diag.Diagnostic;
import org.deckwright.diag.Failure;
import org.deckwright.diag.RunMessages;
import org.deckwright.diag.Severity;
import org.deckwright.diag.Spot;
import org.deckwright.diag.UsageMessages;
import org.deckwright.pipeline.Delivery;
import org.deckwright.pipeline.ProblemsJson;
import org.deckwright.pipeline.ProblemsSarif;
import org.deckwright.pipeline.Progress;
import org.deckwright.pipeline.Request;
import picocli.CommandLine.ArgGroup;
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
      "  deckwright check deck.yaml --json      the same for programs",
      "  deckwright check talk.pptx --sarif     a deck of any program, for editors and code hosts",
      "  deckwright check --rules               what is looked at"
    })
final class CheckCommand implements Callable<Integer> {
  @Parameters(
      arity = "0..1",
      paramLabel = "SOURCE",
      description =
          "deck.yaml, a deck of any program (.pptx), article (.md, .txt, .html, .docx, .pdf), or -"
              + " for standard input.")
  private String source = "";

  /** How problems are printed. */
  private static final class Form {
    @Option(names = "--json", description = "Print the problems as JSON.")
    private boolean json;

    @Option(names = "--sarif", description = "Print the problems as SARIF 2.1.0.")
    private boolean sarif;

    @Option(names = "--rules", description = "List the rules: name, tab, severity, tab, meaning.")
    private boolean rules;
  }

  @ArgGroup(exclusive = true)
  private Form form = new Form();

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
    if (form.rules) {
      session.catalogue().rules().forEach(session.terminal()::entry);
      return 0;
    }
    if (source.isEmpty()) {
      throw new Failure(Failure.Kind.USAGE, UsageMessages.sourceNotGiven());
    }
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
      if (form.json || form.sarif) {
        print(e.problems());
        return e.kind().exitCode();
      }
      throw e;
    }
  }

  private void print(List<Diagnostic> found) {
    PrintStream out = session.terminal().out();
    if (form.json) {
      out.print(ProblemsJson.of(source, found));
    } else if (form.sarif) {
      out.print(ProblemsSarif.of(source, found));
    } else if (found.isEmpty()) {
      out.println(RunMessages.nothingWrong(source));
    } else {
      found.forEach(d -> out.println(line(d)));
    }
  }

  /** Severity, place, mark, what is wrong and what to do, rule. */
  private static String line(Diagnostic d) {
    String severity = d.severity().name().toLowerCase(Locale.ROOT);
    String place =
        Stream.of(
                d.where() + d.span().map(s -> ":" + s.line()).orElse(""),
                d.spot().map(Spot::mark).filter(m -> !m.equals(d.where())).orElse(""))
            .filter(p -> !p.isEmpty())
            .collect(Collectors.joining(", "));
    String told = place.isEmpty() ? d.message() : place + ": " + d.message();
    return "%-7s  %s  [%s]".formatted(severity, told, d.rule());
  }

  private int exitCode(List<Diagnostic> found) {
    boolean errors = found.stream().anyMatch(d -> d.severity() == Severity.ERROR);
    boolean warnings = found.stream().anyMatch(d -> d.severity() == Severity.WARNING);
    return errors || (warnings && deliveryOptions.isStrict()) ? 1 : 0;
  }
}
