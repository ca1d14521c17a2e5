package org.deckwright.cli;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.deckwright.diag.Failure;
import org.deckwright.diag.RunMessages;
import org.deckwright.pipeline.Delivery;
import org.deckwright.pipeline.OutputFile;
import org.deckwright.pipeline.OutputFolder;
import org.deckwright.pipeline.Planned;
import org.deckwright.pipeline.Progress;
import org.deckwright.pipeline.Request;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Writes the plan for a person to edit. */
@Command(
    name = "plan",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    description = "Write what the slides would show as a file to edit; 'build' goes on from it.",
    footerHeading = "%nExamples:%n",
    footer = {
      "  deckwright plan article.md -o deck.yaml      then edit it, then: deckwright build deck.yaml",
      "  deckwright plan article.md                   to standard output",
      "  deckwright plan article.md --explain         why each slide would be as it is"
    })
final class PlanCommand implements Callable<Integer> {
  @Parameters(
      arity = "1",
      paramLabel = "SOURCE",
      description = "Article (.md, .txt, .html, .docx, .pdf), deck.yaml, or - for standard input.")
  private String source = "";

  @Option(
      names = {"-o", "--output"},
      paramLabel = "FILE",
      description = "The file to write. Default: standard output.")
  private Optional<Path> file = Optional.empty();

  @Option(
      names = "--explain",
      description = "Print why each slide is as it is; without -o instead of the plan.")
  private boolean explain;

  @Mixin private TellingOptions tellingOptions = new TellingOptions();
  @Mixin private DeliveryOptions deliveryOptions = new DeliveryOptions();

  @SuppressWarnings("UnusedVariable") // read from the arguments when a run fails
  @Mixin
  private CommonOptions common = new CommonOptions();

  private final Session session;

  PlanCommand(Session session) {
    this.session = session;
  }

  @Override
  public Integer call() {
    Path target = session.workingFolder().resolve(file.orElse(Path.of("deck.yaml")));
    Path folder = target.toAbsolutePath().normalize().getParent();
    Report report = new Report(session.terminal(), source);
    Delivery none =
        new Delivery(List.of(), deliveryOptions.handout(), folder, Session.stem(source));
    Request request =
        new Request(session.input(source), tellingOptions.telling(session.catalogue()), none);
    Progress progress = file.isPresent() ? report : Progress.NONE;
    Planned planned = session.pipeline().plan(request, folder, progress);
    if (file.isPresent()) {
      write(target, planned, report);
    } else if (!explain) {
      print(planned.yaml());
    }
    if (explain) {
      report.explanation(planned.explanation());
    }
    return report.exitCode(planned.diagnostics(), deliveryOptions.isStrict());
  }

  private void print(String yaml) {
    PrintStream out = session.terminal().out();
    out.print(yaml);
    if (out.checkError()) {
      throw new Failure(Failure.Kind.OUTPUT, RunMessages.standardOutputFailed());
    }
  }

  private void write(Path target, Planned planned, Report report) {
    byte[] bytes = planned.yaml().getBytes(StandardCharsets.UTF_8);
    String name = target.getFileName().toString();
    Path folder = target.toAbsolutePath().getParent();
    new OutputFolder(folder).write(List.of(new OutputFile(name, bytes, planned.slides())));
    session.terminal().out().println();
    session.terminal().out().println(file.orElseThrow() + "  " + planned.slides() + " slides");
    report.diagnostics(planned.diagnostics());
  }
}
