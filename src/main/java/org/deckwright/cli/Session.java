package org.deckwright.cli;

import java.nio.file.Path;
import org.deckwright.pipeline.Catalogue;
import org.deckwright.pipeline.Input;
import org.deckwright.pipeline.Pipeline;

/**
 * What commands work with.
 *
 * @param workingFolder where relative paths of the command line start
 */
record Session(Terminal terminal, Pipeline pipeline, Catalogue catalogue, Path workingFolder) {
  /** Standard input's name on the command line. */
  static final String STANDARD_INPUT = "-";

  /** The source of that name. */
  Input input(String source) {
    return source.equals(STANDARD_INPUT)
        ? Input.stream(terminal.in())
        : Input.file(Path.of(source), workingFolder);
  }

  /** What results of a source are called when nobody says. */
  static String stem(String source) {
    return source.equals(STANDARD_INPUT)
        ? Input.STANDARD_INPUT
        : Input.stem(source.replaceAll("^.*[/\\\\]", ""));
  }
}
