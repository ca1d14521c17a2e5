package org.deckwright.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import org.deckwright.diag.Failure;
import org.deckwright.diag.UsageMessages;
import org.deckwright.pipeline.Delivery;
import org.deckwright.pipeline.Request;
import org.deckwright.pipeline.Result;
import org.deckwright.pipeline.Telling;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Makes the files. */
@Command(
    name = "build",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    description = "Make a deck, a PDF, a handout and an infographic of each source.",
    footerHeading = "%nExamples:%n",
    footer = {
      "  deckwright build article.md                          into out/",
      "  deckwright build article.md -t boardroom -o talks    another theme and folder",
      "  deckwright build article.md -f pptx,png              the deck, and a picture of each slide",
      "  deckwright build both.txt --lang en                  one language of a bilingual text",
      "  deckwright build article.md --per-page notes         a handout of slides over notes",
      "  deckwright build article.md -a executive --minutes 5 for whom, and how long",
      "  deckwright build article.md --explain                say why each slide is as it is",
      "  deckwright build deck.yaml                           go on from an edited plan",
      "  pbpaste | deckwright build - --name talk             from standard input"
    })
final class BuildCommand implements Callable<Integer> {
  @Parameters(
      arity = "1..*",
      paramLabel = "SOURCE",
      description = "Article (.md, .txt, .html, .docx, .pdf), deck.yaml, or - for standard input.")
  private List<String> sources = new ArrayList<>();

  @Option(
      names = {"-o", "--output"},
      paramLabel = "DIR",
      description = "Folder for the files; made when it is missing. Default: out.")
  private Path folder = Path.of("out");

  @Option(
      names = "--explain",
      description = "Print why each slide is as it is, and write it to NAME.explain.md.")
  private boolean explain;

  @Mixin private TellingOptions tellingOptions = new TellingOptions();
  @Mixin private DeliveryOptions deliveryOptions = new DeliveryOptions();
  @Mixin private CommonOptions common = new CommonOptions();

  private final Session session;

  BuildCommand(Session session) {
    this.session = session;
  }

  @Override
  public Integer call() {
    Telling telling = tellingOptions.telling(session.catalogue());
    List<Delivery> deliveries = sources.stream().map(this::delivery).toList();
    refuseSameResults(deliveries);
    int code = 0;
    for (int i = 0; i < sources.size(); i++) {
      code = Math.max(code, build(sources.get(i), telling, deliveries.get(i)));
    }
    return code;
  }

  private Delivery delivery(String source) {
    return new Delivery(
        deliveryOptions.formats(session.pipeline().formats()),
        deliveryOptions.handout(),
        deliveryOptions.poster(),
        deliveryOptions.scale(),
        session.workingFolder().resolve(folder),
        deliveryOptions.stem(source, sources.size()),
        explain);
  }

  private void refuseSameResults(List<Delivery> deliveries) {
    Map<String, String> writers = new HashMap<>();
    for (int i = 0; i < sources.size(); i++) {
      for (String path : session.pipeline().formats().paths(deliveries.get(i))) {
        String first = writers.put(path.toLowerCase(Locale.ROOT), sources.get(i));
        if (first != null) {
          throw new Failure(
              Failure.Kind.USAGE, UsageMessages.sameResults(first, sources.get(i), path));
        }
      }
    }
  }

  /** One source's run; a source that fails does not keep the others from being made. */
  private int build(String source, Telling telling, Delivery delivery) {
    Report report = new Report(session.terminal(), source);
    try {
      Request request = new Request(session.input(source), telling, delivery);
      Result result = session.pipeline().build(request, report);
      report.files(result);
      if (explain) {
        report.explanation(result.explanation());
      }
      report.diagnostics(result.diagnostics());
      return report.exitCode(result.diagnostics(), deliveryOptions.isStrict());
    } catch (Failure | IllegalStateException e) {
      if (sources.size() == 1) {
        throw e;
      }
      return new Outcome(session.terminal(), common.isDebug()).failed(e, "deckwright build");
    }
  }
}
