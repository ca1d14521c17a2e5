package org.deckwright.cli;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.deckwright.diag.Diagnostic;
import org.deckwright.diag.RunMessages;
import org.deckwright.diag.Severity;
import org.deckwright.diag.UsageMessages;
import org.deckwright.pipeline.OutputFile;
import org.deckwright.pipeline.Phase;
import org.deckwright.pipeline.Progress;
import org.deckwright.pipeline.Result;

/** Tells a person how a run goes, and what came of it. */
final class Report implements Progress {
  private static final int MOST_LINES = 20;

  private final Terminal terminal;
  private final String source;

  /**
   * A report on one source's run.
   *
   * @param source as its user wrote it
   */
  Report(Terminal terminal, String source) {
    this.terminal = terminal;
    this.source = source;
  }

  @Override
  public void done(Phase phase, String detail) {
    String name = phase.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    terminal.out().println(terminal.faint(padded(name, 10)) + detail);
  }

  /** The list of files, with pages and sizes. */
  void files(Result result) {
    Map<String, Line> lines = new LinkedHashMap<>();
    for (OutputFile f : result.files()) {
      int slash = f.path().indexOf('/');
      String path = slash < 0 ? f.path() : f.path().substring(0, slash + 1);
      Line line = new Line(f.pages(), f.bytes().length);
      lines.merge(path, line, Line::plus);
    }
    String folder = result.folder().toString().replace('\\', '/') + "/";
    int width = lines.keySet().stream().mapToInt(String::length).max().orElse(0) + folder.length();
    terminal.out().println();
    lines.forEach(
        (path, line) ->
            terminal.out().println(padded(folder + path, width + 2) + line.shown(path)));
  }

  private record Line(int pages, long bytes) {
    Line plus(Line other) {
      return new Line(pages + other.pages, bytes + other.bytes);
    }

    String shown(String path) {
      String unit = path.endsWith(".pptx") || path.endsWith("/") ? "slide" : "page";
      String count = pages == 0 ? "" : pages + " " + unit + (pages == 1 ? "" : "s");
      return padded(count, 12) + size(bytes);
    }
  }

  private static String size(long bytes) {
    return bytes < 1_000_000
        ? String.format(Locale.ROOT, "%5d KB", Math.max(1, Math.round(bytes / 1000.0)))
        : String.format(Locale.ROOT, "%5.1f MB", bytes / 1e6);
  }

  private static String padded(String text, int width) {
    return text + " ".repeat(Math.max(0, width - text.length()));
  }

  /** Why the slides are as they are. */
  void explanation(Optional<String> text) {
    terminal.out().println();
    terminal.out().print(text.orElse(UsageMessages.notPlannedHere(source) + "\n"));
  }

  /** What was repaired or chosen goes with the results, warnings and errors with the problems. */
  void diagnostics(List<Diagnostic> all) {
    List<Diagnostic> repaired = all.stream().filter(d -> d.severity() == Severity.INFO).toList();
    if (!repaired.isEmpty()) {
      terminal.out().println();
      terminal.out().println(terminal.bold(RunMessages.repairedHead()));
      lines(repaired).forEach(l -> terminal.out().println("  " + l));
    }
    String file = source.replaceAll("^.*[/\\\\]", "");
    lines(all.stream().filter(d -> d.severity() != Severity.INFO).toList())
        .forEach(l -> terminal.err().println(l.startsWith(file) ? l : source + ": " + l));
  }

  private static List<String> lines(List<Diagnostic> all) {
    List<String> lines =
        new ArrayList<>(all.stream().limit(MOST_LINES).map(Diagnostic::line).toList());
    if (all.size() > MOST_LINES) {
      lines.add(RunMessages.andMore(all.size() - MOST_LINES));
    }
    return lines;
  }

  /** 0, or 1 where somebody asked for strictness and there is something to look at. */
  int exitCode(List<Diagnostic> all, boolean strict) {
    return strict && all.stream().anyMatch(d -> d.severity() != Severity.INFO) ? 1 : 0;
  }
}
