package org.deckwright.deck.io;

import java.util.List;
import org.deckwright.deck.Diagram;
import org.deckwright.diag.Failure;

/** Reads the data of one diagram that stands as YAML inside another file. */
public final class DiagramReader {
  private DiagramReader() {}

  /**
   * The diagram.
   *
   * @param file what problems call the file
   * @param is name of the structure
   * @param yaml the other fields of a diagram, or its items as a list
   * @param line of the file on which the YAML starts, from 1
   * @throws Failure with every problem, each with its line in the file
   */
  public static Diagram read(String file, String is, String yaml, int line) {
    boolean list = yaml.stripLeading().startsWith("- ");
    String head = "is: " + is + (list ? "\nitems:\n" : "\n");
    int lead = (int) head.lines().count();
    Problems problems = new Problems(file);
    String shifted = "\n".repeat(Math.max(0, line - 1 - lead)) + head + yaml.stripIndent();
    Node root = YamlTree.read(file, shifted);
    Field field = new Field("diagram", "", Diagram.class, true, List.of());
    Diagram read =
        new RecordReader(new Fields(List.of()), problems)
            .record(root, field, Diagram.class)
            .orElse(null);
    problems.throwIfAny();
    return read;
  }
}
