package org.deckwright.cli;

import java.io.InputStream;
import java.io.PrintStream;
import java.util.Map;
import org.deckwright.pipeline.Catalogue;

/**
 * Where a command reads and writes.
 *
 * @param out results and progress
 * @param err problems, one a line
 * @param coloured whether a person with a colour terminal looks on
 */
record Terminal(InputStream in, PrintStream out, PrintStream err, boolean coloured) {
  private static final String BOLD = "\u001b[1m";
  private static final String FAINT = "\u001b[2m";
  private static final String PLAIN = "\u001b[0m";

  /** Colour needs a terminal, of which the launcher tells, and nobody against it (no-color.org). */
  static boolean isColoured(Map<String, String> environment) {
    return Boolean.getBoolean("deckwright.terminal")
        && environment.getOrDefault("NO_COLOR", "").isEmpty()
        && !environment.getOrDefault("TERM", "").equals("dumb");
  }

  /** A line of a list: name, tab, what it is for. */
  void entry(Catalogue.Entry entry) {
    out.println(entry.name() + "\t" + entry.says());
  }

  String bold(String text) {
    return coloured ? BOLD + text + PLAIN : text;
  }

  String faint(String text) {
    return coloured ? FAINT + text + PLAIN : text;
  }
}
