package org.deckwright.pipeline;

import java.nio.file.Path;
import java.util.List;
import org.deckwright.diag.Diagnostic;

/**
 * What a run has made.
 *
 * @param folder where the files are
 * @param files in the order of the formats, the list of sources last
 * @param diagnostics what was found and repaired, in the order in which it was found
 */
public record Result(Path folder, List<OutputFile> files, List<Diagnostic> diagnostics) {
  public Result {
    files = List.copyOf(files);
    diagnostics = List.copyOf(diagnostics);
  }
}
