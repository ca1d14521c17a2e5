package org.deckwright.deck.io;

import java.util.List;

/** A value of a YAML file with its place; lines and columns count from 1. */
sealed interface Node {
  int line();

  int column();

  /** What a person would call it. */
  String called();

  /**
   * Text, number or truth value.
   *
   * @param plain whether it stands without quotes
   */
  record Scalar(String value, boolean plain, int line, int column) implements Node {
    boolean isNothing() {
      return plain && (value.isEmpty() || value.equals("~") || value.equals("null"));
    }

    @Override
    public String called() {
      return isNothing() ? "empty" : "'" + shortened() + "'";
    }

    private String shortened() {
      String line = value.replaceAll("\\s+", " ");
      return line.codePointCount(0, line.length()) <= 40
          ? line
          : line.substring(0, line.offsetByCodePoints(0, 40)) + "…";
    }
  }

  /** Values one after the other. */
  record Sequence(List<Node> values, int line, int column) implements Node {
    @Override
    public String called() {
      return "a list";
    }
  }

  /** Values by name; names may repeat, as the file has them. */
  record Mapping(List<Entry> entries, int line, int column) implements Node {
    @Override
    public String called() {
      return "a group of fields";
    }
  }

  /** One name and its value. */
  record Entry(Scalar key, Node value) {}
}
