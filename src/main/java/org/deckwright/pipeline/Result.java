package org.deckwright.pipeline;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.deckwright.diag.Diagnostic;

/**
 * What a run has made.
 *
 * @param folder where the files are
 * @param files in the order of the formats, the list of sources last
 * @param diagnostics what was found and repaired, in the order in which it was found
 * @param explanation why the slides are as they are; empty for a deck that was not planned here
 */
public record Result(
    Path folder,
    List<OutputFile> files,
    List<Diagnostic> diagnostics,
    Optional<String> explanation) {
  public Result {
    files = List.copyOf(files);
    diagnostics = List.copyOf(diagnostics);
  }
}
