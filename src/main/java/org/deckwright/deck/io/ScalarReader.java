package org.deckwright.deck.io;

import java.util.Optional;
import java.util.regex.Pattern;
import org.deckwright.diag.DeckFileMessages;
import org.deckwright.diag.Nearest;

/** Reads texts, numbers and truth values; what is wrong is noted and read as absent. */
final class ScalarReader {
  private static final Pattern NUMBER =
      Pattern.compile("[-+]?(\\d+(\\.\\d*)?|\\.\\d+)([eE][-+]?\\d+)?");

  private final Problems problems;

  ScalarReader(Problems problems) {
    this.problems = problems;
  }

  /** A text as the file writes it: numbers and dates need no quotes to be taken as text. */
  String text(Node node, Field field) {
    if (!(node instanceof Node.Scalar s)) {
      problems.add(
          node, DeckFileMessages.wrongValue(field.name(), node.called(), field.expected()));
      return "";
    }
    String value = s.isNothing() ? "" : s.value();
    if (!value.isEmpty() && !field.words().isEmpty() && !field.words().contains(value)) {
      String nearest = Nearest.of(value, field.words()).orElseThrow();
      problems.add(
          node, DeckFileMessages.wrongWord(field.name(), s.called(), field.expected(), nearest));
    }
    return value;
  }

  Optional<Double> number(Node node, Field field) {
    if (node instanceof Node.Scalar s && s.plain() && NUMBER.matcher(s.value()).matches()) {
      double value = Double.parseDouble(s.value());
      if (Double.isFinite(value)) {
        return Optional.of(value);
      }
    }
    problems.add(node, DeckFileMessages.wrongValue(field.name(), node.called(), field.expected()));
    return Optional.empty();
  }

  int wholeNumber(Node node, Field field) {
    if (node instanceof Node.Scalar s && s.plain() && s.value().matches("-?\\d{1,9}")) {
      return Integer.parseInt(s.value());
    }
    problems.add(node, DeckFileMessages.wrongValue(field.name(), node.called(), field.expected()));
    return 0;
  }

  boolean truth(Node node, Field field) {
    boolean isTrue = node instanceof Node.Scalar s && s.plain() && s.value().equals("true");
    boolean isFalse = node instanceof Node.Scalar s && s.plain() && s.value().equals("false");
    if (!isTrue && !isFalse) {
      problems.add(
          node, DeckFileMessages.wrongValue(field.name(), node.called(), field.expected()));
    }
    return isTrue;
  }
}
